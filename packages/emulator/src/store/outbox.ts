import type { Database } from './database.ts';

/** A Slack message or an e-mail that a playbook would have sent. */
export interface OutboxRow {
  seq: number;
  id: string;
  tenant: number;
  customer: number;
  playbook: number;
  type: 'slack_notification' | 'email_champion';
  /** JSON: what would have been sent, and to whom. */
  message: string;
  created_at: number;
}

export interface OutboxView extends OutboxRow {
  customer_id: string;
  playbook_id: string;
}

export class OutboxStore {
  #insert;
  #last;
  #lastOfAll;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<OutboxRow, 'seq'>>(
      `INSERT INTO outbox (id, tenant, customer, playbook, type, message, created_at)
       VALUES (@id, @tenant, @customer, @playbook, @type, @message, @created_at)`,
    );
    const view = `SELECT outbox.*, customers.id AS customer_id, playbooks.id AS playbook_id FROM outbox
       JOIN customers ON customers.seq = outbox.customer JOIN playbooks ON playbooks.seq = outbox.playbook`;
    this.#last = db.prepare<[number, number], OutboxView>(`${view} WHERE outbox.tenant = ? ORDER BY outbox.seq DESC LIMIT ?`);
    this.#lastOfAll = db.prepare<[number], OutboxView>(`${view} ORDER BY outbox.seq DESC LIMIT ?`);
  }

  insert(row: Omit<OutboxRow, 'seq'>): void {
    this.#insert.run(row);
  }

  /** The last ones of a workspace, or of all, newest first. */
  last(tenant: number | null, count: number): OutboxView[] {
    return tenant === null ? this.#lastOfAll.all(count) : this.#last.all(tenant, count);
  }
}
