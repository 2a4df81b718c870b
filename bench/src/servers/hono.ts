/** A bare Hono app that answers every GET with the bytes of the file that it is given, as JSON. */
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [file = ''] = process.argv.slice(2);
const body = readFileSync(file, 'utf8');
const app = new Hono();
app.get('*', (context) => context.body(body, 200, { 'content-type': 'application/json' }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});
