import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { nearestName } from '../../parse/nearest-name.ts';
import { onePage } from '../paging.ts';
import { readContract } from './contract.ts';
import { readFacts, type Fact } from './facts.ts';
import type { describeSpec } from './specs.ts';

const view: View<Fact> = {
  columns: [
    { field: 'place', title: 'part', text: ({ place }) => place || 'itself' },
    { field: 'says', title: 'what it is' },
    { field: 'provenance', title: 'provenance', tone: ({ provenance }) => (provenance === 'documented' ? 'good' : 'middling') },
  ],
  id: ({ place }) => place,
  empty: '',
};

/** Describes an operation; asks no server. */
export async function run({ args }: InputOf<typeof describeSpec>, _io: Io, { notes, output }: Deps): Promise<Outcome> {
  const { operations } = await import('@lealup/sdk/operations');
  const all = Object.values(operations);
  const wanted = all.filter(({ id, path }) => id === args.operation || path === args.operation);
  if (wanted.length === 0) {
    const meant = nearestName(args.operation, all.flatMap(({ id, path }) => [id, path]));
    throw new Failure('not_found', `There is no operation ${args.operation}.`, {
      why: meant === undefined ? [] : [`did you mean ${meant}?`],
      next: meant === undefined ? ['api', 'ls'] : ['api', 'describe', meant],
    });
  }
  const facts = readFacts(await readContract());
  for (const { method, path, summary, scopes } of wanted) {
    notes.note(`${method} ${path}: ${summary}. Scopes: ${scopes === null ? 'none, it is open' : scopes.join(', ') || 'any key'}.`);
  }
  await output.rows(onePage(facts.filter(({ operation }) => wanted.some(({ method, path }) => operation === `${method} ${path}`))), view);
  return 'ok';
}
