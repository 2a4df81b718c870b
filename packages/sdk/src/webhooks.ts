import type { ApiPromise } from './core/api-promise.ts';
import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { WebhookEventDescription, WebhookSubscription, WebhookSubscriptionCreate, WebhookSubscriptionCreated } from './types.ts';

/** Paging of {@link Webhooks.list}. */
export type WebhookListQuery = Query<'listWebhookSubscriptions'>;

/** Paging of {@link Webhooks.events}. */
export type WebhookEventListQuery = Query<'listWebhookEvents'>;

/** Who is told what happens. */
export class Webhooks {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Subscriptions, newest first. Their secrets are not shown again. */
  list(query: WebhookListQuery = {}, options?: RequestOptions): List<WebhookSubscription> {
    return paginate({ method: 'GET', path: '/v1/webhook-subscriptions', query }, (page) => this.#send<'listWebhookSubscriptions'>(page, options));
  }

  /** Subscribes an address. The answer holds the secret, this once, if you gave none. */
  create(body: WebhookSubscriptionCreate, options?: RequestOptions): ApiPromise<WebhookSubscriptionCreated> {
    return this.#send<'createWebhookSubscription'>({ method: 'POST', path: '/v1/webhook-subscriptions', body }, options);
  }

  /** Every type of event with a sample. */
  events(query: WebhookEventListQuery = {}, options?: RequestOptions): List<WebhookEventDescription> {
    return paginate({ method: 'GET', path: '/v1/webhook-events', query }, (page) => this.#send<'listWebhookEvents'>(page, options));
  }
}
