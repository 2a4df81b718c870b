import { describe, expect, it } from 'vitest';
import { holds, type Fact } from '../../src/domain/condition.ts';

const facts: Record<string, Fact> = { arr: 100, status: 'active', health_score: null, segment: ['s1', 's2'] };
const lookUp = (field: string): Fact => facts[field] ?? null;

describe('a condition', () => {
  it.each([
    ['arr', 'gte', 100, true],
    ['arr', 'gt', 100, false],
    ['arr', 'lt', 101, true],
    ['arr', 'lte', 99, false],
    ['arr', 'eq', 100, true],
    ['arr', 'gt', '1', false],
    ['status', 'in', ['active', 'trial'], true],
    ['status', 'in', ['churned'], false],
    ['status', 'neq', 'churned', true],
    ['segment', 'eq', 's2', true],
    ['segment', 'in', ['s3'], false],
    ['segment', 'neq', 's1', false],
    ['health_score', 'lt', 50, false],
    ['health_score', 'gte', 0, false],
    ['health_score', 'neq', 50, true],
  ] as const)('%s %s %j is %s', (field, op, value, expected) => {
    const list = typeof value === 'object' ? [...value] : value;
    expect(holds({ all: [{ field, op, value: list }] }, lookUp)).toBe(expected);
  });

  it('joins with all and any', () => {
    const yes = { field: 'arr', op: 'eq', value: 100 } as const;
    const no = { field: 'arr', op: 'eq', value: 1 } as const;
    expect([holds({ all: [yes, no] }, lookUp), holds({ any: [yes, no] }, lookUp), holds({ any: [no] }, lookUp)]).toEqual([false, true, false]);
  });
});
