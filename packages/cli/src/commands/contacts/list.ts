import type { Contact } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomerId } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { printList } from '../paging.ts';
import type { listContactsSpec } from './specs.ts';

const view: View<Contact> = {
  columns: [
    { field: 'name', title: 'name' },
    { field: 'email', title: 'e-mail' },
    { field: 'title', title: 'title' },
    { field: 'role', title: 'role' },
    { field: 'last_contacted_at', title: 'last contacted' },
    { field: 'id', title: 'id' },
  ],
  id: ({ id }) => id,
  empty: 'There are no contacts.',
};

/** Lists a customer's contacts. */
export async function run({ args, options }: InputOf<typeof listContactsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const id = await findCustomerId(client, args.customer, { argv: deps.argv, signal });
  return printList(options, (page) => client.contacts.list(id, page, { signal }), { view, deps, signal });
}
