import {
  isAPIError,
  isConfigurationError,
  isConnectionError,
  isEventsSendError,
  isInvalidResponseError,
  isLealUpError,
  isTimeoutError,
  type APIError,
  type ConnectionError,
  type InvalidResponseError,
  type LealUpError,
  type TimeoutError,
} from '@lealup/sdk';
import type { Outcome } from '../exit-codes.ts';
import { isLoopback } from '../identity/base-url.ts';
import type { Identity } from '../identity/identity.ts';
import { Interruption } from '../io.ts';
import { Failure } from './failure.ts';
import { findTlsTrouble } from './tls.ts';

type Caller = Pick<Identity, 'baseUrl' | 'signIn'>;

/** Turns whatever a command threw into words for whoever called it. `caller` is who had called by then, and where, if anyone. */
export async function explain(error: unknown, caller?: Caller): Promise<Failure> {
  if (error instanceof Failure) return error;
  if (error instanceof Interruption) return new Failure('interrupted', error.message, { why: ['it was asked to stop'] });
  if (isEventsSendError(error)) return explain(error.cause);
  if (isAPIError(error)) return explainAnswer(error);
  if (isTimeoutError(error)) return explainTimeout(error);
  if (isConnectionError(error)) return explainConnection(error);
  if (isInvalidResponseError(error)) return explainForeign(error);
  // Its guard would load all of the sign-in.
  if (isLealUpError(error) && error.name === 'OAuthError') return explainSignIn(error, caller);
  if (isLealUpError(error)) return new Failure(isConfigurationError(error) ? 'usage' : 'failure', error.message, { why: [], cause: error });
  return error instanceof TypeError && caller ? explainShape(error, caller) : explainBug(error);
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
  408: { outcome: 'timed_out', next: ['doctor'] },
  409: { outcome: 'conflict' },
  413: { outcome: 'usage' },
  415: { outcome: 'usage' },
  422: { outcome: 'usage' },
  429: { outcome: 'unavailable', next: ['whoami'] },
  500: { outcome: 'failure', next: ['doctor'] },
  502: { outcome: 'unavailable', next: ['doctor'] },
  503: { outcome: 'unavailable', next: ['doctor'] },
  504: { outcome: 'unavailable', next: ['doctor'] },
};

function explainAnswer(error: APIError): Failure {
  const { outcome, next } = isControlRefused(error) ? CONTROL_REFUSED : (STATUSES[error.status] ?? { outcome: 'failure' });
  const { title, detail, errors } = error.problem ?? {};
  const issues = Array.isArray(errors) ? errors : [];
  const waitSeconds = error.retryAfterMs ? [`wait ${Math.ceil(error.retryAfterMs / 1000)} s`] : [];
  return new Failure(outcome, `${error.operation} was answered with ${error.status}${title ? ` ${title}` : ''}.`, {
    why: [
      ...(detail ? [detail] : title ? [] : ['it came with no explanation, as from a proxy']),
      ...issues.map(({ pointer, parameter, message }) => `${pointer ?? parameter ?? ''} ${message}`.trim()).filter((line) => !detail?.includes(line.replace(/^\//, ''))),
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

/** What is said of a write whose answer did not come. */
const UNCERTAIN = 'it may have been carried out all the same: look before it is sent again';

function explainTimeout(error: TimeoutError): Failure {
  return new Failure('timed_out', `${error.operation} took longer than ${error.limitMs / 1000} s.`, {
    why: ['no whole answer came in time', ...(isWrite(error) ? [UNCERTAIN] : [])],
    next: ['doctor'],
    cause: error,
  });
}

/** A sign-in that LealUp does not renew. */
function explainSignIn(error: LealUpError, caller: Caller | undefined): Failure {
  const profile = caller?.signIn ? ['--profile', caller.signIn.profile] : [];
  return new Failure('forbidden', 'The sign-in has ended.', { why: [error.message.replace(/ Have the user sign in again\.$/, '')], next: ['login', '--web', ...profile], cause: error });
}

const FOREIGN = '--base-url, or a proxy on the way, leads elsewhere than to LealUp';

/** Something answered that is not LealUp. */
function explainForeign(error: InvalidResponseError): Failure {
  return new Failure('failure', withoutAdvice(error.message), { why: [FOREIGN], next: ['doctor'], cause: error });
}

/** An answer that is JSON of another shape shows where a command first misses something. */
function explainShape(error: TypeError, { baseUrl }: Caller): Failure {
  const { why } = explainBug(error);
  return new Failure('failure', `What ${baseUrl} answered is not of the shape that LealUp's answers have.`, { why: [FOREIGN, ...why.slice(0, -1), 'if it is LealUp, please report it'], next: ['doctor'], cause: error });
}

function explainConnection(error: ConnectionError): Failure {
  const origin = / from (https?:\/\/\S+?):? /.exec(`${error.message} `)?.[1]?.replace(/:$/, '');
  const why = [withoutAdvice(error.message)];
  if (error.message.includes('ECONNRESET')) {
    return new Failure('network', `${origin ?? 'LealUp'} closed the connection before its answer was whole.`, { why: [...why, ...(isWrite(error) ? [UNCERTAIN] : [])], next: ['doctor'], cause: error });
  }
  const tls = findTlsTrouble(error.message);
  if (tls) return new Failure('network', `There is no safe connection to ${origin ?? 'LealUp'}: ${tls.what}.`, { why: [...why, tls.mend], next: ['doctor'], cause: error });
  const isLocal = origin !== undefined && URL.canParse(origin) && isLoopback(origin);
  if (!isLocal) return new Failure('network', `${origin ?? 'LealUp'} cannot be reached.`, { why, next: ['doctor'], cause: error });
  const { port } = new URL(origin);
  return new Failure('network', `No emulator answers at ${origin}.`, { why, next: port === '4020' ? ['emulate'] : ['emulate', '--port', port || '80'], cause: error });
}

/** What the SDK advises its own users is in words that no command line has. */
function withoutAdvice(message: string): string {
  return message.replace(/\.? (?:Check baseUrl|Start the emulator there|Ask LealUp about request undefined)\b.*$/s, '.');
}

function isWrite({ operation }: { readonly operation: string }): boolean {
  return !operation.startsWith('GET ');
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
