import type { OAuthClientRow } from '../../store/oauth-clients.ts';
import type { Store } from '../../store/store.ts';
import { isRegistered } from './redirect-uri.ts';

/** What OpenID Connect adds to the API's scopes. */
export const OPENID_SCOPES = ['openid', 'email', 'profile', 'offline_access'] as const;

/** An authorization request that may be shown to a user. */
export interface AuthorizationRequest {
  client: OAuthClientRow;
  redirectUri: string;
  scopes: readonly string[];
  state: string | undefined;
  nonce: string | undefined;
  codeChallenge: string;
}

/** `refused` is shown on a page of our own; `mistaken` goes back to the client. */
export type ReadRequest =
  | { kind: 'good'; request: AuthorizationRequest }
  | { kind: 'refused'; reason: string }
  | { kind: 'mistaken'; redirectUri: string; state: string | undefined; error: string; description: string };

/**
 * Reads an authorization request. An unknown client or a redirect URI that is not registered is never redirected to.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function readAuthorizationRequest(parameters: URLSearchParams, store: Store): ReadRequest {
  const repeated = [...new Set(parameters.keys())].find((name) => parameters.getAll(name).length > 1);
  const client = store.oauthClients.byId(parameters.get('client_id') ?? '');
  if (!client) return { kind: 'refused', reason: 'The client_id is not known. Check it, or create the client under /_emulator/oauth-clients.' };
  const redirectUri = parameters.get('redirect_uri') ?? '';
  // Written by the emulator itself.
  if (!isRegistered(redirectUri, JSON.parse(client.redirect_uris) as string[])) {
    return { kind: 'refused', reason: `The redirect_uri ${redirectUri || '(none)'} is not registered for ${client.name}.` };
  }
  const state = parameters.get('state') ?? undefined;
  const mistaken = (error: string, description: string): ReadRequest => ({ kind: 'mistaken', redirectUri, state, error, description });
  if (repeated !== undefined) return mistaken('invalid_request', `${repeated} came more than once`);
  if (parameters.get('response_type') !== 'code') return mistaken('unsupported_response_type', 'response_type must be code');
  const codeChallenge = parameters.get('code_challenge') ?? '';
  if (parameters.get('code_challenge_method') !== 'S256' || !/^[A-Za-z0-9_-]{43}$/.test(codeChallenge)) {
    return mistaken('invalid_request', 'PKCE is required: a code_challenge of 43 characters with code_challenge_method S256');
  }
  const allowed = JSON.parse(client.scopes) as string[];
  const asked = parameters.get('scope');
  const scopes = asked === null ? allowed : [...new Set(asked.split(' ').filter((scope) => scope !== ''))];
  const excess = scopes.filter((scope) => !allowed.includes(scope));
  if (excess.length > 0) return mistaken('invalid_scope', `the client may not ask for ${excess.join(' ')}`);
  if (scopes.length === 0) return mistaken('invalid_scope', 'no scope was asked for');
  const nonce = parameters.get('nonce') ?? undefined;
  return { kind: 'good', request: { client, redirectUri, scopes, state, nonce, codeChallenge } };
}
