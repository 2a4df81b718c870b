import type { ApiPromise } from './core/api-promise.ts';
import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { Playbook, PlaybookCreate } from './types.ts';

/** Paging of {@link Playbooks.list}. */
export type PlaybookListQuery = Query<'listPlaybooks'>;

/** What is done when something happens to a customer. */
export class Playbooks {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Playbooks, newest first. */
  list(query: PlaybookListQuery = {}, options?: RequestOptions): List<Playbook> {
    return paginate({ method: 'GET', path: '/v1/playbooks', query }, (page) => this.#send<'listPlaybooks'>(page, options));
  }

  /** Creates a playbook. */
  create(body: PlaybookCreate, options?: RequestOptions): ApiPromise<Playbook> {
    return this.#send<'createPlaybook'>({ method: 'POST', path: '/v1/playbooks', body }, options);
  }
}
