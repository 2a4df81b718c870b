import { connect } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../src/index.ts';

const authorization = 'Bearer lealup_sk_test_emulator';

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function send(port: number, { path = '/v1/users/me', method = 'GET', headers = {}, body }: Sent): Promise<{ status: number; text: string; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers: { authorization, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the server', () => {
  it('answers on a free port of this machine', async () => {
    await using emulator = await createEmulator();
    const { url, port } = await emulator.listen({ port: 0 });
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await send(port, {})).status).toBe(200);
  });

  it('rejects with EADDRINUSE where the port is taken', async () => {
    await using emulator = await createEmulator();
    const { port } = await emulator.listen({ port: 0 });
    await expect(emulator.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it.each([{ host: 'evil.example' }, { host: 'localhost.evil.example:4020' }, { origin: 'https://evil.example' }])(
    'refuses a page that calls it under %j',
    async (headers) => {
      await using emulator = await createEmulator();
      const { port } = await emulator.listen({ port: 0 });
      for (const path of ['/v1/users/me', '/_emulator/clock', '/v1/openapi.json']) {
        expect((await send(port, { path, headers })).status).toBe(403);
      }
    },
  );

  it('answers under localhost, and under a name that is allowed', async () => {
    await using emulator = await createEmulator();
    const { port } = await emulator.listen({ port: 0, allowedHosts: ['emulator'] });
    for (const host of [`localhost:${port}`, `[::1]:${port}`, 'emulator:4020']) {
      expect((await send(port, { headers: { host } })).status).toBe(200);
    }
  });

  it('lets the pages of named origins call it, preflight included, and no others', async () => {
    await using emulator = await createEmulator();
    const origin = 'https://app.example';
    const { port } = await emulator.listen({ port: 0, cors: [origin] });
    const url = `http://127.0.0.1:${port}/v1/users/me`;
    const preflight = await send(port, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': origin, 'access-control-allow-headers': 'authorization', vary: 'Origin' });
    const answer = await send(port, { headers: { origin } });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, origin]);
    expect(answer.headers['access-control-expose-headers']).toContain('X-Request-Id');
    for (const other of ['https://app.example.evil.example', 'http://app.example', 'null']) {
      expect((await send(port, { headers: { origin: other } })).status).toBe(403);
    }
    const plain = await fetch(url, { headers: { authorization } });
    expect(plain.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['*', 'localhost:3000', 'http://localhost:3000/', 'null', ''])('does not take %j for the origin of pages', async (origin) => {
    await using emulator = await createEmulator();
    await expect(emulator.listen({ port: 0, cors: [origin] })).rejects.toThrow(`cors has ${JSON.stringify(origin)}; it must be the origin of pages`);
  });

  it('takes a body in chunks without a length', async () => {
    await using emulator = await createEmulator();
    const { port } = await emulator.listen({ port: 0 });
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const body = JSON.stringify({ name: 'Acme', email_domain: 'acme.com' });
    expect((await send(port, { path: '/v1/customers', method: 'POST', headers, body })).status).toBe(201);
  });

  it('answers 413 to a body past the limit and goes on serving', async () => {
    await using emulator = await createEmulator();
    const { port } = await emulator.listen({ port: 0 });
    const headers = { 'content-type': 'application/json', 'content-length': '2000000' };
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      const head = Object.entries({ host: '127.0.0.1', authorization, ...headers }).map(([name, value]) => `${name}: ${value}`);
      socket.write(`POST /v1/customers HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
      socket.write('x'.repeat(1_100_000));
      socket.on('data', (chunk) => {
        text += chunk.toString();
        socket.destroy();
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toContain('413');
    expect((await send(port, {})).status).toBe(200);
  });

  it('outlives a caller that goes away in the middle of a body', async () => {
    await using emulator = await createEmulator();
    const { port } = await emulator.listen({ port: 0 });
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /v1/customers HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\n{', () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await send(port, {})).status).toBe(200);
  });
});
