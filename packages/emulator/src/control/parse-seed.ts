import { createRequire } from 'node:module';
import type * as yamlModule from 'yaml';

/** Reads a seed document's text, YAML or JSON; throws a SyntaxError that names the line. Its shape is checked when it is used. */
export function parseSeed(text: string): unknown {
  const { isAlias, LineCounter, parseDocument, visit } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    // The parser speaks to programmers there.
    const reason = fault.code === 'MULTIPLE_DOCS' ? 'A seed is one document, and here begins another' : fault.message.split(/ at line \d/)[0];
    throw new SyntaxError(`${reason} at line ${lines.linePos(fault.pos[0]).line}, column ${lines.linePos(fault.pos[0]).col}`, { cause: fault });
  }
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document)) return;
    throw new SyntaxError(`The alias *${node.source} stands for nothing at line ${lines.linePos(node.range?.[0] ?? 0).line}: its anchor &${node.source} must come before it`);
  });
  try {
    return document.toJS() ?? {};
  } catch (error) {
    // Aliases of aliases, which would be more than memory holds.
    if (error instanceof ReferenceError) throw new SyntaxError('The aliases of this document stand for too much. Write out what they stand for', { cause: error });
    throw error;
  }
}

/** Loaded where a seed is a text: most emulators never see one. */
export function loadYaml(): typeof yamlModule {
  // require() has no types of its own.
  return createRequire(import.meta.url)('yaml') as typeof yamlModule;
}
