import type { LealUp } from '@lealup/sdk';
import type { Operation } from '@lealup/sdk/operations';
import type { Deps } from '../../deps.ts';
import { quote } from '../../output/quote.ts';
import { bodyValue, typedQuery } from './check-request.ts';
import type { BuiltRequest } from './request.ts';

/** The nouns of the client, whose methods an operation may have. */
const NOUNS: ReadonlySet<string> = new Set([
  'customers', 'contacts', 'jobs', 'health', 'events', 'playbooks', 'tasks', 'users', 'analytics', 'dashboards', 'webhooks',
] satisfies (keyof LealUp)[]);

/** The headers that curl is told; the SDK's others are its own. */
const TOLD = /^(content-type|x-lealup-workspace)$/;

/** The command for a POSIX shell that sends the same request; the key stays in its variable. */
export async function toCurl(request: BuiltRequest, deps: Deps): Promise<string> {
  let sent: { url: string; init: RequestInit } = { url: '', init: {} };
  const { client } = await deps.connect('read', (url, init) => {
    sent = { url, init };
    return Promise.resolve(Response.json({}));
  });
  await client.request({ ...request, answer: 'any', maxRetries: 0 });
  const own = new Set(Object.keys(request.headers).map((name) => name.toLowerCase()));
  const headers = [...new Headers(sent.init.headers)].filter(([name]) => TOLD.test(name) || own.has(name));
  const { body } = sent.init;
  const data = body instanceof URLSearchParams ? body.toString() : typeof body === 'string' ? body : undefined;
  const words = [
    request.method === 'GET' ? 'curl' : `curl -X ${request.method}`,
    quote(sent.url),
    '-H "authorization: Bearer $LEALUP_API_KEY"',
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(data === undefined ? [] : [`--data-binary ${quote(data)}`]),
  ];
  return `${words.join(' ')}\n`;
}

interface Told {
  readonly operation: Operation | undefined;
  readonly isPaginated: boolean;
}

/** The program that makes the same call with the SDK; it takes key and address from the environment. */
export function toTypeScript(request: BuiltRequest, { operation, isPaginated }: Told): string {
  const [noun = '', method = ''] = operation?.sdkMethod.split('.') ?? [];
  const hasMethod = operation !== undefined && NOUNS.has(noun);
  const call = hasMethod ? `client.${noun}.${method}(${argumentsOf(request, operation)})` : `client.request(${literal(withoutNothing(request))})`;
  const work = isPaginated && hasMethod ? [`for await (const item of ${call}) console.log(item);`] : [`const answer = await ${call};`, 'console.log(answer);'];
  return ["import { LealUp } from '@lealup/sdk';", '', 'const client = new LealUp();', ...work, ''].join('\n');
}

/** The parameters of the path, then the body or the query, then headers. */
function argumentsOf({ params, query, headers, body }: BuiltRequest, operation: Operation): string {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const values: unknown[] = names.map((name) => params[name] ?? '');
  const hasHeaders = Object.keys(headers).length > 0;
  const takesQuery = operation.querySchema !== null;
  if (operation.body) values.push(eventsIn(bodyValue(body), operation) ?? {});
  else if (takesQuery && (hasHeaders || Object.keys(query).length > 0)) values.push(typedQuery(query, operation.query));
  if (hasHeaders) values.push({ headers });
  return values.map(literal).join(', ');
}

/** The SDK's methods for events take the list itself. */
function eventsIn(body: unknown, { sdkMethod }: Operation): unknown {
  const isList = /^events\.(send|backfill)$/.test(sdkMethod) && typeof body === 'object' && body !== null && 'events' in body;
  return isList ? body.events : body;
}

function withoutNothing(request: BuiltRequest): object {
  const isGiven = (value: unknown) => value !== undefined && (typeof value !== 'object' || value === null || value instanceof URLSearchParams || Object.keys(value).length > 0);
  return Object.fromEntries(Object.entries({ ...request, body: bodyValue(request.body) }).filter(([, value]) => isGiven(value)));
}

/** A value as source text, in one line as it is short. */
function literal(value: unknown): string {
  if (value instanceof URLSearchParams) return `new URLSearchParams(${literal(Object.fromEntries(value))})`;
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, item]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : literal(name)}: ${literal(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
