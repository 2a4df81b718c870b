import type { Database } from './database.ts';

export interface SegmentRow {
  seq: number;
  id: string;
  tenant: number;
  name: string;
  /** JSON: the rules that decide who belongs to it. */
  rules: string;
  /** The median score of its members at the last nightly job. */
  median: number | null;
  created_at: number;
}

export class SegmentStore {
  #insert;
  #all;
  #byId;
  #join;
  #leave;
  #setMedian;
  #scores;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<SegmentRow, 'seq'>>(
      `INSERT INTO segments (id, tenant, name, rules, median, created_at)
       VALUES (@id, @tenant, @name, @rules, @median, @created_at)`,
    );
    this.#all = db.prepare<[number], SegmentRow>('SELECT * FROM segments WHERE tenant = ? ORDER BY seq');
    this.#byId = db.prepare<[string, number], SegmentRow>('SELECT * FROM segments WHERE id = ? AND tenant = ?');
    this.#join = db.prepare<[number, number]>('INSERT OR IGNORE INTO segment_members (segment, customer) VALUES (?, ?)');
    this.#setMedian = db.prepare<[number | null, number]>('UPDATE segments SET median = ? WHERE seq = ?');
    this.#scores = db.prepare<[number], { health_score: number | null }>(
      `SELECT health_score FROM segment_members JOIN customers ON customers.seq = segment_members.customer WHERE segment = ?`,
    );
    this.#leave = db.prepare<[number]>('DELETE FROM segment_members WHERE customer = ?');
  }

  insert(row: Omit<SegmentRow, 'seq'>): void {
    this.#insert.run(row);
  }

  all(tenant: number): SegmentRow[] {
    return this.#all.all(tenant);
  }

  byId(tenant: number, id: string): SegmentRow | undefined {
    return this.#byId.get(id, tenant);
  }

  setMedian(seq: number, median: number | null): void {
    this.#setMedian.run(median, seq);
  }

  /** The last scores of a segment's members. */
  scores(segment: number): (number | null)[] {
    return this.#scores.all(segment).map((row) => row.health_score);
  }

  /** Makes a customer a member of these segments and of no others. */
  setMembership(customer: number, segments: readonly SegmentRow[]): void {
    this.#leave.run(customer);
    for (const segment of segments) this.#join.run(segment.seq, customer);
  }
}
