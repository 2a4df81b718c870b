import { redact } from './redact.ts';
import type { HookFacts, Hooks } from './hooks.ts';

/** Where lines about requests go; the console is one. */
export interface Logger {
  debug(line: string): void;
}

/** Hooks that also write a line for each answer, wait and failure: no credential, no body, no query. */
export function withLog(hooks: Hooks, logger: Logger): Hooks {
  const line = ({ method, path, attempt }: HookFacts, text: string) =>
    logger.debug(redact(`lealup ${method} ${path} #${attempt}: ${text}`));
  return {
    ...hooks,
    response(facts) {
      line(facts, `${facts.status} after ${Math.round(facts.durationMs)} ms, request ${facts.requestId}`);
      hooks.response?.(facts);
    },
    retry(facts) {
      line(facts, `again in ${Math.round(facts.waitMs)} ms, ${facts.error.message}`);
      hooks.retry?.(facts);
    },
    throttled(facts) {
      line(facts, `paced, waits ${Math.round(facts.waitMs)} ms`);
      hooks.throttled?.(facts);
    },
    error(facts) {
      line(facts, `failed, ${String(facts.error)}`);
      hooks.error?.(facts);
    },
  };
}
