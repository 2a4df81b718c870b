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
 * @throws `Failure` `usage` for a mapping, a file or a time zone that does not serve.
 */
export async function readShape(options: ReadingOptions, io: Io): Promise<Shape> {
  const file = options['map-file'];
  const filed = file === undefined ? [] : await (await import('./map-file.ts')).readMapFile(file, io);
  const zone = options['time-zone'];
  const times = zone === undefined ? undefined : new (await import('./naive-time.ts')).NaiveTimes(zone);
  // The command line goes before the file.
  const own = new Set(options.map.map(targetOf));
  const map = [...filed.filter((pair) => !own.has(targetOf(pair))), ...options.map];
  return createShape({ ...options, map }, times);
}

function targetOf(pair: string): string {
  return pair.split('=')[0] ?? '';
}
