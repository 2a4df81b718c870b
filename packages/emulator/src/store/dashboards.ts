import type { Database } from './database.ts';

export interface DashboardRow {
  seq: number;
  id: string;
  tenant: number;
  /** JSON list of widgets as answered; `default` is made from the data instead. */
  widgets: string;
}

export class DashboardStore {
  #insert;
  #byId;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<DashboardRow, 'seq'>>('INSERT INTO dashboards (id, tenant, widgets) VALUES (@id, @tenant, @widgets)');
    this.#byId = db.prepare<[number, string], DashboardRow>('SELECT * FROM dashboards WHERE tenant = ? AND id = ?');
  }

  insert(row: Omit<DashboardRow, 'seq'>): void {
    this.#insert.run(row);
  }

  byId(tenant: number, id: string): DashboardRow | undefined {
    return this.#byId.get(tenant, id);
  }
}
