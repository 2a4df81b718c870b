import { refName, type Contract, listOperations } from './contract.ts';
import { HEADER } from './header.ts';

/** What each operation answers in the contract's own examples; null where it has no body. */
export function generateSamples(contract: Contract): string {
  const samples = listOperations(contract).map(({ operation }) => {
    const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
    const ref = Object.values(good?.content ?? {})[0]?.schema?.$ref;
    if (!ref) return [operation.operationId, null] as const;
    const name = refName(ref);
    const sample = contract.components.schemas[name]?.example;
    if (!sample) throw new Error(`${name}: an example is missing`);
    return [operation.operationId, sample] as const;
  });
  return `${HEADER}import type { OperationId } from './operations.ts';

/** The contract's example of each operation's answer; null where it has no body. */
export const samples: Readonly<Record<OperationId, unknown>> = ${JSON.stringify(Object.fromEntries(samples), null, 2)};
`;
}
