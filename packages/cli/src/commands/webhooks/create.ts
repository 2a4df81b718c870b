import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findUserId } from '../../identity/user.ts';
import { readWebhookSecret } from '../../input/webhook-secret.ts';
import type { Io } from '../../io.ts';
import type { createWebhookSpec } from './specs.ts';
import { subscriptionView } from './view.ts';

/** Subscribes an address. */
export async function run({ options }: InputOf<typeof createWebhookSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const secret = await readWebhookSecret(options, deps.env, io);
  const { client } = await deps.connect('write');
  const filters = {
    ...(options['segment-id'] !== undefined && { segment_id: options['segment-id'] }),
    ...(options.owner !== undefined && { owner_id: await findUserId(client, options.owner, { signal: io.interrupt }) }),
    ...(options['min-arr'] !== undefined && { min_arr: options['min-arr'] }),
  };
  const subscription = await client.webhooks.create(
    {
      url: options.url,
      events: [...options.event],
      ...(secret !== undefined && { secret }),
      ...(options.description !== undefined && { description: options.description }),
      ...(Object.keys(filters).length > 0 && { filters }),
    },
    { signal: io.interrupt },
  );
  const isMade = subscription.secret !== undefined;
  const view = isMade ? { ...subscriptionView, columns: [...subscriptionView.columns, { field: 'secret', title: 'secret' } as const] } : subscriptionView;
  await deps.output.item(subscription, view);
  if (isMade) deps.notes.note('The secret is shown this once: keep it where the receiver reads it.');
  return 'ok';
}
