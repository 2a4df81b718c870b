import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { walk } from '../paging.ts';
import type { listCustomersSpec } from './specs.ts';
import { customerView } from './view.ts';

const RENEWAL_DAYS = { '30': 30, '60': 60, '90': 90 } as const;

/** Lists customers. */
export async function run({ options }: InputOf<typeof listCustomersSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const days = options['renewal-within-days'];
  const filters = {
    status: options.status.length > 0 ? [...options.status] : undefined,
    owner_id: options['owner-id'],
    segment_id: options['segment-id'],
    health_status: options['health-status'],
    min_arr: options['min-arr'],
    max_arr: options['max-arr'],
    renewal_within_days: days && RENEWAL_DAYS[days],
    q: options.q,
  };
  const pages = walk(options, (page) => client.customers.list({ ...filters, ...page }, { signal: io.interrupt }));
  await deps.output.rows(pages, customerView);
  return 'ok';
}
