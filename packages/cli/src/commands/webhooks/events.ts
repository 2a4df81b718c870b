import type { WebhookEventDescription } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { printList } from '../paging.ts';
import type { webhookEventsSpec } from './specs.ts';

const view: View<WebhookEventDescription> = {
  columns: [
    { field: 'type', title: 'type' },
    { field: 'description', title: 'description' },
  ],
  id: ({ type }) => type,
  empty: 'There are no types of events.',
};

/** Lists the types of events. */
export async function run({ options }: InputOf<typeof webhookEventsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  return printList(options, (page) => client.webhooks.events(page, { signal }), { view, deps, signal });
}
