import { controlOperations } from './generated/control-operations.ts';

/** How much a message shows of an answer that is no problem, such as a page. */
const LONGEST_TEXT = 200;

const DEFAULT_URL = 'http://127.0.0.1:4020';

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

/** Nothing answers at the address, or what answers there is no emulator. Its `cause` is what was thrown, if anything was. */
export class NoEmulatorError extends Error {
  override readonly name = 'NoEmulatorError';
  /** The address that was called. */
  readonly url: string;

  constructor(what: string, { url, cause }: { url: string; cause?: unknown }) {
    super(`${what} Start one by "lealup emulate", which listens at ${DEFAULT_URL} by default, or name the address of one that runs.`, { cause });
    this.url = url;
  }
}

/** The path of a call with its parameters, and what is left of the input. */
export function place(id: keyof typeof controlOperations, input: object): { method: string; path: string; rest: Record<string, unknown> } {
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

export function queryOf(values: object): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

export interface Call extends RequestInit {
  method: string;
  /** The media type that an answer with content has. */
  accepts?: string;
}

/**
 * Sends a call to the emulator, and returns its answer if that is a good one.
 *
 * @throws {@link ControlError} for one that refuses the call, {@link NoEmulatorError} where no emulator answers, and the
 * signal's reason once that is aborted.
 */
export async function send(path: string, options: ControlOptions, { accepts = 'application/json', ...init }: Call): Promise<Response> {
  const { url = DEFAULT_URL, fetch = globalThis.fetch, token, workspace } = options;
  const headers = {
    ...(init.body !== undefined && { 'content-type': 'application/json' }),
    ...(init.headers as Record<string, string> | undefined),
    ...(token !== undefined && { 'x-lealup-control-token': token }),
    ...(workspace !== undefined && { 'x-lealup-workspace': workspace }),
  };
  const response = await fetch(url.replace(/\/$/, '') + path, { ...init, headers }).catch((error: unknown) => {
    const reason = init.signal?.aborted ? null : unreachable(error);
    throw reason === null ? error : new NoEmulatorError(`No emulator answers at ${url} (${reason}).`, { url, cause: error });
  });
  const type = response.headers.get('content-type') ?? '';
  if (response.ok) {
    if (response.status === 204 || type.startsWith(accepts)) return response;
    await response.body?.cancel();
    throw new NoEmulatorError(`What answers at ${url} is no emulator: ${init.method} ${path} was answered with ${type === '' ? 'no content type' : type}, not ${accepts}.`, { url });
  }
  const text = await response.text();
  const problem = parse(text);
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : text.slice(0, LONGEST_TEXT);
  throw new ControlError(`${init.method} ${path} was answered with ${response.status}: ${detail}`, { status: response.status, problem });
}

/** Why nothing answered; null if it is something else that failed. */
function unreachable(error: unknown): string | null {
  // The platform's fetch throws a TypeError with a cause, which need not be of this realm.
  const { name, cause } = (error ?? {}) as Partial<Error>;
  if (name !== 'TypeError' || typeof cause !== 'object' || cause === null) return null;
  // If it has tried several addresses, the cause has no words but a code.
  const { message, code } = cause as { message?: string; code?: string };
  return message || code || 'the connection failed';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
