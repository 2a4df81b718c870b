import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findUser } from '../../identity/user.ts';
import type { Io } from '../../io.ts';
import { readCustomFields } from './custom-fields.ts';
import type { createCustomerSpec } from './specs.ts';
import { customerView } from './view.ts';

/** Creates a customer. */
export async function run({ options }: InputOf<typeof createCustomerSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const custom_fields = readCustomFields(options.field);
  const { client } = await deps.connect('write');
  const body = {
    name: options.name,
    email_domain: options['email-domain'],
    ...(options.arr !== undefined && { arr: options.arr }),
    ...(options.owner !== undefined && { owner_email: (await findUser(client, options.owner, { signal })).email }),
    ...(options.status !== undefined && { status: options.status }),
    ...(options['renewal-date'] !== undefined && { renewal_date: options['renewal-date'] }),
    ...(options.field.length > 0 && { custom_fields }),
  };
  await deps.output.item(await client.customers.create(body, { signal }), customerView);
  return 'ok';
}
