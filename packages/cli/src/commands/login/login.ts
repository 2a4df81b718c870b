import { removeSecret, whyInFile, writeSecret } from '../../config/secrets.ts';
import { readSettings, writeSettings, type StoredProfile } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { checkBaseUrl } from '../../identity/base-url.ts';
import { openConnection } from '../../identity/connection.ts';
import { inferBaseUrl, kindOf, PRODUCTION, type Identity } from '../../identity/identity.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { checkOwn } from '../profile/known.ts';
import { askKey } from './key.ts';
import type { loginSpec } from './specs.ts';
import { signIn } from './web.ts';

type Options = InputOf<typeof loginSpec>['options'];

/** As long as a person takes who has to look for a password. */
const DEFAULT_TIMEOUT_SECONDS = 600;

const NAMES = { LIVE: 'live', TEST: 'dev', EMULATOR: 'local' } as const;

interface LoggedIn {
  readonly profile: string;
  readonly base_url: string;
  readonly tenant_id: string;
  readonly name: string;
}

const view: View<LoggedIn> = {
  columns: [
    { field: 'profile', title: 'profile' },
    { field: 'base_url', title: 'address' },
    { field: 'tenant_id', title: 'workspace' },
    { field: 'name', title: 'name' },
  ],
  id: ({ profile }) => profile,
  empty: '',
};

/** Logs in. */
export async function run({ options }: InputOf<typeof loginSpec>, io: Io, deps: Deps): Promise<Outcome> {
  if (options.web && options['with-key']) throw new Failure('usage', 'Both --web and --with-key are given.', { why: ['a profile has one way to log in'], next: ['login', '--web'] });
  if (deps.shared.profile !== undefined) checkOwn(deps.shared.profile);
  const settings = await readSettings(deps.env);
  // A sign-in that has ended is renewed under the profile that it belongs to.
  const current = options.web && settings.profile !== undefined && settings.profiles[settings.profile]?.client_id !== undefined ? settings.profile : undefined;
  const named = deps.shared.profile ?? current;
  const before = settings.profiles[named ?? ''];
  const { identity, stored } = options.web ? await byBrowser(options, { named, before }, { io, deps }) : await byKey(before, io, deps);
  const name = identity.profile ?? NAMES[identity.kind];
  // A secret that opens nothing is not kept.
  const me = await tryOut(identity, io, deps);
  if (identity.apiKey !== undefined) await writeSecret(deps.env, name, identity.apiKey);
  const { workspace } = deps.shared;
  const profile = { ...before, ...stored, base_url: identity.baseUrl, ...(workspace !== undefined && { workspace }) };
  await writeSettings(deps.env, { ...settings, profile: name, profiles: { ...settings.profiles, [name]: profile } });
  const why = await whyInFile(deps.env, name);
  if (why !== undefined) deps.notes.note(`The secret is in a file that only you can read, since ${why}.`);
  await deps.output.item({ profile: name, base_url: identity.baseUrl, tenant_id: me.tenant_id, name: me.name ?? me.email ?? '' }, view);
  return 'ok';
}

interface Login {
  readonly identity: Identity;
  readonly stored: StoredProfile;
}

async function byKey(before: StoredProfile | undefined, io: Io, deps: Deps): Promise<Login> {
  const apiKey = await askKey(io, deps);
  const baseUrl = readAddress(before, deps) ?? inferBaseUrl({ value: apiKey, origin: 'the login' }, deps.env);
  const identity = { profile: deps.shared.profile ?? null, baseUrl, apiKey, signIn: undefined, workspace: deps.shared.workspace, kind: kindOf(baseUrl, apiKey), controlToken: undefined, keyOrigin: 'the login' };
  return { identity, stored: { credential: 'api_key' } };
}

async function byBrowser(options: Options, { named, before }: { named: string | undefined; before: StoredProfile | undefined }, { io, deps }: { io: Io; deps: Deps }): Promise<Login> {
  const clientId = options['client-id'] ?? before?.client_id;
  if (clientId === undefined) {
    throw new Failure('input_needed', 'lealup login --web needs --client-id.', {
      why: ['LealUp gives one to each application: it is public, and no secret'],
      next: ['login', '--web', '--client-id', 'CLIENT_ID'],
      details: { missing: ['--client-id'] },
    });
  }
  const baseUrl = readAddress(before, deps) ?? PRODUCTION;
  const kind = kindOf(baseUrl, undefined);
  const profile = named ?? NAMES[kind];
  const { timeout: timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } = options;
  await signIn({ baseUrl, clientId, profile, scopes: options.scope, opensBrowser: !options['no-browser'], timeoutSeconds }, io, deps);
  const identity = { profile, baseUrl, apiKey: undefined, signIn: { profile, clientId }, workspace: deps.shared.workspace, kind, controlToken: undefined, keyOrigin: 'the login' };
  return { identity, stored: { credential: 'oauth', client_id: clientId } };
}

function readAddress(before: StoredProfile | undefined, { shared, env }: Deps): string | undefined {
  if (shared['base-url'] !== undefined) return checkBaseUrl(shared['base-url'], '--base-url');
  const variable = env['LEALUP_BASE_URL']?.trim();
  return variable ? checkBaseUrl(variable, 'LEALUP_BASE_URL') : before?.base_url;
}

async function tryOut(identity: Identity, { interrupt: signal }: Io, { env, notes }: Deps) {
  try {
    const { client } = await openConnection(identity, { isDryRun: false, env, notes });
    return await client.users.me({ signal });
  } catch (error) {
    if (identity.signIn) await removeSecret(env, identity.signIn.profile);
    throw error;
  }
}
