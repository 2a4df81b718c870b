import { createHash } from 'node:crypto';
import { scopes } from '@lealup/contract';
import type { Principal } from '../domain/principal.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenants.ts';
import type { HttpRequest } from './message.ts';
import { SecretWord } from './secret-word.ts';

export interface Credential {
  principal: Principal;
  tenant: Tenant;
}

/** How API keys are kept: by their SHA-256, in hexadecimal. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** The token of the Authorization header. */
export function readBearer(request: HttpRequest): string {
  const header = request.header('authorization');
  if (header === undefined || header.trim() === '') {
    throw new ProblemError('unauthorized', 'No credential came. Send the header "Authorization: Bearer <API key or access token>".');
  }
  const token = /^bearer +(\S+)$/i.exec(header)?.[1];
  if (token === undefined) {
    throw new ProblemError('unauthorized', 'The Authorization header is no bearer token. Send "Authorization: Bearer <API key>".');
  }
  return token;
}

/** Whether a token is a JWT rather than an API key. */
export function isAccessToken(token: string): boolean {
  return /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}

/** API keys by what they open. One that was seen is remembered, so that most requests look nothing up. */
export class ApiKeys {
  #store;
  #keys;
  #named;
  #known = new Map<string, KnownKey>();

  constructor(store: Store, keys: { published: string; named: string | undefined }) {
    this.#store = store;
    this.#keys = keys;
    this.#named = keys.named === undefined ? null : new SecretWord(keys.named);
  }

  /** Tells whose API key it is. Its workspace is the only one that it opens. */
  authenticate(key: string, request: HttpRequest, now: number): Credential {
    if (request.isExposed && key === this.#keys.published && this.#keys.named !== key) {
      throw new ProblemError('unauthorized', 'This emulator is open to other machines, and then the published API key opens nothing. Name a key with --api-key-file or LEALUP_EMULATE_API_KEY.');
    }
    const known = this.#known.get(key) ?? this.#lookUp(key);
    if (known.expiresAt !== null && known.expiresAt <= now) {
      throw new ProblemError('unauthorized', `The API key "${known.credential.principal.name}" has expired. Have an admin make a new one.`);
    }
    const { tenant } = known.credential;
    const workspace = request.header('x-lealup-workspace');
    if (workspace !== undefined && workspace !== tenant.id) {
      throw new ProblemError(
        'workspace_mismatch',
        `The header X-LealUp-Workspace names ${JSON.stringify(workspace)}, and the API key belongs to ${tenant.id}. Leave the header out, or use a key of that workspace.`,
      );
    }
    return known.credential;
  }

  /** The workspace that a request is meant for: of its header, of its key or of what its token says, without judging them. */
  tenantOf(request: HttpRequest): string | null {
    const workspace = request.header('x-lealup-workspace');
    if (workspace !== undefined) return workspace;
    const token = /^bearer +(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
    if (token === undefined) return null;
    if (isAccessToken(token)) return claimedTenant(token);
    const known = this.#known.get(token)?.credential.tenant.id;
    if (known !== undefined) return known;
    const row = this.#store.apiKeys.byHash(hashKey(token));
    if (row) return this.#store.tenants.bySeq(row.tenant).id;
    return this.#named?.is(token) ? (this.#store.tenants.all()[0]?.id ?? null) : null;
  }

  /** Forgets all: the state that they belong to has been replaced. */
  clear(): void {
    this.#known.clear();
  }

  #lookUp(key: string): KnownKey {
    if (key.startsWith('lealup_sk_live_')) {
      throw new ProblemError(
        'unauthorized',
        "A live key was sent to a local emulator. It was not stored; use the emulator's key lealup_sk_test_emulator instead.",
      );
    }
    const row = this.#store.apiKeys.byHash(hashKey(key));
    if (!row && this.#named?.is(key)) return this.#nameKey(key);
    if (!row) throw new ProblemError('unauthorized', 'The API key is not known. Check it, or have an admin make one.');
    const { id, name } = row;
    // Written by the emulator itself.
    const principal: Principal = { type: 'api_key', id, name, scopes: JSON.parse(row.scopes) as string[], subject: `key:${id}` };
    return this.#remember(key, { expiresAt: row.expires_at, credential: { principal, tenant: this.#store.tenants.bySeq(row.tenant) } });
  }

  /** The key that the emulator was started with is kept nowhere: it outlives every reset. */
  #nameKey(key: string): KnownKey {
    const [tenant] = this.#store.tenants.all();
    if (!tenant) throw new ProblemError('unauthorized', 'There is no workspace that the API key could open.');
    const principal: Principal = { type: 'api_key', id: 'named', name: 'Named at the start', scopes: ['admin:*'], subject: 'key:named' };
    return this.#remember(key, { expiresAt: null, credential: { principal, tenant } });
  }

  #remember(key: string, known: KnownKey): KnownKey {
    if (this.#known.size >= MAX_KNOWN_KEYS) this.#known.clear();
    this.#known.set(key, known);
    return known;
  }
}

function claimedTenant(token: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims !== null && 'tenant_id' in claims ? String(claims.tenant_id) : null;
  } catch {
    return null;
  }
}

interface KnownKey {
  expiresAt: number | null;
  credential: Credential;
}

const MAX_KNOWN_KEYS = 1000;

/** The claims of an access token that matter here; its signature has been verified. */
export interface AccessClaims {
  jti?: string | undefined;
}

/**
 * Tells whose access token it is. Its life and its revocation are judged by what was stored when it was granted, and
 * the role is read anew. The workspace header picks another workspace of the same user.
 */
export function authenticateUser(claims: AccessClaims | null, request: HttpRequest, store: Store, now: number): Credential {
  const token = claims?.jti === undefined ? undefined : store.oauthTokens.byHash('access', hashKey(claims.jti));
  if (!token) throw new ProblemError('invalid_token', 'The access token was not issued by this server. Sign in again.');
  const grant = store.oauthTokens.grant(token.grant_seq);
  if (grant.revoked_at !== null) throw new ProblemError('invalid_token', 'The access token was revoked. Sign in again.');
  if (token.expires_at <= now) throw new ProblemError('token_expired', 'The access token has expired. Refresh it.');
  const home = store.users.bySeq(grant.user);
  const workspace = request.header('x-lealup-workspace');
  const tenant = workspace === undefined ? store.tenants.bySeq(home.tenant) : store.tenants.byId(workspace);
  const user = tenant && (tenant.seq === home.tenant ? home : store.users.byEmail(tenant.seq, home.email));
  if (!tenant || user?.status !== 'active') {
    throw new ProblemError(
      'workspace_mismatch',
      `The header X-LealUp-Workspace names ${JSON.stringify(workspace)}, which is no workspace of ${home.email}. Leave the header out, or name another.`,
    );
  }
  const granted = token.scope.split(' ');
  return {
    tenant,
    principal: {
      type: 'user',
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      scopes: granted.filter((scope) => Object.hasOwn(scopes, scope)),
      openidScopes: granted.filter((scope) => !Object.hasOwn(scopes, scope)),
      subject: `user:${home.id}`,
    },
  };
}
