import { DAY_MS, formatInstant } from '../../domain/instant.ts';
import { unitHash } from '../../domain/unit-hash.ts';
import type { Control } from '../schemas.ts';

export interface UsagePlan extends Control<'SeedUsage'> {
  /** When `silent_since` falls silent. */
  sinceMs: number | null;
  nowMs: number;
  /** Where its users have their addresses. */
  domain: string;
  seed: number;
}

export interface MadeEvent {
  event_name: string;
  timestamp: string;
  user_email: string;
}

const FEATURES = [
  'report_viewed', 'dashboard_opened', 'record_created', 'file_uploaded', 'search_used', 'comment_added', 'export_started', 'automation_run', 'integration_synced', 'api_called',
] as const;
const PEOPLE = ['ana', 'ben', 'chloe', 'david', 'elena', 'farid', 'greta', 'hugo', 'ines', 'jonas'] as const;

/** Work is done mostly on working days, from this hour on and for so many. */
const WEEKEND_SHARE = 0.3;
const FIRST_HOUR = 7;
const HOURS = 11;
const HOUR_MS = 3_600_000;

const BATCH = 10_000;

/** How many of the days' first events of a person are logins; of the others, none is. */
const LOGIN_SHARE = 0.75;

const DEFAULT_SILENCE_DAYS = 30;

/** Believable usage up to now, as batches of events in the order of their times: the same for the same plan. */
export function* generateUsage(plan: UsagePlan): Generator<MadeEvent[], void, undefined> {
  const { days = 120, users = 5, features = 8, nowMs } = plan;
  const { events = users * days * 3 } = plan;
  const random = createRandom(plan);
  const lastDay = Math.floor(nowMs / DAY_MS);
  const weights = Array.from({ length: days }, (_, index) => weightOf(plan, { day: lastDay - days + 1 + index, index, days }) * (0.9 + 0.2 * random()));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let batch: MadeEvent[] = [];
  let [weight, made] = [0, 0];
  for (const [index, own] of weights.entries()) {
    weight += own;
    // Rounding the sum and not each day makes the number come out.
    const count = whole === 0 ? 0 : Math.round((weight / whole) * events) - made;
    made += count;
    const start = (lastDay - days + 1 + index) * DAY_MS;
    const [from, length] = start + DAY_MS > nowMs ? [start, nowMs - start] : [start + FIRST_HOUR * HOUR_MS, HOURS * HOUR_MS];
    const first = Math.floor(random() * users);
    for (let number = 0; number < count; number += 1) {
      const isLogin = number < users && random() < LOGIN_SHARE;
      batch.push({
        event_name: isLogin ? 'login' : featureOf(random(), features),
        timestamp: formatInstant(Math.floor(from + ((number + random()) / count) * length)),
        user_email: emailOf((first + number) % users, plan.domain),
      });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

interface Day {
  /** Days since 1970. */
  day: number;
  /** Its place among all `days`. */
  index: number;
  days: number;
}

function weightOf({ pattern, sinceMs, nowMs }: UsagePlan, { day, index, days }: Day): number {
  // The first of 1970 was a Thursday.
  const weekday = (day + 3) % 7;
  const usual = weekday < 5 ? 1 : WEEKEND_SHARE;
  const share = days === 1 ? 1 : index / (days - 1);
  switch (pattern) {
    case 'steady':
      return usual;
    case 'growing':
      return usual * (0.2 + share ** 2);
    case 'declining':
      return usual * (0.05 + (1 - share) ** 2);
    case 'silent_since':
      return (day + 1) * DAY_MS > (sinceMs ?? nowMs - DEFAULT_SILENCE_DAYS * DAY_MS) ? 0 : usual;
  }
}

/** Some features are used far more than others. */
function featureOf(chance: number, features: number): string {
  return FEATURES[Math.floor(chance ** 1.5 * features)] ?? FEATURES[0];
}

function emailOf(user: number, domain: string): string {
  const round = Math.floor(user / PEOPLE.length);
  return `${PEOPLE[user % PEOPLE.length]}${round === 0 ? '' : round + 1}@${domain}`;
}

/** A stream of numbers in [0, 1) that depends on the seed number and the customer. */
function createRandom({ seed, domain }: UsagePlan): () => number {
  let state = Math.floor(unitHash(`${seed} usage ${domain}`) * 2_147_483_646) + 1;
  return () => {
    // The minimal standard generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
