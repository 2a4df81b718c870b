import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { parseSignatures } from '../src/signature.ts';
import { headersOf, OTHER_SECRET, signedBody, VECTOR, verdict, verifyBoth, webhookOf } from './deliveries.ts';

const BASE64 = VECTOR.signature.slice(3);
const WRONG = `v1,${Buffer.alloc(32).toString('base64')}`;
const refusalOf = (signature: string) => verdict({ headers: headersOf({ 'webhook-signature': signature }) });

describe('signature', () => {
  it('accepts the vector that Standard Webhooks publishes, and signs it alike', async () => {
    const { secret, signature, ...message } = VECTOR;
    expect(await verifyBoth()).toEqual({
      ok: true,
      event: { test: 2432232314 },
      id: message.id,
      timestamp: message.timestamp,
      keyIndex: 0,
    });
    expect(webhookOf(secret).sign(message)).toBe(signature);
    await expect(webhookOf(secret).signAsync(message)).resolves.toBe(signature);
  });

  it.each([
    ['one character short', VECTOR.signature.slice(0, -1), 'malformed_signature'],
    ['one character long', `${VECTOR.signature}A`, 'malformed_signature'],
    ['31 bytes long', `v1,${Buffer.from(BASE64, 'base64').subarray(0, 31).toString('base64')}`, 'malformed_signature'],
    ['right in its first 8 characters', `v1,${BASE64.slice(0, 8)}${'A'.repeat(35)}=`, 'signature_mismatch'],
  ])('probe 5: a signature that is %s is refused', async (_, signature, code) => {
    expect(await refusalOf(signature)).toBe(code);
  });

  it('probe 6: v1 with nothing behind it is refused as malformed', async () => {
    expect(await refusalOf('v1,')).toBe('malformed_signature');
    expect(await refusalOf('v1')).toBe('malformed_signature');
  });

  it('probe 7: 64 bytes of 0xE9 over a real socket are refused as malformed', async () => {
    const server = createServer((request, response) => {
      void verdict({ headers: request.headers, body: '' }).then((code) => response.end(code));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const socket = connect(portOf(address), '127.0.0.1');
    const head = `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nwebhook-id: msg_1\r\nwebhook-timestamp: ${VECTOR.timestamp}\r\nwebhook-signature: `;
    socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(64, 0xe9), Buffer.from('\r\n\r\n')]));
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk);
    server.close();
    expect(Buffer.concat(chunks).toString()).toContain('malformed_signature');
  });

  it.each([
    ['junk between its characters', `v1,${BASE64.slice(0, 20)}*${BASE64.slice(20)}`],
    ['hex', `v1,${Buffer.from(BASE64, 'base64').toString('hex').toUpperCase()}`],
    ['an odd length', `v1,${BASE64.slice(1)}`],
    ['trailing junk', `${VECTOR.signature}junk`],
    ['stray bits in its last character', `v1,${BASE64.slice(0, -2)}F=`],
  ])('probe 8: a signature with %s is refused as malformed', async (_, signature) => {
    expect(await refusalOf(signature)).toBe('malformed_signature');
  });

  it.each([
    ['base64url', VECTOR.signature.replace('+', '-').replace('/', '_')],
    ['without padding', VECTOR.signature.replace('=', '')],
    ['with inner white space', `v1,${BASE64.slice(0, 20)} ${BASE64.slice(20)}`],
    ['with an inner tab', `v1,${BASE64.slice(0, 20)}\t${BASE64.slice(20)}`],
    ['without a version', BASE64],
    ['with the version in capitals', VECTOR.signature.replace('v', 'V')],
    ['with two spaces before it', `  ${VECTOR.signature}`],
    ['with a space behind it', `${VECTOR.signature} `],
    ['with a line break behind it', `${VECTOR.signature}\n`],
  ])('probe 9: a signature %s is refused as malformed', async (_, signature) => {
    expect(await refusalOf(signature)).toBe('malformed_signature');
  });

  it('probe 10: an extra field is refused', async () => {
    expect(await refusalOf(`${VECTOR.signature},junk`)).toBe('malformed_signature');
  });

  it.each([`v0,${BASE64}`, `v2,${BASE64}`, `v1a,${BASE64}`, `sha1=${'a0'.repeat(20)}`, `v2,${BASE64} v1a,${BASE64}`])(
    'probe 11: %s alone is refused as unsupported',
    async (signature) => {
      expect(await refusalOf(signature)).toBe('no_supported_signature');
    },
  );

  it('probe 12: a weaker hash is never negotiated: beside v1 it is skipped, and it never counts', async () => {
    const weak = `sha1=${'a0'.repeat(20)}`;
    expect(await refusalOf(`${weak} ${VECTOR.signature}`)).toBe('accepted');
    expect(await refusalOf(`${weak} ${WRONG}`)).toBe('signature_mismatch');
  });

  it('accepts a right signature at any place among wrong ones, up to ten', async () => {
    const wrong = Array<string>(9).fill(WRONG);
    expect(await refusalOf([...wrong, VECTOR.signature].join(' '))).toBe('accepted');
    expect(await refusalOf([VECTOR.signature, ...wrong].join(' '))).toBe('accepted');
  });

  it.each([11, 340, 10_000, 100_000])('probe 37: %i signatures are refused before any HMAC', async (count) => {
    const signature = [VECTOR.signature, ...Array<string>(count - 1).fill('v2,a')].join(' ');
    expect(await refusalOf(signature)).toBe('malformed_signature');
  });

  it.each(['a1=', 'a1,x', 'a1=1=', 'a1_=a1_='])('refuses ten long signatures of %j and a bad one without trying every way to read them', async (part) => {
    const long = part.repeat(399 / part.length);
    expect(await refusalOf([...Array<string>(10).fill(long), ' '].join(' '))).toBe('malformed_signature');
  });

  it('holds the header to 4096 characters', () => {
    const filler = (length: number) => `${VECTOR.signature} v2,${'a'.repeat(length - VECTOR.signature.length - 4)}`;
    expect(parseSignatures(filler(4096))).toHaveLength(2);
    expect(() => parseSignatures(filler(4097))).toThrow('malformed_signature');
  });

  it('probe 46: a signature wrong in its first byte or in its last is refused, beside any number of keys', async () => {
    const webhook = webhookOf([OTHER_SECRET, VECTOR.secret]);
    for (const index of [0, 31]) {
      const bytes = Buffer.from(BASE64, 'base64');
      bytes[index] = (bytes[index] ?? 0) ^ 1;
      const headers = headersOf({ 'webhook-signature': `v1,${bytes.toString('base64')}` });
      expect(await verdict({ webhook, headers })).toBe('signature_mismatch');
    }
    expect(await verdict({ webhook, ...signedBody('{}') })).toBe('accepted');
  });
});

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
