import type { Database, Statement } from './database.ts';

type Value = string | number | null;

/** A WHERE clause made of the conditions that a caller asks for. Values are always bound, never written into it. */
export class Filter {
  #conditions: string[] = [];
  readonly values: Value[] = [];

  and(condition: string, ...values: Value[]): this {
    this.#conditions.push(condition);
    this.values.push(...values);
    return this;
  }

  in(column: string, values: readonly string[]): this {
    return this.and(`${column} IN (${values.map(() => '?').join(', ')})`, ...values);
  }

  get sql(): string {
    return this.#conditions.join(' AND ');
  }
}

/** Statements prepared once for each text; filters combine to a few dozen of them. */
export class StatementCache<Row> {
  #db;
  #statements = new Map<string, Statement<Value[], Row>>();

  constructor(db: Database) {
    this.#db = db;
  }

  all(sql: string, values: Value[]): Row[] {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare<Value[], Row>(sql);
      this.#statements.set(sql, statement);
    }
    return statement.all(...values);
  }
}
