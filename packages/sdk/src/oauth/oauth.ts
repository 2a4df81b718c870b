import { ConfigurationError } from '../errors/configuration-error.ts';
import { normalizeBaseUrl } from '../core/base-url.ts';
import type { Fetch } from '../core/settings.ts';
import { OAuthError } from './oauth-error.ts';
import { createPkcePair, randomText, type Authorization } from './pkce.ts';
import { requestTokens, revokeToken, type FormRequest } from './token-endpoint.ts';
import { memoryTokenStore, type TokenSet, type TokenStore } from './tokens.ts';

/** What {@link OAuth} takes. */
export interface OAuthOptions {
  clientId: string;
  /** None for a public client, such as a CLI or a page. */
  clientSecret?: string | undefined;
  /** As registered; the port of a loopback address may differ. */
  redirectUri: string;
  /** Default: `openid`, `offline_access`. */
  scopes?: readonly string[] | undefined;
  /** Default: in memory. */
  store?: TokenStore | undefined;
  /** Default `https://api.lealup.com`. */
  baseUrl?: string | undefined;
  fetch?: Fetch | undefined;
  /** This machine's time in milliseconds, for tests. */
  now?: (() => number) | undefined;
  /** How to wait for another process's refresh, for tests. */
  sleep?: ((waitMs: number) => Promise<void>) | undefined;
}

/** A token that ends sooner than this is refreshed before it is used. */
const EARLY_MS = 60_000;
/** A process that has claimed a refresh and not ended it by then is taken to be dead. */
const CLAIM_MS = 60_000;
const POLL_MS = 250;

/**
 * A user's sign-in: authorization code with PKCE, then tokens that renew themselves. Pass it as `oauth` to
 * `new LealUp()`. However many calls and processes need a new token, one of them refreshes it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700
 */
export class OAuth {
  readonly baseUrl: string;
  readonly #options: OAuthOptions;
  readonly #store: TokenStore;
  readonly #now: () => number;
  readonly #sleep: (waitMs: number) => Promise<void>;
  #refreshing: Promise<string> | undefined;

  constructor(options: OAuthOptions) {
    this.#options = options;
    this.baseUrl = normalizeBaseUrl(options.baseUrl ?? 'https://api.lealup.com');
    this.#store = options.store ?? memoryTokenStore();
    this.#now = options.now ?? Date.now;
    this.#sleep = options.sleep ?? ((waitMs) => new Promise((resolve) => setTimeout(resolve, waitMs)));
  }

  /** Begins a sign-in. */
  async authorizeUrl({ nonce }: { nonce?: string | undefined } = {}): Promise<Authorization> {
    const { clientId, redirectUri, scopes = ['openid', 'offline_access'] } = this.#options;
    const { codeVerifier, codeChallenge } = await createPkcePair();
    const state = randomText();
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
      ...(nonce !== undefined && { nonce }),
    });
    return { url: `${this.baseUrl}/v1/oauth/authorize?${query}`, state, codeVerifier };
  }

  /**
   * Ends a sign-in with the address that the browser came back to, and stores the tokens.
   *
   * @throws {@link OAuthError} if the user or LealUp refused; {@link ConfigurationError} if the state is another one.
   */
  async exchangeCode(callbackUrl: string | URL, { state, codeVerifier }: Pick<Authorization, 'state' | 'codeVerifier'>): Promise<void> {
    const query = new URL(callbackUrl).searchParams;
    if (query.get('state') !== state) {
      throw new ConfigurationError('The state is not that of the sign-in that was begun. Begin again with authorizeUrl().');
    }
    const code = query.get('code');
    if (code === null) {
      throw new OAuthError(query.get('error') ?? 'invalid_request', query.get('error_description') ?? 'The sign-in was refused');
    }
    const { redirectUri } = this.#options;
    const tokens = await this.#request({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier });
    // Whatever was stored belongs to the sign-in before.
    let before = await this.#store.load();
    while (!(await this.#store.swap(before?.version, tokens))) before = await this.#store.load();
  }

  /**
   * A token that can be used now: the stored one, refreshed if it is about to end or is the one that was refused.
   *
   * @throws {@link OAuthError} if the user has to sign in again.
   */
  async accessToken(refused?: string): Promise<string> {
    const tokens = await this.#store.load();
    if (tokens && this.#isGood(tokens, refused)) return tokens.accessToken;
    this.#refreshing ??= this.#refresh(refused).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /**
   * Ends the sign-in at LealUp, on every device that shares it. Emptying the store is up to whoever keeps it.
   *
   * @throws {@link OAuthError} if LealUp refuses; a `ConnectionError` or `TimeoutError` if it cannot be told, and the
   * sign-in then ends with its refresh token, after 90 days at the latest.
   */
  async revoke(): Promise<void> {
    const tokens = await this.#store.load();
    if (!tokens) return;
    await revokeToken(this.#form({ token: tokens.refreshToken ?? tokens.accessToken }));
  }

  async #refresh(refused: string | undefined): Promise<string> {
    for (;;) {
      const tokens = await this.#store.load();
      if (!tokens) throw new OAuthError('not_signed_in', 'There are no tokens');
      if (this.#isGood(tokens, refused)) return tokens.accessToken;
      if (tokens.refreshToken === undefined) throw new OAuthError('not_signed_in', 'The access token has ended and cannot be renewed');
      if ((tokens.claimedUntilMs ?? 0) > this.#now()) {
        await this.#sleep(POLL_MS);
        continue;
      }
      const claim = { ...tokens, version: randomText(), claimedUntilMs: this.#now() + CLAIM_MS };
      if (await this.#store.swap(tokens.version, claim)) return this.#renew(claim);
    }
  }

  async #renew(claim: TokenSet): Promise<string> {
    try {
      const renewed = await this.#request({ grant_type: 'refresh_token', refresh_token: claim.refreshToken });
      const next = { ...renewed, refreshToken: renewed.refreshToken ?? claim.refreshToken };
      await this.#store.swap(claim.version, next);
      return next.accessToken;
    } catch (error) {
      await this.#store.swap(claim.version, { ...claim, version: randomText(), claimedUntilMs: undefined });
      throw error;
    }
  }

  #isGood({ accessToken, expiresAtMs }: TokenSet, refused: string | undefined): boolean {
    return accessToken !== refused && expiresAtMs > this.#now() + EARLY_MS;
  }

  #request(form: Record<string, string | undefined>): Promise<TokenSet> {
    return requestTokens({ ...this.#form(form), nowMs: this.#now() });
  }

  #form(form: Record<string, string | undefined>): FormRequest {
    const { clientId, clientSecret, fetch } = this.#options;
    return { baseUrl: this.baseUrl, fetch, form: { ...form, client_id: clientId, client_secret: clientSecret } };
  }
}
