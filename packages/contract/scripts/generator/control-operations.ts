import { listOperations, type Contract } from './contract.ts';
import { HEADER } from './header.ts';

/** The method and path of each operation of the emulator's own plane, and whether it has a body, for its client. */
export function generateControlOperations(control: Contract): string {
  const table = Object.fromEntries(
    listOperations(control).map(({ method, path, operation: { operationId, requestBody } }) => [operationId, { method, path, hasBody: requestBody !== undefined }]),
  );
  return `${HEADER}
/** Where each operation of the control plane is, and whether it takes a body. */
export const controlOperations = ${JSON.stringify(table, null, 1)} as const;
`;
}
