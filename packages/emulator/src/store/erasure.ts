import type { Database } from './database.ts';

/** Erases a customer with all that hangs on it, stored answers and outbox included. */
export class Erasure {
  #statements;
  #answers;

  constructor(db: Database) {
    const ofCustomer = 'SELECT seq FROM webhook_messages WHERE customer = @seq';
    const ofMessages = `SELECT seq FROM deliveries WHERE message IN (${ofCustomer})`;
    this.#statements = [
      `DELETE FROM attempts WHERE delivery IN (${ofMessages})`,
      `DELETE FROM deliveries WHERE message IN (${ofCustomer})`,
      ...[
        'webhook_messages',
        'contacts',
        'segment_members',
        'events',
        'usage',
        'observations',
        'health_history',
        'tasks',
        'playbook_runs',
        'playbook_fired',
        'outbox',
        'renewals',
        'renewal_outcomes',
      ].map((table) => `DELETE FROM ${table} WHERE customer = @seq`),
      'DELETE FROM customers_search WHERE rowid = @seq',
      'DELETE FROM customers WHERE seq = @seq',
    ].map((sql) => db.prepare<{ seq: number }>(sql));
    this.#answers = db.prepare<[number, string]>('DELETE FROM idempotent_answers WHERE tenant = ? AND instr(body, ?) > 0');
  }

  /** Runs in the caller's transaction. */
  erase(customer: { seq: number; id: string; tenant: number }): void {
    for (const statement of this.#statements) statement.run({ seq: customer.seq });
    this.#answers.run(customer.tenant, customer.id);
  }
}
