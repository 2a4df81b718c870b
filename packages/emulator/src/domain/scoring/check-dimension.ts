import { catalogue, isSignalKey, isStandardKey, measuresOf } from './catalogue.ts';
import { isObject, type Findings } from './findings.ts';
import type { Measure, StandardDimensionKey } from './model.ts';

/** What the check of one part of a model must know of the whole. */
export interface Checking {
  readonly findings: Findings;
  /** Keys of dimensions and signals that were met before. */
  readonly keys: Set<string>;
  /** The custom fields that hold numbers; absent if the caller does not know them. */
  readonly numericFields: ReadonlySet<string> | undefined;
}

const MAX_WINDOW_DAYS = 365;
// Ends as far apart as doubles go would overflow; nobody measures beyond this.
const MAX_END = 1e12;

/** Checks a dimension, which is custom if it has a source; answers its weight, null if that cannot be read. */
export function checkDimension(value: unknown, pointer: string, checking: Checking): number | null {
  const isCustom = isObject(value) && Object.hasOwn(value, 'source');
  return isCustom ? checkCustom(value, pointer, checking) : checkStandard(value, pointer, checking);
}

function checkStandard(value: unknown, pointer: string, checking: Checking): number | null {
  const { findings } = checking;
  const fields = findings.object(value, pointer, ['key', 'label', 'weight', 'signals']);
  if (!fields) return null;
  findings.label(fields.label, `${pointer}/label`);
  const key = checkKey(fields.key, `${pointer}/key`, checking);
  if (key !== null && isStandardKey(key)) {
    for (const [index, signal] of findings.items(fields.signals, `${pointer}/signals`).entries()) {
      checkSignal(signal, `${pointer}/signals/${index}`, { ...checking, dimension: key });
    }
  } else if (key !== null) {
    const keys = list(Object.keys(catalogue));
    findings.add(`${pointer}/key`, 'unknown_dimension', `must be one of ${keys}, or have a source`);
  }
  return checkWeight(fields.weight, `${pointer}/weight`, findings);
}

function checkCustom(value: unknown, pointer: string, checking: Checking): number | null {
  const { findings } = checking;
  const fields = findings.object(value, pointer, ['key', 'label', 'weight', 'source', 'zero', 'full']);
  if (!fields) return null;
  findings.label(fields.label, `${pointer}/label`);
  const key = checkKey(fields.key, `${pointer}/key`, checking);
  if (key !== null && (isStandardKey(key) || isSignalKey(key))) {
    findings.add(`${pointer}/key`, 'reserved_key', `must not be ${key}, which LealUp's own dimensions use`);
  }
  checkSource(fields.source, `${pointer}/source`, checking);
  checkScale(fields, pointer, findings);
  return checkWeight(fields.weight, `${pointer}/weight`, findings);
}

function checkSignal(value: unknown, pointer: string, checking: Checking & { dimension: StandardDimensionKey }): void {
  const { findings, dimension } = checking;
  const fields = findings.object(value, pointer, ['key', 'measure', 'window_days', 'zero', 'full']);
  if (!fields) return;
  checkScale(fields, pointer, findings);
  const rule = catalogue[dimension].signals.find(({ key }) => key === fields.key);
  if (!rule) {
    const keys = catalogue[dimension].signals.map(({ key }) => key);
    findings.add(`${pointer}/key`, 'unknown_signal', `must be one of ${list(keys)}`);
    return;
  }
  checkKey(rule.key, `${pointer}/key`, checking);
  const measures: readonly Measure[] = measuresOf[rule.key];
  if (!measures.some((measure) => measure === fields.measure)) {
    findings.add(`${pointer}/measure`, 'invalid_value', `must be one of ${list(measures)}`);
  }
  if (rule.window_days !== null) {
    findings.number(fields.window_days, `${pointer}/window_days`, { min: 1, max: MAX_WINDOW_DAYS, integer: true });
  } else if (fields.window_days !== null) {
    findings.add(`${pointer}/window_days`, 'invalid_type', 'must be null, since it looks at now');
  }
}

function checkKey(value: unknown, pointer: string, { findings, keys }: Checking): string | null {
  const key = findings.snakeCase(value, pointer);
  if (key === null) return null;
  if (keys.has(key)) return findings.add(pointer, 'duplicate', `must be there once only, ${key} comes again`);
  keys.add(key);
  return key;
}

function checkWeight(value: unknown, pointer: string, findings: Findings): number | null {
  return findings.number(value, pointer, { min: 0, max: 100, exclusiveMin: true });
}

function checkScale(fields: Record<'zero' | 'full', unknown>, pointer: string, findings: Findings): void {
  const range = { min: -MAX_END, max: MAX_END };
  const zero = findings.number(fields.zero, `${pointer}/zero`, range);
  const full = findings.number(fields.full, `${pointer}/full`, range);
  if (zero === null || zero !== full) return;
  findings.add(`${pointer}/full`, 'equal_ends', `must differ from the end "zero", both are ${zero}`);
}

function checkSource(value: unknown, pointer: string, { findings, numericFields }: Checking): void {
  const fields = findings.object(value, pointer, ['type', 'key']);
  if (!fields) return;
  const key = findings.snakeCase(fields.key, `${pointer}/key`);
  if (fields.type !== 'custom_field' && fields.type !== 'value') {
    findings.add(`${pointer}/type`, 'invalid_value', 'must be one of custom_field, value');
  } else if (key !== null && fields.type === 'custom_field' && numericFields?.has(key) === false) {
    findings.add(`${pointer}/key`, 'unknown_custom_field', `must be a NUMBER or CURRENCY field, not ${key}`);
  }
}

function list(values: readonly string[]): string {
  return values.join(', ');
}
