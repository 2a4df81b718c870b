import { LealUpError } from './lealup-error.ts';

/** The request was not sent, because the client or the call is not set up right: no key, a wrong host, a bad option. */
export class ConfigurationError extends LealUpError {
  override readonly name = 'ConfigurationError';
}
