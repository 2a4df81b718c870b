import type { LealUpOptions } from '@lealup/sdk';
import { CONTROL_TOKEN_HEADER } from './control-token.ts';

type Fetch = NonNullable<LealUpOptions['fetch']>;

/** A request as it would have been sent, without its secrets. */
export interface WithheldRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A write that was not sent because of `--dry-run`. */
export class DryRun extends Error {
  override readonly name = 'DryRun';
  readonly request: WithheldRequest;

  constructor(request: WithheldRequest) {
    super('Nothing was sent.');
    this.request = request;
  }
}

/** A transport that reads as usual and throws {@link DryRun} in place of sending a write. */
export const withholdWrites: Fetch = async (url, init) => {
  const method = init.method ?? 'GET';
  if (method === 'GET') return fetch(url, init);
  const headers = Object.fromEntries(new Headers(init.headers));
  if (headers['authorization'] !== undefined) headers['authorization'] = 'Bearer [redacted]';
  if (headers[CONTROL_TOKEN_HEADER] !== undefined) headers[CONTROL_TOKEN_HEADER] = '[redacted]';
  throw new DryRun({ method, url, headers, body: readBody(init.body) });
};

/** The dry run that an error stands for, if it does; the SDK keeps what its transport threw as the cause. */
export function findDryRun(error: unknown): DryRun | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof DryRun) return cause;
  }
  return undefined;
}

function readBody(body: unknown): unknown {
  if (body === undefined || body === null) return null;
  const text = body instanceof URLSearchParams ? body.toString() : body;
  if (typeof text !== 'string') return null;
  try {
    return redactSecret(JSON.parse(text));
  } catch {
    return text;
  }
}

function redactSecret(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'secret' in value ? { ...value, secret: '[redacted]' } : value;
}
