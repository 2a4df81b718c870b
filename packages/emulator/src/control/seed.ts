import type { CustomerCreate, CustomerUpdate, Issue, PlaybookCreate, WebhookSubscriptionCreate } from '@lealup/contract';
import { checkCustomerCreate, checkCustomerUpdate, checkPlaybookCreate, checkWebhookSubscriptionCreate, checkWidget } from '@lealup/contract/checks';
import { backfillRules } from '../domain/event.ts';
import { formatInstant, parseInstant } from '../domain/instant.ts';
import { invalid, ProblemError } from '../domain/problem.ts';
import { checkModel } from '../domain/scoring/check-model.ts';
import { checkSeedDocument } from '../generated/control-checks.ts';
import type { Work } from '../operations/context.ts';
import { changeCustomer, createCustomer } from '../operations/customer-changes.ts';
import { ingest } from '../operations/events.ts';
import { addPlaybook } from '../operations/playbooks.ts';
import type { CustomerRow } from '../store/customers.ts';
import { addObservations } from './observations.ts';
import { addApiKey, addContact, addCustomField, addSegment, addUser } from './additions.ts';
import { passNights, type Arrival } from './seeds/history.ts';
import { isSeedPreset, presetTenant } from './seeds/presets.ts';
import { generateUsage } from './seeds/usage.ts';
import { refusingTaken } from './taken.ts';
import { createTenant } from './tenants.ts';
import type { ControlParts } from './parts.ts';
import type { Control } from './schemas.ts';
import { PUBLISHED_API_KEY } from './published.ts';

type SeedTenant = Control<'SeedTenant'>;
type SeedCustomer = Control<'SeedCustomer'>;

/** Checks a document's shape; what only its own workspace can judge is judged while it is written. */
export function checkSeed(document: unknown): Control<'SeedDocument'> {
  // A name alone is a preset.
  const whole = typeof document === 'string' ? { preset: document } : document;
  const issues: Issue[] = [];
  checkSeedDocument(whole, '', issues);
  if (issues.some(({ pointer }) => pointer === '/preset')) throw noPreset();
  if (issues.length > 0) throw refusal(issues.map(namingFields));
  // The check has just shown that it is one.
  const checked = whole as Control<'SeedDocument'>;
  if (checked.preset !== undefined && !isSeedPreset(checked.preset)) throw noPreset();
  if (checked.preset !== undefined && checked.tenants) throw refusal([{ pointer: '/tenants', code: 'unsupported', message: 'cannot stand beside a preset, which has its own' }]);
  return checked;
}

function noPreset(): ProblemError {
  return refusal([{ pointer: '/preset', code: 'invalid_value', message: 'must be empty, demo, or such as load:1000x1000000' }]);
}

/** What a seed has, for whoever began with something else. */
const SEED_FIELDS = Object.keys({ preset: true, seed: true, now: true, clock: true, signing_time: true, tenants: true } satisfies Record<keyof Required<Control<'SeedDocument'>>, true>);

function namingFields(issue: Issue): Issue {
  if (issue.pointer === '') return { ...issue, message: `must be an object with any of ${SEED_FIELDS.join(', ')}` };
  if (!/^\/[^/]*$/.test(issue.pointer) || issue.code !== 'unknown_field') return issue;
  return { ...issue, message: `is not a field of a seed, which has ${SEED_FIELDS.join(', ')}; customers and the like are those of a workspace in tenants` };
}

/** Writes a document's tenants into an empty database, in the caller's transaction. */
export function writeSeed(parts: ControlParts, document: Control<'SeedDocument'>, now: number, newId: () => string): void {
  const seed = document.seed ?? 0;
  const preset = presetTenant(document.preset ?? 'empty', { now, seed });
  const tenants: SeedTenant[] = document.tenants ?? [preset];
  each(tenants, '/tenants', (tenant, index) => writeTenant(parts, tenant, { isDefault: index === 0, now, seed, newId }));
}

const FULL_ACCESS: Control<'SeedApiKey'> = { name: 'Full access', scopes: ['admin:*'] };

interface TenantSeeding {
  isDefault: boolean;
  now: number;
  seed: number;
  newId: () => string;
}

