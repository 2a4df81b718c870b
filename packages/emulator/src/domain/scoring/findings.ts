import type { Issue } from '@lealup/contract';

/** The numbers that a field may have; its ends are allowed unless they are said to be exclusive. */
interface Range {
  min: number;
  max: number;
  exclusiveMin?: true;
  integer?: true;
}

const SNAKE_CASE = /^[a-z][a-z0-9_]{0,63}$/;
const MAX_LABEL_LENGTH = 100;

/** Faults of a document, gathered while walking it; each reader adds what it refuses and answers null for it. */
export class Findings {
  readonly issues: Issue[] = [];

  add(pointer: string, code: string, message: string): null {
    this.issues.push({ pointer, code, message });
    return null;
  }

  /** An object with exactly these fields. */
  object<Key extends string>(value: unknown, pointer: string, keys: readonly Key[]): Record<Key, unknown> | null {
    if (!isObject(value)) return this.add(pointer, 'invalid_type', 'must be an object');
    for (const key of Object.keys(value)) {
      if (!keys.some((known) => known === key)) {
        this.add(`${pointer}/${escape(key)}`, 'unknown_field', 'is not a field of this object');
      }
    }
    const missing = keys.filter((key) => !Object.hasOwn(value, key));
    for (const key of missing) this.add(`${pointer}/${key}`, 'required', 'is required');
    return missing.length > 0 ? null : value;
  }

  /** An array with at least one item. */
  items(value: unknown, pointer: string): unknown[] {
    if (!Array.isArray(value)) this.add(pointer, 'invalid_type', 'must be an array');
    else if (value.length === 0) this.add(pointer, 'too_few_items', 'must have at least 1 item');
    return Array.isArray(value) ? value : [];
  }

  number(value: unknown, pointer: string, { min, max, exclusiveMin, integer }: Range): number | null {
    if (typeof value !== 'number') return this.add(pointer, 'invalid_type', 'must be a number');
    if (!Number.isFinite(value)) return this.add(pointer, 'invalid_value', `must be finite, not ${value}`);
    if (integer && !Number.isInteger(value)) return this.add(pointer, 'invalid_type', 'must be an integer');
    if (exclusiveMin && value <= min) return this.add(pointer, 'too_small', `must be more than ${min}, not ${value}`);
    if (value < min) return this.add(pointer, 'too_small', `must be at least ${min}, not ${value}`);
    if (value > max) return this.add(pointer, 'too_large', `must be at most ${max}, not ${value}`);
    return value;
  }

  snakeCase(value: unknown, pointer: string): string | null {
    if (typeof value !== 'string') return this.add(pointer, 'invalid_type', 'must be a string');
    if (SNAKE_CASE.test(value)) return value;
    return this.add(pointer, 'invalid_format', 'must be snake_case of at most 64 characters');
  }

  label(value: unknown, pointer: string): void {
    if (typeof value !== 'string') this.add(pointer, 'invalid_type', 'must be a string');
    else if (value === '') this.add(pointer, 'too_short', 'must not be empty');
    else if (value.length > MAX_LABEL_LENGTH) {
      this.add(pointer, 'too_long', `must have at most ${MAX_LABEL_LENGTH} characters`);
    }
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key as one step of a JSON pointer (RFC 6901). */
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
