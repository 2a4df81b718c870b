import type { Widget } from '@lealup/sdk';
import stringWidth from 'string-width';
import { drawBar } from '../../output/bar.ts';
import { plainText } from '../../output/plain-text.ts';
import type { Style } from '../../output/style.ts';
import { renderTable } from '../../output/table.ts';

type DataOf<Type extends Widget['type']> = Extract<Widget, { type: Type }>['data'];

interface Setting {
  readonly style: Style;
  readonly width: number;
}

/** A widget for a terminal: its title, then a number, a table, bars, or the ends of each series in words. */
export function drawWidget(widget: Widget, setting: Setting): string {
  return `${setting.style('strong', plainText(widget.title))}\n${bodyOf(widget, setting)}`;
}

function bodyOf(widget: Widget, setting: Setting): string {
  switch (widget.type) {
    case 'metric':
      return `  ${show(widget.data.value)}${widget.data.change === null ? '' : ` (${widget.data.change >= 0 ? '+' : ''}${show(widget.data.change)})`}\n`;
    case 'table':
      return drawTable(widget.data, setting);
    case 'bar':
      return drawBars(widget.data);
    case 'timeseries':
      return drawSeries(widget.data);
  }
}

function drawTable({ columns, rows }: DataOf<'table'>, setting: Setting): string {
  if (rows.length === 0) return '  no rows\n';
  return renderTable<Record<string, unknown>>(rows, columns.map(({ key, label }) => ({ field: key, title: plainText(label) })), setting);
}

function drawBars({ bars }: DataOf<'bar'>): string {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const labels = bars.map(({ label }) => plainText(label));
  const width = Math.max(0, ...labels.map((label) => stringWidth(label)));
  return bars
    .map(({ value }, index) => {
      const label = labels[index] ?? '';
      return `  ${label}${' '.repeat(width - stringWidth(label))}  ${drawBar(most === 0 ? 0 : value / most)}  ${show(value)}\n`;
    })
    .join('');
}

function drawSeries({ series }: DataOf<'timeseries'>): string {
  return series
    .map(({ label, points }) => {
      const known = points.filter(({ value }) => value !== null);
      const [first, last] = [known[0], known.at(-1)];
      if (!first || !last) return `  ${plainText(label)}: no values\n`;
      return `  ${plainText(label)}: ${show(first.value)} on ${first.date}, ${show(last.value)} on ${last.date}\n`;
    })
    .join('');
}

function show(value: number | null): string {
  return value === null ? 'N/A' : String(Math.round(value * 10) / 10);
}
