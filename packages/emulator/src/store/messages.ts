import type { WebhookEventType } from '@lealup/contract';
import type { Database } from './database.ts';

/** One thing that happened, serialised once: every delivery and every retry sends these very bytes. */
export interface MessageRow {
  seq: number;
  /** The `webhook-id`. */
  id: string;
  tenant: number;
  type: WebhookEventType;
  customer: number | null;
  body: string;
  created_at: number;
}

/** The outbox: written in the transaction of the work that it tells about. */
export class MessageStore {
  #insert;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<MessageRow, 'seq'>>(
      `INSERT INTO webhook_messages (id, tenant, type, customer, body, created_at)
       VALUES (@id, @tenant, @type, @customer, @body, @created_at)`,
    );
  }

  /** Stores a message and tells its `seq`. */
  insert(row: Omit<MessageRow, 'seq'>): number {
    return Number(this.#insert.run(row).lastInsertRowid);
  }
}
