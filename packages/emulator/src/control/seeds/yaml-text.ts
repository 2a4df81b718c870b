import { createRequire } from 'node:module';
import type * as yamlModule from 'yaml';

/** Reads a document of YAML. Throws a SyntaxError that names the line. */
export function parseYaml(text: string): unknown {
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

/** The line, from 1 on, of each JSON pointer in a document of YAML, or of the nearest place around it. */
export function linesInYaml(text: string, pointers: readonly string[]): number[] {
  const { parseDocument, isNode, isCollection, isMap, isScalar, LineCounter } = loadYaml();
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return pointers.map((pointer) => {
    let node: unknown = contents;
    let offset = contents?.range?.[0] ?? 0;
    for (const part of pointer.split('/').slice(1)) {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      if (!isCollection(node)) break;
      // The name of a field says where it is better than what stands after it.
      const name = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key : undefined;
      const next: unknown = node.get(isMap(node) ? key : Number(key), true);
      const place = isNode(name) ? name : next;
      if (!isNode(place)) break;
      offset = place.range?.[0] ?? offset;
      node = next;
    }
    return lines.linePos(offset).line;
  });
}

/** Loaded where a seed is YAML: most emulators never see one. */
function loadYaml(): typeof yamlModule {
  // require() has no types of its own.
  return createRequire(import.meta.url)('yaml') as typeof yamlModule;
}
