import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { printList } from '../paging.ts';
import { filtersOf } from './filters.ts';
import type { listCustomersSpec } from './specs.ts';
import { customerView } from './view.ts';

/** Lists customers. */
export async function run({ options }: InputOf<typeof listCustomersSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const filters = await filtersOf(options, client, { signal });
  return printList(options, (page) => client.customers.list({ ...filters, ...page }, { signal }), { view: customerView, deps, signal });
}
