import { operations, type Issue } from '@lealup/contract';
import { checks } from '@lealup/contract/checks';
import type { ResponseCheck } from './core/validation.ts';

/** The contract's schemas as compiled checks, by the name of the schema: each reports all that is wrong with a value. */
export { checks };
export type { Issue, ResponseCheck };

const SCHEMAS = new Map<string, string | null>(
  Object.values(operations).map(({ method, path, success }) => [`${method} ${path}`, success.schema]),
);

/**
 * Tells what of a good answer is not as the contract promises. Fields and words that LealUp has added since are no
 * fault. To be passed to `new LealUp({ validate: checkResponse })`.
 */
export const checkResponse: ResponseCheck = ({ method, path }, data) => {
  const schema = SCHEMAS.get(`${method} ${path}`);
  const issues: Issue[] = [];
  if (schema && isCheck(schema)) checks[schema](data, '', issues);
  return issues.filter(({ code }) => code !== 'unknown_field' && code !== 'invalid_value');
};

function isCheck(name: string): name is keyof typeof checks {
  return Object.hasOwn(checks, name);
}
