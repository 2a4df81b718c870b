import type { Stage } from './terminal.ts';

/** A key that nothing has printed before; it may read customers. */
export async function makeKey(stage: Stage): Promise<string> {
  const { api_key } = await make<{ api_key: string }>(stage, 'api-keys', { name: 'CLI', scopes: ['customers:read'] });
  return api_key;
}

/** The id of a public client for programs on this machine. */
export async function makeClient(stage: Stage): Promise<string> {
  const { client_id } = await make<{ client_id: string }>(stage, 'oauth-clients', { name: 'lealup', redirect_uris: ['http://127.0.0.1/callback'], public: true });
  return client_id;
}

async function make<Made>({ url }: Stage, what: string, body: object): Promise<Made> {
  const answer = await fetch(`${url}/_emulator/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return answer.json();
}
