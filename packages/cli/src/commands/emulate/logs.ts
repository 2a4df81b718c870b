import type { LealUp } from '@lealup/sdk';
import type { LoggedRequest } from '@lealup/emulator';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Io } from '../../io.ts';
import type { Output } from '../../output/output.ts';
import { onePage } from '../paging.ts';
import { checkEmulator } from './control.ts';
import { describeRequest, requestView } from './request-line.ts';
import type { logsSpec } from './running-specs.ts';

const DEFAULT_LIMIT = 50;
const ALL = 1000;

type Filter = Readonly<Record<'method' | 'path' | 'operation_id' | 'status' | 'q' | 'since', string | undefined>>;

/** Shows the requests that a running emulator has answered. */
export async function run({ options }: InputOf<typeof logsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  if (options.follow && deps.output.format === 'csv') throw new Failure('usage', 'What comes one by one is not printed as csv.', { why: ['its columns would have to be known before'], next: ['emulate', 'logs', '--follow', '-o', 'ndjson'] });
  const { client, identity } = checkEmulator(await deps.connect('read'));
  const { method, path, status, since, operation: operation_id, search: q, limit = DEFAULT_LIMIT } = options;
  const filter = { method, path, status, since, operation_id, q };
  const held = await readHeld(client, { ...filter, limit }, signal);
  if (!options.follow) {
    await deps.output.rows(onePage(held), requestView);
    return 'ok';
  }
  deps.notes.prose(deps.notes.style('quiet', 'Waiting for requests; Ctrl-C ends it.'));
  for await (const request of follow(held, filter, { client, identity, signal })) await deps.output.text(lineOf(request, deps.output));
  return 'ok';
}

/** Oldest first. */
async function readHeld(client: LealUp, query: Filter & { limit: number; after?: number }, signal: AbortSignal): Promise<LoggedRequest[]> {
  const { data } = await client.request<{ data: LoggedRequest[] }>({ method: 'GET', path: '/_emulator/requests', query, signal });
  return data.toReversed();
}

interface Following {
  readonly client: LealUp;
  readonly identity: Identity;
  readonly signal: AbortSignal;
}

/** What is held, and then what comes. Where the stream breaks off, asking for the list says whether the emulator is still there. */
async function* follow(first: readonly LoggedRequest[], filter: Filter, { client, identity, signal }: Following): AsyncGenerator<LoggedRequest, void, undefined> {
  const { createControl, NoEmulatorError } = await import('@lealup/emulator/control');
  const { baseUrl: url, controlToken: token, workspace } = identity;
  const control = createControl({ url, ...(token !== undefined && { token }), ...(workspace !== undefined && { workspace }) });
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  let held = first;
  let after = 0;
  for (;;) {
    for (const request of held) {
      yield request;
      after = request.id;
    }
    try {
      for await (const request of control.followRequests({ ...given, after }, { signal })) {
        yield request;
        after = request.id;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TypeError || error instanceof NoEmulatorError)) throw error;
    }
    held = await readHeld(client, { ...filter, after, limit: ALL }, signal);
  }
}

function lineOf(request: LoggedRequest, output: Output): string {
  if (output.format === 'json' || output.format === 'ndjson') return output.line(request);
  if (output.format === 'id') return `${request.id}\n`;
  return `${describeRequest(request, output.style)}\n`;
}