function writeTenant(parts: ControlParts, tenant: SeedTenant, { isDefault, now, seed, newId }: TenantSeeding): void {
  const work = silent(createTenant(parts, tenant, now, newId));
  const { api_keys: keys = isDefault ? [] : [FULL_ACCESS] } = tenant;
  // What everybody may know opens the default workspace, whatever others its seed has.
  if (isDefault && !keys.some(({ key }) => key === PUBLISHED_API_KEY)) addApiKey(work, FULL_ACCESS, PUBLISHED_API_KEY);
  const refusals = new Refusals();
  refusals.collect(() => each(keys, '/api_keys', (key) => void addApiKey(work, key, key.key ?? parts.newApiKey())));
  refusals.collect(() => each(tenant.users, '/users', (user) => void addUser(work, user)));
  refusals.collect(() => writeCustomers(parts, work, tenant, seed));
  refusals.collect(() => each(tenant.dashboards, '/dashboards', ({ id, widgets }) => {
    each(widgets, '/widgets', (widget) => checked(checkWidget, widget));
    work.store.dashboards.insert({ id, tenant: work.tenant.seq, widgets: JSON.stringify(widgets) });
  }));
  refusals.collect(() => each(tenant.webhook_subscriptions, '/webhook_subscriptions', (fields) => writeSubscription(parts, work, fields)));
  refusals.throw();
}

/** The customers, after what they are measured by: what is wrong there would be told once more of each of them. */
function writeCustomers(parts: ControlParts, work: Work, tenant: SeedTenant, seed: number): void {
  each(tenant.custom_fields, '/custom_fields', (field) => addCustomField(work, field));
  each(tenant.segments, '/segments', (segment) => void addSegment(work, segment));
  if (tenant.health_model) at('/health_model', () => writeModel(work, tenant.health_model));
  each(tenant.playbooks, '/playbooks', ({ id, ...fields }) => {
    const playbook = checked(checkPlaybookCreate, fields) as unknown as PlaybookCreate;
    addPlaybook(work, { ...playbook, ...(typeof id === 'string' && { id }) });
  });
  const customers = new Refusals();
  const arrivals = (tenant.customers ?? []).flatMap((customer, index) =>
    arrivalsOf(work, customer, { seed, place: (write) => customers.collect(() => at(`/customers/${index}`, write)) }),
  );
  passNights(work, arrivals, { nights: tenant.nights ?? 0, workAt: (night) => silent(parts.work(work.tenant, night)) });
  customers.throw();
}

function writeModel(work: Work, model: unknown): void {
  const issues = checkModel(model);
  if (issues.length > 0) throw refusal(issues);
  work.store.health.setModel(work.tenant.seq, JSON.stringify(model));
}

interface CustomerSeeding {
  seed: number;
  /** Does what concerns it, and puts its place in the document before what is refused. */
  place: (write: () => void) => void;
}

/** A customer at its own time, and its change of status at that. */
function arrivalsOf(work: Work, { status_changed_at, ...customer }: SeedCustomer, { place, seed }: CustomerSeeding): Arrival[] {
  const createdAt = instantOf(customer.created_at) ?? work.now;
  const changedAt = instantOf(status_changed_at);
  for (const [field, since] of [['created_at', createdAt], ['generate/since', instantOf(customer.generate?.since) ?? 0]] as const) {
    if (since <= work.now) continue;
    place(() => {
      throw invalid(`/${field}`, 'invalid_value', `must not be after now, which is ${formatInstant(work.now)}`);
    });
    return [];
  }
  if (changedAt === null) return [{ at: createdAt, happen: () => place(() => void writeCustomer(work, customer, seed)) }];
  if (changedAt < createdAt || changedAt > work.now) {
    place(() => {
      throw invalid('/status_changed_at', 'invalid_value', 'must be between its creation and now');
    });
  }
  const { status, ...before } = customer;
  let row: CustomerRow | undefined;
  return [
    { at: createdAt, happen: () => place(() => (row = writeCustomer(work, before, seed))) },
    {
      at: changedAt,
      happen: () => place(() => {
        const now = row && work.store.customers.bySeq(row.seq);
        if (now) changeCustomer({ ...work, now: changedAt }, now, checked(checkCustomerUpdate, { status }) as CustomerUpdate);
      }),
    },
  ];
}

