import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const loginSpec = defineSpec({
  name: 'login',
  summary: 'keep an API key, or sign in with a browser, under a profile',
  details:
    'The key is asked for without being shown, or comes from --api-key-file or --api-key-stdin; it is tried before it is kept. ' +
    'Secrets go to the keyring of the system where there is one, else to a file that only you can read. ' +
    'The profile is used from then on; by default it is called live, dev or local, and --web signs in again where the profile in use was signed in.',
  args: [],
  options: {
    'with-key': { type: 'flag', summary: 'with an API key; the default' },
    web: { type: 'flag', summary: 'with a browser, as a user' },
    'client-id': { type: 'text', value: 'id', env: 'LEALUP_CLIENT_ID', summary: 'with --web: the public OAuth client; by default that of the profile' },
    scope: { type: 'list', value: 'scopes', summary: 'with --web: what is asked for; default customers:read' },
    timeout: { type: 'number', value: 'seconds', min: 0, summary: 'with --web: how long the browser is waited for; default 600' },
    'no-browser': { type: 'flag', summary: 'with --web: print the address and open nothing' },
  },
  examples: [{ command: 'login --profile work --api-key-file key.txt', about: 'a key from a file' }],
  danger: 'none',
  operationId: 'getCurrentUser',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const logoutSpec = defineSpec({
  name: 'logout',
  summary: 'forget the key or the sign-in of a profile; a sign-in is ended at LealUp too',
  args: [],
  options: {},
  examples: [{ command: 'logout --profile work', about: 'the profile stays, without its key' }],
  danger: 'none',
  operationId: null,
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});
