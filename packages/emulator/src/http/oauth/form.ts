import type { HttpRequest, HttpResponse } from '../message.ts';
import { readBytes } from '../body.ts';

const LIMIT_BYTES = 1_048_576;

/** A posted form. */
export function readForm(request: HttpRequest): URLSearchParams {
  const bytes = readBytes(request, { mediaType: 'application/x-www-form-urlencoded', isRequired: false, limitBytes: LIMIT_BYTES });
  return new URLSearchParams(new TextDecoder().decode(bytes ?? new Uint8Array()));
}

/** An error of the token endpoints, in their own form (RFC 6749 section 5.2). */
export function oauthError(error: string, description: string): HttpResponse {
  return {
    status: error === 'invalid_client' ? 401 : 400,
    headers: { 'content-type': 'application/json', ...NO_STORE },
    body: JSON.stringify({ error, error_description: description }),
  };
}

export const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' };