function writeCustomer(work: Work, seed: SeedCustomer, number: number): CustomerRow {
  const { id, created_at, contacts, observations, events, generate, ...fields } = seed;
  const customer = checked(checkCustomerCreate, fields);
  const atCreation: Work = { ...work, now: instantOf(created_at) ?? work.now, newId: once(id, work.newId) };
  const row = createCustomer(atCreation, customer as unknown as CustomerCreate);
  each(contacts, '/contacts', (contact) => void addContact(work, row, contact));
  const told = addObservations(work, (observations ?? []).map((one) => ({ ...one, customer_id: row.id })));
  refuseFirst('/observations', told.errors);
  const rules = backfillRules(work.now, work.callersNow());
  refuseFirst('/events', ingest((events ?? []).map((one) => ({ ...one, customer_id: row.id })), rules, work).errors);
  if (!generate) return row;
  const plan = { ...generate, sinceMs: instantOf(generate.since), nowMs: work.now, domain: row.email_domain, seed: number };
  for (const batch of generateUsage(plan)) refuseFirst('/generate', ingest(batch.map((one) => ({ ...one, customer_id: row.id })), rules, work).errors);
  return row;
}

function instantOf(text: string | undefined): number | null {
  return text === undefined ? null : parseInstant(text);
}

function writeSubscription(parts: ControlParts, work: Work, { id, ...fields }: Record<string, unknown>): void {
  const { url, events, secret, description, filters } = checked(checkWebhookSubscriptionCreate, fields) as unknown as WebhookSubscriptionCreate;
  const fault = secret === undefined ? null : parts.secretFault(secret);
  if (fault !== null) throw refusal([{ pointer: '/secret', code: 'invalid_secret', message: fault }]);
  work.store.subscriptions.insert({
    id: typeof id === 'string' ? id : work.newId(),
    tenant: work.tenant.seq,
    url,
    events: JSON.stringify(events),
    description: description ?? null,
    filters: JSON.stringify(filters ?? {}),
    status: 'active',
    secrets: JSON.stringify([{ secret: secret ?? parts.newSecret(), expires_at: null }]),
    failing_since: null,
    failed_messages: 0,
    created_at: work.now,
  });
}

/** The value, if a check of the contract passes it: it then is of that schema's type. */
function checked<Value>(check: (value: unknown, at: string, issues: Issue[]) => void, value: Value): Value {
  const issues: Issue[] = [];
  check(value, '', issues);
  if (issues.length > 0) throw refusal(issues);
  return value;
}

/** A seed is the past: it tells nobody, and what its events would set off is over. */
function silent(work: Work): Work {
  return {
    ...work,
    emit: () => 0,
    schedule(kind, dueAt, subject) {
      if (kind !== 'event_playbooks') work.schedule(kind, dueAt, subject);
    },
  };
}

/** The given id first, then new ones. */
function once(id: string | undefined, newId: () => string): () => string {
  let next = id;
  return () => {
    const made = next ?? newId();
    next = undefined;
    return made;
  };
}

/** Writes all of them, so that whoever reads why a seed is refused reads it of them all. */
function each<Item>(items: readonly Item[] | undefined, pointer: string, write: (item: Item, index: number) => void): void {
  const refusals = new Refusals();
  (items ?? []).forEach((item, index) => refusals.collect(() => at(`${pointer}/${index}`, () => write(item, index))));
  refusals.throw();
}

/** A seed in which so much is wrong is not read on. */
const MOST_REFUSED = 1000;

/** What is refused of things that can be refused one by one. */
class Refusals {
  readonly #issues: Issue[] = [];

  collect(write: () => void): void {
    if (this.#issues.length >= MOST_REFUSED) return;
    try {
      write();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#issues.push(...issuesOf(error));
    }
  }

  throw(): void {
    if (this.#issues.length > 0) throw refusal(this.#issues);
  }
}

/** Puts a place before the pointers of what is refused there. */
function at(pointer: string, work: () => void): void {
  try {
    refusingTaken(work);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw refusal(issuesOf(error).map((issue) => ({ ...issue, pointer: pointer + issue.pointer })));
  }
}

/** What is wrong by an error, which may say it in its message alone. */
function issuesOf({ code, message, extras }: ProblemError): readonly Issue[] {
  return extras.issues ?? [{ pointer: '', code, message }];
}

function refuseFirst(pointer: string, errors: readonly { index: number; code: string; message: string }[]): void {
  if (errors.length === 0) return;
  throw refusal(errors.map(({ index, code, message }) => ({ pointer: `${pointer}/${index}`, code, message })));
}

function refusal(issues: readonly Issue[]): ProblemError {
  const [first] = issues;
  const more = issues.length > 1 ? ` and ${issues.length - 1} more` : '';
  return new ProblemError('validation_failed', `The seed is not valid: ${first?.pointer || 'the document'} ${first?.message.replace(/\.$/, '')}${more}.`, { issues });
}
