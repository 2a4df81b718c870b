import { join } from 'node:path';
import type { Emulator } from '@lealup/emulator';
import Sqlite from 'better-sqlite3';
import { inMs, medians, times, type Benchmark } from './benchmark.ts';
import { fillCustomers } from './customer-rows.ts';
import { fillFolder, makeFolder, openEmulator, TODAY } from './data-folder.ts';
import type { Resources } from './resources.ts';
import { fillEvents, fillUsage, type Usage } from './usage-rows.ts';

const FEW = 1_000;
const CUSTOMERS = 10_000;
const WINDOW_DAYS = 30;

/** Ten rollup rows a customer, and a hundred. */
const SPARSE = { users: 5, names: 2, days: 1, count: 1 };
const DENSE = { users: 10, names: 2, days: 5, count: 1 };

export const scoring: Benchmark = {
  title: 'A night',
  about:
    'The whole nightly job of a workspace with a data folder: scores, history, segments, medians, renewals, the five playbooks. 5 M events stored instead of 100 k leave the rollups as many. The SQL pass is one statement over the same rows that counts, for each customer, its logins, features, users and days of users.',
  async run({ resources }) {
    const few = await open(FEW, SPARSE, resources);
    const sparse = await open(CUSTOMERS, SPARSE, resources);
    const manyEvents = await open(CUSTOMERS, { ...SPARSE, count: 99 }, resources);
    const dense = await open(CUSTOMERS, DENSE, resources);
    const [fewMs = 0, sparseMs = 0, manyEventsMs = 0, denseMs = 0, sparsePassMs = 0, densePassMs = 0] = await medians(
      [
        ...[few, sparse, manyEvents, dense].map(({ emulator }) => ({ name: 'night', sample: () => nightMs(emulator) })),
        ...[sparse, dense].map(({ pass }) => ({ name: 'SQL pass', sample: pass })),
      ],
      5,
    );
    const row = (what: string, ms: number, against: string, ratio: number, target: number) => ({
      what,
      'median': inMs(ms),
      against,
      'ratio': times(ratio),
      'target': `≤ ${times(target)}`,
    });
    return [
      { what: '1 k customers, 10 rollup rows each', median: inMs(fewMs), against: '', ratio: '', target: '' },
      row('10 k customers, 10 rows each, 100 k events', sparseMs, '1 k customers', sparseMs / fewMs, 12),
      row('the same with 5 M events', manyEventsMs, '100 k events', manyEventsMs / sparseMs, 1.15),
      row('10 k customers, 100 rows each', denseMs, `SQL pass, ${inMs(densePassMs)}`, denseMs / densePassMs, 8),
      row('10 k customers, 10 rows each', sparseMs, `SQL pass, ${inMs(sparsePassMs)}`, sparseMs / sparsePassMs, 8),
    ];
  },
};

async function open(customers: number, usage: Usage, resources: Resources) {
  const folder = resources.folder();
  await makeFolder(folder);
  fillFolder(folder, (db) => {
    fillCustomers(db, customers);
    fillUsage(db, usage);
    fillEvents(db, usage);
  });
  const emulator = resources.add(await openEmulator(folder));
  const db = resources.add(new Sqlite(join(folder, 'emulator.sqlite'), { readonly: true }));
  db.pragma('cache_size = -65536');
  const statement = db.prepare<[number, number]>(
    `SELECT customer, sum(iif(event_name = 'login', count, 0)), count(DISTINCT iif(event_name = 'login', NULL, event_name)),
       count(DISTINCT user), count(DISTINCT user || ' ' || day)
     FROM usage WHERE day BETWEEN ? AND ? GROUP BY customer`,
  );
  const pass = (): number => {
    const start = performance.now();
    statement.all(TODAY - WINDOW_DAYS + 1, TODAY);
    return performance.now() - start;
  };
  return { emulator, pass };
}

/** The mean of two nights: SQLite checkpoints in every second one. */
async function nightMs(emulator: Emulator): Promise<number> {
  const start = performance.now();
  await emulator.clock.advance('P2D');
  return (performance.now() - start) / 2;
}
