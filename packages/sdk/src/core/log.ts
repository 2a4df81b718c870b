import type { HookName, Told } from './hooks.ts';
import { redact } from './redact.ts';

/** Where lines about requests go; the console is one. */
export interface Logger {
  debug(line: string): void;
}

/** What a hook is told, as a line: no credential, no body, no query. */
export function describeHook(name: HookName, { method, path, attempt, status, requestId, durationMs, waitMs, error }: Told): string {
  const answer = status && ` ${status}, request ${requestId}, ${Math.round(durationMs ?? 0)} ms`;
  const wait = waitMs && ` waits ${Math.round(waitMs)} ms`;
  const reason = error === undefined ? '' : ` ${error as Error}`;
  return redact(`lealup ${name} ${method} ${path} #${attempt}${answer ?? ''}${wait ?? ''}${reason}`);
}
