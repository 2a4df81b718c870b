import { existsSync } from 'node:fs';
import { REBUILD_SEARCH } from './customer-search.ts';
import { Database, newerVersion } from './database.ts';
import { migrateFrom, migrations, versionOf } from './migrations.ts';
import { tablesOf, whereKept } from './state-images.ts';

/** What comes before the names of the tables of an image, in the file of a data folder's images. */
export function prefixOf(image: number): string {
  return `images.image_${image}_`;
}

/** One image as a database of its own, in memory. */
export function takeImage(file: string, image: number): Database {
  const db = openBeside(file);
  try {
    migrateFrom(db, 0);
    fill(db, image);
    db.exec(`${REBUILD_SEARCH}; DETACH DATABASE images`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Writes tables of a database into the file as an image, in place of what is there. */
export function putImage(db: Database, image: number, tables: readonly string[] = [...tablesOf(db), 'sqlite_sequence']): void {
  drop(db, image);
  for (const table of tables) {
    db.exec(`CREATE TABLE ${prefixOf(image)}${table} AS SELECT * FROM main.${table}${whereKept(table)}`);
  }
}

/** Brings all images of a file to the newest schema, or none. Throws a DataError if they are newer. */
export function migrateImages(file: string, folder: string): void {
  if (!existsSync(file)) return;
  const db = openBeside(file);
  try {
    // The first version did not write down that it was.
    const version = versionOf(db, 'images') || 1;
    if (version > migrations.length) throw newerVersion(folder, version);
    if (version === migrations.length) return;
    db.transaction(() => {
      for (const image of imagesOf(db)) migrateImage(db, image, version);
      db.pragma(`images.user_version = ${migrations.length}`);
    });
  } finally {
    db.close();
  }
}

/** An empty database in memory, beside a file of images. */
function openBeside(file: string): Database {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = OFF');
  db.prepare<[string]>('ATTACH DATABASE ? AS images').run(file);
  return db;
}

function migrateImage(db: Database, image: number, version: number): void {
  for (const step of migrations.slice(0, version)) db.exec(step);
  const isWhole = fill(db, image);
  migrateFrom(db, version);
  const all = [...tablesOf(db), 'sqlite_sequence'];
  // An image of one workspace has its tables only.
  const kept = isWhole ? all : all.filter((table) => hasTable(db, image, table));
  putImage(db, image, kept);
  db.exec(['customers_search', ...tablesOf(db)].map((table) => `DROP TABLE main.${table};`).join('\n'));
}

/** Fills the tables with an image's rows; tells whether it has them all. */
function fill(db: Database, image: number): boolean {
  const tables = [...tablesOf(db), 'sqlite_sequence'];
  const present = tables.filter((table) => hasTable(db, image, table));
  for (const table of present) {
    // Rows that were inserted have left marks there, and a name must not be in it twice.
    if (table === 'sqlite_sequence') db.exec('DELETE FROM main.sqlite_sequence');
    db.exec(`INSERT INTO main.${table} SELECT * FROM ${prefixOf(image)}${table}`);
  }
  return present.length === tables.length;
}

function hasTable(db: Database, image: number, table: string): boolean {
  return db.prepare<[string]>('SELECT 1 FROM images.sqlite_schema WHERE name = ?').get(`image_${image}_${table}`) !== undefined;
}

function drop(db: Database, image: number): void {
  const rows = db.prepare<[string], { name: string }>('SELECT name FROM images.sqlite_schema WHERE name GLOB ?').all(`image_${image}_*`);
  for (const { name } of rows) db.exec(`DROP TABLE images.${name}`);
}

function imagesOf(db: Database): number[] {
  const rows = db.prepare<[], { name: string }>("SELECT name FROM images.sqlite_schema WHERE name GLOB 'image_*_tenants'").all();
  return rows.map(({ name }) => Number(name.split('_')[1]));
}
