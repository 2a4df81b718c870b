import type { CustomFields, HealthStatus } from '@lealup/contract';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/domain/scoring/check-model.ts';
import { measure } from '../../../src/domain/scoring/measure.ts';
import type { HealthModel, Preset } from '../../../src/domain/scoring/model.ts';
import type { Observation } from '../../../src/domain/scoring/observation.ts';
import { present } from '../../../src/domain/scoring/present.ts';
import { presets } from '../../../src/domain/scoring/presets.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import { instant, momentAt, usageRow, type UsageLine } from './facts.ts';

type Numbers = Record<string, number | null>;

/** An observation whose times are written as instants. */
type TimedInText = Record<string, string | number | boolean>;

/** A case has either the raw `signals` or the facts behind them; every number in `expect` was computed by hand. */
interface Case {
  name: string;
  /** How the expected numbers follow from the rules. */
  arithmetic: string;
  model?: Partial<Omit<HealthModel, 'preset'>> & { preset?: Preset | null };
  signals?: Numbers;
  isTenantActive?: boolean;
  newNames?: string[];
  usage?: UsageLine[];
  observations?: TimedInText[];
  customFields?: CustomFields;
  expect: {
    raw?: Numbers;
    points?: Numbers;
    dimensions?: Numbers;
    weights?: Numbers;
    contributions?: Numbers;
    score?: number | null;
    status?: HealthStatus | null;
    shown?: number | null;
  };
}

// JSON has no types; the cases are read by this file only.
const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as Case[];

describe('scores computed by hand', () => {
  it.each(cases)('$name', (example) => {
    const model = modelOf(example);
    expect(checkModel(model)).toEqual([]);
    const measures = example.signals ? new Map(Object.entries(example.signals)) : measuresOf(model, example);
    const result = score(model, measures);
    const { expect: expected } = example;
    const signals = result.dimensions.flatMap((dimension) => dimension.signals);

    expectClose(signals.map(({ key, raw }) => [key, raw]), expected.raw);
    expectClose(signals.map(({ key, value }) => [key, value]), expected.points);
    expectClose(result.dimensions.map(({ key, value }) => [key, value]), expected.dimensions);
    expectClose(result.dimensions.map(({ key, effective_weight }) => [key, effective_weight]), expected.weights);
    expectClose(result.dimensions.map(({ key, contribution }) => [key, contribution]), expected.contributions);
    expect({ ...expected, ...pick(expected, { ...result, shown: present(result).score }) }).toEqual(expected);
  });

  it('there are at least thirty of them, each with its arithmetic', () => {
    expect(cases.filter(({ arithmetic }) => arithmetic.length > 0).length).toBeGreaterThanOrEqual(30);
  });
});

function modelOf({ model = {} }: Case): HealthModel {
  return { ...presets[model.preset ?? 'balanced'], ...model };
}

function measuresOf(model: HealthModel, { isTenantActive = true, newNames, customFields = {}, ...facts }: Case) {
  return measure(model, momentAt({ isTenantActive, newNames: new Set(newNames) }), {
    usage: (facts.usage ?? []).map(usageRow),
    observations: (facts.observations ?? []).map(timed),
    customFields,
  });
}

function timed(observation: TimedInText): Observation {
  const entries = Object.entries(observation).map(([key, value]) =>
    ['at', 'opened_at', 'closed_at'].includes(key) ? [key, instant(String(value))] : [key, value],
  );
  // The file is trusted to hold what its kind needs.
  return Object.fromEntries(entries) as Observation;
}

function expectClose(actual: [string, number | null][], expected: Numbers = {}): void {
  const byKey = new Map(actual);
  const far = Object.entries(expected).filter(([key, value]) => !isClose(byKey.get(key), value));
  expect(far.map(([key, value]) => ({ key, expected: value, actual: byKey.get(key) }))).toEqual([]);
}

function isClose(actual: number | null | undefined, expected: number | null): boolean {
  if (typeof actual !== 'number' || expected === null) return actual === expected;
  return Math.abs(actual - expected) <= 1e-9;
}

function pick(expected: Case['expect'], { score, status, shown }: Pick<Case['expect'], 'score' | 'status' | 'shown'>) {
  return {
    ...('score' in expected ? { score } : {}),
    ...('status' in expected ? { status } : {}),
    ...('shown' in expected ? { shown } : {}),
  };
}
