import type { Database } from './database.ts';

/** How many go out at once, as a part of all that are kept: so that a delivery costs the same, however many are kept. */
const PART = 10;

/** Keeps the log of deliveries bounded: of those that have ended the oldest go out, with their attempts and messages. */
export class DeliveryBound {
  #db;
  #size;
  #added = 0;
  #victims;
  #deletions;

  constructor(db: Database, size: number) {
    this.#db = db;
    this.#size = size;
    this.#victims = db.prepare<[number], { seq: number; message: number }>(
      'SELECT seq, message FROM deliveries WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, seq DESC LIMIT -1 OFFSET ?',
    );
    this.#deletions = [
      'DELETE FROM attempts WHERE delivery = @seq',
      'DELETE FROM deliveries WHERE seq = @seq',
      'DELETE FROM webhook_messages WHERE seq = @message AND NOT EXISTS (SELECT 1 FROM deliveries WHERE message = @message)',
    ].map((sql) => db.prepare<{ seq: number; message: number }>(sql));
  }

  /** Tells of attempts that were written down; now and then, what is too much goes out. What waits for an attempt stays. */
  add(count: number): void {
    this.#added += count;
    if (this.#added < this.#size / PART) return;
    this.#added = 0;
    const victims = this.#victims.all(this.#size);
    if (victims.length === 0) return;
    this.#db.transaction(() => {
      for (const victim of victims) for (const deletion of this.#deletions) deletion.run(victim);
    });
  }
}
