import type { ApiPromise } from './core/api-promise.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { Health, HealthHistory } from './types.ts';

/** The period of {@link HealthScores.history}. */
export type HealthHistoryQuery = Query<'listCustomerHealthHistory'>;

/** How well customers do. */
export class HealthScores {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** The latest score, with every dimension and signal behind it. */
  get(customerId: string, options?: RequestOptions): ApiPromise<Health> {
    return this.#send<'getCustomerHealth'>(
      { method: 'GET', path: '/v1/customers/{id}/health', params: { id: customerId } },
      options,
    );
  }

  /** One row per local date, oldest first; the last 90 rows unless `from` and `to` say otherwise. */
  history(customerId: string, query: HealthHistoryQuery = {}, options?: RequestOptions): ApiPromise<HealthHistory> {
    return this.#send<'listCustomerHealthHistory'>(
      { method: 'GET', path: '/v1/customers/{id}/health/history', params: { id: customerId }, query },
      options,
    );
  }

  /** Scores a customer now instead of in the night. */
  recalculate(customerId: string, options?: RequestOptions): ApiPromise<Health> {
    return this.#send<'recalculateCustomerHealth'>(
      { method: 'POST', path: '/v1/customers/{id}/health/recalculate', params: { id: customerId } },
      options,
    );
  }
}
