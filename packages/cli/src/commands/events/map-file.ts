import { parse } from 'yaml';
import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import type { Io } from '../../io.ts';

/**
 * Pairs of field and source from YAML, of which JSON is a part; `properties.*` may stand with any value.
 *
 * @throws {@link Failure} `usage` for a file that holds none.
 */
export async function readMapFile(file: string, io: Io): Promise<string[]> {
  const text = await readText(file, io);
  const value: unknown = (() => {
    try {
      return parse(text);
    } catch (cause) {
      throw new Failure('usage', `${file} is neither YAML nor JSON.`, { why: [cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)], cause });
    }
  })();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure('usage', `${file} holds no mapping.`, { why: ['a mapping has a line for each field, such as event_name: action; properties.*: true keeps the rest'] });
  }
  return Object.entries(value).map(([field, source]) => {
    if (field === 'properties.*') return field;
    if (typeof source === 'string' && source !== '') return `${field}=${source}`;
    throw new Failure('usage', `${file} maps ${field} to ${JSON.stringify(source)}.`, { why: ['a field is made of a field of the file, named by a text'] });
  });
}
