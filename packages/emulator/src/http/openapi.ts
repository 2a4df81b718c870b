import type { Route } from './dispatch.ts';
import { JSON_TYPE, type HttpRequest } from './message.ts';

/** Answers `GET /v1/openapi.json`: the contract, with this emulator as its only server. */
export function openapiRoute(originOf: (request: HttpRequest) => string): Route {
  return async (request) => {
    // Half a megabyte that most runs never read.
    const { default: contract } = await import('@lealup/contract/openapi.json', { with: { type: 'json' } });
    const servers = [{ url: originOf(request), description: 'This emulator.' }];
    return { status: 200, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ ...contract, servers }) };
  };
}
