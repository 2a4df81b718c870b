/** What a sign-in begins with. Keep `state` and `codeVerifier` in the user's session until the browser comes back. */
export interface Authorization {
  /** Where to send the browser. */
  readonly url: string;
  /** Must be the `state` of the address that the browser comes back to; else somebody else began that sign-in. */
  readonly state: string;
  readonly codeVerifier: string;
}

/** A secret of 256 random bits and its SHA-256, in base64url. @see https://www.rfc-editor.org/rfc/rfc7636#section-4 */
export async function createPkcePair(): Promise<{ codeVerifier: string; codeChallenge: string }> {
  const codeVerifier = randomText();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64url(new Uint8Array(hash)) };
}

/** 256 random bits in base64url. */
export function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
