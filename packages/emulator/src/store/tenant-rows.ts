import type { Database } from './database.ts';
import { TENANT_TABLES, whereOf, type TenantTable } from './tenant-tables.ts';

/** All rows of one workspace: taken away, and put back from where they were copied to. The others are not touched. */
export class TenantRows {
  #db;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Copies the rows of a workspace, its own included, into tables of these names. */
  copy(tenant: number, prefix: string): void {
    for (const table of [...TENANT_TABLES.map(({ name }) => name), 'tenants']) this.#db.exec(`DROP TABLE IF EXISTS ${prefix}${table}`);
    this.#create(`${prefix}tenants`, `SELECT * FROM main.tenants WHERE seq = @tenant`, tenant);
    for (const table of TENANT_TABLES) this.#create(prefix + table.name, `SELECT * FROM main.${table.name} WHERE ${whereOf(table, 'main.')}`, tenant);
  }

  /** Takes the rows of a workspace away, in the caller's transaction. */
  remove(tenant: number): void {
    this.#run('DELETE FROM customers_search WHERE rowid IN (SELECT seq FROM main.customers WHERE tenant = @tenant)', { tenant });
    for (const table of TENANT_TABLES.toReversed()) this.#run(`DELETE FROM main.${table.name} WHERE ${whereOf(table, 'main.')}`, { tenant });
  }

  /**
   * Puts rows back, in the caller's transaction, after {@link remove}. Numbers that another workspace has been given
   * meanwhile are replaced, here and wherever they are pointed to.
   */
  putBack({ from, prefix }: { from: number; prefix: string }, tenant: number): void {
    const moved = new Map<string, number>();
    for (const table of TENANT_TABLES) {
      const rows = `${prefix}${table.name} AS kept WHERE ${whereOf(table, prefix)}`;
      const shift = table.hasSeq ? this.#shiftOf(table.name, rows, from) : 0;
      if (shift > 0) moved.set(table.name, shift);
      const columns = this.#columns(table.name);
      const values = columns.map((column) => valueOf(table, column, moved));
      this.#run(`INSERT INTO main.${table.name} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${rows}`, { tenant: from, to: tenant });
    }
    this.#run(
      `INSERT INTO customers_search (rowid, name, email_domain, tenant)
       SELECT seq, name, email_domain, 'tenant' || tenant FROM main.customers WHERE tenant = @tenant`,
      { tenant },
    );
  }

  /** By how much the numbers of rows are to be raised so that none is taken; 0 if none is. */
  #shiftOf(table: string, rows: string, tenant: number): number {
    const taken = this.#get(`SELECT 1 AS value FROM ${rows} AND kept.seq IN (SELECT seq FROM main.${table}) LIMIT 1`, tenant);
    if (taken === null) return 0;
    // Raised above every number there is, and by the same, so that their order stays.
    const highest = this.#get(`SELECT max(seq) AS value FROM main.${table} WHERE @tenant IS NOT NULL`, tenant) ?? 0;
    const lowest = this.#get(`SELECT min(kept.seq) AS value FROM ${rows}`, tenant) ?? 0;
    return highest - lowest + 1;
  }

  #columns(table: string): string[] {
    const rows = this.#db.pragma(`main.table_info(${table})`) as { name: string }[];
    return rows.map(({ name }) => name);
  }

  /** Parameters cannot be bound where a table is made from a query: its shape first, then its rows. */
  #create(name: string, query: string, tenant: number): void {
    this.#db.exec(`CREATE TABLE ${name} AS ${query.replaceAll('@tenant', '0')}`);
    this.#run(`INSERT INTO ${name} ${query}`, { tenant });
  }

  #run(sql: string, values: { tenant: number; to?: number }): void {
    this.#db.prepare<[typeof values]>(sql).run(values);
  }

  #get(sql: string, tenant: number): number | null {
    return this.#db.prepare<[{ tenant: number }], { value: number | null }>(sql).get({ tenant })?.value ?? null;
  }
}

function valueOf({ name, references }: TenantTable, column: string, moved: ReadonlyMap<string, number>): string {
  if (column === 'tenant') return '@to';
  const target = column === 'seq' ? name : references[column];
  const shift = target === undefined ? undefined : moved.get(target);
  return shift === undefined ? `kept.${column}` : `kept.${column} + ${shift}`;
}
