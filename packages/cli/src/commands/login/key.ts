import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { readKeyFlags } from '../../identity/identity.ts';
import { ask } from '../../input/ask.ts';
import type { Io } from '../../io.ts';

/**
 * The API key of a login: from a file or standard input, else typed by a person without being shown.
 *
 * @throws {@link Failure} `input_needed` if there is no one to ask.
 */
export async function askKey(io: Io, deps: Deps): Promise<string> {
  const given = await readKeyFlags(deps.shared, io);
  const key = given?.value ?? (await typeKey(io, deps));
  if (/^lealup_sk_[\x21-\x7e]{4,}$/.test(key)) return key;
  throw new Failure('usage', 'That is no API key of LealUp.', { why: ['keys begin with lealup_sk_live_ or lealup_sk_test_; copy it again, whole'], next: ['login', '--api-key-stdin'] });
}

async function typeKey(io: Io, deps: Deps): Promise<string> {
  const unanswered = () =>
    new Failure('input_needed', 'lealup login needs an API key, and there is no one to ask.', {
      why: ['--api-key-file names a file, --api-key-stdin reads it from standard input; a key is never taken from the command line'],
      next: ['login', '--api-key-stdin'],
      details: { missing: ['--api-key-file'] },
    });
  const typed = await ask({ unanswered, put: (prompts, theme, context) => prompts.password({ message: 'API key:', mask: '*', toggleMask: false, theme }, context) }, io, deps);
  return typed.trim();
}
