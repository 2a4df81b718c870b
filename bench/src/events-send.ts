import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LealUp } from '@lealup/sdk';
import { createBatcher } from '@lealup/sdk/batcher';
import { perSecond, times, type Benchmark, type Row } from './benchmark.ts';
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
  about: `The SDK's batcher with ${ROUND_EVENTS.toLocaleString('en')} events that are made in its own process; a program that hands it the lines of ${ROUND_MB} MB of NDJSON, by \`node:readline\` and \`JSON.parse\`; \`lealup events send -\` with the same lines, and with lines that lack an \`external_id\`, so that each gets a hash of its content and is looked for among the last ones. In turn, the fastest of ${ROUNDS}; then ${INPUT_MB / 1024} GB of the latter. Lines come from another process on standard input, and all go to a third one, which only counts.`,
  async run({ bin, resources }) {
    const counter = resources.add(await startServer([pathOf('servers/event-counter.ts')]));
    const setting = { url: counter.url, cwd: resources.folder() };
    const cli = [bin, 'events', 'send', '-', '-o', 'json'];
    const program = [pathOf('servers/batched-lines.ts'), counter.url];
    const named = [String(ROUND_MB), 'named'];
    const contenders = [
      { what: "the SDK's batcher", rate: 0, sample: () => sendByBatcher(counter.url) },
      { what: 'a program that reads lines into it', rate: 0, sample: async () => (await sendLines(named, program, setting)).rate },
      { what: '**`lealup events send -`**', rate: 0, target: `≥ ${times(0.7)}`, sample: async () => (await sendLines(named, cli, setting)).rate },
      { what: 'without `external_id`', rate: 0, sample: async () => (await sendLines([String(ROUND_MB)], cli, setting)).rate },
    ];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contender of contenders) contender.rate = Math.max(contender.rate, await contender.sample());
    }
    const large = await sendLines([String(INPUT_MB)], cli, setting);
    const base = contenders[0]?.rate ?? 1;
    const row = (what: string, rate: number, { peak = '', target = '' }): Row => ({ what, 'events': perSecond(rate), 'of the batcher': times(rate / base), 'peak RSS': peak, target });
    return [
      ...contenders.map(({ what, rate, ...rest }) => row(what, rate, rest)),
      row(`without, ${INPUT_MB / 1024} GB`, large.rate, { peak: `${Math.round(large.peakMb)} MB`, target: '≤ 150 MB' }),
    ];
  },
};

/** Runs a program with such lines on its standard input. */
async function sendLines(lines: readonly string[], args: readonly string[], { url, cwd }: { url: string; cwd: string }): Promise<{ rate: number; peakMb: number }> {
  const source = spawn(process.execPath, [pathOf('servers/event-lines.ts'), ...lines], { stdio: ['ignore', 'pipe', 'inherit'] });
  const env = { ...process.env, LEALUP_BASE_URL: url };
  const child = spawn(process.execPath, args, { stdio: [source.stdout, 'pipe', 'ignore'], env, cwd });
  let [text, peakMb] = ['', 0];
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const watch = setInterval(() => (peakMb = Math.max(peakMb, peakRssMb(child.pid))), LOOK_EVERY_MS);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
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
