import { DEFAULT_CUSTOM_FIELDS } from '../domain/custom-field.ts';
import { parseInstant } from '../domain/instant.ts';
import { invalid } from '../domain/problem.ts';
import { SEEDED_PLAYBOOKS } from '../domain/seeded-playbooks.ts';
import type { Work } from '../operations/context.ts';
import { scheduleNights } from '../operations/nightly.ts';
import { insertPlaybook } from '../operations/playbooks.ts';
import type { Tenant } from '../store/tenants.ts';
import { addApiKey, addCustomField, addUser } from './additions.ts';
import type { ControlParts } from './parts.ts';
import type { Control } from './schemas.ts';

const ROLES = ['admin', 'director', 'csm', 'viewer'] as const;

/** Creates a workspace with what every one has: a user of each role, custom fields and playbooks. */
export function createTenant(
  parts: ControlParts,
  fields: Control<'TenantCreate'> & { id?: string; created_at?: string },
  now: number,
  newId: () => string,
): Work {
  const timeZone = fields.time_zone ?? 'UTC';
  if (!parts.zoneExists(timeZone)) throw invalid('/time_zone', 'invalid_value', 'must be an IANA time zone, such as Europe/Madrid');
  const tenant = parts.store.tenants.insert({
    id: fields.id ?? newId(),
    name: fields.name,
    time_zone: timeZone,
    plan: fields.plan ?? 'unlimited',
    currency: fields.currency ?? 'USD',
    created_at: (fields.created_at === undefined ? null : parseInstant(fields.created_at)) ?? now,
  });
  const work = parts.work(tenant, now);
  fillTenant(work);
  return work;
}

/** Writes what every workspace begins with. */
export function fillTenant(work: Work): void {
  for (const role of ROLES) addUser(work, { email: `${role}@lealup.test`, name: capital(role), role });
  for (const { options, ...field } of DEFAULT_CUSTOM_FIELDS) {
    addCustomField(work, { ...field, ...(options.length > 0 && { options: [...options] }) });
  }
  for (const playbook of SEEDED_PLAYBOOKS) insertPlaybook(work, playbook);
  scheduleNights(work);
}

/** Answers `POST /_emulator/tenants`. */
export function createTenantWithKey(parts: ControlParts, fields: Control<'TenantCreate'>): Control<'TenantCreated'> {
  const now = parts.clock().now();
  const [first] = parts.store.tenants.all();
  return parts.transact(() => {
    // Any tenant's work draws from the same ids.
    const newId = first ? parts.work(first, now).newId : () => '';
    const work = createTenant(parts, fields, now, newId);
    const key = parts.newApiKey();
    addApiKey(work, { name: 'Full access', scopes: ['admin:*'] }, key);
    const { id, name, time_zone, currency } = work.tenant;
    return { id, name, time_zone, plan: fields.plan ?? 'unlimited', currency, api_key: key };
  });
}

/** Answers `POST /_emulator/api-keys`. */
export function createApiKey(parts: ControlParts, tenant: Tenant, fields: Control<'ApiKeyCreate'>): Control<'ApiKeyCreated'> {
  return parts.transact(() => {
    const work = parts.work(tenant, parts.clock().now());
    return addApiKey(work, fields, parts.newApiKey());
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
