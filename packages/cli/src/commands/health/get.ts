import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomerId } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
import { printHealth } from './print.ts';
import type { getHealthSpec } from './specs.ts';

/** Shows a customer's health. */
export async function run({ args, options }: InputOf<typeof getHealthSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const id = await findCustomerId(client, args.customer, { argv: deps.argv, signal });
  await printHealth(await client.health.get(id, { signal }), args.customer, { deps, as: options.words ? 'words' : 'bars' });
  return 'ok';
}
