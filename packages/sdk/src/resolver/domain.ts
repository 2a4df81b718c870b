/** A domain as LealUp compares it: without case, a final dot, or the difference between Unicode and Punycode. */
export function normalizeDomain(domain: string): string {
  const plain = domain.trim().toLowerCase().replace(/\.$/, '');
  // The URL parser is the platform's own IDNA (UTS 46); plain domains need none of it.
  return /^[\x21-\x7e]*$/.test(plain) || !URL.canParse(`http://${plain}`) ? plain : new URL(`http://${plain}`).hostname;
}
