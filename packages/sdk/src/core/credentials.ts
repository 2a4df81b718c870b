import { ConfigurationError } from '../errors/configuration-error.ts';
import { isBrowser, readEnvironment } from './environment.ts';

/**
 * A key or token, or a function that gets it, called for every call and once more after a 401, then with the value that
 * was refused.
 */
export type Secret = string | ((refused?: string) => string | Promise<string>);

/** What a request is signed in with. */
export interface Credential {
  readonly kind: 'apiKey' | 'accessToken';
  readonly value: string;
}

/** Where credentials come from: at hand, or asked for, which may give another one in place of one that was refused. */
export type Credentials =
  | { readonly canRenew: false; get(): Credential }
  | { readonly canRenew: true; get(refused?: Credential): Promise<Credential> };

/** A sign-in that renews its own tokens. */
export interface TokenSource {
  readonly baseUrl: string;
  /** A token that can be used now; another one than the one that was refused. */
  accessToken(refused?: string): Promise<string>;
}

/** The options that say who calls. */
export interface CredentialOptions {
  apiKey?: Secret | undefined;
  accessToken?: Secret | undefined;
  oauth?: TokenSource | undefined;
  dangerouslyAllowBrowser?: boolean | undefined;
}

/**
 * The credentials that the options or the environment (`LEALUP_API_KEY`) name.
 *
 * @throws {@link ConfigurationError} for none, for two, and for a key in a browser.
 */
export function createCredentials({ apiKey, accessToken, oauth, dangerouslyAllowBrowser }: CredentialOptions): Credentials {
  if ([apiKey, accessToken, oauth].filter((option) => option !== undefined).length > 1) {
    throw new ConfigurationError('Set only one of apiKey, accessToken and oauth.');
  }
  if (oauth !== undefined) return fromSecret('accessToken', (refused) => oauth.accessToken(refused));
  if (accessToken !== undefined) return fromSecret('accessToken', accessToken);
  const key = apiKey ?? readEnvironment('LEALUP_API_KEY');
  if (key === undefined) {
    throw new ConfigurationError(
      'There is no API key. Set LEALUP_API_KEY, or pass apiKey, accessToken or oauth.',
    );
  }
  if (isBrowser() && !dangerouslyAllowBrowser) {
    throw new ConfigurationError(
      'Everyone can read an API key in a browser. Call LealUp from a server, or set dangerouslyAllowBrowser.',
    );
  }
  return fromSecret('apiKey', key);
}

function fromSecret(kind: Credential['kind'], secret: Secret): Credentials {
  if (typeof secret === 'string') {
    const credential = toCredential(kind, secret);
    return { canRenew: false, get: () => credential };
  }
  return { canRenew: true, get: async (refused) => toCredential(kind, await secret(refused?.value)) };
}

function toCredential(kind: Credential['kind'], secret: unknown): Credential {
  const value = typeof secret === 'string' ? secret.trim() : '';
  // A header with anything else would be refused by `fetch` with a message that quotes it.
  if (/^[\x21-\x7e]+$/.test(value)) return { kind, value };
  throw new ConfigurationError(`${kind} is empty, or no credential. Copy it again, whole.`);
}
