import type { Command } from '../command.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Notes } from '../output/notes.ts';
import { plainText, toJson } from '../output/plain-text.ts';
import { quote } from '../output/quote.ts';
import { accepts } from '../parse/parse.ts';
import type { Failure } from './failure.ts';

interface Setting {
  readonly argv: readonly string[];
  /** The words of the command; none if the command line was not understood. */
  readonly name: string;
  readonly commands: readonly Command[];
  readonly asJson: boolean;
}

/** Writes a failure to standard error: what failed, why, how to go on; or the same as one JSON object. */
export function report(failure: Failure, notes: Notes, setting: Setting): void {
  const next = commandLine(nextStep(failure, setting));
  if (setting.asJson) {
    const [exitCode] = EXIT_CODES[failure.outcome];
    const { outcome, message, why, details } = failure;
    notes.line(toJson({ error: { ...details, outcome, exit_code: exitCode, message, why, next } }));
    return;
  }
  notes.line(`${notes.style('bad', 'error:')} ${plainText(failure.message)}`);
  if (failure.why.length > 0) notes.line(`${notes.style('quiet', '  why:')} ${failure.why.map(plainText).join('; ')}`);
  notes.line(`${notes.style('quiet', ' next:')} ${next}`);
}

/** The first of the suggestions that the parser accepts and that is not what failed. */
function nextStep({ next }: Failure, { argv, name, commands }: Setting): readonly string[] {
  const candidates = [...(next ? [next] : []), [...name.split(' ').filter(Boolean), '--help'], ['--help'], ['api', 'ls']];
  return candidates.find((candidate) => candidate.join('\0') !== argv.join('\0') && accepts(candidate, commands)) ?? ['--help'];
}

/** A command line that can be pasted into a shell. */
function commandLine(argv: readonly string[]): string {
  return ['lealup', ...argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quote(word)))].join(' ');
}
