import type { RenewalRow } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { bandTone } from '../customers/view.ts';
import { onePage } from '../paging.ts';
import type { renewalsSpec } from './specs.ts';

interface Row extends RenewalRow {
  readonly bucket: string;
}

const view: View<Row> = {
  columns: [
    { field: 'bucket', title: 'period' },
    { field: 'name', title: 'customer' },
    { field: 'renewal_date', title: 'renews' },
    { field: 'days_remaining', title: 'days', align: 'right' },
    { field: 'arr', title: 'arr', align: 'right' },
    { field: 'proposed_arr', title: 'proposed', align: 'right' },
    { field: 'forecast', title: 'forecast' },
    { field: 'health_status', title: 'band', text: ({ health_status }) => health_status ?? 'N/A', tone: ({ health_status }) => bandTone(health_status) },
    { field: 'red_flags', title: 'red flags', tone: ({ red_flags }) => (red_flags.length > 0 ? 'bad' : undefined) },
    { field: 'green_flags', title: 'green flags' },
    { field: 'customer_id', title: 'id' },
  ],
  id: ({ customer_id }) => customer_id,
  empty: 'There are no renewals in these periods.',
};

/** Lists renewals. */
export async function run({ options }: InputOf<typeof renewalsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { output } = deps;
  const { client } = await deps.connect('read');
  const renewals = await client.analytics.renewals({ signal });
  const wanted: readonly string[] = options.bucket;
  const buckets = renewals.buckets.filter(({ key }) => wanted.length === 0 || wanted.includes(key));
  const rows = buckets.flatMap(({ key, rows: ofBucket }) => ofBucket.map((row) => ({ bucket: key, ...row })));
  if (output.format !== 'json') await output.rows(onePage(rows), view);
  else {
    await output.document({ ...renewals, buckets });
    if (rows.length === 0) deps.notes.note(view.empty);
  }
  return 'ok';
}
