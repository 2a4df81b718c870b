import type { Fact, Provenance } from './facts.ts';

/** What another contract makes of something that ours says; `new` is what only the other one says. */
export type Verdict = 'confirmed' | 'contradicted' | 'unknown' | 'new';

/** One line of a comparison. */
export interface Difference {
  readonly verdict: Verdict;
  readonly operation: string;
  readonly place: string;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly provenance: Provenance | null;
}

/** Compares two contracts, ours first. */
export function compareFacts(ours: readonly Fact[], theirs: readonly Fact[]): Difference[] {
  const key = ({ operation, place }: Fact) => `${operation}\n${place}`;
  const others = new Map(theirs.map((fact) => [key(fact), fact]));
  const told = new Set(theirs.map(({ operation, place }) => `${operation}\n${sectionOf(place)}`));
  const judged = ours.map((fact): Difference => {
    const { operation, place, says, provenance } = fact;
    const other = others.get(key(fact));
    const isSilent = place !== '' && others.has(`${operation}\n`) && !told.has(`${operation}\n${sectionOf(place)}`);
    const verdict = other ? (other.says === says ? 'confirmed' : other.says.startsWith('any') ? 'unknown' : 'contradicted') : isSilent ? 'unknown' : 'contradicted';
    return { verdict, operation, place, ours: says, theirs: other?.says ?? null, provenance };
  });
  const known = new Set(ours.map(key));
  const added = theirs.filter((fact) => !known.has(key(fact)));
  return [...judged, ...added.map(({ operation, place, says }): Difference => ({ verdict: 'new', operation, place, ours: null, theirs: says, provenance: null }))];
}

/** The parameters, the body or the answer that a place is in: where the other contract has none, it says nothing about it. */
function sectionOf(place: string): string {
  const [first = '', rest = ''] = place.split(' ');
  return rest.startsWith('/') ? `${first} fields` : /^\d/.test(first) ? first : 'parameters';
}
