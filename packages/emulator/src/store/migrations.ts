import type { Database } from './database.ts';

/** How many steps a database has. */
export function versionOf(db: Database, schema = 'main'): number {
  return Number(db.pragma(`${schema}.user_version`, { simple: true }));
}

/** Runs the steps that a database does not have, in the caller's transaction. */
export function migrateFrom(db: Database, version: number): void {
  for (const step of migrations.slice(version)) db.exec(step);
  db.pragma(`user_version = ${migrations.length}`);
}

/**
 * The schema, as steps that are only ever appended; `user_version` counts the steps that a file has.
 * Times are milliseconds since 1970, days are days since 1970 in the tenant's time zone, `seq` is insertion order.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE tenants (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, time_zone TEXT NOT NULL,
    plan TEXT NOT NULL, currency TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE users (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    email TEXT NOT NULL, name TEXT, role TEXT NOT NULL, status TEXT NOT NULL, created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, UNIQUE (tenant, email)
  ) STRICT;

  CREATE TABLE api_keys (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL, scopes TEXT NOT NULL, expires_at INTEGER, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX api_keys_by_tenant ON api_keys (tenant);

  CREATE TABLE customers (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    name TEXT NOT NULL, email_domain TEXT NOT NULL, arr REAL, owner_id TEXT REFERENCES users (id), status TEXT NOT NULL,
    status_changed_at INTEGER NOT NULL,
    renewal_date TEXT, custom_fields TEXT NOT NULL, health_score REAL, health_status TEXT,
    is_sharp_drop INTEGER NOT NULL DEFAULT 0, segment_ids TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX customers_by_domain ON customers (tenant, email_domain) WHERE deleted_at IS NULL;
  CREATE INDEX customers_by_tenant ON customers (tenant, seq) WHERE deleted_at IS NULL;
  CREATE INDEX customers_by_status ON customers (tenant, status, seq) WHERE deleted_at IS NULL;
  CREATE INDEX customers_by_owner ON customers (tenant, owner_id, seq) WHERE deleted_at IS NULL;
  CREATE INDEX customers_by_health ON customers (tenant, health_status, seq) WHERE deleted_at IS NULL;
  CREATE INDEX customers_by_name ON customers (tenant, name) WHERE deleted_at IS NULL;
  CREATE INDEX customers_in_trash ON customers (deleted_at) WHERE deleted_at IS NOT NULL;

  CREATE VIRTUAL TABLE customers_search USING fts5 (
    name, email_domain, tenant, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'
  );

  CREATE TABLE contacts (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    customer INTEGER NOT NULL REFERENCES customers, name TEXT NOT NULL, email TEXT, title TEXT, role TEXT NOT NULL,
    last_contacted_at INTEGER, health_score REAL, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX contacts_by_customer ON contacts (customer, seq);

  CREATE TABLE custom_fields (
    seq INTEGER PRIMARY KEY, tenant INTEGER NOT NULL REFERENCES tenants, key TEXT NOT NULL, label TEXT NOT NULL,
    type TEXT NOT NULL, required INTEGER NOT NULL, options TEXT, currency TEXT,
    UNIQUE (tenant, key)
  ) STRICT;

  CREATE TABLE segments (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    name TEXT NOT NULL, rules TEXT NOT NULL, median REAL, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX segments_by_tenant ON segments (tenant, seq);
  CREATE TABLE segment_members (
    segment INTEGER NOT NULL REFERENCES segments, customer INTEGER NOT NULL REFERENCES customers,
    PRIMARY KEY (segment, customer)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX segment_members_by_customer ON segment_members (customer);

  CREATE TABLE events (
    seq INTEGER PRIMARY KEY, tenant INTEGER NOT NULL REFERENCES tenants, customer INTEGER NOT NULL REFERENCES customers,
    event_name TEXT NOT NULL, timestamp INTEGER NOT NULL, properties TEXT, user_email TEXT, user_external_id TEXT,
    external_id TEXT, received_at INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_external_id ON events (customer, external_id) WHERE external_id IS NOT NULL;
  CREATE INDEX events_by_time ON events (tenant, timestamp, seq);
  CREATE INDEX events_by_customer ON events (customer, timestamp, seq);

  CREATE TABLE usage (
    customer INTEGER NOT NULL REFERENCES customers, day INTEGER NOT NULL, user TEXT NOT NULL, event_name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (customer, day, user, event_name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE event_names (
    tenant INTEGER NOT NULL REFERENCES tenants, event_name TEXT NOT NULL, first_day INTEGER NOT NULL,
    PRIMARY KEY (tenant, event_name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE observations (
    seq INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers, kind TEXT NOT NULL, at INTEGER NOT NULL,
    ticket_id TEXT, data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX observations_by_customer ON observations (customer, kind, at);
  CREATE UNIQUE INDEX observations_by_ticket ON observations (customer, ticket_id) WHERE ticket_id IS NOT NULL;

  CREATE TABLE health_models (
    seq INTEGER PRIMARY KEY, tenant INTEGER NOT NULL REFERENCES tenants, model TEXT NOT NULL
  ) STRICT;
  CREATE INDEX health_models_by_tenant ON health_models (tenant, seq);
  CREATE TABLE health_history (
    customer INTEGER NOT NULL REFERENCES customers, day INTEGER NOT NULL, calculated_at INTEGER NOT NULL, score REAL, status TEXT,
    model INTEGER REFERENCES health_models, measures TEXT NOT NULL,
    PRIMARY KEY (customer, day)
  ) STRICT;

  CREATE TABLE playbooks (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants, name TEXT NOT NULL,
    description TEXT, enabled INTEGER NOT NULL, on_events INTEGER NOT NULL,
    trigger TEXT NOT NULL, actions TEXT NOT NULL, goal TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX playbooks_by_tenant ON playbooks (tenant, seq);
  CREATE TABLE tasks (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    customer INTEGER NOT NULL REFERENCES customers, playbook INTEGER REFERENCES playbooks, run INTEGER, title TEXT NOT NULL,
    description TEXT, owner_id TEXT, status TEXT NOT NULL, priority TEXT NOT NULL, due_date TEXT, outcome TEXT,
    outcome_note TEXT, completed_at INTEGER, completed_by TEXT, overdue_told INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX tasks_by_tenant ON tasks (tenant, seq);
  CREATE INDEX tasks_by_customer ON tasks (customer, seq);
  CREATE INDEX tasks_by_owner ON tasks (tenant, owner_id, seq);
  CREATE INDEX tasks_by_run ON tasks (run) WHERE run IS NOT NULL;
  CREATE INDEX tasks_by_status ON tasks (tenant, status, seq);

  CREATE TABLE playbook_runs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, playbook INTEGER NOT NULL REFERENCES playbooks,
    customer INTEGER NOT NULL REFERENCES customers, reason TEXT NOT NULL, started_at INTEGER NOT NULL,
    goal_day INTEGER, goal_reached INTEGER, closed_at INTEGER
  ) STRICT;
  CREATE INDEX playbook_runs_by_customer ON playbook_runs (customer, seq);
  CREATE UNIQUE INDEX playbook_runs_open ON playbook_runs (playbook, customer) WHERE closed_at IS NULL;
  CREATE INDEX playbook_runs_by_goal ON playbook_runs (goal_day) WHERE closed_at IS NULL AND goal_day IS NOT NULL;
  CREATE TABLE playbook_fired (
    playbook INTEGER NOT NULL REFERENCES playbooks, customer INTEGER NOT NULL REFERENCES customers,
    PRIMARY KEY (playbook, customer)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    customer INTEGER NOT NULL REFERENCES customers, playbook INTEGER NOT NULL REFERENCES playbooks, type TEXT NOT NULL,
    message TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE renewals (
    customer INTEGER PRIMARY KEY REFERENCES customers, forecast TEXT NOT NULL, proposed_arr REAL, reason TEXT
  ) STRICT;
  CREATE TABLE renewal_outcomes (
    seq INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers, renewal_date TEXT NOT NULL, arr REAL,
    proposed_arr REAL, forecast TEXT NOT NULL, outcome TEXT NOT NULL
  ) STRICT;
  CREATE INDEX renewal_outcomes_by_customer ON renewal_outcomes (customer, renewal_date);

  CREATE TABLE dashboards (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL, tenant INTEGER NOT NULL REFERENCES tenants, widgets TEXT NOT NULL,
    UNIQUE (tenant, id)
  ) STRICT;

  CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants, type TEXT NOT NULL,
    status TEXT NOT NULL, input TEXT NOT NULL, processed INTEGER NOT NULL, total INTEGER NOT NULL, result TEXT,
    created_at INTEGER NOT NULL, finished_at INTEGER
  ) STRICT;
  CREATE TABLE due_work (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, due_at INTEGER NOT NULL, kind TEXT NOT NULL,
    tenant INTEGER NOT NULL REFERENCES tenants, subject TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, last_error TEXT
  ) STRICT;
  CREATE INDEX due_work_by_time ON due_work (due_at, seq);

  CREATE TABLE webhook_subscriptions (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants, url TEXT NOT NULL,
    events TEXT NOT NULL, description TEXT, filters TEXT NOT NULL, status TEXT NOT NULL, secrets TEXT NOT NULL,
    failing_since INTEGER, failed_messages INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX webhook_subscriptions_by_tenant ON webhook_subscriptions (tenant, seq);
  CREATE TABLE webhook_messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    type TEXT NOT NULL, customer INTEGER REFERENCES customers, body TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX webhook_messages_by_customer ON webhook_messages (customer) WHERE customer IS NOT NULL;
  CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants,
    message INTEGER NOT NULL REFERENCES webhook_messages,
    subscription INTEGER NOT NULL REFERENCES webhook_subscriptions, state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, next_attempt_at INTEGER, created_at INTEGER NOT NULL, finished_at INTEGER
  ) STRICT;
  CREATE INDEX deliveries_due ON deliveries (subscription, next_attempt_at, seq) WHERE next_attempt_at IS NOT NULL;
  CREATE INDEX deliveries_by_message ON deliveries (message);
  CREATE INDEX deliveries_by_subscription ON deliveries (subscription, created_at);
  CREATE INDEX deliveries_by_tenant ON deliveries (tenant, seq);
  CREATE TABLE attempts (
    delivery INTEGER NOT NULL REFERENCES deliveries, number INTEGER NOT NULL, at INTEGER NOT NULL, status INTEGER, error TEXT, duration_ms REAL NOT NULL, request_headers TEXT NOT NULL,
    response_headers TEXT, response_body TEXT,
    PRIMARY KEY (delivery, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE oauth_clients (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenants, name TEXT NOT NULL,
    secret_hash TEXT, redirect_uris TEXT NOT NULL, scopes TEXT NOT NULL, created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE oauth_grants (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, client INTEGER NOT NULL REFERENCES oauth_clients,
    user INTEGER NOT NULL REFERENCES users, scope TEXT NOT NULL, nonce TEXT, created_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT;
  CREATE TABLE oauth_tokens (
    hash TEXT PRIMARY KEY, kind TEXT NOT NULL, grant_seq INTEGER NOT NULL REFERENCES oauth_grants, scope TEXT NOT NULL,
    redirect_uri TEXT, code_challenge TEXT, expires_at INTEGER NOT NULL, used_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX oauth_tokens_by_expiry ON oauth_tokens (expires_at);

  CREATE TABLE idempotent_answers (
    tenant INTEGER NOT NULL REFERENCES tenants, subject TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL, body TEXT, customer INTEGER, expires_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, subject, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotent_answers_by_expiry ON idempotent_answers (expires_at);
  `,
  // The log of deliveries is bounded: the oldest of those that have ended are found by this, with messages that went nowhere.
  `
  CREATE INDEX deliveries_finished ON deliveries (finished_at, seq) WHERE finished_at IS NOT NULL;
  DELETE FROM webhook_messages WHERE seq NOT IN (SELECT message FROM deliveries);
  `,
];
