import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { startServer, type Server } from './child.ts';

/** Creates a customer in an emulator and returns its path and what a GET of it answers. */
export async function createCustomer({ url, apiKey }: Server): Promise<{ path: string; bytes: string }> {
  const headers = { 'authorization': `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'Acme', email_domain: 'acme.com', arr: 96_000, renewal_date: '2027-12-16' });
  const created = await request(`${url}/v1/customers`, { method: 'POST', headers, body });
  const customer: { id: string } = JSON.parse(await created.body.text());
  const path = `/v1/customers/${customer.id}`;
  const answer = await request(`${url}${path}`, { headers });
  return { path, bytes: await answer.body.text() };
}

/** Starts a bare Hono app that answers with these bytes, which it reads from a file in the folder. */
export function startHono(bytes: string, folder: string): Promise<Server> {
  const file = join(folder, 'customer.json');
  writeFileSync(file, bytes);
  return startServer([fileURLToPath(new URL('servers/hono.ts', import.meta.url)), file]);
}
