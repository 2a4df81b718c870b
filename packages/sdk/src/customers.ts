import type { ApiPromise } from './core/api-promise.ts';
import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { BulkImport, Customer, CustomerCreate, CustomerDetail, CustomerUpdate, JobRef } from './types.ts';

/** Filters of {@link Customers.list}. */
export type CustomerListQuery = Query<'listCustomers'>;

/** How {@link Customers.delete} deletes. */
export type CustomerDeleteQuery = Query<'deleteCustomer'>;

/** The companies that you look after. */
export class Customers {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Customers, newest first. Filters combine with AND. */
  list(query: CustomerListQuery = {}, options?: RequestOptions): List<Customer> {
    return paginate({ method: 'GET', path: '/v1/customers', query }, (page) => this.#send<'listCustomers'>(page, options));
  }

  /** Creates a customer. Its `email_domain` must be no other customer's (409). */
  create(body: CustomerCreate, options?: RequestOptions): ApiPromise<Customer> {
    return this.#send<'createCustomer'>({ method: 'POST', path: '/v1/customers', body }, options);
  }

  /** One customer with its health, its renewal and its pending tasks. */
  get(id: string, options?: RequestOptions): ApiPromise<CustomerDetail> {
    return this.#send<'getCustomer'>({ method: 'GET', path: '/v1/customers/{id}', params: { id } }, options);
  }

  /** Changes the fields that are given. `custom_fields` merges key by key; null removes a key. */
  update(id: string, body: CustomerUpdate, options?: RequestOptions): ApiPromise<Customer> {
    return this.#send<'updateCustomer'>({ method: 'PATCH', path: '/v1/customers/{id}', params: { id }, body }, options);
  }

  /**
   * Moves a customer to the trash, restorable for 30 days; with `hard` erases it for good.
   *
   * The second delete answers 404: after a retry, `error.attempts > 1` may mean that the first one went through.
   */
  delete(id: string, query: CustomerDeleteQuery = {}, options?: RequestOptions): ApiPromise<undefined> {
    return this.#send<'deleteCustomer'>(
      { method: 'DELETE', path: '/v1/customers/{id}', params: { id }, query, answer: 'none' },
      options,
    );
  }

  /** Queues up to 1000 customers, matched by `email_domain`; `client.jobs.get` tells what became of them. */
  import(body: BulkImport, options?: RequestOptions): ApiPromise<JobRef> {
    return this.#send<'bulkImportCustomers'>({ method: 'POST', path: '/v1/customers/bulk-import', body }, options);
  }
}
