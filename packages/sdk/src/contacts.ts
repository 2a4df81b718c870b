import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { Contact } from './types.ts';

/** Paging of {@link Contacts.list}. */
export type ContactListQuery = Query<'listCustomerContacts'>;

/** The people at a customer. */
export class Contacts {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** A customer's contacts, newest first. */
  list(customerId: string, query: ContactListQuery = {}, options?: RequestOptions): List<Contact> {
    return paginate({ method: 'GET', path: '/v1/customers/{id}/contacts', params: { id: customerId }, query }, (page) =>
      this.#send<'listCustomerContacts'>(page, options),
    );
  }
}
