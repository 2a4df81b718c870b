import { Analytics } from './analytics.ts';
import { Contacts } from './contacts.ts';
import { ApiPromise } from './core/api-promise.ts';
import type { Opened } from './core/answer.ts';
import { Call } from './core/call.ts';
import type { Send } from './core/operation.ts';
import type { ApiRequest, RequestOptions } from './core/request.ts';
import { resolveSettings, type LealUpOptions, type Settings } from './core/settings.ts';
import { trace } from './core/tracing.ts';
import { Customers } from './customers.ts';
import { Dashboards } from './dashboards.ts';
import { Events } from './events.ts';
import { HealthScores } from './health.ts';
import { Jobs } from './jobs.ts';
import { Playbooks } from './playbooks.ts';
import { Tasks } from './tasks.ts';
import { Users } from './users.ts';
import { Webhooks } from './webhooks.ts';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/**
 * The client of the LealUp API. Making one never throws: what is missing or wrong is told by the first call.
 *
 * @see https://docs.lealup.com
 */
export class LealUp {
  readonly customers: Customers;
  readonly contacts: Contacts;
  readonly jobs: Jobs;
  readonly health: HealthScores;
  readonly events: Events;
  readonly playbooks: Playbooks;
  readonly tasks: Tasks;
  readonly users: Users;
  readonly analytics: Analytics;
  readonly dashboards: Dashboards;
  readonly webhooks: Webhooks;

  readonly #options: LealUpOptions;
  #settings: Settings | undefined;

  constructor(options: LealUpOptions = {}) {
    this.#options = options;
    // Each operation's request is an ApiRequest; the compiler cannot see it before it knows which operation.
    const send: Send = (request, callOptions) =>
      this.#call({ answer: 'json', ...(request as ApiRequest) }, callOptions ?? {});
    this.customers = new Customers(send);
    this.contacts = new Contacts(send);
    this.jobs = new Jobs(send);
    this.health = new HealthScores(send);
    this.events = new Events(send);
    this.playbooks = new Playbooks(send);
    this.tasks = new Tasks(send);
    this.users = new Users(send);
    this.analytics = new Analytics(send);
    this.dashboards = new Dashboards(send);
    this.webhooks = new Webhooks(send);
  }

  /**
   * Any request, with the credential, retries, limits and errors of every other. The type of its data is yours to say.
   *
   * @throws {@link LealUpError} as every method does; the signal's reason if the call is aborted.
   */
  request<T = unknown>(request: ApiRequest & Omit<RequestOptions, 'body' | 'query'>): ApiPromise<T> {
    const { body: _body, query: _query, ...options } = request;
    return this.#call(request, options);
  }

  /** What may be shown of a client: no credential. */
  toJSON(): Record<string, unknown> {
    const { baseUrl, workspace, timeoutMs, deadlineMs, maxRetries } = this.#options;
    // An address may hold a password; its origin does not.
    const origin = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).origin : undefined;
    const shown = Object.entries({ baseUrl: origin, workspace, timeoutMs, deadlineMs, maxRetries });
    return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
  }

  [INSPECT](_depth: number, options: unknown, inspect: (value: unknown, options: unknown) => string): string {
    return `LealUp ${inspect(this.toJSON(), options)}`;
  }

  #call<T>(request: ApiRequest, options: RequestOptions): ApiPromise<T> {
    // The one place where bytes are believed to be what the contract says, unless `validate` checks them.
    return new ApiPromise(this.#run(request, options) as Promise<Opened<T>>);
  }

  #run(request: ApiRequest, options: RequestOptions): Promise<Opened<unknown>> {
    try {
      this.#settings ??= resolveSettings(this.#options);
      return trace(new Call(this.#settings, request, options), request);
    } catch (error) {
      return Promise.reject(error);
    }
  }
}
