import type { Database } from './database.ts';

/** Something that an integration would have told about a customer: an e-mail, a ticket, a survey's answer. */
export interface ObservationRow {
  kind: string;
  at: number;
  ticket_id: string | null;
  /** JSON object: the fields of the kind. */
  data: string;
}

export class ObservationStore {
  #insert;
  #all;

  constructor(db: Database) {
    this.#insert = db.prepare<ObservationRow & { customer: number }>(
      `INSERT INTO observations (customer, kind, at, ticket_id, data) VALUES (@customer, @kind, @at, @ticket_id, @data)
       ON CONFLICT (customer, ticket_id) WHERE ticket_id IS NOT NULL DO UPDATE SET at = excluded.at, data = excluded.data`,
    );
    this.#all = db.prepare<[number], ObservationRow>(
      'SELECT kind, at, ticket_id, data FROM observations WHERE customer = ? ORDER BY at, seq',
    );
  }

  /** Stores an observation; one about a known ticket replaces what was known of it. */
  put(customer: number, row: ObservationRow): void {
    this.#insert.run({ ...row, customer });
  }

  /** All of a customer's, in the order of their times. */
  all(customer: number): ObservationRow[] {
    return this.#all.all(customer);
  }
}
