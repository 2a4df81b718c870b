import type { Operation } from '@lealup/contract';
import { schemas } from '@lealup/contract/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** An answer of the emulator that breaks the contract: a fault of the emulator's, logged with the pointer. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

/** Checks answers against the contract with Ajv, which has nothing in common with the checks of requests. */
export function createAnswerCheck(): (operation: Operation, body: unknown) => void {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', ...schemas });
  return (operation, body) => {
    if (operation.success.schema === null) return;
    const validate = ajv.getSchema(`contract#/$defs/${operation.success.schema}`);
    if (!validate) throw new Error(`the contract has no schema ${operation.success.schema}`);
    // What is sent is JSON, so what is checked has gone through JSON too.
    if (validate(JSON.parse(JSON.stringify(body)))) return;
    const faults = (validate.errors ?? []).map((fault) => `${fault.instancePath || '/'} ${fault.message}`);
    throw new AnswerError(`The answer of ${operation.id} breaks the contract: ${faults.join('; ')}`);
  };
}
