import type { DataErrorCode } from '@lealup/emulator';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';

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
  readonly seedFile: string | undefined;
}

/** Says why an emulator did not start. */
export async function explainStart(error: unknown, { port, data, seedFile }: Attempt): Promise<unknown> {
  const { DataError, ProblemError } = await import('@lealup/emulator');
  if (error instanceof DataError) {
    const [sentence = '', ...advice] = error.message.split(/(?<=\.) (?=[A-Z])/);
    return new Failure(DATA_OUTCOMES[error.code], sentence, {
      why: advice,
      next: ['emulate', '--data', `${data}-2`],
      details: { code: error.code },
      cause: error,
    });
  }
  if (error instanceof ProblemError) {
    const issues = error.extras.issues ?? [];
    return new Failure('usage', `The seed ${seedFile ?? ''} is not valid.`.replace('  ', ' '), {
      why: issues.length > 0 ? issues.map(({ pointer, message }) => `${pointer || 'the document'} ${message}`) : [error.message],
      details: { code: error.code, errors: issues },
      cause: error,
    });
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const next = ['emulate', '--port', 'auto'];
  if (code === 'EADDRINUSE') {
    return new Failure('conflict', `The port ${port} is in use.`, { why: ['another program listens on it'], next, details: { code: 'port_in_use' } });
  }
  if (code === 'EACCES') {
    return new Failure('failure', `The port ${port} may not be opened.`, { why: ['ports below 1024 belong to the system'], next });
  }
  return error;
}
