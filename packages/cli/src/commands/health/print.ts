import type { Health } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import type { View } from '../../output/view.ts';
import { bandTone } from '../customers/view.ts';

/** How scores are shown in rows. */
export const healthView: View<Health> = {
  columns: [
    { field: 'customer_id', title: 'customer' },
    { field: 'score', title: 'score', align: 'right', text: ({ score }) => score?.toFixed(1) ?? 'N/A' },
    { field: 'status', title: 'band', text: ({ status }) => status ?? 'N/A', tone: ({ status }) => bandTone(status) },
    { field: 'trend', title: 'trend' },
    { field: 'calculated_at', title: 'calculated' },
  ],
  id: ({ customer_id }) => customer_id,
  empty: 'There are no customers.',
};

/** One score: with bars or in words in a table, as it is in other formats. */
export async function printHealth(health: Health, title: string, { deps: { output }, as = 'bars' }: { deps: Deps; as?: 'bars' | 'words' }): Promise<void> {
  if (output.format !== 'table') return output.item(health, healthView);
  const { describeHealth, drawHealth } = await import('./card.ts');
  return output.text(as === 'words' ? describeHealth(health, title) : drawHealth(health, title, output));
}
