import type { OptionValues } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { readControlToken, readSecret } from '../../identity/control-token.ts';
import type { Io } from '../../io.ts';
import type { EMULATOR_OPTIONS } from './specs.ts';

type Options = Pick<OptionValues<typeof EMULATOR_OPTIONS>, 'host' | 'control-token-file' | 'api-key-file'>;

export interface Credentials {
  readonly controlToken: string | undefined;
  readonly apiKey: string | undefined;
}

/**
 * The token and the key that an emulator is given, from files or from the environment, never from the command line.
 *
 * @throws {@link Failure} `usage` for a file that does not serve, and for a host that needs a token without one.
 */
export async function readCredentials({ host, 'control-token-file': tokenFile, 'api-key-file': keyFile }: Options, io: Io, { env, argv }: Deps): Promise<Credentials> {
  const controlToken = await readControlToken(tokenFile, io, env);
  const apiKey = await readSecret(keyFile, { io, value: env['LEALUP_EMULATE_API_KEY'], what: 'API key' });
  const { checkCredentials, checkReach } = await import('@lealup/emulator');
  try {
    checkCredentials({ ...(controlToken !== undefined && { controlToken }), ...(apiKey !== undefined && { apiKey }) });
    checkReach(host ?? '127.0.0.1', { ...(controlToken !== undefined && { controlToken }) });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const [sentence = '', ...why] = cause.message.split(/(?<=\.) |(?<=other machines), and /);
    throw new Failure('usage', sentence.endsWith('.') ? sentence : `${sentence}.`, {
      why: why.length > 0 ? ['anyone there could replace its state', 'name a token with --control-token-file'] : [],
      next: host === undefined ? ['emulate'] : [...argv, '--control-token-file', 'token.txt'],
      cause,
    });
  }
  return { controlToken, apiKey };
}
