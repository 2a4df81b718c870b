import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomerId } from '../../identity/customer.ts';
import { readAssignment } from '../../input/assignment.ts';
import type { Io } from '../../io.ts';
import { connectToEmulator } from '../emulate/control.ts';
import type { triggerWebhookSpec } from './specs.ts';

interface Triggered {
  readonly message: unknown;
  readonly deliveries: number;
}

/** Has the emulator send a message of any type to its subscribers. */
export async function run({ args, options }: InputOf<typeof triggerWebhookSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToEmulator(deps);
  const data = Object.fromEntries(options.set.map(readAssignment));
  const body = {
    type: args.type,
    ...(options.customer !== undefined && { customer_id: await findCustomerId(client, options.customer, { argv: deps.argv, signal }) }),
    ...(options.set.length > 0 && { data }),
  };
  const { message, deliveries } = await client.request<Triggered>({ method: 'POST', path: '/_emulator/webhooks/trigger', body, signal });
  await deps.output.document(message);
  deps.notes.note(deliveries === 0 ? 'No subscription asks for it.' : `Sent to ${deliveries} subscription${deliveries === 1 ? '' : 's'}.`);
  return 'ok';
}
