/**
 * A domain as it is compared and kept: lower case, IDNA in ASCII, without a final dot. Null if it is no domain name.
 */
export function normalizeDomain(text: string): string | null {
  const name = text.replace(/\.$/, '');
  if (!URL.canParse(`http://${name}`) || /[%\\?#/:@]/.test(name)) return null;
  const { hostname } = new URL(`http://${name}`);
  const labels = hostname.split('.');
  const isName = labels.length > 1 && labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  // A last label of digits makes it an IP address.
  return isName && hostname.length <= 253 && !/^\d+$/.test(labels.at(-1) ?? '') ? hostname : null;
}
