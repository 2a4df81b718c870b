import type { Problem, ProblemCode, ValidationIssue } from '../types.ts';
import { CallError, type CallFacts } from './call-error.ts';

/** What is known about an answer that is an error. */
export interface APIErrorFacts extends CallFacts {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly problem: Partial<Problem> | undefined;
  readonly retryAfterMs: number | undefined;
}

/** LealUp answered with an error. Its subclasses tell the families of statuses apart. */
export class APIError extends CallError {
  override readonly name: string = 'APIError';
  /** The HTTP status. */
  declare readonly status: number;
  /** The problem's code, for programs. LealUp may add codes; undefined if the answer is no problem document. */
  declare readonly code: ProblemCode | (string & {}) | undefined;
  /** `X-Request-Id`: name it when you ask LealUp's support. */
  declare readonly requestId: string | undefined;
  /** The problem document as it came (RFC 7807). */
  readonly problem: Partial<Problem> | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** How long the answer asks to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, { headers, problem, ...facts }: APIErrorFacts) {
    const shown = { ...facts, code: problem?.code };
    super(message, shown);
    this.problem = problem;
    this.headers = headers;
  }
}

/** 401: the key or token is missing, unknown or expired. */
export class AuthenticationError extends APIError {
  override readonly name = 'AuthenticationError';
}

/** 403: the credential is good, but its scope, its role or its workspace does not allow this. */
export class PermissionError extends APIError {
  override readonly name = 'PermissionError';
}

/** 404: no such thing in this workspace. */
export class NotFoundError extends APIError {
  override readonly name = 'NotFoundError';
}

/** 409: what is there already stands against it. */
export class ConflictError extends APIError {
  override readonly name = 'ConflictError';
}

/** 400, 413, 415, 422: the request is not as the contract wants it. */
export class ValidationError extends APIError {
  override readonly name = 'ValidationError';

  /** Every fault with its place; empty if the answer lists none. */
  get issues(): readonly ValidationIssue[] {
    const errors: unknown = this.problem?.errors;
    return Array.isArray(errors) ? errors : [];
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** 429: the workspace has used up its requests; `retryAfterMs` says for how long. */
export class RateLimitError extends APIError {
  override readonly name = 'RateLimitError';
}

/** 5xx: LealUp failed. */
export class ServerError extends APIError {
  override readonly name = 'ServerError';
}

const FAMILIES: Readonly<Record<number, typeof APIError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error of an answer's status. */
export function createAPIError(facts: APIErrorFacts): APIError {
  const Family = FAMILIES[facts.status] ?? (facts.status >= 500 ? ServerError : APIError);
  return new Family(describe(facts), facts);
}

function describe({ operation, status, problem, requestId }: APIErrorFacts): string {
  const code = problem?.code ? ` ${problem.code}` : '';
  const reason = problem?.detail ?? problem?.title ?? 'No reason is given. Check baseUrl, or try again later.';
  return `${operation} answered ${status}${code}: ${reason}${requestId ? ` (request ${requestId})` : ''}`;
}
