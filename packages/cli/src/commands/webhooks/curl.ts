import { quote } from '../../output/quote.ts';
import type { ReceivedRequest } from './receiver.ts';

/** What curl adds by itself. */
const LEFT_OUT = new Set(['accept', 'accept-encoding', 'connection', 'content-length', 'host', 'transfer-encoding', 'user-agent']);

/** The command that sends a delivery again, byte for byte, for a POSIX shell. */
export function toCurl({ headers, body }: ReceivedRequest, url: string): string {
  const flags = Object.entries(headers).filter(([name]) => !LEFT_OUT.has(name)).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  return ['curl -X POST', quote(url), ...flags, `--data-binary ${quote(body.toString('utf8'))}`].join(' ');
}
