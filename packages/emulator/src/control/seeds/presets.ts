import { DAY_MS, formatInstant } from '../../domain/instant.ts';
import type { Control } from '../schemas.ts';
import { demoTenant } from './demo.ts';

type SeedTenant = Control<'SeedTenant'>;

/** A state that has a name: a new workspace, one with customers and a past, or one with so many customers and events. */
export type SeedPreset = 'empty' | 'demo' | `load:${number}x${number}`;

/** What the chance of a preset depends on. */
export interface PresetScope {
  now: number;
  seed: number;
}

/** Events are those of customers: without any there are none. */
const LOAD = /^load:(?!0+x0*[1-9])(\d{1,6})x(\d{1,8})$/;

/** Whether a text is the name of a preset. */
export function isSeedPreset(text: string): text is SeedPreset {
  return text === 'empty' || text === 'demo' || LOAD.test(text);
}

/** The workspace of a preset. */
export function presetTenant(preset: string, { now, seed }: PresetScope): SeedTenant {
  const [, customers, events] = LOAD.exec(preset) ?? [];
  if (customers !== undefined) return loadTenant(Number(customers), Number(events), now);
  return preset === 'demo' ? demoTenant({ now, seed }) : { name: 'Emulator' };
}

function loadTenant(customers: number, events: number, now: number): SeedTenant {
  const created_at = formatInstant(now - 365 * DAY_MS);
  const patterns = ['steady', 'growing', 'steady', 'declining'] as const;
  const share = (index: number) => Math.floor(((index + 1) * events) / customers) - Math.floor((index * events) / customers);
  return {
    name: 'Load',
    nights: 1,
    customers: Array.from({ length: customers }, (_, index) => ({
      name: `Customer ${index + 1}`,
      email_domain: `customer-${index + 1}.example`,
      created_at,
      arr: 1000 * (1 + (index % 100)),
      generate: { pattern: patterns[index % 4] ?? 'steady', events: share(index), users: 1 + (index % 20) },
    })),
  };
}
