import type { Issue, OperationInput, WebhookFilters, WebhookSubscriptionCreated } from '@lealup/contract';
import { webhookEvents } from '@lealup/contract/webhook-events';
import { ProblemError } from '../domain/problem.ts';
import { subscriptionOf } from '../store/subscriptions.ts';
import type { Context } from './context.ts';

export function listWebhookSubscriptions({ query }: OperationInput<'listWebhookSubscriptions'>, context: Context) {
  const { rows, next_cursor, has_more } = context.paginate(
    query,
    (after, count) => context.store.subscriptions.page(context.tenant.seq, after?.[0] ?? null, count),
    (row) => [row.seq],
  );
  return { data: rows.map(subscriptionOf), next_cursor, has_more };
}

export function createWebhookSubscription(
  { body }: OperationInput<'createWebhookSubscription'>,
  context: Context,
): WebhookSubscriptionCreated {
  const issues = [...urlIssues(body.url, context), ...eventIssues(body.events), ...filterIssues(body.filters ?? {}, context)];
  const fault = body.secret === undefined ? null : context.settings.secretFault(body.secret);
  if (fault !== null) issues.push({ pointer: '/secret', code: 'invalid_secret', message: fault });
  if (issues.length > 0) {
    const detail = issues.map((issue) => `${issue.pointer.slice(1)} ${issue.message}`).join('; ');
    throw new ProblemError('validation_failed', `${detail}.`, { issues });
  }
  const made = body.secret === undefined ? context.settings.newSecret() : null;
  const row = {
    seq: 0,
    id: context.newId(),
    tenant: context.tenant.seq,
    url: body.url,
    events: JSON.stringify(body.events),
    description: body.description ?? null,
    filters: JSON.stringify(body.filters ?? {}),
    status: 'active' as const,
    secrets: JSON.stringify([{ secret: made ?? body.secret, expires_at: null }]),
    failing_since: null,
    failed_messages: 0,
    created_at: context.now,
  };
  context.store.subscriptions.insert(row);
  return made === null ? subscriptionOf(row) : { ...subscriptionOf(row), secret: made };
}

export function listWebhookEvents({ query }: OperationInput<'listWebhookEvents'>, context: Context) {
  const { rows, next_cursor, has_more } = context.paginate(
    query,
    (after, count) => numbered.slice((after?.[0] ?? -1) + 1).slice(0, count),
    ([index]) => [index],
  );
  return { data: rows.map(([, event]) => event), next_cursor, has_more };
}

const numbered = webhookEvents.map((event, index) => [index, event] as const);

function urlIssues(text: string, context: Context): Issue[] {
  const report = (message: string): Issue[] => [{ pointer: '/url', code: 'invalid_url', message }];
  if (!URL.canParse(text)) return report('must be an absolute URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return report('must not carry a user name or password');
  if (url.protocol === 'http:' && !context.settings.isAllowedTarget(url)) return report('must be https, unless it leads to this machine');
  return [];
}

function eventIssues(events: readonly string[]): Issue[] {
  if (events.includes('*') && events.length > 1) {
    return [{ pointer: '/events', code: 'invalid_value', message: 'must hold "*" alone, or types without it' }];
  }
  const repeated = events.findIndex((event, index) => events.indexOf(event) < index);
  return repeated < 0 ? [] : [{ pointer: `/events/${repeated}`, code: 'not_unique', message: 'repeats a type' }];
}

function filterIssues(filters: WebhookFilters, context: Context): Issue[] {
  const issues: Issue[] = [];
  const { store, tenant } = context;
  if (filters.segment_id !== undefined && !store.segments.byId(tenant.seq, filters.segment_id)) {
    issues.push({ pointer: '/filters/segment_id', code: 'not_found', message: 'is no segment of this workspace' });
  }
  if (filters.owner_id !== undefined && !store.users.byId(tenant.seq, filters.owner_id)) {
    issues.push({ pointer: '/filters/owner_id', code: 'not_found', message: 'is no user of this workspace' });
  }
  return issues;
}
