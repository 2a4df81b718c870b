import type { User } from '@lealup/sdk';
import type { View } from '../../output/view.ts';

/** How users are shown. */
export const userView: View<User> = {
  columns: [
    { field: 'email', title: 'e-mail' },
    { field: 'name', title: 'name' },
    { field: 'role', title: 'role' },
    { field: 'status', title: 'status', tone: ({ status }) => (status === 'active' ? 'good' : 'middling') },
    { field: 'id', title: 'id' },
  ],
  id: ({ id }) => id,
  empty: 'There are no users.',
};
