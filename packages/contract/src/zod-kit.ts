import * as z from 'zod';
import { isDate, isDateTime, isEmail, isObject, isUri, lengthOf } from './checking.ts';

/** True if each type can stand for the other. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const FORMATS = { 'date-time': isDateTime, date: isDate, email: isEmail, uri: isUri };

interface TextRules {
  minLength?: number;
  maxLength?: number;
  pattern?: RegExp;
  format?: keyof typeof FORMATS;
}

interface NumberRules {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

/** A string; its length is counted in code points, as JSON Schema does. */
export function text(rules: TextRules): z.ZodType<string> {
  let schema: z.ZodType<string> = z.string();
  const { minLength, maxLength, pattern, format } = rules;
  if (minLength !== undefined) schema = schema.refine((value) => lengthOf(value) >= minLength, `at least ${minLength} characters`);
  if (maxLength !== undefined) schema = schema.refine((value) => lengthOf(value) <= maxLength, `at most ${maxLength} characters`);
  if (pattern !== undefined) schema = schema.refine((value) => pattern.test(value), `must match ${pattern.source}`);
  if (format !== undefined) schema = schema.refine(FORMATS[format], `must be a valid ${format}`);
  return schema;
}

/** A finite number. */
export function number(rules: NumberRules): z.ZodNumber {
  let schema = z.number();
  if (rules.minimum !== undefined) schema = schema.min(rules.minimum);
  if (rules.maximum !== undefined) schema = schema.max(rules.maximum);
  if (rules.exclusiveMinimum !== undefined) schema = schema.gt(rules.exclusiveMinimum);
  if (rules.exclusiveMaximum !== undefined) schema = schema.lt(rules.exclusiveMaximum);
  return schema;
}

/** A number without a fraction; `1.0` is one. */
export function integer(rules: NumberRules): z.ZodType<number> {
  return number(rules).refine(Number.isInteger, 'must be an integer');
}

export function array<T extends z.ZodType>(
  items: T,
  rules: { minItems?: number; maxItems?: number; uniqueItems?: boolean },
): z.ZodType<z.output<T>[]> {
  let schema = z.array(items);
  if (rules.minItems !== undefined) schema = schema.min(rules.minItems);
  if (rules.maxItems !== undefined) schema = schema.max(rules.maxItems);
  return rules.uniqueItems ? schema.refine((list) => new Set(list).size === list.length, 'must not repeat an item') : schema;
}

/** A map whose keys match `key` and whose values match `value`; unlike zod's own, `__proto__` is a key like any other. */
export function record<T extends z.ZodType>(
  key: z.ZodType<string>,
  value: T,
  rules: { minProperties?: number; maxProperties?: number },
): z.ZodType<Record<string, z.output<T>>> {
  const { minProperties = 0, maxProperties = Infinity } = rules;
  return z.custom<Record<string, z.output<T>>>(isObject, 'must be an object').superRefine((map, ctx) => {
    const entries = Object.entries(map);
    for (const [name, item] of entries) {
      if (!key.safeParse(name).success) ctx.addIssue({ code: 'custom', path: [name], message: 'is not an allowed key' });
      for (const { path, message } of value.safeParse(item).error?.issues ?? []) {
        ctx.addIssue({ code: 'custom', path: [name, ...path], message });
      }
    }
    if (entries.length < minProperties) ctx.addIssue(`at least ${minProperties} fields`);
    if (entries.length > maxProperties) ctx.addIssue(`at most ${maxProperties} fields`);
  });
}
