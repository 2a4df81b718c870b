import type { Condition, Trigger } from '@lealup/contract';

/** A fact about a customer; null if there is none, a list where it has several (its segments, say). */
export type Fact = string | number | boolean | null | readonly string[];

/** Answers what a condition's field stands for. */
export type Facts = (field: string, days: number | undefined) => Fact;

/** Whether a rule holds: all of its conditions, or any one of them. */
export function holds(rule: Trigger, facts: Facts): boolean {
  const isTrue = (condition: Condition) => compare(condition, facts(condition.field, condition.days));
  if (rule.all) return rule.all.every(isTrue);
  return rule.any?.some(isTrue) ?? false;
}

/** The conditions that hold, in words, such as "health_score is 41.2 (lt 50)". */
export function explain(rule: Trigger, facts: Facts): string {
  return (rule.all ?? rule.any ?? [])
    .map((condition) => ({ condition, fact: facts(condition.field, condition.days) }))
    .filter(({ condition, fact }) => compare(condition, fact))
    .map(({ condition: { field, op, value, days }, fact }) => {
      const shown = typeof fact === 'number' ? Math.round(fact * 10) / 10 : JSON.stringify(fact);
      return `${field}${days === undefined ? '' : ` (${days} days)`} is ${shown} (${op} ${JSON.stringify(value)})`;
    })
    .join('; ');
}

/** A comparison with a fact that is missing is false, `neq` excepted. */
export function compare({ op, value }: Condition, fact: Fact): boolean {
  switch (op) {
    case 'eq':
      return typeof fact === 'object' && fact !== null ? fact.some((one) => one === value) : fact === value;
    case 'neq':
      return typeof fact === 'object' && fact !== null ? !fact.some((one) => one === value) : fact !== value;
    case 'in': {
      const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
      return typeof fact === 'object' && fact !== null ? fact.some((one) => wanted.includes(one)) : wanted.includes(fact);
    }
    case 'lt':
      return typeof fact === 'number' && typeof value === 'number' && fact < value;
    case 'lte':
      return typeof fact === 'number' && typeof value === 'number' && fact <= value;
    case 'gt':
      return typeof fact === 'number' && typeof value === 'number' && fact > value;
    case 'gte':
      return typeof fact === 'number' && typeof value === 'number' && fact >= value;
  }
}
