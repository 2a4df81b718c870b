import type { Measure, SignalKey, SignalRule, StandardDimensionKey } from './model.ts';

interface StandardParts {
  readonly label: string;
  readonly signals: readonly SignalRule[];
}

/** Every signal with the numbers that it has until a workspace adjusts them, by its dimension. */
export const catalogue = {
  product_usage: {
    label: 'Product usage',
    signals: [
      { key: 'login_frequency', measure: 'weekly_rate', window_days: 28, zero: 0, full: 5 },
      { key: 'features_used', measure: 'distinct', window_days: 30, zero: 0, full: 10 },
      { key: 'dau_mau', measure: 'ratio', window_days: 30, zero: 0, full: 0.5 },
      { key: 'new_feature_adoption', measure: 'share', window_days: 30, zero: 0, full: 0.5 },
    ],
  },
  engagement: {
    label: 'Engagement',
    signals: [
      { key: 'email_frequency', measure: 'exchanges', window_days: 30, zero: 0, full: 8 },
      { key: 'meeting_minutes', measure: 'sum', window_days: 30, zero: 0, full: 120 },
      { key: 'outreach_response_rate', measure: 'share', window_days: 90, zero: 0, full: 0.6 },
      { key: 'champion_response_hours', measure: 'median', window_days: 90, zero: 72, full: 4 },
    ],
  },
  support: {
    label: 'Support',
    signals: [
      { key: 'open_tickets', measure: 'count', window_days: null, zero: 10, full: 0 },
      { key: 'resolution_hours', measure: 'mean', window_days: 90, zero: 120, full: 8 },
      { key: 'severity_load', measure: 'weighted_count', window_days: null, zero: 20, full: 0 },
    ],
  },
  sentiment: {
    label: 'Sentiment',
    signals: [
      { key: 'email_tone', measure: 'mean', window_days: 30, zero: -1, full: 1 },
      { key: 'nps', measure: 'latest', window_days: 180, zero: 0, full: 10 },
      { key: 'critical_words', measure: 'count', window_days: 30, zero: 4, full: 0 },
    ],
  },
} satisfies Record<StandardDimensionKey, StandardParts>;

const SUMMARIES: readonly Measure[] = ['mean', 'median', 'latest'];

/** The measures that a signal may have: those of a list of values are free to be summed up otherwise. */
export const measuresOf = {
  login_frequency: ['weekly_rate'],
  features_used: ['distinct'],
  dau_mau: ['ratio'],
  new_feature_adoption: ['share'],
  email_frequency: ['exchanges'],
  meeting_minutes: ['sum'],
  outreach_response_rate: ['share'],
  champion_response_hours: SUMMARIES,
  open_tickets: ['count'],
  resolution_hours: SUMMARIES,
  severity_load: ['weighted_count'],
  email_tone: SUMMARIES,
  nps: SUMMARIES,
  critical_words: ['count'],
} satisfies Record<SignalKey, readonly Measure[]>;

/** Whether a key is one of the fourteen signals. */
export function isSignalKey(key: string): key is SignalKey {
  return Object.hasOwn(measuresOf, key);
}

/** Whether a key is one of the four dimensions that LealUp documents. */
export function isStandardKey(key: string): key is StandardDimensionKey {
  return Object.hasOwn(catalogue, key);
}
