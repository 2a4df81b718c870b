import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { quote } from '../../output/quote.ts';
import { checkEmulator } from './control.ts';
import type { envSpec } from './specs.ts';
import { variablesOf } from './variables.ts';

/** Prints the variables that make programs use a running emulator. */
export async function run({ options }: InputOf<typeof envSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client, identity } = checkEmulator(await deps.connect('read'));
  await client.request({ method: 'GET', path: '/_emulator/health', signal });
  const { apiKey } = identity;
  if (apiKey === undefined) throw new Failure('usage', 'The profile calls as a user, not with a key that could be handed on.', { why: ['what a user signs in with is renewed every hour'], next: ['emulate', 'env', '--profile', 'emulator'] });
  const { EXAMPLE_WEBHOOK_SECRET } = await import('@lealup/emulator/control');
  const variables = variablesOf({ url: identity.baseUrl, api_key: apiKey, webhook_secret: EXAMPLE_WEBHOOK_SECRET });
  const format = deps.output.format === 'json' ? 'json' : (options.format ?? 'sh');
  if (format === 'json') await deps.output.document(variables);
  else await deps.output.text(Object.entries(variables).map(([name, value]) => LINES[format](name, value)).join(''));
  return 'ok';
}

const LINES = {
  sh: (name: string, value: string) => `export ${name}=${quote(value)}\n`,
  github: (name: string, value: string) => `${name}=${value}\n`,
};
