import type { SeedDocument } from '../../api.ts';
import { ProblemError } from '../../domain/problem.ts';
import { loadYaml, parseSeed } from '../parse-seed.ts';
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

/** How many of the things that are wrong a message tells; the issues are all of them. */
const MOST_IN_MESSAGE = 20;

/** The same error with the line of the text in front of each issue: for what a seed is refused for when it is used. */
export function nameLines(text: string, error: ProblemError): ProblemError {
  const line = linesOf(text);
  const issues = (error.extras.issues ?? []).map((issue) => ({ ...issue, message: `(line ${line(issue.pointer)}) ${issue.message}` }));
  const list = issues.slice(0, MOST_IN_MESSAGE).map(({ pointer, message }) => `${pointer || 'the document'} ${message.replace(/\.$/, '')}`);
  if (issues.length > list.length) list.push(`and ${issues.length - list.length} more`);
  return new ProblemError(error.code, `The seed is not valid: ${list.join('; ')}.`, { issues, cause: error });
}

/** The line of a YAML or JSON text, from 1 on, in which the value at a JSON pointer begins, or the nearest one around it. */
export function lineOf(text: string, pointer: string): number {
  return linesOf(text)(pointer);
}

/** The same for many pointers: the text is read once. */
function linesOf(text: string): (pointer: string) => number {
  const { parseDocument, isNode, isCollection, isMap, isScalar, LineCounter } = loadYaml();
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return (pointer) => {
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
  };
}
