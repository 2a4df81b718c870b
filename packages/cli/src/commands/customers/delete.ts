import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findCustomer } from '../../identity/customer.ts';
import { confirm } from '../../input/confirm.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import type { deleteCustomerSpec } from './specs.ts';

interface Deleted {
  readonly id: string;
  readonly name: string;
  readonly email_domain: string;
  readonly erased: boolean;
}

const view: View<Deleted> = {
  columns: [
    { field: 'name', title: 'name' },
    { field: 'email_domain', title: 'domain' },
    { field: 'id', title: 'id' },
    { field: 'erased', title: 'deleted', text: ({ erased }) => (erased ? 'for good' : 'into the trash, for 30 days') },
  ],
  id: ({ id }) => id,
  empty: '',
};

/** Deletes a customer, after it has been named and agreed to. */
export async function run({ args, options }: InputOf<typeof deleteCustomerSpec>, io: Io, deps: Deps): Promise<Outcome> {
  if (options.confirm !== undefined && !options.hard) {
    throw new Failure('usage', '--confirm goes with --hard.', { why: ['what goes into the trash can be restored, and --yes is enough for it'], next: ['customers', 'delete', args.customer, '--yes'] });
  }
  const { interrupt: signal } = io;
  const { client } = await deps.connect('write');
  const { id, name, email_domain } = await findCustomer(client, args.customer, { argv: deps.argv, signal });
  const what = `${name} (${email_domain}, ${id})`;
  const sentence = options.hard ? `${what} is to be erased for good, with its events, scores and tasks.` : `${what} is to go into the trash.`;
  await confirm({ sentence, ...(options.hard && { name, confirmed: options.confirm }) }, io, deps);
  await client.customers.delete(id, options.hard ? { hard: true } : {}, { signal });
  await deps.output.item({ id, name, email_domain, erased: options.hard }, view);
  return 'ok';
}
