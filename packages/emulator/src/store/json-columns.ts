import type { Database } from './database.ts';

/** What a column's JSON is; where null is allowed, the schema says so. */
type Shape = 'object' | 'array' | 'either';

/** Every column that holds JSON. Those who read them rely on its being there. */
export const JSON_COLUMNS: readonly (readonly [table: string, column: string, shape: Shape])[] = [
  ['api_keys', 'scopes', 'array'],
  ['attempts', 'request_headers', 'object'],
  ['attempts', 'response_headers', 'object'],
  ['custom_fields', 'options', 'array'],
  ['customers', 'custom_fields', 'object'],
  ['customers', 'segment_ids', 'array'],
  ['dashboards', 'widgets', 'array'],
  ['events', 'properties', 'object'],
  ['health_history', 'measures', 'array'],
  ['health_models', 'model', 'object'],
  ['idempotent_answers', 'body', 'object'],
  // What is left of it once the job has ended is an empty list.
  ['jobs', 'input', 'either'],
  ['jobs', 'result', 'object'],
  ['oauth_clients', 'redirect_uris', 'array'],
  ['oauth_clients', 'scopes', 'array'],
  ['observations', 'data', 'object'],
  ['outbox', 'message', 'object'],
  ['playbooks', 'actions', 'array'],
  ['playbooks', 'goal', 'object'],
  ['playbooks', 'trigger', 'object'],
  ['segments', 'rules', 'object'],
  ['webhook_messages', 'body', 'object'],
  ['webhook_subscriptions', 'events', 'array'],
  ['webhook_subscriptions', 'filters', 'object'],
  ['webhook_subscriptions', 'secrets', 'array'],
];

/** A column, as `table.column`, with a value that is not the JSON that belongs there; null if all are. */
export function findBadJson(db: Database): string | null {
  for (const [table, column, shape] of JSON_COLUMNS) {
    // The second is not asked of what fails the first, which would be an error.
    const isBad = `CASE WHEN json_valid(${column}) THEN json_type(${column}) NOT IN (${typesOf(shape)}) ELSE true END`;
    if (db.prepare(`SELECT 1 FROM main.${table} WHERE ${column} IS NOT NULL AND ${isBad} LIMIT 1`).get()) return `${table}.${column}`;
  }
  return null;
}

function typesOf(shape: Shape): string {
  return shape === 'either' ? "'object', 'array'" : `'${shape}'`;
}
