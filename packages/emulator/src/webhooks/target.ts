/**
 * Whether a URL leads to this machine. The URL parser has normalised decimal, hexadecimal and octal addresses,
 * and writes an IPv4 address within IPv6 as `::ffff:7f00:1`.
 */
export function isLoopback(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host) || /^::ffff:7f[0-9a-f]{2}:/.test(host);
}
