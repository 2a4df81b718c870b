import { EXIT_CODES } from './exit-codes.ts';
import type { Environment, Io } from './io.ts';
import { Pipe } from './output/pipe.ts';
import { VERSION } from './version.ts';

/** Runs a command line (the words after `lealup`) and returns the exit code. Throws nothing and ends nothing. */
export async function run(argv: readonly string[], io: Io, env: Environment): Promise<number> {
  const pipe = new Pipe(io.stdout);
  // Nothing is loaded for it.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await pipe.write(`${VERSION}\n`).catch(() => {});
    return EXIT_CODES.ok[0];
  }
  const { call } = await import('./call.ts');
  const ending = await call(argv, { io, env, pipe });
  return typeof ending === 'number' ? ending : EXIT_CODES[ending][0];
}
