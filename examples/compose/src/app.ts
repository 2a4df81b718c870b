/** Signs a user in and creates a customer, of which the receiver is then told; the state that is kept may hold it already. */
import { isConflictError, LealUp } from '@lealup/sdk';
import { OAuth } from '@lealup/sdk/oauth';

const baseUrl = process.env['LEALUP_BASE_URL'] ?? 'http://127.0.0.1:4020';
const redirectUri = 'http://127.0.0.1:9000/callback';

/** What LealUp's pages would do: registers this app. The address is the emulator's own, and needs its control token. */
async function registerApp(): Promise<string> {
  const response = await fetch(`${baseUrl}/_emulator/oauth-clients`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lealup-control-token': process.env['LEALUP_CONTROL_TOKEN'] ?? '' },
    body: JSON.stringify({ name: 'Example', redirect_uris: [redirectUri], public: true }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  const { client_id }: { client_id: string } = JSON.parse(await response.text());
  return client_id;
}

const oauth = new OAuth({ clientId: await registerApp(), redirectUri, baseUrl, scopes: ['openid', 'email', 'offline_access', 'admin:*'] });
const begun = await oauth.authorizeUrl();
// A browser would show the consent page here; the emulator has been told to let this address approve.
const consent = await fetch(`${begun.url}&auto_approve=admin@lealup.test`, { redirect: 'manual' });
await oauth.exchangeCode(consent.headers.get('location') ?? '', begun);
const user = await new LealUp({ oauth }).users.me();
process.stdout.write(`signed in as ${user.email}\n`);

try {
  const customer = await new LealUp().customers.create({ name: 'Acme', email_domain: 'acme.com' });
  process.stdout.write(`created ${customer.email_domain}\n`);
} catch (error) {
  if (!isConflictError(error)) throw error;
  process.stdout.write('acme.com is there from an earlier start\n');
}
