import { zoneExists } from '../clock/zones.ts';
import { ProblemError } from '../domain/problem.ts';
import { REBUILD_SEARCH } from './customer-search.ts';
import { Database } from './database.ts';
import { findBadJson } from './json-columns.ts';
import { migrateFrom, migrations, versionOf } from './migrations.ts';
import { dropKeptMeta } from './state-images.ts';

/** What every SQLite file begins with. */
const MAGIC = 'SQLite format 3\0';

/** The smallest page that there is. */
const MIN_BYTES = 512;

/** Where a file says which journal it is read and written with, and what stands there for the one that needs no second file. */
const JOURNAL_BYTES = [18, 19];
const ROLLBACK_JOURNAL = 1;

/** A state as a file for elsewhere: without the keys that are this emulator's own. Leaves the database without them. */
export function writeImage(db: Database): Buffer {
  // Else what is deleted would stay in the file, where nothing points to it.
  db.pragma('secure_delete = ON');
  dropKeptMeta(db);
  return db.image();
}

/**
 * Opens a file that came from elsewhere as a database in memory, with the newest schema. Whatever is not a sound state
 * of an emulator is refused: its schema must be, to the letter, one that an emulator makes, so that it has neither
 * triggers nor views nor tables of its own. Throws a ProblemError that says why.
 */
export function readImage(bytes: Uint8Array): Database {
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) throw refusal('not_a_database', 'is no SQLite database');
  if (bytes.length < MIN_BYTES) throw refusal('damaged', 'ends before its first page does');
  const image = Buffer.from(bytes);
  for (const at of JOURNAL_BYTES) image[at] = ROLLBACK_JOURNAL;
  let db: Database | null = null;
  try {
    db = new Database(image);
    return check(db);
  } catch (error) {
    db?.close();
    if (error instanceof ProblemError) throw error;
    throw refusal('damaged', 'is damaged, or was cut off on its way');
  }
}

function check(db: Database): Database {
  db.pragma('trusted_schema = OFF');
  const version = versionOf(db);
  if (version > migrations.length) {
    throw refusal('newer_version', `has schema ${version}, and this version of the emulator knows up to ${migrations.length}. Update @lealup/emulator`);
  }
  if (version < 1 || schemaOf(db) !== schemaOfVersion(version)) throw refusal('not_an_emulator', "is a database, but not an emulator's");
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw refusal('damaged', 'is damaged: SQLite finds faults in it');
  rebuildSearch(db);
  const strays = db.pragma('foreign_key_check');
  if (!Array.isArray(strays) || strays.length > 0) throw refusal('damaged', 'is damaged: it has rows that point to nothing');
  checkFacts(db);
  db.transaction(() => migrateFrom(db, version));
  const bad = findBadJson(db);
  if (bad !== null) throw refusal('damaged', `is damaged: what stands in ${bad} is not what belongs there`);
  return db;
}

/** The schema's every word. Nothing but the list of it is read, so that nothing in it is run. */
export function schemaOf(db: Database): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM main.sqlite_schema ORDER BY type, name').all());
}

function schemaOfVersion(version: number): string {
  const db = new Database(':memory:');
  try {
    for (const step of migrations.slice(0, version)) db.exec(step);
    return schemaOf(db);
  } finally {
    db.close();
  }
}

/** The index for searches is made anew: what another has put into its own tables is not to be trusted. */
function rebuildSearch(db: Database): void {
  const made = db.prepare<[], { sql: string }>("SELECT sql FROM main.sqlite_schema WHERE name = 'customers_search'").get();
  db.exec(`DROP TABLE customers_search; ${made?.sql}; ${REBUILD_SEARCH}`);
}

/** What an emulator reads before it can answer anything. */
function checkFacts(db: Database): void {
  const zones = db.prepare<[], { time_zone: string }>('SELECT time_zone FROM tenants').all();
  if (zones.length === 0) throw refusal('no_workspace', 'has no workspace');
  if (!zones.every((row) => zoneExists(row.time_zone))) throw refusal('damaged', 'has a workspace in a time zone that does not exist');
  const fact = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
  const ids = fact.get('ids')?.value.split(' ').map(Number) ?? [];
  if (ids.length !== 4 || !ids.every((one) => Number.isSafeInteger(one) && one >= 0)) throw refusal('damaged', 'does not say where its ids stand');
  if (!isClock(fact.get('clock')?.value ?? '')) throw refusal('damaged', 'does not say where its clock stands');
}

function isClock(text: string): boolean {
  try {
    const { mode, offsetMs, nowMs } = JSON.parse(text) as Record<string, unknown>;
    return (mode === 'system' || mode === 'manual') && [offsetMs, nowMs].every((ms) => Number.isFinite(ms) && Math.abs(Number(ms)) < 8.64e15);
  } catch {
    return false;
  }
}

function refusal(code: string, message: string): ProblemError {
  const detail = `The file ${message}. Nothing was changed. Take one from GET /_emulator/snapshots/{name}.`;
  return new ProblemError('validation_failed', detail, { issues: [{ pointer: '', code, message }] });
}
