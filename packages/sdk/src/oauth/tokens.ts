/** What a sign-in has given. Whoever has it can act as the user: keep it like a password. */
export interface TokenSet {
  readonly accessToken: string;
  /** Undefined unless the scope `offline_access` was granted. */
  readonly refreshToken: string | undefined;
  /** When the access token ends, in milliseconds since 1970 by this machine's clock. */
  readonly expiresAtMs: number;
  readonly scope: string;
  readonly tenantId: string | undefined;
  /** Another one with every change; what {@link TokenStore.swap} compares. */
  readonly version: string;
  /** Set while one process refreshes the tokens; the others wait for it until then. */
  readonly claimedUntilMs?: number | undefined;
}

/**
 * Where the tokens of one user are kept. LealUp ends a whole sign-in when a refresh token is used twice, so processes
 * that share one must share a store.
 */
export interface TokenStore {
  load(): Promise<TokenSet | undefined>;
  /**
   * Stores `next` if the stored `version` is still the given one (undefined: if there is nothing), in one step, as in
   * `UPDATE … WHERE version = ?`. False if it is not.
   */
  swap(version: string | undefined, next: TokenSet): Promise<boolean>;
}

/** Tokens in the memory of this process, gone with it. */
export function memoryTokenStore(tokens?: TokenSet): TokenStore {
  let stored = tokens;
  return {
    load: async () => stored,
    swap: async (version, next) => {
      if (stored?.version !== version) return false;
      stored = next;
      return true;
    },
  };
}
