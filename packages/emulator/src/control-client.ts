import { controlOperations } from './generated/control-operations.ts';
import type { components, operations } from './generated/control-types.ts';

export { parseFault } from './control/faults/parse-fault.ts';
export { EXAMPLE_WEBHOOK_SECRET } from './control/published.ts';

type OperationId = Exclude<keyof typeof controlOperations, 'streamRequests' | 'exportSnapshot' | 'importSnapshot'>;

type PathOf<O> = O extends { parameters: { path: infer Path } } ? Path : unknown;
// Without `exactOptionalPropertyTypes`, a call that has no query has one that is undefined.
type QueryOf<O> = O extends { parameters: { query?: infer Query } } ? ([NonNullable<Query>] extends [never] ? unknown : NonNullable<Query>) : unknown;
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : unknown;
type InputOf<O> = PathOf<O> & QueryOf<O> & BodyOf<O>;
type AnswerOf<O> = O extends { responses: { 200: { content: { 'application/json': infer Answer } } } }
  ? Answer
  : O extends { responses: { 201: { content: { 'application/json': infer Answer } } } }
    ? Answer
    : undefined;

/** Only what must be given makes the input one that must be given; where nothing can be, anything would fit its type. */
type Call<O> = unknown extends InputOf<O>
  ? (input?: Record<string, never>) => Promise<AnswerOf<O>>
  : object extends InputOf<O>
    ? (input?: InputOf<O>) => Promise<AnswerOf<O>>
    : (input: InputOf<O>) => Promise<AnswerOf<O>>;
type Calls = { readonly [Id in OperationId]: Call<operations[Id]> };

export interface ControlOptions {
  /** Where the emulator is; `http://127.0.0.1:4020` by default. */
  url?: string;
  /** How it is called; the platform's `fetch` by default. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Its control token, if it has one. */
  token?: string;
  /** The workspace that calls are about; without it the default one or, where the call says so, all. */
  workspace?: string;
}

/**
 * The control plane of an emulator: a method for each operation of its OpenAPI document. What belongs in the path, the
 * query or the body is one object. A call that fails rejects with a {@link ControlError}.
 */
export type ControlClient = Calls & {
  /** The same, about one workspace. */
  within(workspace: string): ControlClient;
  /** A snapshot of all workspaces as one file, an SQLite database. It holds the secrets of webhook subscriptions. */
  exportSnapshot(input: { name: string }): Promise<Uint8Array>;
  /** Takes such a file as the snapshot of that name, in place of an older one. */
  importSnapshot(input: { name: string; file: Uint8Array }): Promise<components['schemas']['Snapshot']>;
  /** Requests as they are answered, until the loop is left or the signal is aborted. */
  followRequests(
    filter?: QueryOf<operations['streamRequests']>,
    options?: { signal?: AbortSignal },
  ): AsyncGenerator<components['schemas']['LoggedRequest'], void, undefined>;
};

/** What the emulator said to a call that it refused. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  /** The problem as RFC 7807 has it, or the text of the answer if it is none. */
  readonly problem: unknown;

  constructor(message: string, { status, problem }: { status: number; problem: unknown }) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

/** A client of the control plane of an emulator, in this process or elsewhere. */
export function createControl(options: ControlOptions = {}): ControlClient {
  const calls = Object.keys(controlOperations).map((id) => [id, (input?: object) => call(id as OperationId, input ?? {}, options)]);
  return {
    // One function an operation, typed by the document that both are generated from.
    ...(Object.fromEntries(calls) as Calls),
    within: (workspace) => createControl({ ...options, workspace }),
    async exportSnapshot(input) {
      const { method, path } = place('exportSnapshot', input);
      return new Uint8Array(await (await send(path, options, { method })).arrayBuffer());
    },
    async importSnapshot({ name, file }) {
      const { method, path } = place('importSnapshot', { name });
      // Its memory is its own: what fetch does not take as a body is one that is shared.
      const body = new Uint8Array(file);
      const response = await send(path, options, { method, body, headers: { 'content-type': 'application/vnd.sqlite3' } });
      return (await response.json()) as components['schemas']['Snapshot'];
    },
    followRequests: (filter = {}, { signal } = {}) => follow(filter, options, signal),
  };
}

async function call(id: OperationId, input: object, options: ControlOptions): Promise<unknown> {
  const { method, path, rest } = place(id, input);
  const { hasBody } = controlOperations[id];
  const query = hasBody ? '' : queryOf(rest);
  const response = await send(path + query, options, { method, ...(hasBody && { body: JSON.stringify(rest) }) });
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

async function* follow(filter: object, options: ControlOptions, signal?: AbortSignal): AsyncGenerator<components['schemas']['LoggedRequest'], void, undefined> {
  const { path } = controlOperations.streamRequests;
  const response = await send(path + queryOf(filter), options, { method: 'GET', ...(signal && { signal }) });
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const events = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

async function send(path: string, { url = 'http://127.0.0.1:4020', fetch = globalThis.fetch, token, workspace }: ControlOptions, init: RequestInit): Promise<Response> {
  const headers = {
    ...(init.body !== undefined && { 'content-type': 'application/json' }),
    ...(init.headers as Record<string, string> | undefined),
    ...(token !== undefined && { 'x-lealup-control-token': token }),
    ...(workspace !== undefined && { 'x-lealup-workspace': workspace }),
  };
  const response = await fetch(url.replace(/\/$/, '') + path, { ...init, headers });
  if (response.ok) return response;
  const text = await response.text();
  const problem = parse(text);
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : text;
  throw new ControlError(`${init.method} ${path} was answered with ${response.status}: ${detail}`, { status: response.status, problem });
}

/** The path with its parameters, and what is left of the input. */
function place(id: keyof typeof controlOperations, input: object): { method: string; path: string; rest: Record<string, unknown> } {
  const { method, path } = controlOperations[id];
  const rest: Record<string, unknown> = { ...input };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    if (typeof value !== 'string' || value === '') throw new TypeError(`${id} needs ${name}, a text`);
    delete rest[name];
    return encodeURIComponent(value);
  });
  return { method, path: filled, rest };
}

function queryOf(values: object): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
