import { join } from 'node:path';
import { createEmulator, type Emulator } from '@lealup/emulator';
import Sqlite from 'better-sqlite3';

const DAY_MS = 86_400_000;

/** When the manual clocks of the filled folders stand at first: noon of a Monday. */
export const NOW_MS = Date.parse('2026-06-01T12:00:00Z');

/** The local day of that, as days since 1970. */
export const TODAY = Math.floor(NOW_MS / DAY_MS);

export const OWNERS = 10;

/** Has the emulator make a data folder with one workspace, some users and a segment of the customers whose ARR is low. */
export async function makeFolder(folder: string): Promise<void> {
  const users = Array.from({ length: OWNERS }, (_, index) => ({ id: `owner${index}`, email: `owner${index}@lealup.test`, role: 'csm' as const }));
  const segments = [{ id: 'low-arr', name: 'Low ARR', rules: { all: [{ field: 'arr' as const, op: 'lt' as const, value: 10_000 }] } }];
  const seed = { now: new Date(NOW_MS).toISOString(), tenants: [{ name: 'Bench', users, segments }] };
  const emulator = await createEmulator({ data: folder, clock: 'manual', seed });
  await emulator.close();
}

/** Writes straight into the database of a folder that no emulator uses; a crash may cost it. */
export function fillFolder(folder: string, fill: (db: Sqlite.Database) => void): void {
  const db = new Sqlite(join(folder, 'emulator.sqlite'));
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -400000');
  db.transaction(fill)(db);
  db.close();
}

export function openEmulator(folder: string): Promise<Emulator> {
  return createEmulator({ data: folder, clock: 'manual' });
}
