/** Runs the benchmarks that are named, or all, and prints a Markdown table of each. `npm run bench -- start verify` */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { install, packAll } from '../../scripts/pack.ts';
import { advance } from './advance.ts';
import { batcher } from './batcher.ts';
import { markdownTable, type Benchmark } from './benchmark.ts';
import { cli } from './cli.ts';
import { dispatcher } from './dispatcher.ts';
import { eventsSend } from './events-send.ts';
import { getCustomer } from './get-customer.ts';
import { ingestion } from './ingestion.ts';
import { instrument } from './instrument.ts';
import { lists } from './lists.ts';
import { memory } from './memory.ts';
import { Resources } from './resources.ts';
import { scoring } from './scoring.ts';
import { sdkSize } from './sdk-size.ts';
import { sdk } from './sdk.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

const benchmarks: Readonly<Record<string, Benchmark>> = {
  start,
  cli,
  'get-customer': getCustomer,
  ingestion,
  memory,
  instrument,
  lists,
  scoring,
  advance,
  sdk,
  batcher,
  'events-send': eventsSend,
  'sdk-size': sdkSize,
  verify,
  dispatcher,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}`);

const shared = new Resources();
try {
  const folder = shared.folder();
  const bin = join(install(packAll(folder), folder), 'node_modules', '@lealup', 'cli', 'bin', 'lealup.cjs');
  process.stdout.write(`${cpus().length} cores (${cpus()[0]?.model}), ${process.platform} ${process.arch}, Node ${process.versions.node}.\n`);
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const resources = new Resources();
    try {
      const table = markdownTable(await benchmark.run({ bin, resources }));
      process.stdout.write(`\n## ${benchmark.title}\n\n${benchmark.about}\n\n\`npm run bench -- ${name}\`\n\n${table}\n`);
    } finally {
      await resources.free();
    }
  }
} finally {
  await shared.free();
}
