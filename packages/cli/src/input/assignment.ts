import { Failure } from '../failures/failure.ts';

/**
 * `name=value` of a `--set`: JSON where the value is some, else text.
 *
 * @throws {@link Failure} `usage` for what has no name.
 */
export function readAssignment(text: string): [name: string, value: unknown] {
  const [, name, value = ''] = /^([\w.]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw new Failure('usage', `--set ${JSON.stringify(text)} is no assignment.`, { why: ['assignments look like score=41 or name=Acme'] });
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}
