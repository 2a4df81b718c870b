import type { Job } from '@lealup/sdk';
import type { View } from '../../output/view.ts';

/** How jobs are shown. */
export const jobView: View<Job> = {
  columns: [
    { field: 'id', title: 'id' },
    { field: 'type', title: 'type' },
    { field: 'status', title: 'status', tone: ({ status }) => (status === 'failed' ? 'bad' : status === 'succeeded' ? 'good' : 'middling') },
    { field: 'progress', title: 'done', text: ({ progress }) => `${progress.processed} of ${progress.total}` },
    {
      field: 'result',
      title: 'result',
      text: ({ result }) => (result === null ? '' : `${result.created} created, ${result.updated} updated, ${result.skipped} skipped, ${result.failed} failed`),
    },
    { field: 'finished_at', title: 'finished' },
  ],
  id: ({ id }) => id,
  empty: '',
};
