import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWTPayload } from 'jose';
import type { MetaStore } from '../../store/meta.ts';

const KEY = 'oauth_key';
const KEY_BITS = 2048;

interface PublicJwk {
  kty: string;
  n: string;
  e: string;
}

/** Signs and verifies JWTs with the data folder's own RSA key, which is made at the first use of OAuth. */
export class TokenSigner {
  #meta;
  #making: Promise<string> | null = null;

  constructor(meta: MetaStore) {
    this.#meta = meta;
  }

  async sign(claims: JWTPayload, type: 'at+jwt' | 'JWT'): Promise<string> {
    const { SignJWT, importPKCS8 } = await import('jose');
    const key = await importPKCS8(await this.#privateKey(), 'RS256');
    const { kid } = await this.publicJwk();
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: type, kid }).sign(key);
  }

  /** The claims of an access token that this key has signed; null for any other text. Its life is not judged here. */
  async verify(token: string): Promise<JWTPayload | null> {
    if (this.#meta.get(KEY) === null) return null;
    const { compactVerify, importJWK } = await import('jose');
    try {
      const { payload, protectedHeader } = await compactVerify(token, await importJWK(await this.publicJwk(), 'RS256'), { algorithms: ['RS256'] });
      if (protectedHeader['typ'] !== 'at+jwt') return null;
      // Signed by this class.
      return JSON.parse(new TextDecoder().decode(payload)) as JWTPayload;
    } catch {
      return null;
    }
  }

  async publicJwk(): Promise<PublicJwk & { kid: string; use: 'sig'; alg: 'RS256'; kty: 'RSA' }> {
    const { importPKCS8, exportJWK, calculateJwkThumbprint } = await import('jose');
    const jwk = await exportJWK(await importPKCS8(await this.#privateKey(), 'RS256', { extractable: true }));
    const { n = '', e = '' } = jwk;
    const kid = await calculateJwkThumbprint({ kty: 'RSA', n, e });
    return { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e };
  }

  /** PKCS #8 in PEM. Two first uses at once make one key. */
  async #privateKey(): Promise<string> {
    const kept = this.#meta.get(KEY);
    if (kept !== null) return kept;
    this.#making ??= makeKey();
    const made = await this.#making;
    this.#making = null;
    const other = this.#meta.get(KEY);
    if (other !== null) return other;
    this.#meta.set(KEY, made);
    return made;
  }
}

async function makeKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: KEY_BITS,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return privateKey;
}
