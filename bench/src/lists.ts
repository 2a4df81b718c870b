import type { Emulator } from '@lealup/emulator';
import { inMs, medians, times, type Benchmark, type Row } from './benchmark.ts';
import { fillCustomers } from './customer-rows.ts';
import { fillFolder, makeFolder, openEmulator } from './data-folder.ts';
import type { Resources } from './resources.ts';

const FEW = 1_000;
const MANY = 1_000_000;
const PAGE = 50;

/** What is asked for, and how many times the page of few customers it may take; null where no target is set. */
const QUERIES: [name: string, search: string, target: number | null][] = [
  ['first page', '', 1.3],
  ['deep cursor', 'cursor', 1.3],
  ['`status`', 'status=churned', 1.3],
  ['`owner_id`', 'owner_id=owner3', 1.3],
  ['`health_status`', 'health_status=at_risk', 1.3],
  ['`segment_id`', 'segment_id=low-arr', 1.3],
  ['`status`, two values', 'status=churned,paused', null],
  ['`min_arr`, a tenth of the rows', 'min_arr=90000', null],
  ['`min_arr`, one row in 10,000', 'min_arr=1000000', null],
  ['`renewal_within_days`', 'renewal_within_days=90', null],
  ['`q`, in a third of the names', 'q=acme', 3],
  ['`q`, the start of it', 'q=ac', 3],
  ['`q`, in every domain', 'q=example', 3],
];

export const lists: Benchmark = {
  title: 'Pages of `GET /v1/customers`',
  about: `A page of ${PAGE} out of ${inWords(MANY)} customers against one out of ${inWords(FEW)}, in process, from data folders. The deep cursor stands in the middle of all.`,
  async run({ resources }) {
    const [few, many] = [await open(FEW, resources), await open(MANY, resources)];
    const rows: Row[] = [];
    for (const [what, search, target] of QUERIES) {
      const paths = [await pathOf(search, few, FEW), await pathOf(search, many, MANY)] as const;
      const [fewMs = 0, manyMs = 0] = await medians(
        [
          { name: 'few', sample: () => pageMs(few, paths[0]) },
          { name: 'many', sample: () => pageMs(many, paths[1]) },
        ],
        25,
      );
      rows.push({
        what,
        [`of ${inWords(FEW)}`]: inMs(fewMs),
        [`of ${inWords(MANY)}`]: inMs(manyMs),
        'ratio': times(manyMs / fewMs),
        'target': target === null ? '' : `≤ ${times(target)}`,
      });
    }
    return rows;
  },
};

function inWords(count: number): string {
  return count.toLocaleString('en');
}

async function open(count: number, resources: Resources): Promise<Emulator> {
  const folder = resources.folder();
  await makeFolder(folder);
  fillFolder(folder, (db) => fillCustomers(db, count));
  return resources.add(await openEmulator(folder));
}

async function pathOf(search: string, emulator: Emulator, count: number): Promise<string> {
  const path = `/v1/customers?limit=${PAGE}`;
  if (search !== 'cursor') return `${path}&${search}`;
  let next = '';
  // A cursor can only be had by walking; the largest page is 200.
  for (let passed = 0; passed < count / 2; passed += 200) {
    const page: { next_cursor: string } = JSON.parse(await get(emulator, `/v1/customers?limit=200${next}`));
    next = `&cursor=${encodeURIComponent(page.next_cursor)}`;
  }
  return `${path}${next}`;
}

async function pageMs(emulator: Emulator, path: string): Promise<number> {
  const start = performance.now();
  await get(emulator, path);
  return performance.now() - start;
}

async function get(emulator: Emulator, path: string): Promise<string> {
  const response = await emulator.fetch(`http://127.0.0.1${path}`, { headers: { authorization: `Bearer ${emulator.apiKey}` } });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`GET ${path} answered ${response.status}: ${text}`);
  return text;
}
