import type { HealthHistoryRow } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { findCustomer } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { bandTone } from '../customers/view.ts';
import { onePage } from '../paging.ts';
import type { healthHistorySpec } from './specs.ts';

const view: View<HealthHistoryRow> = {
  columns: [
    { field: 'date', title: 'date' },
    { field: 'score', title: 'score', align: 'right' },
    { field: 'status', title: 'band', tone: ({ status }) => bandTone(status) },
  ],
  id: ({ date }) => date,
  empty: 'There are no scores of these days. A score is made every night, and by: lealup health recalculate.',
};

/** Draws how a score went. */
export async function run({ args, options }: InputOf<typeof healthHistorySpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const { id, email_domain } = await findCustomer(client, args.customer, { argv: deps.argv, signal });
  const { data } = await client.health.history(id, { from: options.from, to: options.to }, { signal });
  const { output } = deps;
  if (output.format !== 'table' || data.length === 0) {
    await output.rows(onePage(data), view);
    return 'ok';
  }
  const { drawHistory, describeHistory } = await import('./chart.ts');
  const chart = options.words ? '' : `${drawHistory(data, output)}\n`;
  await output.text(`${output.style('strong', email_domain)}\n${chart}${describeHistory(data)}\n`);
  return 'ok';
}
