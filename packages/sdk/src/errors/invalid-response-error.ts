import { CallError, type CallFacts } from './call-error.ts';

/** What is known about the answer. */
export interface InvalidResponseFacts extends CallFacts {
  readonly status: number;
  readonly requestId: string | undefined;
}

/**
 * The server answered with something that this API never says: HTML, half a JSON document, nothing at all, a redirect,
 * a list that goes round in circles. Mostly a proxy, or a `baseUrl` that is not LealUp's.
 */
export class InvalidResponseError extends CallError<InvalidResponseFacts> {
  override readonly name: string = 'InvalidResponseError';
  declare readonly status: number;
  declare readonly requestId: string | undefined;
}

/** The error of an answer that came whole and has not the shape that the contract promises. */
export function createShapeError(
  operation: string,
  { status, requestId }: Pick<InvalidResponseFacts, 'status' | 'requestId'>,
  { lack }: { lack: string },
): InvalidResponseError {
  const facts = { operation, attempts: 1, idempotencyKey: undefined, status, requestId };
  return new InvalidResponseError(`${operation} answered ${lack}. Ask LealUp about request ${requestId}.`, facts);
}
