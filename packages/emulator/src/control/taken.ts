import { invalid } from '../domain/problem.ts';

/** Does something that writes rows with ids that callers may choose. Throws a ProblemError that names the field if its value is taken. */
export function refusingTaken<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const [, column] = (error instanceof Error && /^UNIQUE constraint failed: .*\.(\w+)$/.exec(error.message)) || [];
    throw column === undefined ? error : invalid(`/${column}`, 'conflict', 'is that of another entry already');
  }
}
