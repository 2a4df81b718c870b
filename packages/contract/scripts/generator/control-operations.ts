import { listOperations, type Contract } from './contract.ts';
import { HEADER } from './header.ts';

/** The method and path of each operation of the emulator's own plane, for its client. */
export function generateControlOperations(control: Contract): string {
  const table = Object.fromEntries(listOperations(control).map(({ method, path, operation }) => [operation.operationId, { method, path }]));
  return `${HEADER}
/** Where each operation of the control plane is. */
export const controlOperations = ${JSON.stringify(table, null, 1)} as const;
`;
}
