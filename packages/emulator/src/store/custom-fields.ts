import type { CustomFieldDefinition, CustomFieldType } from '../domain/custom-field.ts';
import type { Database } from './database.ts';

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

/** What the rules need to know of a field. */
export function definitionOf(row: CustomFieldRow): CustomFieldDefinition {
  // The column is written as a list of strings or null.
  const options = row.options === null ? [] : (JSON.parse(row.options) as string[]);
  return { key: row.key, type: row.type, required: row.required === 1, options };
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
