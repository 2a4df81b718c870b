import type { CustomFields } from '@lealup/contract';
import type { Zone } from '../zone.ts';
import { engagementMeasures } from './engagement.ts';
import type { CustomSource, HealthModel, ObservedSignalKey, SignalKey, SignalRule, UsageSignalKey } from './model.ts';
import { toldBy, type Observation, type Told } from './observation.ts';
import { sentimentMeasures } from './sentiment.ts';
import { latest } from './statistics.ts';
import { supportMeasures } from './support.ts';
import { isLogin, measureUsage, NEW_NAME_DAYS, type UsageRow } from './usage.ts';
import type { ObservedMeasure, Window } from './window.ts';

/** When a tenant's customers are measured, and what is true of the tenant then. */
export interface Moment {
  /** Milliseconds since 1970. Observations after it are not known yet. */
  readonly now: number;
  /** The local date of `now`, as days since 1970. */
  readonly today: number;
  readonly zone: Zone;
  /** Whether the tenant has ever sent an event. */
  readonly isTenantActive: boolean;
  /** Event names that the tenant first used on or after `newNamesFrom(today)`. */
  readonly newNames: ReadonlySet<string>;
}

/** What is known of a customer. */
export interface CustomerFacts {
  /** Its rollups from `usageFrom(model, today)` to today; older ones do no harm. */
  readonly usage: Iterable<UsageRow>;
  /** All of its observations, since some signals ask whether there has ever been one. */
  readonly observations: Iterable<Observation>;
  readonly customFields: Readonly<CustomFields>;
}

/** The raw number of each of a model's signals and custom dimensions by its key; null without data. */
export type Measures = ReadonlyMap<string, number | null>;

/** The first local day of the usage rows that a model's signals look at. */
export function usageFrom(model: HealthModel, today: number): number {
  return today + 1 - Math.max(1, ...Object.values(usageWindows(signalsOf(model))));
}

/** The first day on which the tenant may have begun to use a name that is new today. */
export function newNamesFrom(today: number): number {
  return today - NEW_NAME_DAYS;
}

/** Measures one customer. Use `prepareMeasure` for many at the same moment. */
export function measure(model: HealthModel, moment: Moment, facts: CustomerFacts): Measures {
  return prepareMeasure(model, moment)(facts);
}

/** Works out once what all customers of a night have in common, such as where their windows begin. */
export function prepareMeasure(model: HealthModel, moment: Moment): (facts: CustomerFacts) => Measures {
  const rules = signalsOf(model);
  const scope = {
    today: moment.today,
    windows: usageWindows(rules),
    newFeatures: new Set([...moment.newNames].filter((name) => !isLogin(name))),
  };
  const observed = rules.flatMap(({ key, ...rule }) => (isUsage(key) ? [] : [{ key, window: windowOf(rule, moment) }]));
  const usageKeys = rules.map(({ key }) => key).filter(isUsage);
  const custom = model.dimensions.filter((dimension) => 'source' in dimension);

  return ({ usage, observations, customFields }) => {
    const measures = new Map<string, number | null>();
    const used = moment.isTenantActive && usageKeys.length > 0 ? measureUsage(usage, scope) : null;
    for (const key of usageKeys) measures.set(key, used?.[key] ?? null);
    const told = toldBy(observations, moment.now);
    for (const { key, window } of observed) measures.set(key, observedMeasures[key](told, window));
    for (const { key, source } of custom) measures.set(key, sourceValue(source, { told, customFields }));
    return measures;
  };
}

const observedMeasures: Record<ObservedSignalKey, ObservedMeasure> = {
  ...engagementMeasures,
  ...supportMeasures,
  ...sentimentMeasures,
};

function isUsage(key: SignalKey): key is UsageSignalKey {
  return !Object.hasOwn(observedMeasures, key);
}

function signalsOf(model: HealthModel): SignalRule[] {
  return model.dimensions.flatMap((dimension) => ('source' in dimension ? [] : dimension.signals));
}

function usageWindows(rules: readonly SignalRule[]): Record<UsageSignalKey, number> {
  const windows = { login_frequency: 0, features_used: 0, dau_mau: 0, new_feature_adoption: 0 };
  for (const { key, window_days } of rules) {
    if (isUsage(key)) windows[key] = window_days ?? 0;
  }
  return windows;
}

function windowOf(rule: Pick<SignalRule, 'measure' | 'window_days'>, { now, today, zone }: Moment): Window {
  const sinceMs = rule.window_days === null ? -Infinity : zone.startOf(today + 1 - rule.window_days);
  return { sinceMs, nowMs: now, measure: rule.measure };
}

/** A field that is no number is no data; of pushed values the latest counts, however old. */
function sourceValue(
  { type, key }: CustomSource,
  { told, customFields }: Pick<CustomerFacts, 'customFields'> & { told: Told },
): number | null {
  if (type === 'value') return latest(told.values.filter((pushed) => pushed.key === key));
  const value = customFields[key];
  return typeof value === 'number' ? value : null;
}
