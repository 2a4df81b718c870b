import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { printList } from '../paging.ts';
import type { listWebhooksSpec } from './specs.ts';
import { subscriptionView } from './view.ts';

/** Lists subscriptions. */
export async function run({ options }: InputOf<typeof listWebhooksSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  return printList(options, (page) => client.webhooks.list(page, { signal }), { view: subscriptionView, deps, signal });
}
