import { place, queryOf, send, type ControlOptions } from './control-call.ts';
import { followRequests } from './control-stream.ts';
import { controlOperations } from './generated/control-operations.ts';
import type { components, operations } from './generated/control-types.ts';

export { ControlError, NoEmulatorError, type ControlOptions } from './control-call.ts';
export { parseFault } from './control/faults/parse-fault.ts';
export { EXAMPLE_WEBHOOK_SECRET } from './control/published.ts';

const FILE_TYPE = 'application/vnd.sqlite3';

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

/**
 * The control plane of an emulator: a method for each operation of its OpenAPI document. What belongs in the path, the
 * query or the body is one object. A call that the emulator refuses rejects with a {@link ControlError}; where nothing
 * answers, or what is no emulator, with a {@link NoEmulatorError}.
 */
export type ControlClient = Calls & {
  /** The same, about one workspace. */
  within(workspace: string): ControlClient;
  /** A snapshot of all workspaces as one file, an SQLite database. It holds the secrets of webhook subscriptions. */
  exportSnapshot(input: { name: string }): Promise<Uint8Array>;
  /** Takes such a file as the snapshot of that name, in place of an older one. */
  importSnapshot(input: { name: string; file: Uint8Array }): Promise<components['schemas']['Snapshot']>;
  /**
   * Requests as they are answered, until the loop is left or the emulator ends. Once the signal is aborted, the loop throws
   * its reason, an AbortError by default. A loop that does not keep up goes on with what the log still holds.
   */
  followRequests(
    filter?: QueryOf<operations['streamRequests']>,
    options?: { signal?: AbortSignal },
  ): AsyncGenerator<components['schemas']['LoggedRequest'], void, undefined>;
};

/** A client of the control plane of an emulator, in this process or elsewhere. */
export function createControl(options: ControlOptions = {}): ControlClient {
  const calls = Object.keys(controlOperations).map((id) => [id, (input?: object) => call(id as OperationId, input ?? {}, options)]);
  return {
    // One function an operation, typed by the document that both are generated from.
    ...(Object.fromEntries(calls) as Calls),
    within: (workspace) => createControl({ ...options, workspace }),
    async exportSnapshot(input) {
      const { method, path } = place('exportSnapshot', input);
      return new Uint8Array(await (await send(path, options, { method, accepts: FILE_TYPE })).arrayBuffer());
    },
    async importSnapshot({ name, file }) {
      const { method, path } = place('importSnapshot', { name });
      // Its memory is its own: what fetch does not take as a body is one that is shared.
      const body = new Uint8Array(file);
      const response = await send(path, options, { method, body, headers: { 'content-type': FILE_TYPE } });
      return (await response.json()) as components['schemas']['Snapshot'];
    },
    followRequests: (filter = {}, { signal } = {}) => followRequests(filter, options, signal),
  };
}

async function call(id: OperationId, input: object, options: ControlOptions): Promise<unknown> {
  const { method, path, rest } = place(id, input);
  const { hasBody } = controlOperations[id];
  const query = hasBody ? '' : queryOf(rest);
  const response = await send(path + query, options, { method, ...(hasBody && { body: JSON.stringify(rest) }) });
  return response.status === 204 ? undefined : response.json();
}
