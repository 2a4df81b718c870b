import { operations, type OperationId } from '@lealup/contract';
import { notFoundPath, ProblemError } from '../domain/problem.ts';
import { controlOperations } from '../generated/control-operations.ts';
import { openOperations, type OpenOperation } from '../operations/index.ts';
import { createAnswer, methodNotAllowed, type HandlerParts } from './handler.ts';
import { ConnectionBroken, type HttpRequest, type HttpResponse } from './message.ts';
import { problemResponse } from './problem-response.ts';
import { Router } from './router.ts';

/** Answers a request at a route. Only what needs no credential, or waits for something, answers later. */
export type Route = (request: HttpRequest, path: Record<string, string>) => HttpResponse | Promise<HttpResponse>;

export interface ControlRoute {
  method: string;
  path: string;
  route: Route;
  limitBytes: number;
}

export interface DispatchParts {
  handler: HandlerParts;
  open: Record<OpenOperation, Route>;
  /** Asked for at the first call of the control plane. */
  control(): ControlRoute[];
  /** Whether a request may use the control plane. */
  mayControl(request: HttpRequest): boolean;
  /** Answers a request to an operation, unless an injected fault has something else happen to it. */
  answerWithFaults(operationId: string, request: HttpRequest, answer: () => HttpResponse | Promise<HttpResponse>): HttpResponse | Promise<HttpResponse>;
  /** Runs what is due before a request sees the state. */
  runDue(): void;
  newRequestId(): string;
  /** Called with each request to the API and what was answered; null if the connection was broken. */
  onAnswered(request: HttpRequest, answer: { operationId: string | null; response: HttpResponse | null; startedMs: number }): void;
  /** A time in milliseconds that durations are measured by. */
  monotonicMs(): number;
  /** What the caller is told of a fault of the disk; null for any other error. */
  diskFault(error: unknown): ProblemError | null;
  /** Called with what went wrong inside, which callers are not shown. */
  onFailure(error: unknown, request: HttpRequest): void;
}

interface Entry {
  /** Null on the control plane. */
  operationId: OperationId | null;
  route: Route;
  limitBytes: number;
}

export interface Dispatch {
  /** The largest body that the route of a request takes, in bytes. */
  limitOf(request: HttpRequest): number;
  handle(request: HttpRequest): HttpResponse | Promise<HttpResponse>;
}

/** A body that no operation is going to read. */
const NO_BODY_BYTES = 65_536;

/** Routes requests, and turns whatever is thrown on the way into a problem. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const places = placesOfAll();
  const entries = new Entries(parts);

  function find(request: HttpRequest): { entry: Entry; path: Record<string, string> } {
    const match = places.find(request.path);
    if (!match) throw notFoundPath(request.path);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const place = match.methods.get(method);
    if (!place) throw methodNotAllowed(request, match.methods.keys());
    return { entry: entries.at(place), path: match.parameters };
  }

  function handle(request: HttpRequest): HttpResponse | Promise<HttpResponse> {
    const requestId = requestIdOf(request) ?? parts.newRequestId();
    // The control plane's own calls would only hide the others.
    const startedMs = isControl(request.path) ? null : parts.monotonicMs();
    let operationId: OperationId | null = null;
    const finish = (whole: HttpResponse): HttpResponse => {
      whole.headers['x-request-id'] = requestId;
      const response = request.method === 'HEAD' ? { ...whole, body: null } : whole;
      if (startedMs !== null) parts.onAnswered(request, { operationId, response, startedMs });
      return response;
    };
    const explain = (error: unknown): HttpResponse => {
      if (error instanceof ConnectionBroken || request.signal?.aborted) throw error;
      if (error instanceof ProblemError) return problemResponse(error, request.path, requestId);
      parts.onFailure(error, request);
      const fault = parts.diskFault(error);
      if (fault) return problemResponse(fault, request.path, requestId);
      const hidden = new ProblemError('internal', `The emulator failed. Its log has the reason, under the request id ${requestId}.`);
      return problemResponse(hidden, request.path, requestId);
    };
    const fail = (error: unknown): HttpResponse => {
      try {
        return finish(explain(error));
      } catch (broken) {
        if (startedMs !== null) parts.onAnswered(request, { operationId, response: null, startedMs });
        throw broken;
      }
    };
    try {
      if (request.method === 'OPTIONS') return finish(options(places.find(request.path)?.methods.keys()));
      const { entry, path } = find(request);
      operationId = entry.operationId;
      parts.runDue();
      const answer = () => entry.route(request, path);
      const response = operationId === null ? answer() : parts.answerWithFaults(operationId, request, () => attempt(answer, explain));
      return response instanceof Promise ? response.then(finish, fail) : finish(response);
    } catch (error) {
      return fail(error);
    }
  }

  return {
    handle,
    limitOf(request) {
      // A state may be large: it is taken in only from those who may replace one.
      if (isControl(request.path) && !parts.mayControl(request)) return NO_BODY_BYTES;
      const place = places.find(request.path)?.methods.get(request.method);
      return place ? entries.at(place).limitBytes : NO_BODY_BYTES;
    },
  };
}

/** The answer, or what explains why there is none. */
function attempt(answer: () => HttpResponse | Promise<HttpResponse>, explain: (error: unknown) => HttpResponse): HttpResponse | Promise<HttpResponse> {
  try {
    const response = answer();
    return response instanceof Promise ? response.catch(explain) : response;
  } catch (error) {
    return explain(error);
  }
}

