import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomerId } from '../../identity/customer.ts';
import { findUserId } from '../../identity/user.ts';
import type { Io } from '../../io.ts';
import { printList } from '../paging.ts';
import type { listTasksSpec } from './specs.ts';
import { taskView } from './view.ts';

/** Lists tasks. */
export async function run({ options }: InputOf<typeof listTasksSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const { owner, customer } = options;
  const filters = {
    owner: owner === undefined ? undefined : await findUserId(client, owner, { signal }),
    customer_id: customer === undefined ? undefined : await findCustomerId(client, customer, { argv: deps.argv, signal }),
    status: options.status.length > 0 ? [...options.status] : undefined,
    due_date: options['due-date'],
    due_before: options['due-before'],
    due_after: options['due-after'],
  };
  return printList(options, (page) => client.tasks.list({ ...filters, ...page }, { signal }), { view: taskView, deps, signal });
}
