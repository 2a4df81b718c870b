import type { HttpRequest, HttpResponse } from './message.ts';

const EXPOSED =
  'Idempotency-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, WWW-Authenticate, X-LealUp-Warnings, X-Request-Id';
const MAX_AGE_S = 600;

/** The pages of which origins may call the emulator from a browser; none unless they are named. */
export class Cors {
  #origins;

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins);
  }

  allows(origin: string): boolean {
    return this.#origins.has(origin);
  }

  /** The answer to a browser's question before the real request; null for any other request. */
  preflight(request: HttpRequest): HttpResponse | null {
    const origin = request.header('origin');
    const method = request.header('access-control-request-method');
    if (request.method !== 'OPTIONS' || origin === undefined || method === undefined || !this.allows(origin)) return null;
    const headers = {
      'access-control-allow-methods': 'DELETE, GET, HEAD, PATCH, POST, PUT',
      'access-control-allow-headers': request.header('access-control-request-headers') ?? '*',
      'access-control-max-age': String(MAX_AGE_S),
    };
    return this.mark(request, { status: 204, headers, body: null });
  }

  /** Lets the page read the answer. */
  mark(request: HttpRequest, response: HttpResponse): HttpResponse {
    const origin = request.header('origin');
    if (origin === undefined || !this.allows(origin)) return response;
    Object.assign(response.headers, { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'Origin' });
    return response;
  }
}
