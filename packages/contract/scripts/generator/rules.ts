import type { Contract } from './contract.ts';
import { HEADER } from './header.ts';

/** Tables that hold for the whole API: problem codes, the role matrix, rate limits. */
export function generateRules(contract: Contract): string {
  const problems = contract.components.schemas['ProblemCode']?.['x-problems'];
  if (!problems) throw new Error('ProblemCode: x-problems is missing');
  const scope = contract.components.schemas['Scope'];
  if (!scope?.enum || !scope['x-enum-descriptions']) throw new Error('Scope: enum or x-enum-descriptions is missing');
  return `${HEADER}import type { ProblemCode, Scope } from './types.ts';

/** The status and title of each problem code. */
export const problems = ${print(problems)} as const satisfies Record<ProblemCode, { status: number; title: string }>;

/** Every scope, with what it opens. */
export const scopes: Readonly<Record<Scope, string>> = ${print(scope['x-enum-descriptions'])};

/** Which actions a role may do, by feature; \`all\` is every one. */
export const roleMatrix: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${print(contract['x-role-matrix'])};

/** Rights that reach only the customers that the user owns. */
export const ownBook: readonly { role: string; feature: string; action: string }[] = ${print(contract['x-own-book'])};

/** Requests per minute by plan; a test key has half. */
export const rateLimits: Readonly<Record<string, number>> = ${print(contract['x-rate-limits'])};
`;
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
