import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { createShape, type Shape, type ShapeOptions } from './shape.ts';

/** The options that say how lines become events. */
export interface ReadingOptions extends ShapeOptions {
  readonly 'map-file': string | undefined;
  readonly 'time-zone': string | undefined;
}

/**
 * Reads how lines become events; what it needs for that is loaded only then.
 *
 * @throws {@link Failure} `usage` for a mapping, a file or a time zone that does not serve.
 */
export async function readShape(options: ReadingOptions, io: Io): Promise<Shape> {
  const file = options['map-file'];
  const filed = file === undefined ? [] : await readMapFile(file, io);
  const zone = options['time-zone'];
  const times = zone === undefined ? undefined : new (await import('./naive-time.ts')).NaiveTimes(zone);
  // The command line goes before the file.
  const own = new Set(options.map.map(targetOf));
  const map = [...filed.filter((pair) => !own.has(targetOf(pair))), ...options.map];
  return createShape({ ...options, map }, times);
}

/** `field: source` pairs of YAML, of which JSON is a part; `properties.*` may stand with any value. */
async function readMapFile(file: string, io: Io): Promise<string[]> {
  const text = await readText(file, io);
  const { parse } = await import('yaml');
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

function targetOf(pair: string): string {
  return pair.split('=')[0] ?? '';
}
