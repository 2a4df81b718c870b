import type { CustomerUpdate } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findCustomer } from '../../identity/customer.ts';
import { findUser } from '../../identity/user.ts';
import type { Io } from '../../io.ts';
import { readCustomFields } from './custom-fields.ts';
import type { updateCustomerSpec } from './specs.ts';
import { customerView } from './view.ts';

type Options = InputOf<typeof updateCustomerSpec>['options'];

/** Changes a customer. */
export async function run({ args, options }: InputOf<typeof updateCustomerSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const change = readChange(options);
  if (Object.keys(change).length === 0 && options.owner === undefined) {
    throw new Failure('usage', 'No field is to be changed.', { why: ['name one, such as --arr 52000, or --clear owner'] });
  }
  const { client } = await deps.connect('write');
  const { id } = await findCustomer(client, args.customer, { argv: deps.argv, signal });
  const owner = options.owner === undefined ? {} : { owner_email: (await findUser(client, options.owner, { signal })).email };
  await deps.output.item(await client.customers.update(id, { ...owner, ...change }, { signal }), customerView);
  return 'ok';
}

function readChange(options: Options): CustomerUpdate {
  const plain = { arr: null, owner: null, 'renewal-date': null };
  const emptied = options.clear.filter((name) => !(name in plain)).map((name) => [name, null] as const);
  const isCleared = (name: keyof typeof plain) => options.clear.includes(name);
  const fields = { ...readCustomFields(options.field), ...Object.fromEntries(emptied) };
  return {
    ...(options.name !== undefined && { name: options.name }),
    ...(options['email-domain'] !== undefined && { email_domain: options['email-domain'] }),
    ...(options.arr !== undefined && { arr: options.arr }),
    ...(options.status !== undefined && { status: options.status }),
    ...(options['renewal-date'] !== undefined && { renewal_date: options['renewal-date'] }),
    ...(isCleared('arr') && { arr: null }),
    ...(isCleared('owner') && { owner_email: null }),
    ...(isCleared('renewal-date') && { renewal_date: null }),
    ...(Object.keys(fields).length > 0 && { custom_fields: fields }),
  };
}
