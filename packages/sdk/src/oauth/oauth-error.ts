import { LealUpError } from '../errors/lealup-error.ts';

/** The token endpoint refused (RFC 6749 section 5.2), or there are no tokens to refresh: the user has to sign in again. */
export class OAuthError extends LealUpError {
  override readonly name = 'OAuthError';
  /** The code of RFC 6749, such as `invalid_grant`; `not_signed_in` if there was nothing to send. */
  declare readonly code: string;

  constructor(code: string, description: string) {
    super(`${description} (${code}). Have the user sign in again.`, { code });
  }
}
