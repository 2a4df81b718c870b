import type { ApiPromise } from './core/api-promise.ts';
import type { Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { WidgetList } from './types.ts';

/** Dashboards of the workspace. */
export class Dashboards {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** The widgets of a dashboard with their data. There is always one named `default`. */
  widgets(id: string, options?: RequestOptions): ApiPromise<WidgetList> {
    return this.#send<'listDashboardWidgets'>({ method: 'GET', path: '/v1/dashboards/{id}/widgets', params: { id } }, options);
  }
}
