import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Every row of a closed data folder's database, but for the keys that are made of real randomness. */
export function dump(data: string): Record<string, unknown[]> {
  const sqlite = new Sqlite(join(data, 'emulator.sqlite'), { readonly: true });
  try {
    const tables = sqlite
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'customers_search%' ORDER BY name")
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => {
        const kept = name === 'meta' ? "WHERE key NOT IN ('cursor_key', 'oauth_key')" : '';
        return [name, sqlite.prepare(`SELECT * FROM ${name} ${kept} ORDER BY 1, 2`).all()];
      }),
    );
  } finally {
    sqlite.close();
  }
}

/** One number for all of it. */
export function hashOf(rows: Record<string, unknown[]>): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
