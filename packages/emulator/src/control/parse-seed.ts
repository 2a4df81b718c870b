import { createRequire } from 'node:module';
import type * as yamlModule from 'yaml';

/** Reads a seed document's text, YAML or JSON; throws a SyntaxError that names the line. Its shape is checked when it is used. */
export function parseSeed(text: string): unknown {
  // Loaded where a seed is a text: most emulators never see one.
  const { parse, YAMLError } = createRequire(import.meta.url)('yaml') as typeof yamlModule;
  try {
    return parse(text) ?? {};
  } catch (error) {
    if (error instanceof YAMLError) throw new SyntaxError(error.message.split('\n')[0]?.replace(/:$/, '') ?? '', { cause: error });
    throw error;
  }
}
