/** How the rows of a table are found that belong to one workspace. */
export interface TenantTable {
  name: string;
  /** A condition on its rows; `$` stands for what comes before the names of tables, and `@tenant` for the workspace's seq. */
  where: string;
  /** Whether other rows may point to it by `seq`. */
  hasSeq: boolean;
  /** Columns that point to the seq of another table. */
  references: Readonly<Record<string, string>>;
}

const OWN = 'tenant = @tenant';
const of = (column: string, table: string, where = OWN) => `${column} IN (SELECT seq FROM $${table} WHERE ${where})`;
const OF_CUSTOMER = of('customer', 'customers');

function table(name: string, where: string, references: Record<string, string> = {}, form: 'seq' | 'no_seq' = 'seq'): TenantTable {
  return { name, where, references, hasSeq: form === 'seq' };
}

/** Every table whose rows belong to workspaces, those that others point to first; that of the workspaces is not among them. */
export const TENANT_TABLES: readonly TenantTable[] = [
  table('users', OWN),
  table('api_keys', OWN),
  table('custom_fields', OWN),
  table('customers', OWN),
  table('contacts', OWN, { customer: 'customers' }),
  table('segments', OWN),
  table('segment_members', OF_CUSTOMER, { segment: 'segments', customer: 'customers' }, 'no_seq'),
  table('events', OWN, { customer: 'customers' }),
  table('usage', OF_CUSTOMER, { customer: 'customers' }, 'no_seq'),
  table('event_names', OWN, {}, 'no_seq'),
  table('observations', OF_CUSTOMER, { customer: 'customers' }),
  table('health_models', OWN),
  table('health_history', OF_CUSTOMER, { customer: 'customers', model: 'health_models' }, 'no_seq'),
  table('playbooks', OWN),
  table('playbook_runs', OF_CUSTOMER, { playbook: 'playbooks', customer: 'customers' }),
  table('playbook_fired', OF_CUSTOMER, { playbook: 'playbooks', customer: 'customers' }, 'no_seq'),
  table('tasks', OWN, { customer: 'customers', playbook: 'playbooks', run: 'playbook_runs' }),
  table('outbox', OWN, { customer: 'customers', playbook: 'playbooks' }),
  table('renewals', OF_CUSTOMER, { customer: 'customers' }, 'no_seq'),
  table('renewal_outcomes', OF_CUSTOMER, { customer: 'customers' }),
  table('dashboards', OWN),
  table('jobs', OWN),
  table('due_work', OWN),
  table('webhook_subscriptions', OWN),
  table('webhook_messages', OWN, { customer: 'customers' }),
  table('deliveries', OWN, { message: 'webhook_messages', subscription: 'webhook_subscriptions' }),
  table('attempts', of('delivery', 'deliveries'), { delivery: 'deliveries' }, 'no_seq'),
  table('oauth_clients', OWN),
  table('oauth_grants', of('client', 'oauth_clients'), { client: 'oauth_clients', user: 'users' }),
  table('oauth_tokens', of('grant_seq', 'oauth_grants', of('client', 'oauth_clients')), { grant_seq: 'oauth_grants' }, 'no_seq'),
  table('idempotent_answers', OWN, { customer: 'customers' }, 'no_seq'),
];

/** The condition of a table, with a prefix before the names of the tables in it. */
export function whereOf({ where }: TenantTable, prefix: string): string {
  return where.replaceAll('$', prefix);
}
