import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { printList } from '../paging.ts';
import { filtersOf } from './filters.ts';
import type { listEventsSpec } from './specs.ts';
import { eventView } from './view.ts';

/** Lists events. */
export async function run({ options }: InputOf<typeof listEventsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const filters = { ...(await filtersOf(options, client, { argv: deps.argv, signal })), since: options.since, until: options.until };
  return printList(options, (page) => client.events.list({ ...filters, ...page }, { signal }), { view: eventView, deps, signal });
}
