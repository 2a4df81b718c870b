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

/** Why nothing can listen on a host, by the codes of the system. */
const HOST_TROUBLES: ReadonlyMap<unknown, string> = new Map([
  ['EADDRNOTAVAIL', 'it is no address of this machine'],
  ['EINVAL', 'an address of a link needs the name of its interface, as in fe80::1%eth0'],
  ['ENOTFOUND', 'this machine knows no host of that name'],
  ['EAI_AGAIN', 'this machine knows no host of that name'],
]);

interface Attempt {
  readonly port: number;
  readonly host: string | undefined;
  readonly data: string | undefined;
  readonly seedName: string | undefined;
  readonly argv: readonly string[];
}

/** Says why an emulator did not start. */
export async function explainStart(error: unknown, { port, host, data, seedName, argv }: Attempt): Promise<unknown> {
  const { DataError, ProblemError } = await import('@lealup/emulator');
  if (error instanceof DataError) {
    const [sentence = '', ...advice] = error.message.split(/(?<=\.) (?=[A-Z])/);
    return new Failure(DATA_OUTCOMES[error.code], sentence, {
      why: advice,
      // What lies beside a folder that may not be written, or on a disk that is full, can hardly be written either.
      next: error.code === 'not_writable' || error.code === 'disk_full' ? ['emulate'] : ['emulate', '--data', `${data}-2`],
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
  const next = withFlag(argv, 'port', { short: '-p', value: 'auto' });
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
  const trouble = HOST_TROUBLES.get(code);
  if (trouble !== undefined && host !== undefined) {
    return new Failure('usage', `The emulator cannot listen on ${host}.`, {
      why: [trouble, '--host takes 127.0.0.1, which is the default, 0.0.0.0 for all addresses of this machine, or one of them'],
      next: withFlag(argv, 'host', { value: '127.0.0.1' }),
      cause: error,
    });
  }
  return error;
}

/** The command line with another value of a flag; what a program is started with comes after. */
function withFlag(argv: readonly string[], name: string, { short, value }: { short?: string; value: string }): string[] {
  const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
  const at = own.findIndex((word) => word === `--${name}` || word === short);
  if (at >= 0) return argv.with(at + 1, value);
  const assigned = own.findIndex((word) => word.startsWith(`--${name}=`));
  if (assigned >= 0) return argv.with(assigned, `--${name}=${value}`);
  const start = argv.findIndex((word) => !word.startsWith('-') && word !== 'emulate' && word !== 'start' && word !== 'exec');
  const end = start < 0 ? argv.length : argv.findLastIndex((word, index) => index <= start && /^(emulate|start|exec)$/.test(word)) + 1;
  return argv.toSpliced(end, 0, `--${name}`, value);
}
