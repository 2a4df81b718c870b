/** Whether a text names a host as a URL does, without a port: a name, an IPv4 address, or an IPv6 address in brackets. */
export function isHostName(text: string): boolean {
  // The URL parser takes more than a Host header ever says, such as `127.1`.
  return /^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(text) && URL.parse(`http://${text}`)?.hostname === text.toLowerCase();
}
