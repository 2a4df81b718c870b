import type { WebhookSubscriptionCreated } from '@lealup/sdk';
import type { View } from '../../output/view.ts';

/** How subscriptions are shown. */
export const subscriptionView: View<WebhookSubscriptionCreated> = {
  columns: [
    { field: 'id', title: 'id' },
    { field: 'url', title: 'url' },
    { field: 'events', title: 'events' },
    { field: 'status', title: 'status', tone: ({ status }) => (status === 'active' ? 'good' : 'bad') },
    { field: 'description', title: 'description' },
    { field: 'created_at', title: 'created' },
  ],
  id: ({ id }) => id,
  empty: 'There are no subscriptions.',
};
