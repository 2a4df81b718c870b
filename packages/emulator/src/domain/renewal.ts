import type { HealthStatus, RenewalForecast, RenewalGreenFlag, RenewalRedFlag } from '@lealup/contract';
import { DAY_MS } from './instant.ts';
import type { Observation } from './scoring/observation.ts';
import { isLogin } from './scoring/usage.ts';

const USAGE_DAYS = 30;
const USAGE_DROP = 0.7;
const USAGE_GROWTH = 1.1;
const TICKET_MS = 7 * DAY_MS;
const SILENCE_MS = 45 * DAY_MS;
const CHAMPION_MS = 90 * DAY_MS;
const EMAILS = 5;

/** The forecast while nobody has set one, by the band of the last score. */
export function defaultForecast(status: HealthStatus | null): RenewalForecast {
  return FORECASTS[status ?? 'none'];
}

const FORECASTS = {
  healthy: 'commit',
  neutral: 'probable',
  at_risk: 'at_risk',
  none: 'best_case',
} as const satisfies Record<HealthStatus | 'none', RenewalForecast>;

/** What is known of a customer whose renewal comes up. */
export interface RenewalFacts {
  now: number;
  today: number;
  usage: readonly { day: number; user: string; event_name: string; count: number }[];
  observations: readonly Observation[];
  /** When each of its champions was added, in milliseconds. */
  championsSince: readonly number[];
}

/** How many days of usage the flags look at. */
export const FLAG_USAGE_DAYS = 2 * USAGE_DAYS;

/** What speaks against a renewal. */
export function redFlags(facts: RenewalFacts): RenewalRedFlag[] {
  const { now, championsSince } = facts;
  const observations = facts.observations.filter((one) => one.at <= now);
  const flags: RenewalRedFlag[] = [];
  const newest = Math.max(...championsSince);
  if (championsSince.length > 1 && newest > now - CHAMPION_MS && championsSince.some((at) => at < newest)) flags.push('champion_changed');
  const { last, before } = usageOf(facts);
  if (before > 0 && last <= before * USAGE_DROP) flags.push('usage_drop');
  const isSevere = (one: Observation) =>
    one.kind === 'ticket' && ['high', 'critical'].includes(one.severity) && isOpenAt(one, now) && one.opened_at < now - TICKET_MS;
  if (observations.some(isSevere)) flags.push('severe_tickets_open');
  const tones = observations.flatMap((one) => (one.kind === 'email' && one.tone !== undefined ? [one.tone] : [])).slice(-EMAILS);
  if (tones.length === EMAILS && tones.every((tone) => tone < 0)) flags.push('negative_emails');
  const touches = observations.filter((one) => ['email', 'meeting', 'outreach'].includes(one.kind)).map((one) => one.at);
  if (touches.length > 0 && Math.max(...touches) < now - SILENCE_MS) flags.push('silence');
  return flags;
}

/** What speaks for a renewal. */
export function greenFlags(facts: RenewalFacts): RenewalGreenFlag[] {
  const flags: RenewalGreenFlag[] = [];
  const { last, before, newUsers } = usageOf(facts);
  if (before > 0 && last >= before * USAGE_GROWTH) flags.push('usage_growth');
  if (before > 0 && newUsers > 0) flags.push('new_users');
  return flags;
}

function isOpenAt(ticket: { opened_at: number; closed_at?: number }, now: number): boolean {
  return ticket.opened_at <= now && (ticket.closed_at === undefined || ticket.closed_at > now);
}

/** Non-login events of the last thirty days and of the thirty before, and who came only in the last. */
export function usageOf({ today, usage }: Pick<RenewalFacts, 'today' | 'usage'>): { last: number; before: number; newUsers: number } {
  let [last, before] = [0, 0];
  const [lately, earlier] = [new Set<string>(), new Set<string>()];
  for (const { day, user, event_name, count } of usage) {
    const isLast = day > today - USAGE_DAYS && day <= today;
    if (!isLast && (day <= today - FLAG_USAGE_DAYS || day > today)) continue;
    if (user !== '') (isLast ? lately : earlier).add(user);
    if (isLogin(event_name)) continue;
    if (isLast) last += count;
    else before += count;
  }
  const newUsers = [...lately].filter((user) => !earlier.has(user)).length;
  return { last, before, newUsers };
}
