/** The signals that events are rolled up for. */
export type UsageSignalKey = 'login_frequency' | 'features_used' | 'dau_mau' | 'new_feature_adoption';
/** The signals of the dimension `engagement`. */
export type EngagementSignalKey =
  | 'email_frequency'
  | 'meeting_minutes'
  | 'outreach_response_rate'
  | 'champion_response_hours';
/** The signals of the dimension `support`. */
export type SupportSignalKey = 'open_tickets' | 'resolution_hours' | 'severity_load';
/** The signals of the dimension `sentiment`. */
export type SentimentSignalKey = 'email_tone' | 'nps' | 'critical_words';

/** The signals that observations are told for. */
export type ObservedSignalKey = EngagementSignalKey | SupportSignalKey | SentimentSignalKey;
/** The fourteen signals that LealUp documents. */
export type SignalKey = UsageSignalKey | ObservedSignalKey;

/** The dimensions that LealUp documents; every other one is custom. */
export type StandardDimensionKey = 'product_usage' | 'engagement' | 'support' | 'sentiment';

/** A named set of weights for the standard dimensions. */
export type Preset = 'balanced' | 'usage_led' | 'relationship_led' | 'support_led';

/** How a window's facts become one number. Which of them a signal may have stands in the catalogue. */
export type Measure =
  | 'count'
  | 'distinct'
  | 'sum'
  | 'weekly_rate'
  | 'ratio'
  | 'share'
  | 'exchanges'
  | 'weighted_count'
  | 'mean'
  | 'median'
  | 'latest';

/** A linear scale: 0 points at `zero`, 100 at `full`, in the unit of what is measured. `full` may be the lower end. */
export interface Scale {
  readonly zero: number;
  readonly full: number;
}

/** One measurement of a dimension, as data. */
export interface SignalRule extends Scale {
  readonly key: SignalKey;
  readonly measure: Measure;
  /** Tenant-local days, today's included; null for what is judged as it is now. */
  readonly window_days: number | null;
}

/** A dimension that is the mean of its signals. */
export interface StandardDimension {
  readonly key: StandardDimensionKey;
  readonly label: string;
  /** Percent of the score, more than 0. */
  readonly weight: number;
  readonly signals: readonly SignalRule[];
}

/** Where a custom dimension's number comes from: a numeric custom field, or the latest `value` observation of a key. */
export interface CustomSource {
  readonly type: 'custom_field' | 'value';
  readonly key: string;
}

/** A workspace's own dimension: one number on a linear scale. */
export interface CustomDimension extends Scale {
  /** snake_case. */
  readonly key: string;
  readonly label: string;
  /** Percent of the score, more than 0. */
  readonly weight: number;
  readonly source: CustomSource;
}

/** A part of the score; it is custom if it has a `source`. */
export type Dimension = StandardDimension | CustomDimension;

/** The lowest score of each upper band; what is below `neutral` is at risk. */
export interface Bands {
  readonly healthy: number;
  readonly neutral: number;
}

/** How a workspace scores its customers, as `GET|PUT /_emulator/health-model` carries it. */
export interface HealthModel {
  /** The preset whose weights it has; null for weights of one's own. */
  readonly preset: Preset | null;
  readonly bands: Bands;
  /** Their weights total 100. */
  readonly dimensions: readonly Dimension[];
}
