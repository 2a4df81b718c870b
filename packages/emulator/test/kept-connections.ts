/**
 * Callers in a process of their own, forked by a test with a port and a number: so many connections that are kept, each
 * with a request as soon as it is open. Tells its parent the distinct statuses; any message has it ask on all of them again.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** How many are opened at once: what waits to be accepted has little room. */
const AT_ONCE = 100;
const GET = 'GET /_emulator/health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';

const [port = 0, count = 0] = process.argv.slice(2).map(Number);
const sockets: Socket[] = [];

async function ask(socket: Socket): Promise<string> {
  socket.write(GET);
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString('latin1', 9, 12);
}

async function open(): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  return ask(socket);
}

function tell(statuses: readonly string[]): void {
  process.send?.({ answers: statuses.length, statuses: [...new Set(statuses)] });
}

process.on('message', () => {
  void Promise.all(sockets.map(ask)).then(tell);
});

const first: string[] = [];
while (first.length < count) first.push(...(await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - first.length) }, open))));
tell(first);
