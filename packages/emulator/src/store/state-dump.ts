import type { Database } from './database.ts';
import { TENANT_TABLES, whereOf } from './tenant-tables.ts';

export interface TableDump {
  /** How many rows there are. */
  count: number;
  /** The last of them, in the order in which they were written. */
  rows: Record<string, unknown>[];
}

/** Columns that hold a secret, what a secret can be checked by, or an answer with one in it. */
const SECRET_COLUMNS = new Set(['api_keys.hash', 'webhook_subscriptions.secrets', 'oauth_clients.secret_hash', 'oauth_tokens.hash', 'oauth_tokens.code_challenge', 'idempotent_answers.body']);

/** The names of the tables that a dump has. */
export const DUMPED_TABLES: readonly string[] = ['tenants', ...TENANT_TABLES.map(({ name }) => name)];

/** The last rows of a table, of one workspace or of all, without secrets. */
export function dumpTable(db: Database, name: string, { tenant, limit }: { tenant: number | null; limit: number }): TableDump {
  const table = TENANT_TABLES.find((one) => one.name === name);
  const condition = tenant === null ? '@tenant IS NULL' : table ? whereOf(table, 'main.') : 'seq = @tenant';
  const values = { tenant, limit };
  const { count = 0 } = db.prepare<[typeof values], { count: number }>(`SELECT count(*) AS count FROM main.${name} WHERE ${condition} AND @limit > 0`).get(values) ?? {};
  const order = table?.hasSeq === false ? '' : 'ORDER BY seq DESC';
  const rows = db.prepare<[typeof values], Record<string, unknown>>(`SELECT * FROM main.${name} WHERE ${condition} ${order} LIMIT @limit`).all(values);
  return { count, rows: (order === '' ? rows : rows.reverse()).map((row) => withoutSecrets(name, row)) };
}

function withoutSecrets(table: string, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, SECRET_COLUMNS.has(`${table}.${column}`) && value !== null ? '[redacted]' : value]));
}
