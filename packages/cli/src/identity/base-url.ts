import { Failure } from '../failures/failure.ts';

/** Whether a host is this machine: `localhost` (RFC 6761 section 6.3), 127.0.0.0/8 and `::1`. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|\[::1\])$/i.test(hostname);
}

/**
 * The address without a slash at its end.
 *
 * @throws {@link Failure} for what is no address, and for one that a key would travel to in the clear.
 */
export function checkBaseUrl(text: string, origin: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new Failure('usage', `${JSON.stringify(text)} is no plain http address.`, {
      why: [`it comes from ${origin}; an address looks like https://api.lealup.com`],
      next: ['whoami', '--base-url', 'https://api.lealup.com'],
    });
  }
  if (url.protocol === 'http:' && !isLoopback(text)) {
    throw new Failure('usage', `The address ${url.origin} is not https.`, {
      why: [`an API key would travel to it in the clear (the address comes from ${origin})`],
      next: ['whoami', '--base-url', `https://${url.host}`],
    });
  }
  return url.href.replace(/\/+$/, '');
}
