import type { Database } from './database.ts';

/** One time that a playbook fired for a customer. */
export interface PlaybookRunRow {
  seq: number;
  id: string;
  playbook: number;
  customer: number;
  /** The conditions that held, in words. */
  reason: string;
  started_at: number;
  /** The local day on which its goal is looked at. */
  goal_day: number | null;
  /** 1 or 0 once that has been done. */
  goal_reached: number | null;
  closed_at: number | null;
}

export interface PlaybookRunView extends PlaybookRunRow {
  playbook_id: string;
  playbook_name: string;
  goal: string | null;
}

const VIEW = `
  SELECT playbook_runs.*, playbooks.id AS playbook_id, playbooks.name AS playbook_name, playbooks.goal
  FROM playbook_runs JOIN playbooks ON playbooks.seq = playbook_runs.playbook`;

/** Runs, and which playbooks have fired for a customer without their trigger having been false since. */
export class PlaybookRunStore {
  #insert;
  #open;
  #ofCustomer;
  #dueGoals;
  #close;
  #closeAll;
  #fired;
  #firedFor;
  #setFired;
  #clearFired;

  constructor(db: Database) {
    this.#insert = db.prepare<Pick<PlaybookRunRow, 'id' | 'playbook' | 'customer' | 'reason' | 'started_at' | 'goal_day'>>(
      `INSERT INTO playbook_runs (id, playbook, customer, reason, started_at, goal_day)
       VALUES (@id, @playbook, @customer, @reason, @started_at, @goal_day)`,
    );
    this.#open = db.prepare<[number, number], { seq: number }>(
      'SELECT seq FROM playbook_runs WHERE playbook = ? AND customer = ? AND closed_at IS NULL',
    );
    this.#ofCustomer = db.prepare<[number], PlaybookRunView>(`${VIEW} WHERE playbook_runs.customer = ? ORDER BY playbook_runs.seq DESC`);
    this.#dueGoals = db.prepare<[number, number], PlaybookRunView>(
      `${VIEW} WHERE playbooks.tenant = ? AND goal_day <= ? AND closed_at IS NULL ORDER BY playbook_runs.seq`,
    );
    this.#close = db.prepare<[number, number | null, number]>(
      'UPDATE playbook_runs SET closed_at = ?, goal_reached = ? WHERE seq = ? AND closed_at IS NULL',
    );
    this.#closeAll = db.prepare<[number, number]>(
      'UPDATE playbook_runs SET closed_at = ? WHERE customer = ? AND closed_at IS NULL',
    );
    this.#fired = db.prepare<[number, number], { one: number }>(
      'SELECT 1 AS one FROM playbook_fired WHERE playbook = ? AND customer = ?',
    );
    this.#firedFor = db.prepare<[number], { customer: number }>('SELECT customer FROM playbook_fired WHERE playbook = ?');
    this.#setFired = db.prepare<[number, number]>('INSERT OR IGNORE INTO playbook_fired (playbook, customer) VALUES (?, ?)');
    this.#clearFired = db.prepare<[number, number]>('DELETE FROM playbook_fired WHERE playbook = ? AND customer = ?');
  }

  /** Stores a run and tells its `seq`. */
  insert(row: Pick<PlaybookRunRow, 'id' | 'playbook' | 'customer' | 'reason' | 'started_at' | 'goal_day'>): number {
    return Number(this.#insert.run(row).lastInsertRowid);
  }

  hasOpen(playbook: number, customer: number): boolean {
    return this.#open.get(playbook, customer) !== undefined;
  }

  /** All of a customer's, newest first. */
  ofCustomer(customer: number): PlaybookRunView[] {
    return this.#ofCustomer.all(customer);
  }

  /** Open runs of a tenant whose goal is to be looked at on or before a day. */
  dueGoals(tenant: number, day: number): PlaybookRunView[] {
    return this.#dueGoals.all(tenant, day);
  }

  close(seq: number, now: number, goalReached: boolean | null): void {
    this.#close.run(now, goalReached === null ? null : Number(goalReached), seq);
  }

  closeAll(customer: number, now: number): void {
    this.#closeAll.run(now, customer);
  }

  hasFired(playbook: number, customer: number): boolean {
    return this.#fired.get(playbook, customer) !== undefined;
  }

  /** The customers for whom a playbook has fired without its trigger having been false since. */
  firedFor(playbook: number): number[] {
    return this.#firedFor.all(playbook).map((row) => row.customer);
  }

  setFired(playbook: number, customer: number): void {
    this.#setFired.run(playbook, customer);
  }

  /** The trigger has been false: the playbook may fire again. */
  clearFired(playbook: number, customer: number): void {
    this.#clearFired.run(playbook, customer);
  }
}
