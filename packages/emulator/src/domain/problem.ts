import type { Issue, ProblemCode } from '@lealup/contract';

/** Facts that go with a problem: violations for the body, and headers such as `Retry-After`. */
export interface ProblemExtras {
  /** A pointer that starts with `?` names a query parameter. */
  issues?: readonly Issue[];
  headers?: Readonly<Record<string, string>>;
  /** What it came from, for the log. */
  cause?: unknown;
}

/**
 * What a rule of the API refuses, by the contract's closed list of codes.
 * `detail` is shown to the caller: what happened, with the value, then what to do.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail, 'cause' in extras ? { cause: extras.cause } : undefined);
    this.code = code;
    this.extras = extras;
  }
}

/** An id of this tenant's that fits nothing; another tenant's id gets the same words. */
export function notFound(what: string, id: string): ProblemError {
  return new ProblemError('not_found', `There is no ${what} with the id ${JSON.stringify(id)}.`);
}

/** A name that the caller chose, of which there is nothing. */
export function notFoundName(what: string, name: string): ProblemError {
  return new ProblemError('not_found', `There is no ${what} of the name ${JSON.stringify(name)}.`);
}

/** A value that the schema allows and a rule does not. */
export function invalid(pointer: string, code: string, message: string): ProblemError {
  return new ProblemError('validation_failed', `${pointer.slice(1)} ${message}.`, { issues: [{ pointer, code, message }] });
}

/** A path that the API does not have. */
export function notFoundPath(path: string): ProblemError {
  return new ProblemError('not_found', `There is nothing at ${path}. GET /v1/openapi.json lists every path.`);
}
