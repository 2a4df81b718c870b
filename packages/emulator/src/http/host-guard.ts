import type { Cors } from './cors.ts';
import { json, PROBLEM_TYPE, type HttpRequest, type HttpResponse } from './message.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses requests that a web page may have made without its user's knowledge: under a name that is not this
 * machine's (DNS rebinding), or from the page of another origin.
 */
export function createHostGuard(allowedHosts: readonly string[], cors: Cors): (request: HttpRequest) => HttpResponse | null {
  const allowed = new Set([...LOOPBACK, ...allowedHosts.map((host) => host.toLowerCase())]);
  return (request) => {
    const host = hostnameOf(request.header('host'));
    if (host === null || !allowed.has(host)) {
      return refusal(`The Host header names ${JSON.stringify(host ?? '')}, which this emulator does not answer to. Allow it with --allowed-host.`);
    }
    const origin = request.header('origin');
    if (origin !== undefined && !allowed.has(originHost(origin)) && !cors.allows(origin)) {
      return refusal(`Pages of ${JSON.stringify(origin)} may not call this emulator. Allow them with --cors.`);
    }
    return null;
  };
}

function refusal(detail: string): HttpResponse {
  const body = { type: 'about:blank', title: 'Forbidden', status: 403, detail };
  return { ...json(403, body), headers: { 'content-type': PROBLEM_TYPE } };
}

/** The host without its port; null if there is none. */
function hostnameOf(header: string | undefined): string | null {
  return /^(\[[0-9a-f:.]+\]|[^:]+)(?::\d+)?$/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
}

function originHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
