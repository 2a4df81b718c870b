import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { readJson } from '../../input/json.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import { compareFacts, type Difference, type Verdict } from './compare.ts';
import { readContract } from './contract.ts';
import { readFacts } from './facts.ts';
import type { diffSpec } from './specs.ts';

const TONES = { confirmed: 'good', contradicted: 'bad', unknown: 'quiet', new: 'middling' } as const satisfies Record<Verdict, string>;
const SERVERS: Readonly<Record<string, string>> = { live: 'https://api.lealup.com', dev: 'https://api.dev.lealup.com' };

const view: View<Difference> = {
  columns: [
    { field: 'verdict', title: 'verdict', tone: ({ verdict }) => TONES[verdict] },
    { field: 'operation', title: 'operation' },
    { field: 'place', title: 'part', text: ({ place }) => place || 'itself' },
    { field: 'ours', title: 'ours' },
    { field: 'theirs', title: 'theirs' },
    { field: 'provenance', title: 'provenance' },
  ],
  id: ({ operation, place }) => `${operation} ${place}`.trim(),
  empty: 'The contracts say the same.',
};

/** Compares our contract with another one. */
export async function run({ options }: InputOf<typeof diffSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const theirs = readFacts(await readOther(options.against, io, deps));
  if (theirs.length === 0) throw new Failure('usage', `${options.against ?? 'What the server publishes'} is no OpenAPI document.`, { why: ['it has no operations'] });
  const differences = compareFacts(readFacts(await readContract()), theirs);
  const count = (verdict: Verdict) => differences.filter((one) => one.verdict === verdict).length;
  await deps.output.rows(onePage(differences.filter(({ verdict }) => options.all || verdict !== 'confirmed')), view);
  deps.notes.note(`${count('confirmed')} confirmed, ${count('contradicted')} contradicted, ${count('unknown')} unknown, ${count('new')} new.`);
  return count('contradicted') > 0 ? 'partial' : 'ok';
}

async function readOther(against: string | undefined, io: Io, deps: Deps): Promise<unknown> {
  const server = against === undefined ? undefined : SERVERS[against];
  if (against !== undefined && server === undefined) return readJson(against, io);
  if (server === undefined) {
    const { client } = await deps.connect('read');
    return client.request({ method: 'GET', path: '/v1/openapi.json', signal: io.interrupt });
  }
  // The description is open: no key travels there.
  deps.notes.debug(`GET ${server}/v1/openapi.json`);
  const asked = fetch(`${server}/v1/openapi.json`, { signal: io.interrupt });
  const response = await deps.notes.during(`waiting for ${server}`, asked).catch((cause: unknown) => {
    throw new Failure('network', `${server} cannot be reached.`, { why: [cause instanceof Error ? cause.message : String(cause)], next: ['api', 'diff'], cause });
  });
  if (!response.ok) throw new Failure('failure', `${server}/v1/openapi.json was answered with ${response.status}.`, { why: ['no contract is published there; one in a file does too'], next: ['api', 'diff', '--against', 'contract.json'] });
  return response.json();
}
