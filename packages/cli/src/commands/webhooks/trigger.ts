import type { LealUp, WebhookEventDescription } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomer } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
import { checkEmulator } from '../emulate/control.ts';
import type { triggerWebhookSpec } from './specs.ts';
import { changedFields } from './trigger-data.ts';

interface Triggered {
  readonly message: unknown;
  readonly deliveries: number;
}

/** Has the emulator send a message of any type to its subscribers. */
export async function run({ args, options }: InputOf<typeof triggerWebhookSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = checkEmulator(await deps.connect('write'));
  const customer = options.customer === undefined ? undefined : await findCustomer(client, options.customer, { argv: deps.argv, signal });
  const sample = options.set.length > 0 ? await readSample(client, args.type, signal) : undefined;
  // A message about a customer holds its stored state; others hold a few words of it.
  const base = { ...sample, ...(args.type.startsWith('customer.') && customer) };
  const body = {
    type: args.type,
    ...(customer && { customer_id: customer.id }),
    // A type that the emulator does not know is its to refuse.
    ...(sample && { data: changedFields(options.set, { base, type: args.type, argv: deps.argv }) }),
  };
  const { message, deliveries } = await client.request<Triggered>({ method: 'POST', path: '/_emulator/webhooks/trigger', body, signal });
  await deps.output.document(message);
  deps.notes.note(deliveries === 0 ? 'No subscription asks for it.' : `Sent to ${deliveries} subscription${deliveries === 1 ? '' : 's'}.`);
  return 'ok';
}

async function readSample(client: LealUp, type: string, signal: AbortSignal): Promise<Record<string, unknown> | undefined> {
  for await (const description of client.webhooks.events({ limit: 200 }, { signal })) {
    if (description.type === type) return objectOf(description);
  }
  return undefined;
}

function objectOf({ sample_payload }: WebhookEventDescription): Record<string, unknown> {
  const { data } = sample_payload;
  const object = typeof data === 'object' && data !== null && 'object' in data ? data.object : undefined;
  return typeof object === 'object' && object !== null ? { ...object } : {};
}
