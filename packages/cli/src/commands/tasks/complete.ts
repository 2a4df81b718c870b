import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { completeTaskSpec } from './specs.ts';
import { taskView } from './view.ts';

/** Completes a task. */
export async function run({ args, options }: InputOf<typeof completeTaskSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('write');
  const body = { outcome: options.outcome, ...(options.note !== undefined && { note: options.note }) };
  await deps.output.item(await client.tasks.complete(args.task, body, { signal }), taskView);
  return 'ok';
}
