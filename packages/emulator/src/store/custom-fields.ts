import type { Database } from './database.ts';

export type CustomFieldType = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'DROPDOWN' | 'URL' | 'CURRENCY';

export interface CustomFieldRow {
  seq: number;
  tenant: number;
  /** snake_case; never changes. */
  key: string;
  label: string;
  type: CustomFieldType;
  required: number;
  /** JSON list of a dropdown's options, in their order. */
  options: string | null;
  currency: string | null;
}

export class CustomFieldStore {
  #insert;
  #all;

  constructor(db: Database) {
    this.#insert = db.prepare<Omit<CustomFieldRow, 'seq'>>(
      `INSERT INTO custom_fields (tenant, key, label, type, required, options, currency)
       VALUES (@tenant, @key, @label, @type, @required, @options, @currency)`,
    );
    this.#all = db.prepare<[number], CustomFieldRow>('SELECT * FROM custom_fields WHERE tenant = ? ORDER BY seq');
  }

  insert(row: Omit<CustomFieldRow, 'seq'>): void {
    this.#insert.run(row);
  }

  all(tenant: number): CustomFieldRow[] {
    return this.#all.all(tenant);
  }
}
