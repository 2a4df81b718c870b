import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { commands } from '@lealup/cli';
import { LealUp } from '@lealup/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../src/failures/explain.ts';
import { accepts } from '../../src/parse/parse.ts';
import { lealup } from '../terminal.ts';

const READ = ['customers', 'list'];
const WRITE = ['customers', 'create', '--name', 'Acme', '--email-domain', 'acme.com'];

type Answer = (response: ServerResponse) => void;

let answer: Answer;
let url: string;
const server = createServer((request, response) => {
  request.resume().on('end', () => answer(response));
});
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const problem = (status: number): Answer => (response) => {
  response.writeHead(status, { 'content-type': 'application/problem+json', 'x-request-id': 'req-1', 'retry-after': '0' });
  response.end(JSON.stringify({ type: 'about:blank', title: 'Title', status, detail: 'The detail.', code: 'conflict', errors: [{ pointer: '/name', code: 'x', message: 'is bad' }] }));
};
const body = (type: string, text: string, status = 200): Answer => (response) => {
  response.writeHead(status, { 'content-type': type });
  response.end(text);
};
const brokenOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"data":', () => response.destroy());
};

const WHOLE = /^The detail\.; \/name is bad; request req-1$/;
const PROXY = /leads elsewhere|no explanation/;

const ANSWERS: [name: string, answer: Answer, code: number, why: RegExp][] = [
  ['400', problem(400), 2, WHOLE],
  ['401', problem(401), 4, WHOLE],
  ['403', problem(403), 4, WHOLE],
  ['404', problem(404), 3, WHOLE],
  ['405', problem(405), 1, WHOLE],
  ['408', problem(408), 9, WHOLE],
  ['409', problem(409), 5, WHOLE],
  ['413', problem(413), 2, WHOLE],
  ['415', problem(415), 2, WHOLE],
  ['422', problem(422), 2, WHOLE],
  ['429', problem(429), 6, WHOLE],
  ['500', problem(500), 1, WHOLE],
  ['502', problem(502), 6, WHOLE],
  ['503', problem(503), 6, WHOLE],
  ['504', problem(504), 6, WHOLE],
  ['a status that LealUp has not', problem(418), 1, WHOLE],
  ['an error page of a proxy', body('text/html', '<html>', 502), 6, PROXY],
  ['half a document', body('application/json', '{"data": ['), 1, PROXY],
  ['another kind of document', body('text/html', '<html>'), 1, PROXY],
  ['nothing', body('application/json', ''), 1, PROXY],
  ['a redirect', (response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end(), 1, PROXY],
  ['a connection that is closed', (response) => response.destroy(), 7, /ECONNRESET/],
  ['an answer that breaks off', brokenOff, 7, /ECONNRESET/],
];

describe.each(ANSWERS)('an answer with %s', (name, given, code, why) => {
  test.each([
    ['read', READ],
    ['write', WRITE],
  ])('ends a %s with its exit code and three lines', async (kind, argv) => {
    answer = given;
    const { code: got, out, err } = await lealup(argv, { env: { LEALUP_BASE_URL: url } });
    expect({ code: got, out }).toEqual({ code, out: '' });
    const [what, because = '', next = '', ...rest] = err.trimEnd().split('\n');
    expect(what).toMatch(/^error: \S/);
    expect(because.slice('  why: '.length)).toMatch(why);
    expect(err).not.toMatch(/Usage:|baseUrl|timeoutMs|in a way that it should not/);
    const [program, ...words] = next.replace(/^ next: /, '').split(' ');
    expect([program, accepts(words, commands), rest]).toEqual(['lealup', true, []]);
    expect(words).not.toEqual(argv);
    expect(because.includes('may have been carried out')).toBe(kind === 'write' && /ECONNRESET/.test(because));
  });

  test('is told programs as one JSON object', async () => {
    answer = given;
    const { code: got, out, err } = await lealup([...READ, '-o', 'json'], { env: { LEALUP_BASE_URL: url } });
    expect({ code: got, out }).toEqual({ code, out: '' });
    const { error } = JSON.parse(err);
    expect(error).toMatchObject({ exit_code: code, message: expect.any(String), next: expect.stringMatching(/^lealup /) });
    expect(error.why.join('; ')).toMatch(why);
    if (why === WHOLE) expect(error).toMatchObject({ status: Number(name) || 418, code: 'conflict', title: 'Title', detail: 'The detail.', request_id: 'req-1' });
  });
});

describe('a 200 whose JSON is not of LealUp', () => {
  const ID = '01JNZ8T3E4C5V6B7N8M9K0QWER';
  const SHAPES = ['{}', '[]', '{"data":{}}', '{"data":[null]}', '{"error":"moved"}'];

  test.each([
    ['a list', ['customers', 'list', '-o', 'table']],
    ['a list in which a customer is looked for', ['contacts', 'list', 'acme.com']],
    ['a list that is written line by line', ['tasks', 'list', '-o', 'csv']],
    ['a list of the emulator', ['emulate', 'faults', 'list']],
    ['a list without pages', ['dashboards', 'widgets', '-o', 'table']],
    ['a list that is drawn', ['health', 'history', ID, '-o', 'table']],
    ['a single thing', ['jobs', 'get', ID, '-o', 'table']],
    ['a single thing in JSON', ['customers', 'get', ID]],
    ['the answer to a write', [...WRITE, '-o', 'id']],
    ['a report', ['analytics', 'portfolio', '-o', 'table']],
    ['an export', ['customers', 'export']],
  ])('is told as such where %s is expected', async (_, argv) => {
    for (const shape of SHAPES) {
      answer = body('application/json', shape);
      const { code, err } = await lealup(argv, { env: { LEALUP_BASE_URL: url } });
      expect([shape, code, err]).toEqual([shape, 1, expect.stringMatching(/^error: .*\n {2}why: .*leads elsewhere than to LealUp.*\n next: lealup doctor\n$/)]);
      expect(err).not.toMatch(/in a way that it should not|undefined\.$/m);
    }
  });
});

describe('a server that cannot be reached', () => {
  test.each([
    ['a name that is not there', 'https://no-such-host.invalid', 'https://no-such-host.invalid cannot be reached.', 'lealup doctor'],
    ['a port where nothing listens', 'http://127.0.0.1:1', 'No emulator answers at http://127.0.0.1:1.', 'lealup emulate --port 1'],
  ])('%s: exit code 7', async (_, target, sentence, next) => {
    for (const argv of [READ, WRITE]) {
      const { code, out, err } = await lealup(argv, { env: { LEALUP_BASE_URL: target, LEALUP_API_KEY: 'lealup_sk_test_nobody' } });
      expect({ code, out }).toEqual({ code: 7, out: '' });
      expect(err.split('\n')[0]).toBe(`error: ${sentence}`);
      expect(err).toContain(` next: ${next}`);
    }
  });
});

describe('a client of the SDK', () => {
  const clientOf = (baseUrl: string, timeoutMs: number) => new LealUp({ apiKey: 'lealup_sk_test_nobody', baseUrl, timeoutMs, maxRetries: 0 });

  test('that waited in vain: exit code 9', async () => {
    answer = () => {};
    const client = clientOf(url, 20);
    const [read, write] = await Promise.all([
      client.customers.get('x').catch(explain),
      client.customers.create({ name: 'Acme', email_domain: 'acme.com' }).catch(explain),
    ]);
    expect(read).toMatchObject({ outcome: 'timed_out', message: 'GET /v1/customers/{id} took longer than 0.02 s.', next: ['doctor'] });
    expect(write).toMatchObject({ outcome: 'timed_out', why: [expect.any(String), expect.stringContaining('may have been carried out')] });
  });

  test('that speaks TLS to a server that does not: exit code 7', async () => {
    answer = () => {};
    const failure = await clientOf(url.replace('http:', 'https:'), 5000).customers.get('x').catch(explain);
    expect(failure).toMatchObject({ outcome: 'network' });
  });
});
