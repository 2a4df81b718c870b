import { operations, problems, type Issue, type Operation, type OperationId, type ProblemCode } from '@lealup/contract';
import { checks } from '@lealup/contract/checks';
import { samples } from '@lealup/contract/samples';

/** A request as the mock has understood it. */
export interface MockRequest {
  /** The SDK's method, for example `customers.get`. */
  readonly sdkMethod: string;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Headers;
}

/** The methods of the SDK by name. */
export type SdkMethod = (typeof operations)[OperationId]['sdkMethod'];

/** What a method is answered with in place of the contract's sample: data, a `Response`, or a function that gives one. */
export type MockAnswers = { readonly [Name in SdkMethod]?: unknown };

/** What is answered, and what was asked. */
export interface MockOptions {
  readonly answers?: MockAnswers | undefined;
  /** Told each request before it is answered. */
  readonly onRequest?: ((request: MockRequest) => void) | undefined;
}

const ROUTES = Object.values(operations)
  .map((operation: Operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll('.', String.raw`\.`).replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))
  // A literal path goes before one with a parameter, as `/users/me` before `/users/{id}`.
  .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length);

/** An error as LealUp answers it. */
export function problem(code: ProblemCode, detail: string, { errors, headers }: { errors?: Issue[]; headers?: HeadersInit } = {}): Response {
  const { status, title } = problems[code];
  const type = `https://docs.lealup.com/errors/${code}`;
  const body = { type, title, status, detail, instance: '/', code, request_id: 'req_mock', ...(errors && { errors }) };
  const answer = Response.json(body, { status, headers: headers ?? {} });
  answer.headers.set('content-type', 'application/problem+json');
  answer.headers.set('x-request-id', 'req_mock');
  return answer;
}

/** Answers a request with the contract's sample, or with what the options say. A body that breaks the contract is 422. */
export async function answerRequest(incoming: Request, { answers, onRequest }: MockOptions): Promise<Response> {
  const url = new URL(incoming.url);
  const matches = ROUTES.flatMap(({ operation, pattern }) => {
    const match = operation.method === incoming.method ? pattern.exec(url.pathname) : null;
    return match ? [{ operation, params: { ...match.groups } }] : [];
  });
  const [found] = matches;
  if (!found) return problem('not_found', `The contract has no ${incoming.method} ${url.pathname}.`);
  const { operation, params } = found;
  const text = await incoming.text();
  const body: unknown = text === '' || operation.body?.mediaType !== 'application/json' ? text : JSON.parse(text);
  onRequest?.({
    sdkMethod: operation.sdkMethod,
    method: incoming.method,
    path: url.pathname,
    params,
    query: Object.fromEntries(url.searchParams),
    body: body === '' ? undefined : body,
    headers: incoming.headers,
  });
  const errors = faultsOf(operation, body);
  if (errors.length > 0) return problem('validation_failed', 'The body breaks the contract. See errors.', { errors });
  return respond(operation, params, await chosenAnswer(operation, answers, { params, body }));
}

function faultsOf({ body: expected }: Operation, body: unknown): Issue[] {
  const issues: Issue[] = [];
  if (expected?.schema && isCheck(expected.schema) && expected.mediaType === 'application/json') checks[expected.schema](body, '', issues);
  return issues;
}

async function chosenAnswer({ sdkMethod }: Operation, answers: MockAnswers | undefined, facts: Pick<MockRequest, 'params' | 'body'>): Promise<unknown> {
  const answer = new Map<string, unknown>(Object.entries(answers ?? {})).get(sdkMethod);
  return typeof answer === 'function' ? await answer(facts) : answer;
}

function respond({ id, success }: Operation, params: Readonly<Record<string, string>>, answer: unknown): Response {
  if (answer instanceof Response) return answer.clone();
  const headers = { 'x-request-id': 'req_mock' };
  if (success.schema === null) return new Response(null, { status: success.status, headers });
  return Response.json(answer ?? withId(new Map(Object.entries(samples)).get(id), params), { status: success.status, headers });
}

/** A sample under the id that was asked for. */
function withId(sample: unknown, { id }: Readonly<Record<string, string>>): unknown {
  const hasId = typeof sample === 'object' && sample !== null && 'id' in sample && id !== undefined;
  return hasId ? { ...sample, id } : sample;
}

function isCheck(name: string): name is keyof typeof checks {
  return Object.hasOwn(checks, name);
}
