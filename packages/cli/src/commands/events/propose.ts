/** What other programs call the fields of an event; the first that a file has is proposed. */
const NAMES = {
  customer: ['account', 'account_id', 'accountId', 'company', 'company_id', 'companyId', 'organization', 'org', 'org_id', 'group_id', 'groupId', 'tenant', 'tenant_id', 'domain', 'customer'],
  event_name: ['event', 'action', 'name', 'event_type', 'eventName', 'event_name', 'type', 'activity'],
  timestamp: ['time', 'ts', 'at', 'date', 'datetime', 'created_at', 'createdAt', 'occurred_at', 'event_time', 'timestamp'],
  user_email: ['email', 'userEmail', 'user.email', 'user_email'],
  user_external_id: ['user_id', 'userId', 'uid', 'user.id', 'user_external_id'],
  external_id: ['id', 'event_id', 'eventId', 'messageId', 'uuid', 'insert_id', 'external_id'],
} as const;

/** So many lines are looked at. */
const SAMPLE = 100;

/** Looks at the first lines of a file to see how a foreign one could be read. */
export class Proposal {
  readonly #lines: Readonly<Record<string, unknown>>[] = [];

  look(line: Readonly<Record<string, unknown>>): void {
    if (this.#lines.length < SAMPLE) this.#lines.push(line);
  }

  /** The flags that would read the file; none if its lines are events already, or nothing in them is known. */
  flags(): string[] {
    const lines = this.#lines;
    const isOwn = lines.some((line) => 'event_name' in line && ('customer_id' in line || 'email_domain' in line));
    if (lines.length === 0 || isOwn) return [];
    if (lines.some((line) => line['type'] === 'track' && 'event' in line && 'messageId' in line)) return ['--from', 'segment', ...resolving(lines.map(groupOf))];
    const found = Object.entries(NAMES).flatMap(([field, names]) => {
      const source = names.find((name) => lines.some((line) => valueAt(line, name) !== undefined));
      return source === undefined ? [] : [{ field, source }];
    });
    if (!found.some(({ field }) => field === 'event_name')) return [];
    const customer = found.find(({ field }) => field === 'customer')?.source;
    const id = found.find(({ field }) => field === 'external_id')?.source;
    const pairs = found.filter(({ field, source }) => field !== source && field !== 'external_id').map(({ field, source }) => `${field}=${source}`);
    // Ids are often numbers, which the flag takes.
    const telling = id === undefined || id === 'external_id' ? [] : ['--external-id', id];
    return ['--map', [...pairs, 'properties.*'].join(','), ...telling, ...(customer === undefined ? [] : resolving(lines.map((line) => valueAt(line, customer))))];
  }
}

/** Customers are named by domains if all their names look like some. */
function resolving(customers: readonly unknown[]): string[] {
  const named = customers.filter((name) => name !== undefined);
  const areDomains = named.length > 0 && named.every((name) => typeof name === 'string' && /^[^\s@/:]+\.[a-z]{2,}$/i.test(name));
  return areDomains ? ['--resolve', 'email_domain'] : [];
}

function groupOf(line: Readonly<Record<string, unknown>>): unknown {
  return valueAt(line, 'context.groupId') ?? line['groupId'];
}

function valueAt(line: Readonly<Record<string, unknown>>, path: string): unknown {
  const [first = '', second] = path.split('.');
  const value = line[first];
  if (second === undefined) return value;
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(second) : undefined;
}
