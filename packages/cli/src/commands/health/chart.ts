import type { HealthHistoryRow } from '@lealup/sdk';
import type { Style, Tone } from '../../output/style.ts';
import { bandTone } from '../customers/view.ts';

const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const HEIGHT = 8;
const AXIS_CELLS = 6;
const TICKS: ReadonlyMap<number, string> = new Map([
  [HEIGHT - 1, '100'],
  [HEIGHT / 2 - 1, '50'],
  [0, '0'],
]);

/** Scores as columns, a day each, the last ones that fit; `·` stands for a day without a score. */
export function drawHistory(rows: readonly HealthHistoryRow[], { style, width }: { style: Style; width: number }): string {
  const shown = rows.slice(-Math.max(1, Math.min(rows.length, width - AXIS_CELLS - 1)));
  const lines: string[] = [];
  for (let level = HEIGHT - 1; level >= 0; level -= 1) {
    const cells = shown.map(({ score, status }) => ({ tone: bandTone(status), text: cellOf(score, level) }));
    lines.push(`${(TICKS.get(level) ?? '').padStart(AXIS_CELLS - 2)} ┤${paint(cells, style)}`);
  }
  const [first, last] = [shown[0]?.date ?? '', shown.at(-1)?.date ?? ''];
  const dates = shown.length >= first.length + last.length + 1 ? first + last.padStart(shown.length - first.length) : `${first} to ${last}`;
  return `${lines.join('\n')}\n${' '.repeat(AXIS_CELLS)}${style('quiet', dates)}`;
}

interface Painted {
  readonly tone: Tone;
  readonly text: string;
}

/** Cells in a row, those of one colour as one; blanks need none, and at the end none of them is drawn. */
function paint(cells: readonly Painted[], style: Style): string {
  const drawn = cells.slice(0, cells.findLastIndex(({ text }) => text !== ' ') + 1);
  const runs: Painted[] = [];
  for (const { tone, text } of drawn) {
    const last = runs.at(-1);
    if (last && (last.tone === tone || text === ' ')) runs[runs.length - 1] = { tone: last.tone, text: last.text + text };
    else runs.push({ tone, text });
  }
  return runs.map(({ tone, text }) => style(tone, text)).join('');
}

function cellOf(score: number | null, level: number): string {
  if (score === null) return level === 0 ? '·' : ' ';
  const eighths = Math.round((score / 100) * HEIGHT * STEPS.length) - level * STEPS.length;
  if (eighths <= 0) return level === 0 ? '▁' : ' ';
  return STEPS[Math.min(eighths, STEPS.length) - 1] ?? ' ';
}

/** The same in words: from where to where, how low and how high, and each day on which the band changed. */
export function describeHistory(rows: readonly HealthHistoryRow[]): string {
  const scored = rows.filter((row): row is HealthHistoryRow & { score: number } => row.score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last) return `${count(rows.length, 'day')}, none of them with a score.`;
  const lowest = scored.reduce((low, row) => (row.score < low.score ? row : low));
  const highest = scored.reduce((high, row) => (row.score > high.score ? row : high));
  const without = rows.length - scored.length;
  const crossings = scored.flatMap((row, index) => {
    const before = scored[index - 1];
    return before && before.status !== row.status ? [`${row.date} from ${before.status} to ${row.status}`] : [];
  });
  return [
    `${count(rows.length, 'day')}, ${first.date} to ${last.date}: from ${shown(first)} to ${shown(last)}.`,
    `Lowest ${shown(lowest)} on ${lowest.date}, highest ${shown(highest)} on ${highest.date}.`,
    crossings.length === 0 ? 'The band did not change.' : `The band changed on ${crossings.join('; ')}.`,
    ...(without === 0 ? [] : [`${count(without, 'day')} without a score.`]),
  ].join('\n');
}

function shown({ score, status }: { readonly score: number; readonly status: string | null }): string {
  return `${score.toFixed(1)} ${status ?? ''}`.trim();
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
