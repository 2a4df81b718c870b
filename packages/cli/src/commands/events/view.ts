import type { Event } from '@lealup/sdk';
import type { View } from '../../output/view.ts';

/** How events are shown. */
export const eventView: View<Event> = {
  columns: [
    { field: 'timestamp', title: 'time' },
    { field: 'event_name', title: 'event' },
    { field: 'customer_id', title: 'customer' },
    { field: 'user_email', title: 'user', text: ({ user_email, user_external_id }) => user_email ?? user_external_id ?? '' },
    { field: 'properties', title: 'properties' },
  ],
  id: ({ id }) => id,
  empty: 'There are no such events.',
};
