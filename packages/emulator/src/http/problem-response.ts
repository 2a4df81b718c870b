import { problems, type Problem, type ProblemCode } from '@lealup/contract';
import type { ProblemError } from '../domain/problem.ts';
import { PROBLEM_TYPE, type HttpResponse } from './message.ts';

const DOCUMENTATION = 'https://docs.lealup.com/errors/';

/** Headers that belong to a code wherever it is answered. */
const HEADERS: Partial<Record<ProblemCode, Record<string, string>>> = {
  unauthorized: { 'www-authenticate': 'Bearer' },
  invalid_token: { 'www-authenticate': 'Bearer error="invalid_token"' },
  token_expired: { 'www-authenticate': 'Bearer error="invalid_token", error_description="expired"' },
};

/** An error as RFC 7807 has it. */
export function problemResponse(error: ProblemError, path: string, requestId: string): HttpResponse {
  const { status, title } = problems[error.code];
  const { issues, headers } = error.extras;
  const body: Problem = {
    type: DOCUMENTATION + error.code,
    title,
    status,
    detail: error.message,
    instance: path,
    code: error.code,
    request_id: requestId,
  };
  if (issues) {
    // A pointer that starts with a question mark is the name of a query parameter.
    body.errors = issues.map(({ pointer, code, message }) =>
      pointer.startsWith('?') ? { parameter: pointer.slice(1), code, message } : { pointer, code, message },
    );
  }
  return {
    status,
    headers: { 'content-type': PROBLEM_TYPE, ...HEADERS[error.code], ...headers },
    body: JSON.stringify(body),
  };
}
