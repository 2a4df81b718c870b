import type { CustomerDetail } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomerId } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import type { getCustomerSpec } from './specs.ts';
import { customerView } from './view.ts';

const view: View<CustomerDetail> = {
  ...customerView,
  columns: [
    ...customerView.columns,
    { field: 'owner_id', title: 'owner' },
    { field: 'custom_fields', title: 'fields' },
    { field: 'pending_tasks', title: 'tasks', text: ({ pending_tasks }) => String(pending_tasks.length) },
    { field: 'created_at', title: 'created' },
  ],
};

/** Shows one customer. */
export async function run({ args }: InputOf<typeof getCustomerSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const id = await findCustomerId(client, args.customer, { argv: deps.argv, signal });
  await deps.output.item(await client.customers.get(id, { signal }), view);
  return 'ok';
}
