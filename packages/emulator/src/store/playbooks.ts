import type { Action, Playbook, PlaybookGoal, Trigger } from '@lealup/contract';
import { formatInstant } from '../domain/instant.ts';
import type { Database } from './database.ts';

export interface PlaybookRow {
  seq: number;
  id: string;
  tenant: number;
  name: string;
  description: string | null;
  enabled: number;
  /** 1 if a condition of the trigger is about events: it is looked at when they arrive, the others at night. */
  on_events: number;
  /** JSON, as the contract has it; so are the next two. */
  trigger: string;
  actions: string;
  goal: string | null;
  created_at: number;
  updated_at: number;
}

/** The answer's form of a row, whose JSON was checked against the contract before it was stored. */
export function playbookOf(row: PlaybookRow): Playbook {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    enabled: row.enabled === 1,
    trigger: JSON.parse(row.trigger) as Trigger,
    actions: JSON.parse(row.actions) as Action[],
    goal: row.goal === null ? null : (JSON.parse(row.goal) as PlaybookGoal),
    created_at: formatInstant(row.created_at),
    updated_at: formatInstant(row.updated_at),
  };
}

export class PlaybookStore {
  #insert;
  #page;
  #enabled;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<PlaybookRow, 'seq'>>(
      `INSERT INTO playbooks (id, tenant, name, description, enabled, on_events, trigger, actions, goal, created_at, updated_at)
       VALUES (@id, @tenant, @name, @description, @enabled, @on_events, @trigger, @actions, @goal, @created_at, @updated_at)`,
    );
    this.#page = db.prepare<[number, number, number], PlaybookRow>(
      'SELECT * FROM playbooks WHERE tenant = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
    );
    this.#enabled = db.prepare<[number, number], PlaybookRow>(
      'SELECT * FROM playbooks WHERE tenant = ? AND enabled = 1 AND on_events = ? ORDER BY seq',
    );
  }

  insert(row: Omit<PlaybookRow, 'seq'>): void {
    this.#insert.run(row);
  }

  /** Those that are looked at when events arrive, or else at night, oldest first. */
  enabled(tenant: number, when: 'on_events' | 'nightly'): PlaybookRow[] {
    return this.#enabled.all(tenant, when === 'on_events' ? 1 : 0);
  }

  /** Newest first, after the one with the `seq` named. */
  page(tenant: number, afterSeq: number | null, count: number): PlaybookRow[] {
    return this.#page.all(tenant, afterSeq ?? Number.MAX_SAFE_INTEGER, count);
  }
}
