/** Signing users in: authorization code with PKCE, and tokens that renew themselves. */
export { OAuth, type OAuthOptions } from './oauth/oauth.ts';
export { OAuthError } from './oauth/oauth-error.ts';
export type { Authorization } from './oauth/pkce.ts';
export { memoryTokenStore, type TokenSet, type TokenStore } from './oauth/tokens.ts';
