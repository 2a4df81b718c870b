import type { Issue } from '@lealup/contract';
import { lengthOf } from '@lealup/contract/checking';
import { parseDate } from './instant.ts';

export type CustomFieldType = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'DROPDOWN' | 'URL' | 'CURRENCY';

export type CustomFieldValue = string | number | boolean;

/** What a tenant keeps about its customers beside the fields that all have. */
export interface CustomFieldDefinition {
  key: string;
  type: CustomFieldType;
  required: boolean;
  /** A dropdown's, in their order. */
  options: readonly string[];
}

const MAX_TEXT = 500;

/** What the docs' own samples use, and every tenant starts with. */
export const DEFAULT_CUSTOM_FIELDS = [
  { key: 'country', label: 'Country', type: 'TEXT', options: [] },
  { key: 'tier', label: 'Tier', type: 'DROPDOWN', options: ['Platinum', 'Gold', 'Silver', 'Bronze'] },
  { key: 'industry', label: 'Industry', type: 'TEXT', options: [] },
] as const;

/** Sets values by key; null removes one, a key that is not named keeps its value. */
export function mergeCustomFields(
  current: Readonly<Record<string, CustomFieldValue>>,
  patch: Readonly<Record<string, CustomFieldValue | null>>,
): Record<string, CustomFieldValue> {
  const merged = new Map(Object.entries(current));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

/** Every value that its definition does not allow, every key without one, and every required one that is missing. */
export function checkCustomFields(
  values: Readonly<Record<string, CustomFieldValue>>,
  definitions: readonly CustomFieldDefinition[],
): Issue[] {
  const issues: Issue[] = [];
  const report = (key: string, code: string, message: string) => {
    issues.push({ pointer: `/custom_fields/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, code, message });
  };
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  for (const [key, value] of Object.entries(values)) {
    const definition = byKey.get(key);
    if (!definition) {
      const known = definitions.map((one) => one.key).join(', ') || 'none';
      report(key, 'unknown_field', `is no custom field of this workspace, which has: ${known}`);
    } else {
      const fault = faultOf(value, definition);
      if (fault) report(key, 'invalid_value', fault);
    }
  }
  for (const { key, required } of definitions) {
    if (required && !Object.hasOwn(values, key)) report(key, 'required', 'is required');
  }
  return issues;
}

function faultOf(value: CustomFieldValue, { type, options }: CustomFieldDefinition): string | null {
  switch (type) {
    case 'TEXT':
      if (typeof value !== 'string') return 'must be a string';
      return lengthOf(value) > MAX_TEXT ? `must have at most ${MAX_TEXT} characters` : null;
    case 'NUMBER':
    case 'CURRENCY':
      return typeof value === 'number' ? null : 'must be a number';
    case 'BOOLEAN':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'DATE':
      return typeof value === 'string' && parseDate(value) !== null ? null : 'must be a date, such as 2026-03-01';
    case 'DROPDOWN':
      return typeof value === 'string' && options.includes(value) ? null : `must be one of: ${options.join(', ')}`;
    case 'URL':
      return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? null : 'must be an http(s) URL';
  }
}
