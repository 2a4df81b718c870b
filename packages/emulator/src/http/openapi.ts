import type { Route } from './dispatch.ts';
import { JSON_TYPE } from './message.ts';

/** Answers `GET /v1/openapi.json`: the contract, with this emulator as its only server. */
export function openapiRoute(): Route {
  return async (request) => {
    // Half a megabyte that most runs never read.
    const { default: contract } = await import('@lealup/contract/openapi.json', { with: { type: 'json' } });
    const servers = [{ url: `http://${request.header('host') ?? '127.0.0.1'}`, description: 'This emulator.' }];
    return { status: 200, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ ...contract, servers }) };
  };
}
