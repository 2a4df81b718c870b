import type { Resources } from './resources.ts';

/** One benchmark: prints nothing, returns its table. */
export interface Benchmark {
  title: string;
  /** What is compared with what, in a sentence or two. */
  about: string;
  run(setting: Setting): Promise<Row[]>;
}

export interface Setting {
  /** The `lealup` of the built and packed packages, installed as a user would: a checkout runs TypeScript and starts slower. */
  bin: string;
  resources: Resources;
}

/** A line of the table, its cells by their column's name. */
export type Row = Readonly<Record<string, string>>;

/** Something to measure: a call gives one sample. */
export interface Contender {
  name: string;
  sample(): Promise<number> | number;
}

/** Takes samples of each contender in turn, so that a slow moment of the machine hits all of them; the median of each. */
export async function medians(contenders: readonly Contender[], rounds: number): Promise<number[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const value = await contender.sample();
      // The first round warms up.
      if (round >= 0) samples[index]?.push(value);
    }
  }
  return samples.map(medianOf);
}

export function medianOf(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

export function markdownTable(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return [columns, columns.map((_, index) => (index === 0 ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

export function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString('en')}/s`;
}

export function inMs(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
