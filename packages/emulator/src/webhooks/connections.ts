import type { Client } from 'undici';

/** How many connections are kept open for the next message, to all origins together. */
const MAX_IDLE = 64;

/**
 * Connections for one request at a time, each kept for the next one to its origin. There is no limit to those that are
 * in use: subscriptions that share an origin would wait for the one that hangs.
 */
export class Connections {
  #open;
  #idle = new Map<string, Client[]>();
  #idleCount = 0;
  #all = new Set<Client>();

  constructor(open: (origin: string) => Client) {
    this.#open = open;
  }

  take(origin: string): Client {
    const kept = this.#idle.get(origin)?.pop();
    if (kept) {
      this.#idleCount -= 1;
      return kept;
    }
    const client = this.#open(origin);
    this.#all.add(client);
    return client;
  }

  /** Gives a connection back; one of the origin that has been idle for longest makes room if there are too many. */
  give(origin: string, client: Client): void {
    if (!this.#all.has(client)) return;
    const kept = this.#idle.get(origin);
    if (kept) kept.push(client);
    else this.#idle.set(origin, [client]);
    this.#idleCount += 1;
    if (this.#idleCount > MAX_IDLE) this.#dropOldest();
  }

  /** Closes a connection at once, whatever it is at. */
  async destroy(client: Client): Promise<void> {
    this.#all.delete(client);
    await client.destroy();
  }

  async destroyAll(): Promise<void> {
    this.#idle.clear();
    this.#idleCount = 0;
    await Promise.all([...this.#all].map((client) => this.destroy(client)));
  }

  #dropOldest(): void {
    for (const [origin, clients] of this.#idle) {
      const client = clients.shift();
      if (clients.length === 0) this.#idle.delete(origin);
      if (!client) continue;
      this.#idleCount -= 1;
      void this.destroy(client);
      return;
    }
  }
}
