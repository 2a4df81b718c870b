import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { getJobSpec } from './specs.ts';
import { jobView } from './view.ts';

/** Shows a job. */
export async function run({ args }: InputOf<typeof getJobSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  await deps.output.item(await client.jobs.get(args.job, { signal }), jobView);
  return 'ok';
}
