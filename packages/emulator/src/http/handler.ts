import { operations, type Operation } from '@lealup/contract';
import { ProblemError } from '../domain/problem.ts';
import type { Context, Settings, Work } from '../operations/context.ts';
import type { Handlers, ImplementedOperation } from '../operations/index.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenants.ts';
import type { Transact } from '../store/transactor.ts';
import { authenticateUser, isAccessToken, readBearer, type AccessClaims, type ApiKeys, type Credential } from './authenticate.ts';
import { readBody } from './body.ts';
import { cursorScope, type Cursors } from './cursor.ts';
import { answerKept, keepAnswer, readIdempotencyKey } from './idempotency.ts';
import { checkInput, type UnknownPolicy } from './input.ts';
import { JSON_TYPE, type HttpRequest, type HttpResponse } from './message.ts';
import { checkPermissions, checkScope } from './permissions.ts';
import type { RateLimiter } from './rate-limit.ts';

/** Answers one operation for a request that has reached it. */
export type Answer = (request: HttpRequest, path: Record<string, string>) => HttpResponse | Promise<HttpResponse>;

export interface HandlerParts {
  store: Store;
  transact: Transact;
  handlers: Handlers;
  apiKeys: ApiKeys;
  cursors: Cursors;
  rateLimiter: RateLimiter;
  settings: Settings;
  unknown: UnknownPolicy;
  now(): number;
  /** The claims of an access token whose signature holds, else null. */
  verifyToken(token: string): Promise<AccessClaims | null>;
  work(tenant: Tenant, now: number): Work;
  /** With `--check-answers`: throws if the body breaks the contract. */
  checkAnswer: ((operation: Operation, body: unknown) => void) | null;
}

/** The pipeline of an operation that needs a credential. */
export function createAnswer(id: ImplementedOperation, parts: HandlerParts): Answer {
  const operation: Operation = operations[id];
  const isMutation = operation.method !== 'GET';

  const answerAs = (credential: Credential, request: HttpRequest, path: Record<string, string>, now: number): HttpResponse => {
    request.tenantId = credential.tenant.id;
    const limits = parts.rateLimiter.take(credential.tenant, true, now);
    checkPermissions(operation, credential.principal);
    const body = readBody(request, operation.body);
    const { query, warnings } = checkInput(operation, request.search, body, parts.unknown);
    const input = { path, query, body };
    const context = createContext(parts, operation, credential, query, now);
    const run = () => {
      const output = parts.handlers[id](input, context);
      if (output !== undefined) parts.checkAnswer?.(operation, output);
      return { status: operation.success.status, body: output === undefined ? null : JSON.stringify(output) };
    };
    const key = operation.isIdempotent ? readIdempotencyKey(request) : null;
    const owner = { tenant: credential.tenant.seq, subject: credential.principal.subject, now };
    const answer = isMutation
      ? parts.transact(() => answerKept(parts.store, owner, key, request, body) ?? keepAnswer(parts.store, owner, key, request, body, run()))
      : run();
    return respond(answer, limits, warnings);
  };

  return (request, path) => {
    const token = readBearer(request);
    const { store } = parts;
    if (!isAccessToken(token)) {
      const now = parts.now();
      return answerAs(parts.apiKeys.authenticate(token, request, now), request, path, now);
    }
    // A signature is verified before the transaction; the life of a token is judged after that, as of then.
    return parts.verifyToken(token).then((claims) => {
      const now = parts.now();
      return answerAs(authenticateUser(claims, request, store, now), request, path, now);
    });
  };
}

function createContext(
  parts: HandlerParts,
  operation: Operation,
  { tenant, principal }: Credential,
  query: Record<string, unknown>,
  now: number,
): Context {
  return {
    ...parts.work(tenant, now),
    principal,
    settings: parts.settings,
    requireScope: (scope) => checkScope([scope], principal),
    paginate({ cursor, limit = 50 }, read, positionOf) {
      const scope = cursorScope(tenant.id, operation.id, query);
      const after = cursor === undefined ? null : parts.cursors.decode(cursor, scope);
      // One more than asked for tells whether there is a next page, without counting.
      const rows = read(after, limit + 1);
      const has_more = rows.length > limit;
      const page = has_more ? rows.slice(0, limit) : rows;
      const last = page.at(-1);
      const next_cursor = has_more && last !== undefined ? parts.cursors.encode(positionOf(last), scope) : null;
      return { rows: page, next_cursor, has_more };
    },
  };
}

interface StoredOrNew {
  status: number;
  body: string | null;
  isReplay?: boolean;
}

function respond(answer: StoredOrNew, limits: Record<string, string> | null, warnings: string[]): HttpResponse {
  const headers: Record<string, string> = { ...limits };
  if (answer.body !== null) headers['content-type'] = JSON_TYPE;
  if (answer.isReplay) headers['idempotency-replayed'] = 'true';
  if (warnings.length > 0) headers['x-lealup-warnings'] = warnings.join('; ');
  return { status: answer.status, headers, body: answer.body };
}

/** A path that exists, called with a method that it does not have. */
export function methodNotAllowed(request: HttpRequest, methods: Iterable<string>): ProblemError {
  const list = [...methods].sort();
  if (list.includes('GET')) list.push('HEAD');
  list.push('OPTIONS');
  const allow = list.join(', ');
  return new ProblemError('method_not_allowed', `${request.path} does not take ${request.method}. It takes ${allow}.`, {
    headers: { allow },
  });
}
