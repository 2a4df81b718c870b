import type { CustomerListQuery, LealUp } from '@lealup/sdk';
import type { OptionValues } from '../../command.ts';
import { findUserId } from '../../identity/user.ts';
import type { FILTERS } from './specs.ts';

const RENEWAL_DAYS = { '30': 30, '60': 60, '90': 90 } as const;

/** The filters of a list of customers as the API takes them. */
export async function filtersOf(options: OptionValues<typeof FILTERS>, client: LealUp, { signal }: { signal: AbortSignal }): Promise<CustomerListQuery> {
  const days = options['renewal-within-days'];
  return {
    status: options.status.length > 0 ? [...options.status] : undefined,
    owner_id: options.owner === undefined ? undefined : await findUserId(client, options.owner, { signal }),
    segment_id: options['segment-id'],
    health_status: options['health-status'],
    min_arr: options['min-arr'],
    max_arr: options['max-arr'],
    renewal_within_days: days && RENEWAL_DAYS[days],
    q: options.q,
  };
}
