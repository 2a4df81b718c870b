import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lealup } from '../terminal.ts';

test('an emulator behind TLS is called by TLS', async () => {
  const hello: number[] = [];
  const server = createServer((socket) => {
    socket.once('data', (bytes) => {
      hello.push(bytes[0] ?? 0);
      socket.destroy();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { code } = await lealup(['users', 'me', '--base-url', `https://127.0.0.1:${port}`]);
  server.close();
  // The record type of a handshake (RFC 8446 section 5.1).
  expect([code, hello[0]]).toEqual([7, 22]);
});
