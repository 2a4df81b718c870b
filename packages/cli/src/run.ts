import { cacheFolder } from './config/paths.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { Environment, Io } from './io.ts';
import { Pipe } from './output/pipe.ts';
import { widthOf } from './output/wrap.ts';
import { fitHelp } from './parse/fit-help.ts';
import { VERSION } from './version.ts';

/** Runs a command line (the words after `lealup`) and returns the exit code. Throws nothing and ends nothing. */
export async function run(argv: readonly string[], io: Io, env: Environment): Promise<number> {
  const pipe = new Pipe(io.stdout);
  const text = await textOf(argv, io);
  if (text !== undefined) {
    await pipe.write(text).catch(() => {});
    return EXIT_CODES.ok[0];
  }
  io.process?.keepCompiled(cacheFolder(env));
  const { call } = await import('./call.ts');
  const ending = await call(argv, { io, env, pipe });
  return typeof ending === 'number' ? ending : EXIT_CODES[ending][0];
}

/** What is asked of the whole program, whatever flags stand beside it; for it nothing of the program is loaded. */
async function textOf(argv: readonly string[], { stdout }: Io): Promise<string | undefined> {
  if (!/^(-|help$)/.test(argv[0] ?? '-')) return undefined;
  const [word = '--help', ...more] = argv.length === 0 || isAnswered(argv.join(' ')) ? argv : await otherWords(argv);
  if (more.length > 0 || !isAnswered(word)) return undefined;
  if (word === '--version' || word === '-V') return `${VERSION}\n`;
  const { HELP } = await import('./generated/help.ts');
  return fitHelp(HELP, widthOf(stdout));
}

function isAnswered(word: string): boolean {
  return ['--version', '-V', '--help', '-h', 'help'].includes(word);
}

async function otherWords(argv: readonly string[]): Promise<string[]> {
  const { withoutSharedFlags } = await import('./parse/shared-flags.ts');
  return withoutSharedFlags(argv);
}
