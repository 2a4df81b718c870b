/** The variable of the process, or undefined where it is unset or empty, or where there is no process. */
export function readEnvironment(name: string): string | undefined {
  try {
    // Empty counts as unset: that is what `LEALUP_API_KEY=` in a file of a build means.
    return globalThis.process?.env?.[name]?.trim() || undefined;
  } catch {
    // Deno throws where reading the environment is not allowed.
    return undefined;
  }
}

/** Whether this is a page or a worker of one, where everybody can read what the program holds. */
export function isBrowser(): boolean {
  return 'document' in globalThis || 'importScripts' in globalThis;
}

/** Whether `fetch` may be told not to cache: Workers cache nothing, and older ones throw when they are told. */
export function hasFetchCache(): boolean {
  return !('WebSocketPair' in globalThis);
}
