import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findCustomerId } from '../../identity/customer.ts';
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

/** `name=value`: JSON where it is some, else text. */
function readAssignment(text: string): [name: string, value: unknown] {
  const [, name, value = ''] = /^([\w.]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw new Failure('usage', `--set ${JSON.stringify(text)} is no assignment.`, { why: ['assignments look like score=41 or name=Acme'] });
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}
