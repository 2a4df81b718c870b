import { CallError } from './call-error.ts';

/**
 * No answer came, or it broke off: DNS, TLS, refused, reset. Whether the request was carried out is unknown; `cause`
 * is what the platform's `fetch` threw.
 */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError';
}
