import { DAY_MS, formatDate, formatInstant } from '../../domain/instant.ts';
import type { Control } from '../schemas.ts';
import type { Account, Story } from './demo-accounts.ts';

type Customer = Control<'SeedCustomer'>;
type Observed = Record<string, unknown>;

export interface Telling {
  account: Account;
  now: number;
  /** How far the past goes back. */
  days: number;
  /** A number in [0, 1) for each thing that chance decides. */
  random: (what: string) => number;
}

const HOUR_MS = 3_600_000;

/** A customer of the demo with what it has lived through. */
export function tellStory(story: Story, usual: Customer, telling: Telling): Customer {
  const { now, account } = telling;
  const ago = (days: number) => now - days * DAY_MS;
  const inDays = (days: number) => formatDate(Math.floor(now / DAY_MS) + days);
  const usage = usual.generate ?? { pattern: 'steady' };
  const talk = (from: number, to = 0, warmth = account.warmth) => converse(telling, { from, to, warmth });
  switch (story) {
    case 'none':
      return { ...usual, observations: talk(telling.days) };
    case 'sharp_drop':
      // They use it less, then a release breaks what they depend on: a week ago nothing of it shows yet.
      return { ...usual, generate: { ...usage, pattern: 'silent_since', since: formatInstant(ago(13)) }, observations: [...talk(telling.days, 6), ...outage(telling, 5)] };
    case 'win_back':
      return { ...usual, status: 'churned', status_changed_at: formatInstant(ago(30)), generate: { ...usage, pattern: 'silent_since', since: formatInstant(ago(34)) }, observations: talk(telling.days, 35, 0.3) };
    case 'renewal_soon':
      return { ...usual, renewal_date: inDays(15), observations: talk(telling.days) };
    case 'champion_left':
      // Nobody else writes back since.
      return {
        ...usual,
        contacts: (usual.contacts ?? []).map((contact) => (contact.role === 'champion' ? { ...contact, role: 'stakeholder', title: 'Left the company' } : contact)),
        observations: [...talk(telling.days, 25), ...unanswered(telling, 24), { kind: 'mention', at: formatInstant(ago(20)), word: 'leaving' }],
      };
    case 'onboarding':
      return { ...usual, created_at: formatInstant(ago(20)), renewal_date: inDays(345), generate: { ...usage, pattern: 'growing', days: 20, events: 400 }, observations: talk(20) };
    case 'expansion':
      return { ...usual, generate: { ...usage, pattern: 'growing' }, observations: talk(telling.days) };
    case 'fading':
      return { ...usual, generate: { ...usage, pattern: 'declining' }, observations: [...talk(telling.days, 60), ...talk(60, 0, account.warmth / 3)] };
  }
}

interface Talk {
  /** Days before now. */
  from: number;
  to: number;
  warmth: number;
}

/** What integrations tell of a customer week by week: e-mails, meetings, messages, tickets, a survey now and then. */
function converse({ now, random }: Telling, { from, to, warmth }: Talk): Observed[] {
  const told: Observed[] = [];
  for (let day = from; day > to; day -= 1) {
    const chance = (what: string) => random(`${what} ${day}`);
    const at = now - day * DAY_MS + Math.floor(chance('hour') * 8 * HOUR_MS);
    const tell = (kind: string, fields: Observed) => told.push({ kind, at: formatInstant(at), ...fields });
    const tone = Math.round((warmth * 1.6 - 0.8 + (chance('tone') - 0.5) * 0.4) * 100) / 100;
    if (chance('out') < 0.1 + 0.3 * warmth) tell('email', { direction: 'out' });
    if (chance('in') < 0.4 * warmth) tell('email', { direction: 'in', tone: Math.max(-1, Math.min(1, tone)), from_champion: chance('champion') < 0.6, reply_hours: Math.round(2 + 60 * (1 - warmth) * chance('reply')) });
    if (day % 14 === 3 && chance('meeting') < 0.2 + warmth) tell('meeting', { minutes: 30 + 15 * Math.floor(chance('minutes') * 4) });
    if (day % 20 === 7) tell('outreach', { replied: chance('replied') < warmth });
    if (day % 90 === 40) tell('nps', { score: Math.round(Math.max(0, Math.min(10, 1 + warmth * 9 + (chance('nps') - 0.5) * 2))) });
    if (chance('mention') < 0.12 * (0.4 - warmth)) tell('mention', { word: 'competitor' });
    if (chance('ticket') < 0.12) {
      const hours = 4 + 100 * (1 - warmth) * chance('hours');
      const closedAt = at + Math.floor(hours * HOUR_MS);
      const isClosed = closedAt <= now && chance('closed') < 0.6 + 0.4 * warmth;
      const severity = chance('severity') < warmth ? 'low' : chance('severity') < 0.7 ? 'medium' : 'high';
      tell('ticket', { ticket_id: `T-${day}`, severity, opened_at: formatInstant(at), ...(isClosed && { closed_at: formatInstant(closedAt) }) });
    }
  }
  return told;
}

/** Everything at once: tickets that stay open for long, angry e-mails, a bad survey, and a competitor's name. */
function outage({ now }: Telling, since: number): Observed[] {
  const told: Observed[] = [];
  for (let number = 0; number < 36; number += 1) {
    const at = formatInstant(now - since * DAY_MS + number * 3 * HOUR_MS);
    const closed = number < 6 ? { closed_at: formatInstant(now - 12 * HOUR_MS) } : {};
    told.push({ kind: 'ticket', at, ticket_id: `OUT-${number}`, severity: number % 2 === 0 ? 'critical' : 'high', opened_at: at, ...closed });
    told.push({ kind: 'email', at, direction: 'in', tone: -1, from_champion: true, reply_hours: 90 });
    if (number % 2 === 0) told.push({ kind: 'outreach', at, replied: false }, { kind: 'mention', at, word: 'competitor' });
    if (number % 10 === 5) told.push({ kind: 'nps', at, score: number % 20 === 5 ? 1 : 0 });
  }
  return told;
}

function unanswered({ now }: Telling, since: number): Observed[] {
  return [0, 4, 8, 12, 16].map((later) => ({ kind: 'outreach', at: formatInstant(now - (since - later) * DAY_MS), replied: false }));
}
