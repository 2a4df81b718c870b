import { ApiKeyStore } from './api-keys.ts';
import { ContactStore } from './contacts.ts';
import { CustomFieldStore } from './custom-fields.ts';
import { CustomerStore } from './customers.ts';
import { DashboardStore } from './dashboards.ts';
import type { Database } from './database.ts';
import { DeliveryStore } from './deliveries.ts';
import { DueWorkStore } from './due-work.ts';
import { Erasure } from './erasure.ts';
import { EventStore } from './events.ts';
import { HealthStore } from './health.ts';
import { IdempotencyStore } from './idempotency.ts';
import { JobStore } from './jobs.ts';
import { MessageStore } from './messages.ts';
import { MetaStore } from './meta.ts';
import { OAuthClientStore } from './oauth-clients.ts';
import { OAuthTokenStore } from './oauth-tokens.ts';
import { ObservationStore } from './observations.ts';
import { OutboxStore } from './outbox.ts';
import { PlaybookRunStore } from './playbook-runs.ts';
import { PlaybookStore } from './playbooks.ts';
import { RenewalStore } from './renewals.ts';
import { SegmentStore } from './segments.ts';
import { SubscriptionStore } from './subscriptions.ts';
import { TaskStore } from './tasks.ts';
import { TenantStore } from './tenants.ts';
import { UsageStore } from './usage.ts';
import { UserStore } from './users.ts';

/** Every table, behind methods that speak of the domain. */
export type Store = ReturnType<typeof createStore>;

export function createStore(db: Database) {
  return {
    apiKeys: new ApiKeyStore(db),
    contacts: new ContactStore(db),
    customFields: new CustomFieldStore(db),
    customers: new CustomerStore(db),
    dashboards: new DashboardStore(db),
    deliveries: new DeliveryStore(db),
    dueWork: new DueWorkStore(db),
    erasure: new Erasure(db),
    events: new EventStore(db),
    health: new HealthStore(db),
    idempotency: new IdempotencyStore(db),
    jobs: new JobStore(db),
    messages: new MessageStore(db),
    meta: new MetaStore(db),
    oauthClients: new OAuthClientStore(db),
    oauthTokens: new OAuthTokenStore(db),
    observations: new ObservationStore(db),
    outbox: new OutboxStore(db),
    playbookRuns: new PlaybookRunStore(db),
    playbooks: new PlaybookStore(db),
    renewals: new RenewalStore(db),
    segments: new SegmentStore(db),
    subscriptions: new SubscriptionStore(db),
    tasks: new TaskStore(db),
    tenants: new TenantStore(db),
    usage: new UsageStore(db),
    users: new UserStore(db),
  };
}
