import { isPermissionError, type LealUp } from '@lealup/sdk';
import type { Column } from './columns.ts';

/** So many customers are looked at. */
const SAMPLE = 200;

/**
 * Which custom fields of a file the workspace keeps as numbers or true and false. LealUp does not list its custom
 * fields, so that the values of its newest customers have to tell.
 */
export async function learnTyped(client: LealUp, columns: readonly Column[], { signal, told }: { signal: AbortSignal; told: ReadonlySet<string> }): Promise<string[]> {
  const open = columns.filter(({ target, key }) => target === 'cf' && !told.has(key));
  if (open.length === 0) return [];
  try {
    const { data } = await client.customers.list({ limit: SAMPLE }, { signal });
    return open.map(({ key }) => key).filter((key) => data.some(({ custom_fields }) => isTyped(custom_fields[key.slice('cf_'.length)])));
  } catch (error) {
    // A key that may write only is told nothing: its fields are texts unless it is said otherwise.
    if (isPermissionError(error)) return [];
    throw error;
  }
}

/** Whether a value of a custom field is no text. */
export function isTyped(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}
