import type { LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomer } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
import { fixedStyle, type Style } from '../../output/style.ts';
import type { Column } from '../../output/view.ts';
import { bandTone } from '../customers/view.ts';
import { explainScore, type Explanation, type Model, type SignalCost } from './explanation.ts';
import type { explainHealthSpec } from './specs.ts';

/** What LealUp documents; a workspace may have its own. */
const DOCUMENTED: Model = { bands: { healthy: 70, neutral: 50 }, scales: new Map() };

const COLUMNS: readonly Column<SignalCost>[] = [
  { field: 'signal', title: 'signal' },
  { field: 'dimension', title: 'dimension' },
  { field: 'raw', title: 'measured', align: 'right', text: ({ raw }) => shorten(raw) },
  { field: 'value', title: 'value', align: 'right', text: ({ value }) => value.toFixed(1) },
  { field: 'costs', title: 'costs points', align: 'right', text: ({ costs }) => costs.toFixed(1) },
];

/** So many signals that would be enough are told in words. */
const TOLD = 3;

/** What is shown, the less the narrower the terminal is. */
const COLUMN_CHOICES: readonly ReadonlySet<string>[] = [
  new Set(['signal', 'dimension', 'raw', 'value', 'costs', 'needed']),
  new Set(['signal', 'value', 'costs', 'needed']),
  new Set(['signal', 'value', 'costs']),
  new Set(['signal', 'costs']),
];

interface HealthModel {
  readonly bands: Model['bands'];
  readonly dimensions: readonly { readonly signals?: readonly { readonly key: string; readonly zero: number; readonly full: number }[] }[];
}

/** Takes a customer's score apart. */
export async function run({ args }: InputOf<typeof explainHealthSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client, identity } = await deps.connect('read');
  const { id, email_domain } = await findCustomer(client, args.customer, { argv: deps.argv, signal });
  const health = await client.health.get(id, { signal });
  const model = identity.kind === 'EMULATOR' ? await readModel(client, signal) : DOCUMENTED;
  const explanation = explainScore(health, model);
  const { output } = deps;
  if (output.format !== 'table') await output.document(explanation);
  else await output.text(await tell(explanation, { title: email_domain, style: output.style, width: output.width }));
  return 'ok';
}

async function readModel(client: LealUp, signal: AbortSignal): Promise<Model> {
  const { bands, dimensions } = await client.request<HealthModel>({ method: 'GET', path: '/_emulator/health-model', signal });
  return { bands, scales: new Map(dimensions.flatMap(({ signals = [] }) => signals.map(({ key, zero, full }) => [key, { zero, full }]))) };
}

function neededColumn(band: string): Column<SignalCost> {
  return {
    field: 'needed',
    title: `alone to ${band}`,
    text: ({ needed }) => (needed ? `at ${needed.value.toFixed(1)}${needed.raw === null ? '' : ` (measured ${shorten(needed.raw)})`}` : ''),
  };
}

async function tell(
  { score, status, signals, next_band, margin }: Explanation,
  { title, style, width }: { title: string; style: Style; width: number },
): Promise<string> {
  if (score === null) return `${style('strong', title)}  no score: none of its signals has data\n`;
  const { renderTable } = await import('../../output/table.ts');
  const all = next_band ? [...COLUMNS, neededColumn(next_band.status)] : COLUMNS;
  const columns = COLUMN_CHOICES.map((fields) => all.filter(({ field }) => fields.has(field))).find((some) => isWithin(width, renderTable(signals, some, { style: fixedStyle('never'), width: Number.POSITIVE_INFINITY }))) ?? all;
  const enough = signals.filter(({ needed }) => needed !== null);
  const lines = [
    ...(next_band ? [`${next_band.points.toFixed(1)} points more make it ${next_band.status}.`] : []),
    ...(next_band && enough.length === 0 ? ['No single signal is enough for that.'] : []),
    // Where the column has no room.
    ...(next_band && !columns.some(({ field }) => field === 'needed') ? enough.slice(0, TOLD).map(({ signal, needed }) => `${signal} alone makes it ${next_band.status} at ${needed?.value.toFixed(1)}.`) : []),
    ...(margin ? [`More than ${margin.points.toFixed(1)} points less make it ${margin.status}.`] : []),
  ];
  return `${style('strong', title)}  ${score.toFixed(1)}  ${style(bandTone(status), status ?? 'N/A')}\n${renderTable(signals, columns, { style, width })}${lines.join('\n')}\n`;
}

function isWithin(width: number, text: string): boolean {
  return text.split('\n').every((line) => line.length <= width);
}

function shorten(number: number | null): string {
  return number === null ? '' : String(Math.round(number * 100) / 100);
}
