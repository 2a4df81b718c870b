import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LealUp } from '@lealup/sdk';
import { createBatcher } from '@lealup/sdk/batcher';
import { perSecond, times, type Benchmark } from './benchmark.ts';
import { startServer } from './child.ts';
import { makeEvents } from './event-rows.ts';

const ROUNDS = 5;
const ROUND_EVENTS = 500_000;
const ROUND_MB = 100;
const INPUT_MB = 2048;
const LOOK_EVERY_MS = 100;
const CHUNK = 10_000;

export const eventsSend: Benchmark = {
  title: '`lealup events send` of 2 GB',
  about: `The SDK's batcher with ${ROUND_EVENTS.toLocaleString('en')} events that are made in its own process, and a process that reads ${ROUND_MB} MB of NDJSON, which about as many are, from standard input, made on the way by another process: in turn, the fastest of ${ROUNDS}. Then the same process with ${INPUT_MB / 1024} GB. All go to a server that only counts.`,
  async run({ bin, resources }) {
    const counter = resources.add(await startServer([pathOf('servers/event-counter.ts')]));
    const setting = { url: counter.url, cwd: resources.folder() };
    let [batcherRate, cliRate] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      batcherRate = Math.max(batcherRate, await sendByBatcher(counter.url));
      cliRate = Math.max(cliRate, (await sendByCli(bin, { ...setting, megabytes: ROUND_MB })).rate);
    }
    const large = await sendByCli(bin, { ...setting, megabytes: INPUT_MB });
    return [
      { 'what': "the SDK's batcher", 'events': perSecond(batcherRate), 'of the batcher': times(1), 'peak RSS': '', 'target': '' },
      { 'what': `\`lealup events send -\`, ${ROUND_MB} MB`, 'events': perSecond(cliRate), 'of the batcher': times(cliRate / batcherRate), 'peak RSS': '', 'target': `≥ ${times(0.7)}` },
      { 'what': `\`lealup events send -\`, ${INPUT_MB / 1024} GB`, 'events': perSecond(large.rate), 'of the batcher': times(large.rate / batcherRate), 'peak RSS': `${Math.round(large.peakMb)} MB`, 'target': '≤ 150 MB' },
    ];
  },
};

async function sendByCli(bin: string, { url, cwd, megabytes }: { url: string; cwd: string; megabytes: number }): Promise<{ rate: number; peakMb: number }> {
  const source = spawn(process.execPath, [pathOf('servers/event-lines.ts'), String(megabytes)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const env = { ...process.env, LEALUP_BASE_URL: url };
  const child = spawn(process.execPath, [bin, 'events', 'send', '-', '-o', 'json'], { stdio: [source.stdout, 'pipe', 'ignore'], env, cwd });
  let [text, peakMb] = ['', 0];
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const watch = setInterval(() => (peakMb = Math.max(peakMb, peakRssMb(child.pid))), LOOK_EVERY_MS);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`lealup events send ended with ${code}`);
  const { events_per_second: rate }: { events_per_second: number } = JSON.parse(text);
  return { rate, peakMb };
}

/** The most memory that a process has held so far, in MB of 1024 × 1024 bytes; 0 once it is gone. */
function peakRssMb(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function sendByBatcher(url: string): Promise<number> {
  const batcher = createBatcher(new LealUp({ apiKey: 'lealup_sk_test_emulator', baseUrl: url }));
  const start = performance.now();
  for (let from = 0; from < ROUND_EVENTS; from += CHUNK) {
    for (const event of makeEvents(['c1', 'c2'], { from, count: CHUNK, nowMs: Date.now() })) {
      const hasRoom = batcher.add(event);
      if (hasRoom) await hasRoom;
    }
  }
  await batcher.close({ timeoutMs: 60_000 });
  return (ROUND_EVENTS / (performance.now() - start)) * 1000;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
