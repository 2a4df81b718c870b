import type { Deps } from '../deps.ts';
import { Failure } from '../failures/failure.ts';
import type { Io } from '../io.ts';
import { ask, canAsk } from './ask.ts';

/** Something that cannot be taken back. */
export interface Deed {
  /** A sentence that names what it happens to. */
  readonly sentence: string;
  /** What has to be typed; undefined where yes is enough. */
  readonly name?: string | undefined;
  /** What was given as `--confirm`. */
  readonly confirmed?: string | undefined;
}

/**
 * Asks before something that cannot be taken back. `--yes` answers it, except where a name has to be typed: that is
 * answered by `--confirm <name>`. A dry run does nothing that would have to be asked for.
 *
 * @throws {@link Failure} `input_needed` if there is no one to ask, `failure` if the answer is no.
 */
export async function confirm({ sentence, name, confirmed }: Deed, io: Io, deps: Deps): Promise<void> {
  if (deps.shared['dry-run'] || (name === undefined && deps.shared.yes)) return;
  if (name !== undefined && confirmed !== undefined) {
    if (confirmed === name) return;
    throw new Failure('usage', `--confirm ${JSON.stringify(confirmed)} is another name.`, { why: [sentence, `it is called ${JSON.stringify(name)}`] });
  }
  const flags = name === undefined ? ['--yes'] : ['--confirm', name];
  const unanswered = () =>
    new Failure('input_needed', `${sentence} There is no one to ask.`, {
      why: [`${flags[0]} answers it`],
      next: [...deps.argv, ...flags],
      details: { missing: [flags[0]] },
    });
  if (canAsk(io, deps)) deps.notes.note(sentence);
  if (await isAgreed(name, unanswered, { io, deps })) return;
  throw new Failure('failure', 'Nothing was changed.', { why: [name === undefined ? 'the answer was no' : 'another name was typed'] });
}

async function isAgreed(name: string | undefined, unanswered: () => Failure, { io, deps }: { io: Io; deps: Deps }): Promise<boolean> {
  if (name === undefined) return ask({ unanswered, put: (prompts, theme, context) => prompts.confirm({ message: 'Go on?', default: false, theme }, context) }, io, deps);
  const typed = await ask({ unanswered, put: (prompts, theme, context) => prompts.input({ message: 'Type its name to go on:', theme }, context) }, io, deps);
  return typed === name;
}
