import type { ApiPromise } from './core/api-promise.ts';
import type { Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { Job } from './types.ts';

/** Work that goes on after its request was answered. */
export class Jobs {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** The state of a bulk import. `succeeded` says that it ran to its end, row errors included. */
  get(id: string, options?: RequestOptions): ApiPromise<Job> {
    return this.#send<'getJob'>({ method: 'GET', path: '/v1/jobs/{id}', params: { id } }, options);
  }
}
