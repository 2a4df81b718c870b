import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { LealUp, type LealUpOptions } from '../src/index.ts';
import { undiciTransport } from '../src/undici.ts';
import { failureOf } from './transport.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function createClient(baseUrl: string, options: LealUpOptions = {}): LealUp {
  const fetch = undiciTransport({ connections: 2 });
  closing.push(() => fetch.close());
  return new LealUp({ apiKey: 'lealup_sk_test_emulator', baseUrl, fetch, maxRetries: 0, ...options });
}

const folder = mkdtempSync(join(tmpdir(), 'lealup-http2-'));
const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '1', '-nodes'];
const canCertify = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', ...subject, '-keyout', keyFile, '-out', certFile]).status === 0;
if (!canCertify) process.stdout.write('skipped: no call over HTTP/2, because openssl is not here to make a certificate\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the undici transport', () => {
  it.runIf(canCertify)('speaks HTTP/2 where it is told to and LealUp does', async () => {
    const [key, cert] = [readFileSync(keyFile), readFileSync(certFile)];
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, cert.toString()]);
    closing.push(async () => setDefaultCACertificates(trusted));
    const versions: string[] = [];
    const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
      versions.push(request.httpVersion);
      response.end('{"id":"me"}');
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`;
    for (const http2 of [true, false]) {
      const fetch = undiciTransport({ http2 });
      expect(await createClient(baseUrl, { fetch }).users.me()).toEqual({ id: 'me' });
      await fetch.close();
    }
    expect(versions).toEqual(['2.0', '1.1']);
  });

  it('sends what the client would, over connections that it keeps', async () => {
    const seen: unknown[] = [];
    const sockets = new Set<unknown>();
    const { url } = await listen((request, response) => {
      sockets.add(request.socket);
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push([request.method, request.url, body, request.headers['content-type']]);
        response.setHeader('x-request-id', 'r1').end('{"id":"c"}');
      });
    });
    const client = createClient(url);
    const { data, response } = await client.customers.create({ name: 'Acme', email_domain: 'acme.com' }).withResponse();
    expect([data, response.requestId, response.status]).toEqual([{ id: 'c' }, 'r1', 200]);
    await client.customers.list({ status: ['active'] });
    for (let call = 0; call < 8; call += 1) await client.users.me();
    expect(seen.slice(0, 2)).toEqual([
      ['POST', '/v1/customers', '{"name":"Acme","email_domain":"acme.com"}', 'application/json'],
      ['GET', '/v1/customers?status=active', '', undefined],
    ]);
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it('does not follow redirects, and types what breaks off', async () => {
    const moved = await listen((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect(await failureOf(createClient(moved.url).users.me())).toMatchObject({ name: 'InvalidResponseError', status: 302 });
    const broken = await listen((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      response.destroy();
    });
    expect(await failureOf(createClient(broken.url).users.me())).toMatchObject({ name: 'ConnectionError' });
  });

  it('frees the socket of a call that is aborted or takes too long', async () => {
    const controller = new AbortController();
    const gone: Promise<void>[] = [];
    const { url } = await listen((request) => {
      gone.push(new Promise((resolve) => request.socket.once('close', () => resolve())));
      controller.abort(new Error('enough'));
    });
    const client = createClient(url);
    expect(await failureOf(client.users.me({ signal: controller.signal }))).toMatchObject({ message: 'enough' });
    expect(await failureOf(client.users.me({ timeoutMs: 20 }))).toMatchObject({ name: 'TimeoutError', limit: 'timeoutMs' });
    await Promise.all(gone);
  });

  it('goes through the proxy that the environment names', async () => {
    const asked: unknown[] = [];
    const proxy = await listen((request, response) => {
      asked.push(request.url);
      response.end('{"id":"me"}');
    });
    vi.stubEnv('http_proxy', proxy.url);
    vi.stubEnv('no_proxy', '');
    const client = createClient('http://lealup.invalid');
    expect(await client.users.me()).toEqual({ id: 'me' });
    expect(asked).toEqual(['http://lealup.invalid/v1/users/me']);
  });
});
