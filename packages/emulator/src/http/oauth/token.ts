import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TokenResponse } from '@lealup/contract';
import type { OAuthClientRow } from '../../store/oauth-clients.ts';
import type { OAuthGrantRow, OAuthTokenRow } from '../../store/oauth-tokens.ts';
import type { Store } from '../../store/store.ts';
import type { Transact } from '../../store/transactor.ts';
import { hashKey } from '../authenticate.ts';
import type { HttpRequest, HttpResponse } from '../message.ts';
import { NO_STORE, oauthError, readForm } from './form.ts';
import type { TokenSigner } from './signer.ts';

const ACCESS_LIFE_S = 3600;
const REFRESH_LIFE_MS = 90 * 86_400_000;

export interface TokenParts {
  store: Store;
  transact: Transact;
  signer: TokenSigner;
  now(): number;
  /** What `iat` and `exp` are counted from: receivers have real clocks. */
  signingNow(): number;
  issuerOf(request: HttpRequest): string;
}

/** Tokens that were granted, to be signed once that is committed. */
interface Granted {
  client: OAuthClientRow;
  grant: OAuthGrantRow;
  scope: string;
  tokenId: string;
  refreshToken: string;
  /** Of the id token: only the exchange of a code carries it. */
  nonce: string | null;
}

type Refused = { error: string; description: string };

/** Answers `POST /v1/oauth/token`. */
export async function createToken(parts: TokenParts, request: HttpRequest): Promise<HttpResponse> {
  const form = readForm(request);
  const client = authenticateClient(form, parts.store);
  if ('error' in client) return oauthError(client.error, client.description);
  // A refused refresh may have revoked its family, so a refusal is a result and commits.
  const result = parts.transact(() => exchange(parts, client, form));
  if ('error' in result) return oauthError(result.error, result.description);
  return { status: 200, headers: { 'content-type': 'application/json', ...NO_STORE }, body: JSON.stringify(await sign(parts, request, result)) };
}

/** Answers `POST /v1/oauth/revoke`: 200 for an unknown token too (RFC 7009 section 2.2). */
export function revokeToken(parts: TokenParts, request: HttpRequest): HttpResponse | Promise<HttpResponse> {
  const form = readForm(request);
  const client = authenticateClient(form, parts.store);
  if ('error' in client) return oauthError(client.error, client.description);
  const token = form.get('token');
  if (token === null) return oauthError('invalid_request', 'token is missing');
  const done: HttpResponse = { status: 200, headers: { ...NO_STORE }, body: null };
  const refresh = parts.store.oauthTokens.byHash('refresh', hashKey(token));
  if (refresh) {
    if (parts.store.oauthTokens.grant(refresh.grant_seq).client !== client.seq) return done;
    parts.transact(() => parts.store.oauthTokens.revokeGrant(refresh.grant_seq, parts.now()));
    return done;
  }
  return parts.signer.verify(token).then((claims) => {
    const access = claims?.jti === undefined ? undefined : parts.store.oauthTokens.byHash('access', hashKey(claims.jti));
    if (access && parts.store.oauthTokens.grant(access.grant_seq).client === client.seq) {
      parts.transact(() => parts.store.oauthTokens.expire(access.hash, parts.now()));
    }
    return done;
  });
}

function authenticateClient(form: URLSearchParams, store: Store): OAuthClientRow | Refused {
  const repeated = [...new Set(form.keys())].find((name) => form.getAll(name).length > 1);
  if (repeated !== undefined) return { error: 'invalid_request', description: `${repeated} came more than once` };
  const id = form.get('client_id');
  if (id === null) return { error: 'invalid_request', description: 'client_id is missing' };
  const client = store.oauthClients.byId(id);
  const secret = form.get('client_secret');
  if (!client) return { error: 'invalid_client', description: 'the client is not known' };
  if (client.secret_hash === null) return client;
  const isRight = secret !== null && timingSafeEqual(Buffer.from(hashKey(secret)), Buffer.from(client.secret_hash));
  return isRight ? client : { error: 'invalid_client', description: 'client_secret is missing or wrong' };
}

function exchange(parts: TokenParts, client: OAuthClientRow, form: URLSearchParams): Granted | Refused {
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return exchangeCode(parts, client, form);
    case 'refresh_token':
      return exchangeRefresh(parts, client, form);
    case null:
      return { error: 'invalid_request', description: 'grant_type is missing' };
    default:
      return { error: 'unsupported_grant_type', description: 'grant_type must be authorization_code or refresh_token' };
  }
}

