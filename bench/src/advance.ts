import type { Emulator } from '@lealup/emulator';
import { inMs, medians, times, type Benchmark } from './benchmark.ts';
import { fillCustomers } from './customer-rows.ts';
import { fillFolder, makeFolder, openEmulator, TODAY } from './data-folder.ts';
import type { Resources } from './resources.ts';
import { fillUsage } from './usage-rows.ts';

const CUSTOMERS = 1_000;
const NIGHTS = 90;
const ROUNDS = 1;

export const advance: Benchmark = {
  title: 'Moving the clock',
  about: `\`advance P${NIGHTS}D\` over ${CUSTOMERS} customers with usage on each day, against ${NIGHTS} times the median of as many single \`advance P1D\` over the same days of a copy.`,
  async run({ resources }) {
    const [single, whole] = [await open(resources), await open(resources)];
    const [singleMs = 0, wholeMs = 0] = await medians(
      [
        { name: 'single nights', sample: () => medianNightMs(single) },
        { name: 'all at once', sample: () => advanceMs(whole, `P${NIGHTS}D`) },
      ],
      ROUNDS,
    );
    return [
      { what: `${NIGHTS} × a single night`, median: inMs(singleMs * NIGHTS), ratio: times(1), target: '' },
      { what: `\`advance P${NIGHTS}D\``, median: inMs(wholeMs), ratio: times(wholeMs / (singleMs * NIGHTS)), target: `≤ ${times(1.2)}` },
    ];
  },
};

async function open(resources: Resources): Promise<Emulator> {
  const folder = resources.folder();
  await makeFolder(folder);
  // One more round warms up, and the first night looks back over thirty days.
  const days = NIGHTS * (ROUNDS + 1) + 30;
  fillFolder(folder, (db) => {
    fillCustomers(db, CUSTOMERS);
    fillUsage(db, { users: 1, names: 2, days, lastDay: TODAY - 30 + days, count: 1 });
  });
  return resources.add(await openEmulator(folder));
}

async function medianNightMs(emulator: Emulator): Promise<number> {
  const [median = 0] = await medians([{ name: 'night', sample: () => advanceMs(emulator, 'P1D') }], NIGHTS - 1);
  return median;
}

async function advanceMs(emulator: Emulator, duration: string): Promise<number> {
  const start = performance.now();
  await emulator.clock.advance(duration);
  return performance.now() - start;
}
