import { redact } from './redact.ts';

/** Where lines about requests go; the console is one. */
export interface Logger {
  debug(line: string): void;
}

/** What a hook is told, as a line: no credential, no body, no query. */
export function describeHook(name: string, told: object): string {
  return redact(`lealup ${name} ${JSON.stringify(told, (key, value: unknown) => (key === 'url' || key === 'headers' ? undefined : value))}`);
}
