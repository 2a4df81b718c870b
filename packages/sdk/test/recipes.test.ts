import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventInput } from '../src/index.ts';

const packageFolder = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', packageFolder), 'utf8');

let server: Server;
let customers: string[];
let url: string;

beforeEach(async () => {
  customers = [];
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    response.end(JSON.stringify({ data: [{ id: 'c7', email_domain: 'acme.com' }], next_cursor: null, has_more: false }));
    return;
  }
  const { events } = (await json(request)) as { events: EventInput[] };
  customers.push(...events.map(({ customer_id: id }) => id));
  response.end(JSON.stringify({ accepted: events.length, rejected: 0, deduplicated: 0, errors: [] }));
}

function recipe(name: string): string {
  const [, code] = new RegExp(`<!-- recipe: ${name} -->\n\`\`\`ts\n(.*?)\`\`\``, 's').exec(readme) ?? [];
  if (code === undefined) throw new Error(`the README has no recipe ${name}`);
  return code;
}

/** Runs a program as a user of the package would. */
function start(program: string, env: Record<string, string> = {}) {
  return spawn(process.execPath, ['--input-type=module-typescript', '--no-warnings', '--eval', program], {
    cwd: packageFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], LEALUP_API_KEY: 'lealup_sk_test_emulator', LEALUP_BASE_URL: url, ...env },
  });
}

describe('the recipe', () => {
  it.each([
    ['batcher', '', ['c1']],
    ['spool', "await batcher.add({ customer_id: 'c2', event_name: 'x' }); await batcher.close();", ['c2']],
    ['resolver', 'await batcher.close(); if (customerId !== "c7") throw new Error(customerId);', ['c7']],
  ])('of the %s runs', async (name, end, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'lealup-recipe-'));
    const code = recipe(name).replace('/var/lib/shop/lealup', folder);
    const imports = name === 'batcher' ? '' : "import { createBatcher } from '@lealup/sdk/batcher';";
    const child = start(`${imports} import { LealUp } from '@lealup/sdk'; const client = new LealUp(); ${code} ${end}`);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(customers).toEqual(expected);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('for Lambda has sent all when the handler returns', async () => {
    const program = `${recipe('lambda')}
      for (const customerId of ['c1', 'c2']) console.log((await handler({ customerId })).statusCode);
      process.exit();`;
    expect(await text(start(program).stdout)).toBe('204\n204\n');
    expect(customers).toEqual(['c1', 'c2']);
  });

  it('for Next.js sends after the answer', async () => {
    const program = `${recipe('next').replace("import { after } from 'next/server';", 'const works = []; const after = (work) => works.push(work);')}
      const response = await POST(new Request('http://localhost', { method: 'POST', body: '{"customerId":"c1"}' }));
      console.log(response.status, works.length);
      await works[0]();
      process.exit();`;
    expect(await text(start(program).stdout)).toBe('204 1\n');
    expect(customers).toEqual(['c1']);
  });

  it('for Workers keeps the request alive until all is sent', async () => {
    const program = `${recipe('workers').replace('export default', 'const worker =')}
      const promises = [];
      const ctx = { waitUntil: (promise) => promises.push(promise) };
      const { status } = await worker.fetch(new Request('http://localhost/c1'), { LEALUP_API_KEY: 'lealup_sk_test_emulator' }, ctx);
      console.log(status, promises.length);
      const alive = setInterval(() => {}, 1000);
      await Promise.all(promises);
      clearInterval(alive);`;
    expect(await text(start(program).stdout)).toBe('204 1\n');
    expect(customers).toEqual(['c1']);
  });

  it('for SIGTERM sends what is there, and ends', async () => {
    const program = `${recipe('sigterm')}
      server.once('listening', () => console.log(server.address().port));`;
    const child = start(program, { PORT: '0' });
    const lines = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    const { value: port } = await lines.next();
    for (const id of ['c1', 'c2']) expect((await fetch(`http://127.0.0.1:${Number(port)}/${id}`)).status).toBe(204);
    expect(customers).toEqual([]);
    child.kill('SIGTERM');
    expect((await lines.next()).value).toBe('0 events were not sent\n');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(customers).toEqual(['c1', 'c2']);
  });
});

describe('the batcher', () => {
  it('needs nothing of Node.js, unless it has a spool', () => {
    const folder = new URL('src/batcher/', packageFolder);
    const files = [...readdirSync(folder).map((name) => new URL(name, folder)), new URL('src/batcher.ts', packageFolder)];
    expect(files.filter((file) => /from '(node:|\.\.?\/spool\b)/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
