import { isAPIError, isConfigurationError, isConnectionError, isEventsSendError, isLealUpError, isTimeoutError, type APIError, type LealUpError } from '@lealup/sdk';
import type { Outcome } from '../exit-codes.ts';
import { isLoopback } from '../identity/base-url.ts';
import { Interruption } from '../io.ts';
import { Failure } from './failure.ts';

/** Turns whatever a command threw into words for whoever called it. */
export async function explain(error: unknown): Promise<Failure> {
  if (error instanceof Failure) return error;
  if (error instanceof Interruption) return new Failure('interrupted', error.message, { why: ['it was asked to stop'] });
  if (isEventsSendError(error)) return explain(error.cause);
  if (isAPIError(error)) return explainAnswer(error);
  if (isTimeoutError(error)) return new Failure('timed_out', error.message, { why: ['LealUp was reached, or not, and no whole answer came in time'], next: ['whoami'], cause: error });
  if (isConnectionError(error)) return explainConnection(error);
  if (isLealUpError(error)) return new Failure(isConfigurationError(error) ? 'usage' : 'failure', error.message, { why: [], cause: error });
  return explainBug(error);
}

interface Answered {
  readonly outcome: Outcome;
  readonly next?: readonly string[];
}

const STATUSES: Readonly<Record<number, Answered>> = {
  400: { outcome: 'usage' },
  401: { outcome: 'forbidden', next: ['whoami', '--api-key-stdin'] },
  403: { outcome: 'forbidden', next: ['whoami'] },
  404: { outcome: 'not_found', next: ['api', 'ls'] },
  408: { outcome: 'timed_out', next: ['whoami'] },
  409: { outcome: 'conflict' },
  413: { outcome: 'usage' },
  415: { outcome: 'usage' },
  422: { outcome: 'usage' },
  429: { outcome: 'unavailable', next: ['whoami'] },
  502: { outcome: 'unavailable', next: ['whoami'] },
  503: { outcome: 'unavailable', next: ['whoami'] },
  504: { outcome: 'unavailable', next: ['whoami'] },
};

function explainAnswer(error: APIError): Failure {
  const { outcome, next } = isControlRefused(error) ? CONTROL_REFUSED : (STATUSES[error.status] ?? { outcome: 'failure' });
  const { title, detail, errors } = error.problem ?? {};
  const issues = Array.isArray(errors) ? errors : [];
  const waitSeconds = error.retryAfterMs === undefined ? [] : [`wait ${Math.ceil(error.retryAfterMs / 1000)} s`];
  return new Failure(outcome, `${error.operation} was answered with ${error.status}${title ? ` ${title}` : ''}.`, {
    why: [
      ...(detail ? [detail] : []),
      ...issues.map(({ pointer, parameter, message }) => `${pointer ?? parameter ?? ''} ${message}`.trim()).filter((line) => !detail?.includes(line)),
      ...waitSeconds,
      ...(error.requestId ? [`request ${error.requestId}`] : []),
    ],
    next,
    details: {
      status: error.status,
      code: error.code ?? null,
      title: title ?? null,
      detail: detail ?? null,
      errors: issues,
      request_id: error.requestId ?? null,
    },
    cause: error,
  });
}

/** The emulator's own plane has a token of its own, which no API key stands in for. */
const CONTROL_REFUSED: Answered = { outcome: 'forbidden', next: ['emulate', 'status', '--control-token-file', 'token.txt'] };

function isControlRefused({ status, operation }: APIError): boolean {
  return status === 401 && operation.includes('/_emulator/');
}

function explainConnection(error: LealUpError): Failure {
  const origin = /from (https?:\/\/\S+?):? /.exec(`${error.message} `)?.[1]?.replace(/:$/, '');
  const isLocal = origin !== undefined && URL.canParse(origin) && isLoopback(origin);
  if (!isLocal) {
    return new Failure('network', `${origin ?? 'LealUp'} cannot be reached.`, { why: [error.message], next: ['whoami'], cause: error });
  }
  const { port } = new URL(origin);
  return new Failure('network', `No emulator answers at ${origin}.`, {
    why: [error.message],
    next: port === '4020' ? ['emulate'] : ['emulate', '--port', port || '80'],
    cause: error,
  });
}

function explainBug(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^E[A-Z]+$/.test(code) && error instanceof Error) return new Failure('failure', error.message, { why: [`the system says ${code}`], cause: error });
  const [, frame = ''] = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return new Failure('failure', 'lealup failed in a way that it should not.', {
    why: [error instanceof Error ? error.message : String(error), ...(frame ? [frame.trim()] : []), 'please report it'],
    cause: error,
  });
}
