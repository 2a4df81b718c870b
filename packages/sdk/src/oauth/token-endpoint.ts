import { normalizeBaseUrl } from '../core/base-url.ts';
import { describeResponse } from '../core/answer.ts';
import { exchange } from '../core/exchange.ts';
import { within } from '../core/limits.ts';
import type { Fetch } from '../core/settings.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { OAuthError } from './oauth-error.ts';
import { randomText } from './pkce.ts';
import type { TokenSet } from './tokens.ts';

/** Tokens are asked for once: a code and a refresh token are good for one request, whether or not its answer arrives. */
const TIMEOUT_MS = 30_000;

const HEADERS = { 'accept': 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

/** What {@link requestTokens} sends, and from where. */
export interface TokenRequest {
  readonly baseUrl: string;
  readonly fetch: Fetch | undefined;
  readonly form: Readonly<Record<string, string | undefined>>;
  readonly nowMs: number;
}

/**
 * Asks the token endpoint (RFC 6749 section 4.1.3 and 6).
 *
 * @throws {@link OAuthError} if it refuses, {@link ConnectionError}, {@link TimeoutError}, {@link InvalidResponseError}.
 */
export async function requestTokens({ baseUrl, fetch, form, nowMs }: TokenRequest): Promise<TokenSet> {
  const facts = { operation: 'POST /v1/oauth/token', attempts: 1, idempotencyKey: undefined };
  const body = new URLSearchParams(Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString();
  const address = normalizeBaseUrl(baseUrl);
  const timedOut = (limitMs: number) => new TimeoutError(facts, { limit: 'timeoutMs', limitMs });
  const raw = await within({ signal: undefined, timedOut }, TIMEOUT_MS, (signal) =>
    exchange(
      { url: `${address}/v1/oauth/token`, init: { method: 'POST', body, signal, redirect: 'manual', headers: HEADERS } },
      fetch,
      () => facts,
    ),
  );
  const answer = parse(raw.text);
  if (typeof answer['error'] === 'string') {
    const description = answer['error_description'];
    throw new OAuthError(answer['error'], typeof description === 'string' ? description : 'LealUp gives no tokens');
  }
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

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
