import type { Operation } from '@lealup/sdk/operations';
import type { Fact } from '../api/facts.ts';
import type { Candidate } from './candidates.ts';

/** The fields that `lealup api` takes for an operation, each as the beginning of a `key=value`. */
export function fieldsOf(target: string, { operations, facts }: { operations: readonly Operation[]; facts: readonly Fact[] }): Candidate[] {
  const names = operations.filter(({ id, path }) => id === target || path === target).map(({ method, path }) => `${method} ${path}`);
  const fields = facts.filter(({ operation }) => names.includes(operation)).flatMap(({ place, says }) => {
    const name = /^(?:path |query |body \/)(\w+)$/.exec(place)?.[1];
    return name === undefined ? [] : [{ word: `${name}=`, summary: says }];
  });
  return [...new Map(fields.map((field) => [field.word, field])).values()];
}
