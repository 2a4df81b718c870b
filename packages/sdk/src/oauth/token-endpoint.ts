import { normalizeBaseUrl } from '../core/base-url.ts';
import { describeResponse, type RawAnswer } from '../core/answer.ts';
import { exchange } from '../core/exchange.ts';
import { within } from '../core/limits.ts';
import type { Fetch } from '../core/settings.ts';
import type { CallFacts } from '../errors/call-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { OAuthError } from './oauth-error.ts';
import { randomText } from './pkce.ts';
import type { TokenSet } from './tokens.ts';

/** Tokens are asked for once: a code and a refresh token are good for one request, whether or not its answer arrives. */
const TIMEOUT_MS = 30_000;

const HEADERS = { 'accept': 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

/** What is sent, and from where. */
export interface FormRequest {
  readonly baseUrl: string;
  readonly fetch: Fetch | undefined;
  readonly form: Readonly<Record<string, string | undefined>>;
}

/** What {@link requestTokens} sends, and when. */
export interface TokenRequest extends FormRequest {
  readonly nowMs: number;
}

/**
 * Asks the token endpoint (RFC 6749 section 4.1.3 and 6).
 *
 * @throws {@link OAuthError} if it refuses, {@link ConnectionError}, {@link TimeoutError}, {@link InvalidResponseError}.
 */
export async function requestTokens({ nowMs, ...request }: TokenRequest): Promise<TokenSet> {
  const facts = factsOf('/v1/oauth/token');
  const raw = await post('/v1/oauth/token', request);
  const answer = parse(raw.text);
  refuse(answer, 'LealUp gives no tokens');
  const { access_token, refresh_token, expires_in, scope, tenant_id } = answer;
  const { status, requestId } = describeResponse(raw.response);
  if (status !== 200 || typeof access_token !== 'string' || access_token === '') {
    throw new InvalidResponseError(`${facts.operation} answered ${status} without tokens. Check baseUrl.`, { ...facts, status, requestId });
  }
  return {
    accessToken: access_token,
    refreshToken: typeof refresh_token === 'string' ? refresh_token : undefined,
    expiresAtMs: nowMs + (typeof expires_in === 'number' ? expires_in : 3600) * 1000,
    scope: typeof scope === 'string' ? scope : '',
    tenantId: typeof tenant_id === 'string' ? tenant_id : undefined,
    version: randomText(),
  };
}

/**
 * Ends a token, and with a refresh token all that came from it (RFC 7009).
 *
 * @throws {@link OAuthError} if LealUp refuses, {@link ConnectionError}, {@link TimeoutError}, {@link InvalidResponseError}.
 */
export async function revokeToken(request: FormRequest): Promise<void> {
  const raw = await post('/v1/oauth/revoke', request);
  const { status, requestId } = describeResponse(raw.response);
  if (status === 200) return;
  refuse(parse(raw.text), 'LealUp does not end the sign-in');
  const facts = factsOf('/v1/oauth/revoke');
  throw new InvalidResponseError(`${facts.operation} answered ${status}. Check baseUrl.`, { ...facts, status, requestId });
}

function factsOf(path: string): CallFacts {
  return { operation: `POST ${path}`, attempts: 1, idempotencyKey: undefined };
}

function post(path: string, { baseUrl, fetch, form }: FormRequest): Promise<RawAnswer> {
  const facts = factsOf(path);
  const body = new URLSearchParams(Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString();
  const timedOut = (limitMs: number) => new TimeoutError(facts, { limit: 'timeoutMs', limitMs });
  return within({ signal: undefined, timedOut }, TIMEOUT_MS, (signal) =>
    exchange(
      { url: `${normalizeBaseUrl(baseUrl)}${path}`, init: { method: 'POST', body, signal, redirect: 'manual', headers: HEADERS } },
      fetch,
      () => facts,
    ),
  );
}

/** @throws {@link OAuthError} if the answer says that the request was refused. */
function refuse(answer: Readonly<Record<string, unknown>>, otherwise: string): void {
  const { error, error_description: description } = answer;
  if (typeof error === 'string') throw new OAuthError(error, typeof description === 'string' ? description : otherwise);
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
