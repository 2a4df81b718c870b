/**
 * A fresh process: opens an empty database in memory with the schema that is given as JSON, and then emulators. Prints
 * how many milliseconds each took.
 */
import { createEmulator } from '@lealup/emulator';
import Sqlite from 'better-sqlite3';

const schema: string[] = JSON.parse(process.argv[2] ?? '[]');

function openBare(): void {
  const sqlite = new Sqlite(':memory:');
  sqlite.transaction(() => {
    for (const statement of schema) sqlite.exec(statement);
  })();
  sqlite.close();
}

async function msOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

const bare = await msOf(openBare);
const first = await msOf(() => createEmulator());
const bareAgain = await msOf(openBare);
const second = await msOf(() => createEmulator());
process.stdout.write(JSON.stringify({ bare, first, bareAgain, second }));
