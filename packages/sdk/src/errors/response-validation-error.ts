import type { ValidationIssue } from '../types.ts';
import { InvalidResponseError, type InvalidResponseFacts } from './invalid-response-error.ts';

/** With `validate`: an answer came whole and is not what the contract promises. `issues` name every place. */
export class ResponseValidationError extends InvalidResponseError {
  override readonly name = 'ResponseValidationError';
  declare readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[], facts: InvalidResponseFacts) {
    const [first] = issues;
    const shown = { ...facts, issues };
    super(`${facts.operation} answered what breaks the contract: ${first?.pointer} ${first?.message}. See issues.`, shown);
  }
}
