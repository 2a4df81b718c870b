import type { Command } from '../command.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Notes } from '../output/notes.ts';
import { plainText, toJson } from '../output/plain-text.ts';
import { quoteLine } from '../output/quote.ts';
import { fixedStyle } from '../output/style.ts';
import { usageOf } from '../parse/help.ts';
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
  const next = quoteLine(['lealup', ...nextStep(failure, setting)]);
  const { outcome, message, details } = failure;
  const why = failure.why.length > 0 ? failure.why : [usageFor(setting)];
  if (setting.asJson || selectsFields(setting.argv)) {
    const [exitCode] = EXIT_CODES[outcome];
    notes.line(toJson({ error: { ...details, outcome, exit_code: exitCode, message, why, next } }));
    return;
  }
  // A command line that was not understood says how its error looks all the same.
  const color = valueOf(setting.argv, /^--color$/);
  const style = color === 'always' || color === 'never' ? fixedStyle(color) : notes.style;
  notes.labelled(style('bad', 'error:'), plainText(message));
  notes.labelled(style('quiet', '  why:'), why.map(plainText).join('; '));
  notes.line(`${style('quiet', ' next:')} ${next}`);
}

/** The first of the suggestions that the parser accepts and that is not what failed. */
function nextStep({ next }: Failure, { argv, name, commands }: Setting): readonly string[] {
  const candidates = [...(next ? [next] : []), [...name.split(' ').filter(Boolean), '--help'], ['--help'], ['api', 'ls']];
  return candidates.find((candidate) => candidate.join('\0') !== argv.join('\0') && accepts(candidate, commands)) ?? ['--help'];
}

function usageFor({ name, commands }: Setting): string {
  const spec = commands.find((command) => command.spec.name === name)?.spec;
  return spec ? usageOf(spec) : 'Usage: lealup <command> [flags]';
}

/** `--json a,b` is JSON, unless another format is named. */
function selectsFields(argv: readonly string[]): boolean {
  const own = ownWords(argv);
  const isSelected = own.some((word) => /^--json(=|$)/.test(word));
  const format = valueOf(argv, /^(-o|--output)$/);
  return isSelected && (format === undefined || format === 'json');
}

function valueOf(argv: readonly string[], flag: RegExp): string | undefined {
  const own = ownWords(argv).flatMap((word) => /^(--[\w-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  return own[own.findIndex((word) => flag.test(word)) + 1 || own.length];
}

/** What comes after `--` is another program's. */
function ownWords(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}
