import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { printList } from '../paging.ts';
import type { listPlaybooksSpec } from './specs.ts';
import { playbookView } from './view.ts';

/** Lists playbooks. */
export async function run({ options }: InputOf<typeof listPlaybooksSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  return printList(options, (page) => client.playbooks.list(page, { signal }), { view: playbookView, deps, signal });
}
