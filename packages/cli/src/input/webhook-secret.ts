import { Failure } from '../failures/failure.ts';
import type { Environment, Io } from '../io.ts';
import { readText } from './file.ts';

/** The webhook secret from a file, standard input or LEALUP_WEBHOOK_SECRET; undefined if none is given. */
export async function readWebhookSecret(
  options: { readonly 'secret-file': string | undefined; readonly 'secret-stdin': boolean },
  env: Environment,
  io: Io,
): Promise<string | undefined> {
  const path = options['secret-stdin'] ? '-' : options['secret-file'];
  if (path === undefined) return env['LEALUP_WEBHOOK_SECRET']?.trim() || undefined;
  const secret = (await readText(path, io)).trim();
  if (secret !== '') return secret;
  throw new Failure('usage', `There is no webhook secret ${path === '-' ? 'on standard input' : `in ${path}`}.`, { why: ['what is there is empty'] });
}
