import type { Operation } from '@lealup/sdk/operations';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import type { listOperationsSpec } from './specs.ts';

const view: View<Operation> = {
  columns: [
    { field: 'id', title: 'name' },
    { field: 'method', title: 'method' },
    { field: 'path', title: 'path' },
    { field: 'scopes', title: 'scopes', text: ({ scopes }) => (scopes === null ? 'open' : scopes.join(', ') || 'any key') },
    { field: 'provenance', title: 'provenance' },
    { field: 'summary', title: 'summary' },
  ],
  id: ({ id }) => id,
  empty: '',
};

/** Lists the operations of the API; asks no server. */
export async function run(_input: InputOf<typeof listOperationsSpec>, _io: Io, deps: Deps): Promise<Outcome> {
  const { operations } = await import('@lealup/sdk/operations');
  await deps.output.rows(onePage(Object.values(operations)), view);
  return 'ok';
}
