import type { SeedDocument } from '../../api.ts';
import { ProblemError } from '../../domain/problem.ts';
import { checkSeed } from '../seed.ts';
import { linesOf, parseSeed } from './parse-seed.ts';

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
  const unplaced = error.extras.issues ?? [];
  const lines = linesOf(text, unplaced.map(({ pointer }) => pointer));
  const issues = unplaced.map((issue, index) => ({ ...issue, message: `(line ${lines[index]}) ${issue.message}` }));
  const list = issues.slice(0, MOST_IN_MESSAGE).map(({ pointer, message }) => `${pointer || 'the document'} ${message.replace(/\.$/, '')}`);
  if (issues.length > list.length) list.push(`and ${issues.length - list.length} more`);
  return new ProblemError(error.code, `The seed is not valid: ${list.join('; ')}.`, { issues, cause: error });
}