/** An operation of the API by its id, or a call of the control plane by its method and path. */
type Place = { operationId: OperationId } | { operationId: null; call: string };

let knownPlaces: Router<Place> | null = null;

/** Where each path leads: the same in every emulator, and so made once in a process. */
function placesOfAll(): Router<Place> {
  if (knownPlaces) return knownPlaces;
  const places = new Router<Place>();
  for (const id of Object.keys(operations).filter(isOperation)) places.add(operations[id].method, operations[id].path, { operationId: id });
  for (const { method, path } of Object.values(controlOperations)) places.add(method, path, { operationId: null, call: `${method} ${path}` });
  knownPlaces = places;
  return places;
}

/** What an emulator has at each place, made when it is called first. */
class Entries {
  #parts;
  #operations = new Map<OperationId, Entry>();
  #control = new Map<string, Entry>();

  constructor(parts: DispatchParts) {
    this.#parts = parts;
  }

  at(place: Place): Entry {
    return place.operationId === null ? this.#atControl(place.call) : this.#atOperation(place.operationId);
  }

  #atOperation(id: OperationId): Entry {
    const known = this.#operations.get(id);
    if (known) return known;
    const entry = { operationId: id, route: routeOf(id, this.#parts), limitBytes: operations[id].body?.limitBytes ?? NO_BODY_BYTES };
    this.#operations.set(id, entry);
    return entry;
  }

  #atControl(call: string): Entry {
    if (this.#control.size === 0) {
      for (const { method, path, route, limitBytes } of this.#parts.control()) this.#control.set(`${method} ${path}`, { operationId: null, route, limitBytes });
    }
    const entry = this.#control.get(call);
    if (!entry) throw new Error(`nothing answers ${call}`);
    return entry;
  }
}

function routeOf(id: OperationId, parts: DispatchParts): Route {
  return isOpen(id) ? parts.open[id] : createAnswer(id, parts.handler);
}

function isControl(path: string): boolean {
  return path.startsWith('/_emulator/') || path === '/_emulator';
}

function isOperation(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}

function isOpen(id: OperationId): id is OpenOperation {
  return openOperations.some((one) => one === id);
}

function options(methods: Iterable<string> | undefined): HttpResponse {
  if (!methods) return { status: 404, headers: {}, body: null };
  const list = [...methods].sort();
  return { status: 204, headers: { allow: [...list, ...(list.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ') }, body: null };
}

/** A caller's own request id, if it is a sane one. */
function requestIdOf(request: HttpRequest): string | null {
  const sent = request.header('x-request-id');
  return sent !== undefined && /^[A-Za-z0-9._:-]{1,128}$/.test(sent) ? sent : null;
}
