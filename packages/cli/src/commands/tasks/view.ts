import type { Task } from '@lealup/sdk';
import type { View } from '../../output/view.ts';

/** How tasks are shown. */
export const taskView: View<Task> = {
  columns: [
    { field: 'title', title: 'task' },
    { field: 'status', title: 'status', tone: ({ status }) => (status === 'completed' ? 'good' : status === 'skipped' ? 'quiet' : 'middling') },
    { field: 'priority', title: 'priority' },
    { field: 'due_date', title: 'due', text: ({ due_date, overdue }) => `${due_date ?? ''}${overdue ? ' overdue' : ''}`, tone: ({ overdue }) => (overdue ? 'bad' : undefined) },
    { field: 'customer_id', title: 'customer' },
    { field: 'outcome', title: 'outcome' },
    { field: 'id', title: 'id' },
  ],
  id: ({ id }) => id,
  empty: 'There are no such tasks.',
};
