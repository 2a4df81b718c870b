import type { EventListQuery, LealUp } from '@lealup/sdk';
import type { OptionValues } from '../../command.ts';
import { findCustomerId } from '../../identity/customer.ts';
import type { EVENT_FILTERS } from './specs.ts';

/** The filters of a list of events as the API takes them. */
export async function filtersOf(
  { customer, event, user }: OptionValues<typeof EVENT_FILTERS>,
  client: LealUp,
  setting: { argv: readonly string[]; signal: AbortSignal },
): Promise<EventListQuery> {
  return {
    customer_id: customer === undefined ? undefined : await findCustomerId(client, customer, setting),
    event_name: event,
    user_email: user,
  };
}
