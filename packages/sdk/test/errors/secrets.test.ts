import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createClient, failureOf, json, KEY, problem, type Reply } from '../transport.ts';

const leaky = Object.assign(new TypeError(`Bearer ${KEY} refused`, { cause: new Error(`sent ${KEY}`) }), {
  config: { headers: { authorization: `Bearer ${KEY}` }, data: 'BODY-CANARY' },
});
const customer = { name: 'BODY-CANARY', email_domain: 'body-canary.com' };

const replies: [string, Reply][] = [
  ['a transport that tells all', leaky],
  ['HTML', new Response('<p>BODY-CANARY</p>')],
  ['a broken document', new Response('{"BODY-CANARY')],
  ['a redirect', new Response(null, { status: 302, headers: { location: `https://evil.test/?key=${KEY}` } })],
  ...[400, 401, 403, 404, 405, 408, 409, 422, 429, 500].map((status): [string, Reply] => [
    `an answer of ${status} that echoes the key`,
    problem(status, 'some_code', { detail: `No key ${KEY}.`, instance: '/BODY-CANARY' }),
  ]),
];

describe('secrets', () => {
  it.each(replies)('do not show in the error after %s', async (_, reply) => {
    const { client } = createClient([reply], { maxRetries: 1 });
    const error = await failureOf(client.customers.create(customer));
    const shown = [inspect(error, { depth: 9 }), inspect(new Error('wrapped', { cause: error }), { depth: 9 }), JSON.stringify(error), String(error)];
    expect(shown.join('\n')).not.toMatch(/CANARY/i);
    expect(shown[0]).toMatch(/^\w+Error: POST \/v1\/customers /);
  });

  it('do not show in the error of a bad key or header', async () => {
    const bad = createClient(json({}), { apiKey: `${KEY}\n${KEY}` });
    const error = await failureOf(bad.client.users.me());
    const header = await failureOf(createClient(json({})).client.users.me({ headers: { 'x-a': `CANARY\n` } }));
    expect(inspect([error, header]) + JSON.stringify([error, header])).not.toContain('CANARY');
  });

  it('do not show when events fail half way', async () => {
    const { client } = createClient([json({ accepted: 1000, rejected: 0, deduplicated: 0, errors: [] }), leaky], { maxRetries: 0 });
    const error = await failureOf(client.events.send(Array.from({ length: 1001 }, () => ({ customer_id: 'BODY-CANARY', event_name: 'x' }))));
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/CANARY/i);
  });

  it('do not show in the client', async () => {
    const { client } = createClient(json({}));
    await client.users.me();
    const withPassword = createClient(json({}), { baseUrl: 'https://u:CANARY@api.test' });
    expect(inspect(withPassword.client) + inspect(await failureOf(withPassword.client.users.me()))).not.toContain('CANARY');
    const shown = inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client) + JSON.stringify(Object.entries(client));
    expect(shown).not.toContain('CANARY');
    expect(inspect(client)).toBe("LealUp { baseUrl: 'https://api.test' }");
  });
});
