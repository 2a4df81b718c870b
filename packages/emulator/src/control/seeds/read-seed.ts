import { createRequire } from 'node:module';
import type * as yamlModule from 'yaml';
import type { SeedDocument } from '../../api.ts';
import { ProblemError } from '../../domain/problem.ts';
import { parseSeed } from '../parse-seed.ts';
import { checkSeed } from '../seed.ts';

/**
 * Reads a seed document's text, YAML or JSON, and checks its shape; what only a workspace can judge, such as an unknown
 * time zone, is judged when it is used. Throws a SyntaxError that names the line, or a ProblemError whose issues have pointers
 * and name their lines.
 */
export function readSeed(text: string): SeedDocument {
  const document = parseSeed(text);
  try {
    return checkSeed(document);
  } catch (error) {
    throw error instanceof ProblemError ? nameLines(text, error) : error;
  }
}

/** The same error with the line of the text in front of each issue: for what a seed is refused for when it is used. */
export function nameLines(text: string, error: ProblemError): ProblemError {
  const issues = (error.extras.issues ?? []).map((issue) => ({ ...issue, message: `(line ${lineOf(text, issue.pointer)}) ${issue.message}` }));
  const list = issues.map(({ pointer, message }) => `${pointer || 'the document'} ${message}`).join('; ');
  return new ProblemError(error.code, `The seed is not valid: ${list}.`, { issues, cause: error });
}

/** The line of a YAML or JSON text, from 1 on, in which the value at a JSON pointer begins, or the nearest one around it. */
export function lineOf(text: string, pointer: string): number {
  const { parseDocument, isNode, isCollection, isMap, isScalar, LineCounter } = createRequire(import.meta.url)('yaml') as typeof yamlModule;
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines }).contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
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
}
