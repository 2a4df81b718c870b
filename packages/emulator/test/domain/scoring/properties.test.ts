import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/scoring/catalogue.ts';
import { checkModel } from '../../../src/domain/scoring/check-model.ts';
import type { Dimension, HealthModel, Scale, StandardDimensionKey } from '../../../src/domain/scoring/model.ts';
import { bandOf, score } from '../../../src/domain/scoring/score.ts';

const NEAR = 1e-9;
const finite = (max: number) => fc.double({ min: -max, max, noNaN: true });
const scale = fc.tuple(finite(1e12), finite(1e12)).filter(([zero, full]) => zero !== full);

const standard = (key: StandardDimensionKey): fc.Arbitrary<Dimension> =>
  fc
    .tuple(fc.subarray([...catalogue[key].signals], { minLength: 1 }), fc.array(scale, { minLength: 4, maxLength: 4 }))
    .map(([signals, ends]) => ({
      key,
      label: catalogue[key].label,
      weight: 1,
      signals: signals.map((signal, index) => {
        const [zero, full] = ends[index] ?? [0, 1];
        return { ...signal, zero, full };
      }),
    }));

const custom = (key: string): fc.Arbitrary<Dimension> =>
  scale.map(([zero, full]) => ({ key, label: key, weight: 1, source: { type: 'value', key }, zero, full }));

const bands = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ healthy: Math.max(a, b), neutral: Math.min(a, b) }));

/** Any model that `checkModel` passes. */
const anyModel: fc.Arbitrary<HealthModel> = fc
  .tuple(
    fc
      .tuple(
        standard('product_usage'),
        standard('engagement'),
        standard('support'),
        standard('sentiment'),
        custom('seats'),
        custom('debt'),
      )
      .chain((dimensions) => fc.shuffledSubarray(dimensions, { minLength: 1 })),
    fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 6, maxLength: 6 }),
    bands,
  )
  .map(([dimensions, shares, bands]) => {
    const total = dimensions.reduce((sum, _, index) => sum + (shares[index] ?? 0), 0);
    const weightAt = (index: number) => ((shares[index] ?? 0) / total) * 100;
    const weighted = dimensions.map((dimension, index) => ({ ...dimension, weight: weightAt(index) }));
    return { preset: null, bands, dimensions: weighted };
  });

const anyCase = anyModel.chain((model) => {
  const keys = rulesOf(model).map(({ key }) => key);
  const raw = fc.oneof(fc.constant(null), finite(10), finite(1e12), finite(Number.MAX_VALUE));
  const raws = fc.array(raw, { minLength: keys.length, maxLength: keys.length });
  return fc.record({
    model: fc.constant(model),
    measures: raws.map((values) => new Map(keys.map((key, index) => [key, values[index] ?? null]))),
  });
});

describe('for any model and any measures', () => {
  it('the model passes its own check', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(checkModel(model)).toEqual([]);
      }),
    );
  });

  it('score, values, weights and contributions lie between 0 and 100', () => {
    fc.assert(
      fc.property(anyCase, ({ model, measures }) => {
        const result = score(model, measures);
        const parts = result.dimensions.flatMap(({ value, effective_weight, contribution, signals }) => [
          value,
          effective_weight,
          contribution,
          ...signals.map((signal) => signal.value),
        ]);
        const numbers = [result.score, ...parts].filter((number) => number !== null);
        expect(numbers.filter((number) => !(number >= 0 && number <= 100))).toEqual([]);
      }),
    );
  });

  it('contributions add up to the score, and effective weights to 100 or, without data, to 0', () => {
    fc.assert(
      fc.property(anyCase, ({ model, measures }) => {
        const { score: total, dimensions } = score(model, measures);
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        const points = sum(dimensions.map(({ contribution }) => contribution));
        expect(Math.abs(points - (total ?? 0))).toBeLessThanOrEqual(NEAR);
        const weights = sum(dimensions.map(({ effective_weight }) => effective_weight));
        const hasData = dimensions.some(({ value }) => value !== null);
        expect(Math.abs(weights - (hasData ? 100 : 0))).toBeLessThanOrEqual(NEAR);
        expect(total === null).toBe(!hasData);
      }),
    );
  });

  it('a weight goes to the others in proportion to theirs', () => {
    fc.assert(
      fc.property(anyCase, ({ model, measures }) => {
        const present = score(model, measures).dimensions.filter(({ value }) => value !== null);
        for (const one of present) {
          for (const other of present) {
            expect(one.effective_weight * other.weight).toBeCloseTo(other.effective_weight * one.weight, 6);
          }
        }
      }),
    );
  });

  it('the score never moves against a signal', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), finite(1e12), (example, pick, moved) => {
        const { model, measures } = example;
        const rules = rulesOf(model).filter(({ key }) => measures.get(key) !== null);
        const rule = rules[pick % Math.max(1, rules.length)];
        fc.pre(rule !== undefined);
        const before = score(model, measures).score ?? 0;
        const after = score(model, new Map([...measures, [rule.key, moved]])).score ?? 0;
        const isBetter = (moved - (measures.get(rule.key) ?? 0)) * Math.sign(rule.full - rule.zero) >= 0;
        expect(isBetter ? after >= before : after <= before).toBe(true);
      }),
    );
  });

  it('the order of dimensions does not matter', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ model, measures }, ranks) => {
        const shuffled = model.dimensions
          .map((dimension) => ({ dimension, rank: ranks.next().value }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ dimension }) => dimension);
        const one = score(model, measures).score;
        const other = score({ ...model, dimensions: shuffled }, measures).score;
        expect(one === null).toBe(other === null);
        expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThanOrEqual(NEAR);
      }),
    );
  });

  it('a row of equal values scores exactly that value and lies in its band', () => {
    // As many decimals as a score has.
    const edges = fc.constantFrom(0, 50, 70, 100, 69.999999999);
    const anyValue = fc.oneof(edges, fc.integer({ min: 0, max: 1e11 }).map((billionths) => billionths / 1e9));
    fc.assert(
      fc.property(anyModel, anyValue, (model, value) => {
        const even = model.dimensions.map(evenScale);
        const measures = new Map(rulesOf(model).map(({ key }) => [key, value]));
        const result = score({ ...model, dimensions: even }, measures);
        expect(result.score).toBe(value);
        expect(result.status).toBe(bandOf(value, model.bands));
      }),
    );
  });
});

/** Every scale of a model: those of its signals and of its custom dimensions. */
function rulesOf({ dimensions }: HealthModel): readonly (Scale & { readonly key: string })[] {
  return dimensions.flatMap<Scale & { readonly key: string }>((dimension) =>
    'source' in dimension ? [dimension] : dimension.signals,
  );
}

/** The dimension on scales where a raw number is its own points. */
function evenScale(dimension: Dimension): Dimension {
  const ends = { zero: 0, full: 100 };
  if ('source' in dimension) return { ...dimension, ...ends };
  return { ...dimension, signals: dimension.signals.map((signal) => ({ ...signal, ...ends })) };
}
