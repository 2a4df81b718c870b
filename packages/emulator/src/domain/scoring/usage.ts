import type { UsageSignalKey } from './model.ts';

/** One day of one user's use of one event name, as the rollups keep it. */
export interface UsageRow {
  /** Days since 1970 in the tenant's time zone. */
  day: number;
  /** Empty for events without a user. */
  user: string;
  event_name: string;
  count: number;
}

/** What the product usage of a customer is measured by, beside its rows. */
export interface UsageScope {
  readonly today: number;
  /** Days of each signal's window; 0 for a signal that nobody asks for. */
  readonly windows: Readonly<Record<UsageSignalKey, number>>;
  /** Event names that the tenant has used for at most `NEW_NAME_DAYS`, without logins. */
  readonly newFeatures: ReadonlySet<string>;
}

/** How many days after its first day in the tenant an event name is still new. */
export const NEW_NAME_DAYS = 90;

/** Whether an event of this name is a login: it counts as activity, not as a feature. */
export function isLogin(eventName: string): boolean {
  return eventName === 'login' || eventName === 'user_logged_in';
}

/** What one user did; an age is the number of days before today. */
interface UserUse {
  lastAge: number;
  lastNewFeatureAge: number;
  /** The days with activity in the window of `dau_mau`. */
  days: Set<number>;
}

/**
 * Measures a customer's product usage in one pass over its rows, for a tenant that has sent events before.
 * Without active users the rates are 0; `new_feature_adoption` is null while the tenant has no new features.
 * Events without a user count for `features_used` only, and days after today for nothing.
 */
export function measureUsage(
  rows: Iterable<UsageRow>,
  { today, windows, newFeatures }: UsageScope,
): Record<UsageSignalKey, number | null> {
  const users = new Map<string, UserUse>();
  const features = new Set<string>();
  let logins = 0;
  for (const { day, user, event_name, count } of rows) {
    const age = today - day;
    if (age < 0) continue;
    const loggedIn = isLogin(event_name);
    if (!loggedIn && age < windows.features_used) features.add(event_name);
    if (user === '') continue;
    if (loggedIn && age < windows.login_frequency) logins += count;
    const use = useOf(users, user);
    use.lastAge = Math.min(use.lastAge, age);
    if (newFeatures.has(event_name)) use.lastNewFeatureAge = Math.min(use.lastNewFeatureAge, age);
    if (age < windows.dau_mau) use.days.add(day);
  }
  const active = countActive(users.values(), windows);
  return {
    login_frequency: ratio(logins, active.logging * (windows.login_frequency / 7)),
    features_used: features.size,
    dau_mau: ratio(active.userDays, active.monthly * windows.dau_mau),
    new_feature_adoption: newFeatures.size === 0 ? null : ratio(active.adopters, active.candidates),
  };
}

function useOf(users: Map<string, UserUse>, user: string): UserUse {
  let use = users.get(user);
  if (!use) {
    use = { lastAge: Infinity, lastNewFeatureAge: Infinity, days: new Set() };
    users.set(user, use);
  }
  return use;
}

function countActive(users: Iterable<UserUse>, windows: UsageScope['windows']) {
  const active = { logging: 0, monthly: 0, userDays: 0, candidates: 0, adopters: 0 };
  for (const { lastAge, lastNewFeatureAge, days } of users) {
    if (lastAge < windows.login_frequency) active.logging += 1;
    if (lastAge < windows.new_feature_adoption) active.candidates += 1;
    if (lastNewFeatureAge < windows.new_feature_adoption) active.adopters += 1;
    if (days.size > 0) active.monthly += 1;
    active.userDays += days.size;
  }
  return active;
}

/** A share of nobody is 0: the customer is silent. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
