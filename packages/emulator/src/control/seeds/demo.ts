import { DAY_MS, formatDate, formatInstant } from '../../domain/instant.ts';
import { unitHash } from '../../domain/unit-hash.ts';
import type { Control } from '../schemas.ts';
import { ACCOUNTS, type Account } from './demo-accounts.ts';
import { tellStory } from './demo-stories.ts';
import type { PresetScope } from './presets.ts';

const DAYS = 120;

/** The 60 days before them are what usage is compared with, month by month. */
const NIGHTS = 60;

/** A workspace with 40 customers in all bands, and 120 days of usage and conversations, scores and tasks behind it. */
export function demoTenant({ now, seed }: PresetScope): Control<'SeedTenant'> {
  return {
    name: 'Northwind Software',
    time_zone: 'Europe/Madrid',
    currency: 'EUR',
    nights: NIGHTS,
    users: [
      { email: 'marta@northwind.example', name: 'Marta Ruiz', role: 'director' },
      ...['Lucas Meyer', 'Sofia Lind', 'Tom Okafor'].map((name) => ({ email: `${name.split(' ')[0]?.toLowerCase()}@northwind.example`, name, role: 'csm' as const })),
    ],
    segments: [
      { name: 'Enterprise', rules: { all: [{ field: 'arr', op: 'gte', value: 60_000 }] } },
      { name: 'Small business', rules: { all: [{ field: 'arr', op: 'lt', value: 20_000 }] } },
      { name: 'At risk', rules: { all: [{ field: 'health_score', op: 'lt', value: 50 }] } },
    ],
    customers: ACCOUNTS.map((account, index) => customerOf(account, { index, now, seed })),
  };
}

interface Place {
  index: number;
  now: number;
  seed: number;
}

const OWNERS = ['lucas', 'sofia', 'tom'];
const CHAMPIONS = ['Ana Torres', 'Ben Clarke', 'Chloe Martin', 'David Kim', 'Elena Rossi', 'Farid Amrani', 'Greta Holm', 'Hugo Silva', 'Ines Costa', 'Jonas Weber'];
const TITLES = ['Head of Operations', 'VP Product', 'IT Manager', 'Chief of Staff', 'Director of Support'];

function customerOf(account: Account, { index, now, seed }: Place): Control<'SeedCustomer'> {
  const { name, arr, country, industry, warmth, story } = account;
  const email_domain = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  const random = (what: string) => unitHash(`${seed} ${email_domain} ${what}`);
  const today = Math.floor(now / DAY_MS);
  const champion = CHAMPIONS[index % CHAMPIONS.length] ?? '';
  const email = `${champion.split(' ')[0]?.toLowerCase()}@${email_domain}`;
  const users = 2 + Math.floor(arr / 25_000);
  const usual: Control<'SeedCustomer'> = {
    name,
    email_domain,
    arr,
    owner_email: `${OWNERS[index % OWNERS.length]}@northwind.example`,
    custom_fields: { country, industry, tier: arr >= 100_000 ? 'Platinum' : arr >= 40_000 ? 'Gold' : arr >= 15_000 ? 'Silver' : 'Bronze' },
    renewal_date: formatDate(today + 70 + Math.floor(random('renewal') * 280)),
    created_at: formatInstant(now - (200 + Math.floor(random('age') * 700)) * DAY_MS),
    contacts: [
      { name: champion, email, title: TITLES[index % TITLES.length] ?? null, role: 'champion' },
      { name: CHAMPIONS[(index + 3) % CHAMPIONS.length] ?? '', email: `billing@${email_domain}`, title: 'Finance', role: 'billing' },
    ],
    generate: { pattern: 'steady', days: DAYS, users, features: 2 + Math.round(8 * warmth), events: Math.round(DAYS * users * (0.2 + 3 * warmth ** 3)) },
  };
  return tellStory(story, usual, { account, now, days: DAYS, random });
}
