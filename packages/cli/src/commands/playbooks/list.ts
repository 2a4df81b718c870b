import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { walk } from '../paging.ts';
import type { listPlaybooksSpec } from './specs.ts';
import { playbookView } from './view.ts';

/** Lists playbooks. */
export async function run({ options }: InputOf<typeof listPlaybooksSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  await deps.output.rows(walk(options, (page) => client.playbooks.list(page, { signal })), playbookView);
  return 'ok';
}
