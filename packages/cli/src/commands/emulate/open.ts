import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { canAsk } from '../../input/ask.ts';
import type { Io } from '../../io.ts';
import { openBrowser } from '../../output/browser.ts';
import { Failure } from '../../failures/failure.ts';
import { findTarget, readHealth } from './running.ts';
import type { openSpec } from './running-specs.ts';

/** Prints where a running emulator is, and opens its page. */
export async function run(_input: InputOf<typeof openSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const target = await findTarget(deps);
  const { url } = target;
  if (!(await readHealth(target, io.interrupt))) throw new Failure('not_found', `No emulator runs at ${url}.`, { why: ['nothing answers there, and none was detached'], next: ['emulate', 'start', '--detach'] });
  const response = await fetch(`${url}/`, { headers: { accept: 'text/html' }, signal: io.interrupt });
  await response.body?.cancel();
  const hasPage = response.ok && response.headers.get('content-type')?.startsWith('text/html') === true;
  if (deps.output.format === 'json') await deps.output.document({ url, has_page: hasPage });
  else await deps.output.text(`${url}\n`);
  if (!hasPage) deps.notes.note('It has no page; lealup emulate logs --follow shows what it does.');
  else if (canAsk(io, deps)) openBrowser(url);
  return 'ok';
}
