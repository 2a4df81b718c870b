import type { Issue } from '@lealup/contract';
import { checkDimension, type Checking } from './check-dimension.ts';
import { Findings, isObject } from './findings.ts';
import type { HealthModel } from './model.ts';
import { isPreset, presetWeights } from './presets.ts';
import { roundNinth } from './rounding.ts';

const TOTAL = 100;
const TOLERANCE = 1e-9;

/**
 * What is wrong with a health model, as JSON: its shape and its rules, every fault with its pointer; none if it may be
 * scored by. `numericFields` are the workspace's NUMBER and CURRENCY fields; without them a source may name any.
 */
export function checkModel(model: unknown, numericFields?: ReadonlySet<string>): Issue[] {
  const findings = new Findings();
  const fields = findings.object(model, '', ['preset', 'bands', 'dimensions']);
  if (!fields) return findings.issues;
  checkBands(fields.bands, findings);
  const checking: Checking = { findings, keys: new Set(), numericFields };
  const dimensions = findings.items(fields.dimensions, '/dimensions');
  const weights = dimensions.map((dimension, index) => checkDimension(dimension, `/dimensions/${index}`, checking));
  checkTotal(weights, findings);
  checkPreset(fields.preset, dimensions, findings);
  return findings.issues;
}

/** Whether a JSON value is a health model that may be scored by. */
export function isHealthModel(value: unknown): value is HealthModel {
  return checkModel(value).length === 0;
}

function checkBands(value: unknown, findings: Findings): void {
  const fields = findings.object(value, '/bands', ['healthy', 'neutral']);
  if (!fields) return;
  const healthy = findings.number(fields.healthy, '/bands/healthy', { min: 0, max: 100 });
  const neutral = findings.number(fields.neutral, '/bands/neutral', { min: 0, max: 100 });
  if (healthy !== null && neutral !== null && neutral >= healthy) {
    findings.add('/bands/neutral', 'inverted_bands', `must be less than healthy, ${neutral} is not below ${healthy}`);
  }
}

/** A total is judged only if every weight could be read: another fault would be told twice. */
function checkTotal(weights: readonly (number | null)[], findings: Findings): void {
  const readable = weights.filter((weight) => weight !== null);
  if (weights.length === 0 || readable.length < weights.length) return;
  const total = readable.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - TOTAL) <= TOLERANCE) return;
  const message = `must have weights that total ${TOTAL}, they total ${roundNinth(total)}`;
  findings.add('/dimensions', 'weights_total', message);
}

function checkPreset(preset: unknown, dimensions: readonly unknown[], findings: Findings): void {
  if (preset === null) return;
  if (typeof preset !== 'string' || !isPreset(preset)) {
    findings.add('/preset', 'invalid_value', `must be one of ${Object.keys(presetWeights).join(', ')}, or null`);
    return;
  }
  const weights = new Map<unknown, unknown>(Object.entries(presetWeights[preset]));
  const isKept = (dimension: unknown) => isObject(dimension) && weights.get(dimension['key']) === dimension['weight'];
  if (dimensions.length === weights.size && dimensions.every(isKept)) return;
  findings.add('/preset', 'preset_mismatch', `must be null, since the weights are not those of ${preset}`);
}
