import { ConfigurationError } from '../errors/configuration-error.ts';

const PRODUCTION = 'https://api.lealup.com';

// The first prefix that fits counts: keys that an emulator makes are test keys too.
const HOSTS: readonly (readonly [prefix: string, baseUrl: string])[] = [
  ['lealup_sk_live_', PRODUCTION],
  ['lealup_sk_test_emulator', 'http://127.0.0.1:4020'],
  ['lealup_sk_test_', 'https://api.dev.lealup.com'],
];

/**
 * The host that a key belongs to.
 *
 * @throws {@link ConfigurationError} for a key that tells no host.
 */
export function inferBaseUrl(apiKey: string | undefined): string {
  if (apiKey === undefined) return PRODUCTION;
  const host = HOSTS.find(([prefix]) => apiKey.startsWith(prefix));
  if (host) return host[1];
  throw new ConfigurationError(
    'The API key starts with neither lealup_sk_live_ nor lealup_sk_test_. Check it, or set baseUrl.',
  );
}

/**
 * The base of all addresses, without a slash or `/v1` at its end.
 *
 * @throws {@link ConfigurationError} for what is no http address, or has a user, a query or a fragment.
 */
export function normalizeBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(`baseUrl is no plain http address. Set it to one such as ${PRODUCTION}.`);
  }
  return url.href.replace(/\/+$/, '').replace(/\/v1$/, '');
}

/**
 * Keeps a live key from a local program and from a wire that anyone can read.
 *
 * @throws {@link ConfigurationError} for a live key and a loopback host or plain http.
 */
export function checkHost(apiKey: string, baseUrl: string): void {
  if (!apiKey.startsWith('lealup_sk_live_')) return;
  const { hostname, protocol, origin } = new URL(baseUrl);
  if (!isLoopback(hostname) && protocol === 'https:') return;
  throw new ConfigurationError(
    `A live API key is not sent to ${origin}. Use a lealup_sk_test_ key there, or baseUrl ${PRODUCTION}.`,
  );
}

/** Whether a host is this machine: `localhost` (RFC 6761 section 6.3), 127.0.0.0/8, `::1`, and the unspecified address. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f:]+\])$/i.test(hostname);
}
