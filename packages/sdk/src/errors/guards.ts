import type {
  APIError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './api-error.ts';
import type { ConfigurationError } from './configuration-error.ts';
import type { ConnectionError } from './connection-error.ts';
import type { EventsSendError } from './events-send-error.ts';
import type { InvalidResponseError } from './invalid-response-error.ts';
import { BRAND, type LealUpError } from './lealup-error.ts';
import type { ResponseValidationError } from './response-validation-error.ts';
import type { TimeoutError } from './timeout-error.ts';

// `instanceof` fails when the ESM and the CJS copy of this package meet, or two realms: these guards don't.

/** Whether this package made the error. */
export function isLealUpError(error: unknown): error is LealUpError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** Whether LealUp answered with an error, of whatever status. */
export function isAPIError(error: unknown): error is APIError {
  return isLealUpError(error) && 'problem' in error;
}

/** Whether the answer was 401. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return hasName(error, 'AuthenticationError');
}

/** Whether the answer was 403. */
export function isPermissionError(error: unknown): error is PermissionError {
  return hasName(error, 'PermissionError');
}

/** Whether the answer was 404. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasName(error, 'NotFoundError');
}

/** Whether the answer was 409. */
export function isConflictError(error: unknown): error is ConflictError {
  return hasName(error, 'ConflictError');
}

/** Whether the answer was 400, 413, 415 or 422. */
export function isValidationError(error: unknown): error is ValidationError {
  return hasName(error, 'ValidationError');
}

/** Whether the answer was 429. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return hasName(error, 'RateLimitError');
}

/** Whether the answer was 5xx. */
export function isServerError(error: unknown): error is ServerError {
  return hasName(error, 'ServerError');
}

/** Whether no whole answer came. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return hasName(error, 'ConnectionError');
}

/** Whether `timeoutMs` or `deadlineMs` ran out. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return hasName(error, 'TimeoutError');
}

/** Whether the answer was nothing that this API says. */
export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return hasName(error, 'InvalidResponseError') || isResponseValidationError(error);
}

/** Whether an answer broke the contract, as `validate` found. */
export function isResponseValidationError(error: unknown): error is ResponseValidationError {
  return hasName(error, 'ResponseValidationError');
}

/** Whether the request was not sent because something is not set up right. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return hasName(error, 'ConfigurationError');
}

/** Whether a later batch of events failed after others had gone through. */
export function isEventsSendError(error: unknown): error is EventsSendError {
  return hasName(error, 'EventsSendError');
}

/**
 * Whether it is the reason that `controller.abort()` gives by default. A call rejects with the caller's own reason, so
 * `controller.abort(reason)` is told by comparing with `reason`.
 */
export function isAbortError(error: unknown): error is DOMException {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

function hasName(error: unknown, name: string): boolean {
  return isLealUpError(error) && error.name === name;
}
