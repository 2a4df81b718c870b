import type { Health } from '@lealup/sdk';
import stringWidth from 'string-width';
import { drawBar } from '../../output/bar.ts';
import { plainText } from '../../output/plain-text.ts';
import type { Style } from '../../output/style.ts';
import { bandTone } from '../customers/view.ts';

const ARROWS: ReadonlyMap<string, string> = new Map(Object.entries({ up: '↑ up', down: '↓ down', flat: '→ flat' }));

/** A health score as a person reads it: the band, and each dimension as a bar with its weight and what it adds. */
export function drawHealth({ score, status, trend, dimensions, calculated_at }: Health, title: string, style: Style): string {
  const band = style(bandTone(status), status ?? 'N/A');
  const facts = [score === null ? 'no score yet' : score.toFixed(1), band, ...(trend ? [ARROWS.get(trend) ?? trend] : [])];
  const labels = dimensions.map(({ label }) => plainText(label));
  const width = Math.max(0, ...labels.map((label) => stringWidth(label)));
  const lines = dimensions.map(({ value, effective_weight, contribution }, index) => {
    const label = labels[index] ?? '';
    const name = `  ${label}${' '.repeat(width - stringWidth(label))}`;
    if (value === null) return `${name}  ${style('quiet', `${drawBar(0)}    N/A`)}`;
    const weight = `× ${effective_weight.toFixed(1)} %`.padStart(9);
    return `${name}  ${drawBar(value / 100)}  ${value.toFixed(1).padStart(5)}  ${weight}  = ${contribution.toFixed(1).padStart(4)}`;
  });
  const at = calculated_at ? [style('quiet', `  calculated ${calculated_at}`)] : [];
  return `${[`${style('strong', plainText(title))}  ${facts.join('  ')}`, ...lines, ...at].join('\n')}\n`;
}
