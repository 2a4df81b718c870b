import type { Health } from '@lealup/sdk';
import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import { drawBar } from '../../output/bar.ts';
import { plainText } from '../../output/plain-text.ts';
import type { Style } from '../../output/style.ts';
import { bandTone } from '../customers/view.ts';

const ARROWS: ReadonlyMap<string, string> = new Map(Object.entries({ up: '↑ up', down: '↓ down', flat: '→ flat' }));

const LONGEST_LABEL = 30;
const WIDEST_BAR = 24;
/** A shorter bar beside its weight says less than a longer one alone. */
const SHORTEST_BAR = 8;
/** What a line has beside its label and its bar: margins and the value. */
const VALUE_CELLS = 11;
const WEIGHT_CELLS = 19;

/** A health score as a person reads it: the band, and each dimension as a bar with its weight and what it adds where there is room. */
export function drawHealth({ score, status, trend, dimensions, calculated_at }: Health, title: string, { style, width }: { style: Style; width: number }): string {
  const band = style(bandTone(status), status ?? 'N/A');
  const facts = [score === null ? 'no score yet' : score.toFixed(1), band, ...(trend ? [ARROWS.get(trend) ?? trend] : [])];
  const labels = dimensions.map(({ label }) => cliTruncate(plainText(label), Math.min(LONGEST_LABEL, Math.floor(width / 2))));
  const labelCells = Math.max(0, ...labels.map((label) => stringWidth(label)));
  const room = width - labelCells - VALUE_CELLS;
  const isWide = room - WEIGHT_CELLS >= SHORTEST_BAR;
  const cells = Math.max(1, Math.min(WIDEST_BAR, isWide ? room - WEIGHT_CELLS : room));
  const lines = dimensions.map(({ value, effective_weight, contribution }, index) => {
    const label = labels[index] ?? '';
    const name = `  ${label}${' '.repeat(labelCells - stringWidth(label))}`;
    if (value === null) return `${name}  ${style('quiet', `${drawBar(0, { cells })}    N/A`)}`;
    const weight = `× ${effective_weight.toFixed(1)} %`.padStart(9);
    const tail = isWide ? `  ${weight}  = ${contribution.toFixed(1).padStart(4)}` : '';
    return `${name}  ${drawBar(value / 100, { cells })}  ${value.toFixed(1).padStart(5)}${tail}`;
  });
  const at = calculated_at ? [style('quiet', `  calculated ${calculated_at}`)] : [];
  return `${[`${style('strong', plainText(title))}  ${facts.join('  ')}`, ...lines, ...at].join('\n')}\n`;
}

/** The same in words, for those who do not see bars. */
export function describeHealth({ score, status, trend, dimensions, calculated_at }: Health, title: string): string {
  const facts = score === null ? 'no score yet' : [`${score.toFixed(1)} of 100`, status ?? 'in no band', ...(trend ? [trend] : [])].join(', ');
  const lines = dimensions.map(({ label, value, effective_weight, contribution }) => {
    const told = value === null ? 'no data' : `${value.toFixed(1)} of 100, weighs ${effective_weight.toFixed(1)} %, adds ${contribution.toFixed(1)} points`;
    return `${plainText(label)}: ${told}.`;
  });
  return `${[`${plainText(title)}: ${facts}.`, ...lines, ...(calculated_at ? [`Calculated ${calculated_at}.`] : [])].join('\n')}\n`;
}