function exchangeCode(parts: TokenParts, client: OAuthClientRow, form: URLSearchParams): Granted | Refused {
  const missing = ['code', 'redirect_uri', 'code_verifier'].find((name) => !form.get(name));
  if (missing !== undefined) return { error: 'invalid_request', description: `${missing} is missing` };
  const found = findToken(parts, client, 'code', form.get('code') ?? '');
  if ('error' in found) return found;
  const { token, grant } = found;
  if (token.redirect_uri !== form.get('redirect_uri')) {
    return { error: 'invalid_grant', description: 'redirect_uri is not the one that the code was made for' };
  }
  const verifier = form.get('code_verifier') ?? '';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier) || challenge !== token.code_challenge) {
    return { error: 'invalid_grant', description: 'code_verifier does not match the code_challenge' };
  }
  parts.store.oauthTokens.markUsed(token.hash, parts.now());
  return grantTokens(parts, client, grant, grant.scope, grant.nonce);
}

function exchangeRefresh(parts: TokenParts, client: OAuthClientRow, form: URLSearchParams): Granted | Refused {
  const found = findToken(parts, client, 'refresh', form.get('refresh_token') ?? '');
  if ('error' in found) return found;
  const { token, grant } = found;
  const asked = form.get('scope')?.split(' ').filter((scope) => scope !== '') ?? grant.scope.split(' ');
  const excess = asked.filter((scope) => !grant.scope.split(' ').includes(scope));
  if (excess.length > 0) return { error: 'invalid_scope', description: `${excess.join(' ')} was not granted` };
  parts.store.oauthTokens.markUsed(token.hash, parts.now());
  return grantTokens(parts, client, grant, asked.join(' '), null);
}

/** A code or refresh token that still counts. One that was used before revokes all that descends from its grant. */
function findToken(
  parts: TokenParts,
  client: OAuthClientRow,
  kind: 'code' | 'refresh',
  text: string,
): { token: OAuthTokenRow; grant: OAuthGrantRow } | Refused {
  const { oauthTokens } = parts.store;
  const token = oauthTokens.byHash(kind, hashKey(text));
  const name = kind === 'code' ? 'code' : 'refresh_token';
  if (!token) return { error: 'invalid_grant', description: `the ${name} is not known` };
  const grant = oauthTokens.grant(token.grant_seq);
  if (grant.client !== client.seq) return { error: 'invalid_grant', description: `the ${name} belongs to another client` };
  if (token.used_at !== null) {
    oauthTokens.revokeGrant(grant.seq, parts.now());
    return { error: 'invalid_grant', description: `the ${name} was used before; all that came of it is revoked` };
  }
  if (grant.revoked_at !== null) return { error: 'invalid_grant', description: 'the grant was revoked' };
  if (token.expires_at <= parts.now()) return { error: 'invalid_grant', description: `the ${name} has expired` };
  return { token, grant };
}

function grantTokens(parts: TokenParts, client: OAuthClientRow, grant: OAuthGrantRow, scope: string, nonce: string | null): Granted {
  const [tokenId, refreshToken] = [randomBytes(18).toString('base64url'), randomBytes(32).toString('base64url')];
  const common = { grant_seq: grant.seq, scope, redirect_uri: null, code_challenge: null };
  const now = parts.now();
  parts.store.oauthTokens.add({ ...common, hash: hashKey(tokenId), kind: 'access', expires_at: now + ACCESS_LIFE_S * 1000 });
  parts.store.oauthTokens.add({ ...common, hash: hashKey(refreshToken), kind: 'refresh', expires_at: now + REFRESH_LIFE_MS });
  return { client, grant, scope, tokenId, refreshToken, nonce };
}

async function sign(parts: TokenParts, request: HttpRequest, granted: Granted): Promise<TokenResponse> {
  const user = parts.store.users.bySeq(granted.grant.user);
  const tenant = parts.store.tenants.bySeq(user.tenant);
  const issuedAt = Math.floor(parts.signingNow() / 1000);
  const claims = { iss: parts.issuerOf(request), sub: user.id, iat: issuedAt, exp: issuedAt + ACCESS_LIFE_S, tenant_id: tenant.id };
  const { client, scope, tokenId, refreshToken, nonce } = granted;
  const access = { ...claims, aud: claims.iss, client_id: client.id, scope, jti: tokenId };
  const scopes = scope.split(' ');
  const response: TokenResponse = {
    access_token: await parts.signer.sign(access, 'at+jwt'),
    refresh_token: refreshToken,
    token_type: 'Bearer',
    expires_in: ACCESS_LIFE_S,
    scope,
    tenant_id: tenant.id,
  };
  if (scopes.includes('openid')) {
    const identity = {
      ...claims,
      aud: client.id,
      ...(nonce !== null && { nonce }),
      ...(scopes.includes('email') && { email: user.email, email_verified: true }),
      ...(scopes.includes('profile') && user.name !== null && { name: user.name }),
    };
    response.id_token = await parts.signer.sign(identity, 'JWT');
  }
  return response;
}
