import { setInterval } from 'node:timers/promises';

/** How many customers stay. */
export const CUSTOMERS = 200;
/** Events that are sent over and over: what is kept of them does not grow. */
const EVENTS_PER_CUSTOMER = 50;
const CALLERS = 16;
const TICK_MS = 50;

/**
 * A mixed load that leaves the state as large as it was: changes, events that have come before, and customers that come
 * and are erased again. What grows all the same are the logs, which are bounded.
 */
export class SteadyLoad {
  /** How many requests have been answered. */
  answered = 0;
  #url;
  #customers: string[] = [];
  #next = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** Makes the customers, and a subscription to all that happens. */
  async prepare(hookUrl: string): Promise<void> {
    await this.#send('POST', '/v1/webhook-subscriptions', { url: hookUrl, events: ['*'] });
    for (let index = 0; index < CUSTOMERS; index += 1) {
      const { id } = await this.#send('POST', '/v1/customers', { name: `Customer ${index}`, email_domain: `customer-${index}.example`, arr: 1000 });
      this.#customers.push(String(id));
    }
  }

  /** So many steps as fast as they go. */
  async run(steps: number, step = (number: number) => this.#step(number)): Promise<void> {
    const end = this.#next + steps;
    const caller = async () => {
      while (this.#next < end) await step((this.#next += 1));
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
  }

  /** As many answers kept under their keys, and as many webhooks, as these logs may hold. */
  async fillLogs({ answers, deliveries }: { answers: number; deliveries: number }): Promise<void> {
    await this.run(deliveries, (number) => this.#change(number));
    // Of the kinds that there are later, so that they do not take more room then.
    await this.run(answers, (number) => (number % 4 === 0 ? this.#recalculate(number) : this.#sendEvents(number, 5)));
  }

  /** So many steps a second for so long. */
  async runFor(ms: number, stepsPerSecond: number): Promise<void> {
    const ticks = Math.round(ms / TICK_MS);
    const steps = Math.max(1, Math.round((stepsPerSecond * TICK_MS) / 1000));
    let tick = 0;
    for await (const _ of setInterval(TICK_MS)) {
      await this.run(steps);
      if ((tick += 1) >= ticks) return;
    }
  }

  async #step(number: number): Promise<void> {
    switch (number % 8) {
      case 0:
      case 1:
      case 2:
        return this.#sendEvents(number, 5);
      case 3:
        return this.#change(number);
      case 4:
        return this.#recalculate(number);
      case 5:
        await this.#send('GET', '/v1/customers?limit=50');
        return;
      case 6:
        await this.#send('GET', `/v1/customers/${this.#customer(number)}/health`);
        return;
      default:
        return this.#comeAndGo(number);
    }
  }

  async #change(number: number): Promise<void> {
    await this.#send('PATCH', `/v1/customers/${this.#customer(number)}`, { arr: number });
  }

  async #recalculate(number: number): Promise<void> {
    await this.#send('POST', `/v1/customers/${this.#customer(number)}/health/recalculate`, undefined, `health-${number}`);
  }

  async #sendEvents(number: number, count: number): Promise<void> {
    const customer_id = this.#customer(number);
    const events = Array.from({ length: count }, (_, index) => ({ customer_id, event_name: 'login', user_email: `user${index}@app.example`, external_id: `e${(number + index) % EVENTS_PER_CUSTOMER}` }));
    await this.#send('POST', '/v1/events', { events }, `events-${number}`);
  }

  /** A customer that is erased with all that is known of it. */
  async #comeAndGo(number: number): Promise<void> {
    const { id } = await this.#send('POST', '/v1/customers', { name: `Guest ${number}`, email_domain: `guest-${number}.example` }, `guest-${number}`);
    await this.#send('POST', '/v1/events', [{ customer_id: id, event_name: 'login', user_email: 'guest@app.example' }]);
    await this.#send('DELETE', `/v1/customers/${String(id)}?hard=true`);
  }

  #customer(number: number): string {
    return this.#customers[number % this.#customers.length] ?? '';
  }

  async #send(method: string, path: string, body?: unknown, key?: string): Promise<Record<string, unknown>> {
    const headers = { authorization: 'Bearer lealup_sk_test_emulator', ...(body !== undefined && { 'content-type': 'application/json' }), ...(key !== undefined && { 'idempotency-key': key }) };
    const response = await fetch(this.#url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
    this.answered += 1;
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  }
}
