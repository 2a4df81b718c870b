import { operations } from '@lealup/contract';
import { invalid, ProblemError } from '../domain/problem.ts';
import type { Control } from './schemas.ts';

type Fault = Control<'Fault'>;

/** Problems that are answered in an operation's place, so that clients can be tested against them. */
export class Faults {
  #faults: Fault[] = [];

  add(fault: Control<'FaultCreate'>): Fault {
    const id = fault.operation_id;
    if (id !== undefined && !Object.hasOwn(operations, id)) throw invalid('/operation_id', 'not_found', 'is no operation of the contract');
    const added = { ...fault };
    this.#faults.push(added);
    return added;
  }

  list(): Fault[] {
    return this.#faults;
  }

  clear(_tenantId: string | null): void {
    this.#faults = [];
  }

  /** What a request to this operation gets instead of its answer; null if nothing was injected for it. */
  next(operationId: string): ProblemError | null {
    const fault = this.#faults.find((one) => one.operation_id === undefined || one.operation_id === operationId);
    if (!fault) return null;
    if (fault.times !== undefined) {
      fault.times -= 1;
      if (fault.times === 0) this.#faults = this.#faults.filter((one) => one !== fault);
    }
    const headers = fault.retry_after_s === undefined ? {} : { 'retry-after': String(fault.retry_after_s) };
    return new ProblemError(fault.code, 'This is an injected fault. DELETE /_emulator/faults ends it.', { headers });
  }
}
