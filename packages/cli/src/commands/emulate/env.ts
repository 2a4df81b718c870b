import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { readSecret } from '../../identity/control-token.ts';
import { EMULATOR } from '../../identity/profiles.ts';
import { quote } from '../../output/quote.ts';
import { findTarget, type Target } from './running.ts';
import type { envSpec } from './specs.ts';
import { variablesOf } from './variables.ts';

/** Prints the variables that make programs use a running emulator. */
export async function run({ options }: InputOf<typeof envSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const target = await findTarget(deps);
  await target.client.request({ method: 'GET', path: '/_emulator/health', signal: io.interrupt });
  const apiKey = await findKey(target, io, deps);
  const { EXAMPLE_WEBHOOK_SECRET } = await import('@lealup/emulator/control');
  const variables = variablesOf({ url: target.url, api_key: apiKey, webhook_secret: EXAMPLE_WEBHOOK_SECRET });
  const format = deps.output.format === 'json' ? 'json' : (options.format ?? 'sh');
  if (format === 'json') await deps.output.document(variables);
  else await deps.output.text(Object.entries(variables).map(([name, value]) => LINES[format](name, value)).join(''));
  return 'ok';
}

/** The key that opens the emulator itself, whatever the environment holds for another LealUp. */
async function findKey({ identity, record, url }: Target, io: Io, { env }: Deps): Promise<string> {
  const { apiKey, signIn } = identity;
  if (signIn) throw new Failure('usage', 'The profile calls as a user, not with a key that could be handed on.', { why: ['what a user signs in with is renewed every hour'], next: ['emulate', 'env', '--profile', 'emulator'] });
  if (apiKey !== undefined && apiKey !== EMULATOR.apiKey) return apiKey;
  if (record && !record.has_own_key) return EMULATOR.apiKey;
  const file = record ? (record.api_key_file ?? undefined) : env['LEALUP_EMULATE_API_KEY_FILE'];
  const named = await readSecret(file, { io, value: env['LEALUP_EMULATE_API_KEY'], what: 'API key' });
  const inUse = env['LEALUP_API_KEY']?.trim();
  const key = named ?? (inUse?.startsWith(EMULATOR.apiKey) ? inUse : undefined) ?? (record ? undefined : EMULATOR.apiKey);
  if (key !== undefined) return key;
  throw new Failure('forbidden', `The emulator at ${url} was started with an API key of its own.`, {
    why: ['it was in no file, and nothing notes a key down', 'name it with --api-key-file or LEALUP_EMULATE_API_KEY'],
    next: ['emulate', 'env', '--api-key-file', 'key.txt'],
  });
}

const LINES = {
  sh: (name: string, value: string) => `export ${name}=${quote(value)}\n`,
  github: (name: string, value: string) => `${name}=${value}\n`,
};
