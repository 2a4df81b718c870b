import type { Customer, HealthStatus } from '@lealup/sdk';
import type { Tone } from '../../output/style.ts';
import type { View } from '../../output/view.ts';

const BAND_TONES: ReadonlyMap<string, Tone> = new Map(
  Object.entries({ healthy: 'good', neutral: 'middling', at_risk: 'bad' } satisfies Record<HealthStatus, Tone>),
);

/** The colour of a health band; quiet without one, and for one that LealUp has added since. */
export function bandTone(band: string | null): Tone {
  return BAND_TONES.get(band ?? '') ?? 'quiet';
}

/** How customers are shown. */
export const customerView: View<Customer> = {
  columns: [
    { field: 'name', title: 'name' },
    { field: 'email_domain', title: 'domain' },
    { field: 'status', title: 'status' },
    { field: 'arr', title: 'arr', align: 'right' },
    { field: 'health_score', title: 'health', align: 'right', text: ({ health_score }) => health_score?.toFixed(1) ?? 'N/A' },
    {
      field: 'health_status',
      title: 'band',
      text: ({ health_status }) => health_status ?? 'N/A',
      tone: ({ health_status }) => bandTone(health_status),
    },
    { field: 'renewal_date', title: 'renews' },
    { field: 'id', title: 'id' },
  ],
  id: ({ id }) => id,
  empty: 'There are no such customers.',
};
