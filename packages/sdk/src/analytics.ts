import type { ApiPromise } from './core/api-promise.ts';
import type { Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { Portfolio, Renewals } from './types.ts';

/** Figures over all customers. */
export class Analytics {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Customers, ARR and scores as they stand, and what moved in 30 days. */
  portfolio(options?: RequestOptions): ApiPromise<Portfolio> {
    return this.#send<'getPortfolio'>({ method: 'GET', path: '/v1/analytics/portfolio' }, options);
  }

  /** Renewals ahead and behind, by period and by forecast. */
  renewals(options?: RequestOptions): ApiPromise<Renewals> {
    return this.#send<'getRenewals'>({ method: 'GET', path: '/v1/analytics/renewals' }, options);
  }
}
