import type { WebhookEventSelector } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import type { Connection } from '../../identity/connection.ts';
import { confirm } from '../../input/confirm.ts';
import type { Io } from '../../io.ts';

/** A subscription that somebody listens to. */
export interface ListenedSubscription {
  readonly id: string;
  readonly secret: string;
}

interface Wanted {
  readonly url: string;
  readonly events: readonly WebhookEventSelector[];
  readonly secret: string | undefined;
}

/**
 * The subscription of an address: the one that there is, else, once that has been agreed to, a new one.
 *
 * @throws {@link Failure} `input_needed` without the secret of the one that there is, which LealUp does not show again.
 */
export async function subscribeAddress({ client, identity }: Connection, wanted: Wanted, { io, deps }: { io: Io; deps: Deps }): Promise<ListenedSubscription> {
  const { url, events, secret } = wanted;
  for await (const subscription of client.webhooks.list({ limit: 200 }, { signal: io.interrupt })) {
    if (subscription.url !== url) continue;
    if (secret !== undefined) return { id: subscription.id, secret };
    throw new Failure('input_needed', `${url} is subscribed already (${subscription.id}), and its secret is needed.`, {
      why: ['LealUp does not show a secret twice; give --secret-file or --secret-stdin, or set LEALUP_WEBHOOK_SECRET'],
      next: [...deps.argv, '--secret-file', 'secret.txt'],
      details: { missing: ['--secret-file'] },
    });
  }
  const sentence = `${url} is to be subscribed to ${events.join(', ')} (${identity.kind}). LealUp's API has no call to remove a subscription.`;
  await confirm({ sentence }, io, deps);
  return subscribe({ client, identity }, wanted, io);
}

/** Makes a subscription. */
export async function subscribe({ client }: Connection, { url, events, secret }: Wanted, { interrupt: signal }: Pick<Io, 'interrupt'>): Promise<ListenedSubscription> {
  const made = await client.webhooks.create({ url, events: [...events], description: 'lealup webhooks listen', ...(secret !== undefined && { secret }) }, { signal });
  return { id: made.id, secret: secret ?? made.secret ?? '' };
}
