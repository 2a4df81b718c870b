const LOOPBACK_IPS = new Set(['127.0.0.1', '[::1]']);

/**
 * Whether a redirect URI is one of the registered ones: exactly, but for the port of a loopback IP address, which a
 * program on the user's machine cannot know beforehand.
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
 */
export function isRegistered(uri: string, registered: readonly string[]): boolean {
  return registered.includes(uri) || registered.some((one) => isSameButPort(uri, one));
}

function isSameButPort(uri: string, registered: string): boolean {
  const [a, b] = [uri, registered].map((text) => (URL.canParse(text) ? new URL(text) : null));
  if (!a || !b || a.protocol !== 'http:' || !LOOPBACK_IPS.has(a.hostname)) return false;
  // What the parser would mend is no exact match: only the port may differ.
  if (a.href !== uri && a.href !== `${uri}/`) return false;
  [a.port, b.port] = ['', ''];
  return a.href === b.href;
}

/** The URI with parameters added to its query. */
export function withParameters(uri: string, parameters: Record<string, string | undefined>): string {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}
