// The least that an emulator could be: Hono on node:http, and SQLite in memory with 25 tables. Plain JavaScript, so that
// nothing is to be compiled at the start. Its argument is the port.
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';

const database = new Database(':memory:');
database.transaction(() => {
  for (let table = 0; table < 25; table += 1) {
    database.exec(`CREATE TABLE table_${table} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL, name TEXT, created_at INTEGER NOT NULL);
      CREATE INDEX table_${table}_tenant ON table_${table} (tenant, seq)`);
  }
})();
const count = database.prepare('SELECT count(*) AS rows FROM table_0');

serve({ fetch: new Hono().get('/', (context) => context.json(count.get())).fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' });
