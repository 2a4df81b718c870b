import { once } from 'node:events';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:net';
import { ConnectionError } from '@lealup/sdk';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/failures/explain.ts';
import { EXPIRED, KEY, SELF_SIGNED } from '../certificates.ts';
import { lealup } from '../terminal.ts';

const SERVERS: [name: string, open: () => Server, what: string, mend: RegExp][] = [
  ['a certificate that is signed by itself', () => createServer({ key: KEY, cert: SELF_SIGNED }), 'its certificate is signed by itself', /NODE_EXTRA_CA_CERTS=ca\.pem/],
  ['a certificate that has expired', () => createServer({ key: KEY, cert: EXPIRED }), 'its certificate has expired', /clock of this machine/],
  ['no TLS at all', () => createPlainServer(), 'it does not speak TLS as this machine does', /are those of https/],
];

describe.each(SERVERS)('a server with %s', (_, open, what, mend) => {
  async function ask(argv: readonly string[]) {
    const server = open();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const result = await lealup(argv, { env: { LEALUP_BASE_URL: `https://127.0.0.1:${port}` } });
    server.close();
    return { ...result, origin: `https://127.0.0.1:${port}` };
  }

  test('is not taken for one that is not there: exit code 7', async () => {
    const { code, out, err, origin } = await ask(['users', 'me']);
    expect([code, out]).toEqual([7, '']);
    expect(err).toContain(`error: There is no safe connection to ${origin}: ${what}.\n`);
    expect(err).toMatch(mend);
    expect(err).toContain(' next: lealup doctor\n');
  });

  test('is told by doctor, with how to mend it', async () => {
    const { code, out } = await ask(['doctor', '-o', 'json']);
    const { data } = JSON.parse(out);
    expect([code, data.find(({ check }: { check: string }) => check === 'tls')]).toEqual([1, { check: 'tls', status: 'failed', detail: what, mend: expect.stringMatching(mend) }]);
  });
});

test.each([
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /an authority that this machine does not know/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /an authority that this machine does not know/],
  ['CERT_NOT_YET_VALID', /is not valid yet/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /is of another host/],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', /does not speak TLS/],
])('%s is told in words', async (code, words) => {
  const facts = { operation: 'GET /v1/users/me', attempts: 1, idempotencyKey: undefined };
  const failure = await explain(new ConnectionError(`GET /v1/users/me got no whole answer from https://api.example: ${code}. Check baseUrl and the network.`, facts));
  expect(failure).toMatchObject({ outcome: 'network', message: expect.stringMatching(words) });
});

test('doctor says nothing of TLS with a server that is not reached', async () => {
  const { code, out } = await lealup(['doctor', '-o', 'json'], { env: { LEALUP_BASE_URL: 'https://127.0.0.1:1' } });
  const checks = JSON.parse(out).data.map(({ check }: { check: string }) => check);
  expect([code, checks]).toEqual([1, ['node', 'settings', 'secrets', 'keyring', 'proxy', 'key', 'answer']]);
});
