import { createHash } from 'node:crypto';
import { scopes as apiScopes, type Trigger } from '@lealup/contract';
import { formatInstant, parseInstant } from '../domain/instant.ts';
import { checkTrigger } from '../domain/playbook.ts';
import { invalid, ProblemError } from '../domain/problem.ts';
import { hashKey } from '../http/authenticate.ts';
import { OPENID_SCOPES } from '../http/oauth/request.ts';
import type { Work } from '../operations/context.ts';
import { refreshSegments } from '../operations/membership.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { Control } from './schemas.ts';

/** Adds an API key, of which the hash alone is kept. */
export function addApiKey(
  work: Work,
  fields: Pick<Control<'SeedApiKey'>, 'id' | 'name' | 'scopes' | 'expires_at'>,
  key: string,
): Control<'ApiKeyCreated'> {
  const id = fields.id ?? work.newId();
  const expires_at = parseInstant(fields.expires_at ?? '');
  const { name, scopes } = fields;
  const row = { id, tenant: work.tenant.seq, hash: hashKey(key), name, scopes: JSON.stringify(scopes), expires_at, created_at: work.now };
  if (work.store.apiKeys.byHash(row.hash)) throw invalid('/key', 'conflict', 'is the key of another entry already');
  work.store.apiKeys.insert(row);
  return { id, name, scopes, expires_at: expires_at === null ? null : formatInstant(expires_at), api_key: key };
}

export function addUser(work: Work, { id = work.newId(), name = null, role, ...fields }: Control<'SeedUser'>): Control<'UserCreated'> {
  const email = fields.email.toLowerCase();
  if (work.store.users.byEmail(work.tenant.seq, email)) throw invalid('/email', 'conflict', 'is a user of this workspace already');
  const created_at = work.now;
  work.store.users.insert({ id, tenant: work.tenant.seq, email, name, role, status: 'active', created_at, updated_at: created_at });
  return { id, email, name, role };
}

export function addCustomField(work: Work, field: Control<'SeedCustomField'>): void {
  const { key, label, type, required = false, options, currency = null } = field;
  if (work.store.customFields.all(work.tenant.seq).some((one) => one.key === key)) {
    throw invalid('/key', 'conflict', 'is a custom field of this workspace already');
  }
  if ((type === 'DROPDOWN') !== (options !== undefined)) {
    throw invalid('/options', 'invalid_value', type === 'DROPDOWN' ? 'is required by a DROPDOWN' : `does not belong to a ${type}`);
  }
  work.store.customFields.insert({
    tenant: work.tenant.seq,
    key,
    label,
    type,
    required: required ? 1 : 0,
    options: options ? JSON.stringify(options) : null,
    currency,
  });
}

/** Adds a segment and puts everyone into it who matches. */
export function addSegment(work: Work, { id = work.newId(), name, rules }: Control<'SeedSegment'>): Control<'Created'> {
  const { store, tenant, now } = work;
  const customFields = new Set(store.customFields.all(tenant.seq).map(({ key }) => key));
  // The schema of a segment's rules is a part of that of a trigger.
  const issues = checkTrigger(rules as Trigger, '/rules', { customFields, segments: new Set() });
  if (issues.length > 0) {
    const detail = issues.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`).join('; ');
    throw new ProblemError('validation_failed', `${detail}.`, { issues });
  }
  store.segments.insert({ id, tenant: tenant.seq, name, rules: JSON.stringify(rules), median: null, created_at: now });
  for (const customer of store.customers.all(tenant.seq)) refreshSegments(work, customer);
  return { id };
}

export function addContact(work: Work, customer: CustomerRow, contact: Control<'SeedContact'>): Control<'Created'> {
  const { id = work.newId(), name, email = null, title = null, role } = contact;
  work.store.contacts.insert({
    id,
    tenant: work.tenant.seq,
    customer: customer.seq,
    name,
    email,
    title,
    role,
    last_contacted_at: null,
    health_score: null,
    created_at: work.now,
  });
  return { id };
}

/** Adds an OAuth client; by default it may ask for every scope. */
export function addOAuthClient(work: Work, fields: Control<'OAuthClientCreate'>, newSecret: () => string): Control<'OAuthClientCreated'> {
  const { client_id = work.newId(), name, redirect_uris, public: isPublic = false } = fields;
  if (work.store.oauthClients.byId(client_id)) throw new ProblemError('conflict', `The client_id ${client_id} is taken.`);
  const fragment = redirect_uris.findIndex((uri) => uri.includes('#'));
  if (fragment >= 0) throw invalid(`/redirect_uris/${fragment}`, 'invalid_value', 'must not have a fragment');
  const script = redirect_uris.findIndex((uri) => /^(?:javascript|data|vbscript):/i.test(uri));
  if (script >= 0) throw invalid(`/redirect_uris/${script}`, 'invalid_value', 'must be an address, not a program');
  // The schema's list is made of these two.
  const scopes = fields.scopes ?? ([...OPENID_SCOPES, ...Object.keys(apiScopes)] as Control<'OAuthScope'>[]);
  const secret = isPublic ? null : newSecret();
  work.store.oauthClients.insert({
    id: client_id,
    tenant: work.tenant.seq,
    name,
    secret_hash: secret === null ? null : createHash('sha256').update(secret).digest('hex'),
    redirect_uris: JSON.stringify(redirect_uris),
    scopes: JSON.stringify(scopes),
    created_at: work.now,
  });
  return { client_id, ...(secret !== null && { client_secret: secret }), name, redirect_uris, scopes, public: isPublic };
}
