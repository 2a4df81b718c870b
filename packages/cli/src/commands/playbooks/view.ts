import type { Playbook } from '@lealup/sdk';
import type { View } from '../../output/view.ts';

/** How playbooks are shown. */
export const playbookView: View<Playbook> = {
  columns: [
    { field: 'name', title: 'name' },
    { field: 'enabled', title: 'on', text: ({ enabled }) => (enabled ? 'yes' : 'no'), tone: ({ enabled }) => (enabled ? 'good' : 'quiet') },
    { field: 'trigger', title: 'when', text: ({ trigger }) => describe(trigger) },
    { field: 'actions', title: 'does', text: ({ actions }) => actions.map((action) => ('title' in action ? action.title : action.type)).join(', ') },
    { field: 'id', title: 'id' },
  ],
  id: ({ id }) => id,
  empty: 'There are no playbooks.',
};

type Trigger = Playbook['trigger'];

function describe({ all, any }: Trigger): string {
  const join = (conditions: Trigger['all'], word: string) =>
    (conditions ?? []).map(({ field, op, value }) => `${field} ${op} ${Array.isArray(value) ? value.join('|') : String(value)}`).join(` ${word} `);
  return [join(all, 'and'), join(any, 'or')].filter(Boolean).join(', and ');
}
