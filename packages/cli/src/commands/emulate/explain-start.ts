import type { DataErrorCode } from '@lealup/emulator';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findPortHolder } from './port-holder.ts';
import { refusedSeed } from './seed-file.ts';

const DATA_OUTCOMES = {
  newer_version: 'failure',
  not_writable: 'failure',
  in_use: 'conflict',
  damaged: 'failure',
  disk_full: 'failure',
} as const satisfies Record<DataErrorCode, Outcome>;

interface Attempt {
  readonly port: number;
  readonly data: string | undefined;
  readonly seedName: string | undefined;
  readonly argv: readonly string[];
}

/** Says why an emulator did not start. */
export async function explainStart(error: unknown, { port, data, seedName, argv }: Attempt): Promise<unknown> {
  const { DataError, ProblemError } = await import('@lealup/emulator');
  if (error instanceof DataError) {
    const [sentence = '', ...advice] = error.message.split(/(?<=\.) (?=[A-Z])/);
    return new Failure(DATA_OUTCOMES[error.code], sentence, {
      why: advice,
      // What lies beside a folder that may not be written can hardly be written either.
      next: error.code === 'not_writable' ? ['emulate'] : ['emulate', '--data', `${data}-2`],
      details: { code: error.code },
      cause: error,
    });
  }
  if (error instanceof ProblemError) {
    return seedName === undefined ? new Failure('usage', error.message, { why: ['without a seed nothing else is at fault: please report it'], details: { code: error.code }, cause: error }) : refusedSeed(seedName, error);
  }
  if (error instanceof RangeError && !('code' in error)) {
    const [sentence = '', ...advice] = error.message.split(/(?<=\.) (?=[A-Z])/);
    return new Failure('usage', sentence, { why: advice.length > 0 ? advice : ['the emulator does not start with such an option'], next: ['emulate', '--help'], cause: error });
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const next = withPort(argv);
  if (code === 'EADDRINUSE') {
    const holder = await findPortHolder(port);
    return new Failure('conflict', `The port ${port} is in use.`, {
      why: [`${holder.words} listens on it`, '--port auto takes a free one'],
      next,
      details: { code: 'port_in_use', port, pid: holder.pid ?? null },
    });
  }
  if (code === 'EACCES') {
    return new Failure('failure', `The port ${port} may not be opened.`, { why: ['ports below 1024 belong to the system'], next });
  }
  return error;
}

/** The command line with a free port in place of its own; what a program is started with comes after. */
function withPort(argv: readonly string[]): string[] {
  const at = argv.findIndex((word) => /^(-p|--port)$/.test(word));
  if (at >= 0) return argv.with(at + 1, 'auto');
  const start = argv.findIndex((word) => !word.startsWith('-') && word !== 'emulate' && word !== 'start' && word !== 'exec');
  const end = start < 0 ? argv.length : argv.findLastIndex((word, index) => index <= start && /^(emulate|start|exec)$/.test(word)) + 1;
  return argv.toSpliced(end, 0, '--port', 'auto');
}
