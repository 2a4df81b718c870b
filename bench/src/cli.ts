import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Benchmark, Row } from './benchmark.ts';
import { startServer } from './child.ts';
import { installPeers, type Peer } from './peers.ts';

const ROUNDS = 25;

const PEERS: readonly Peer[] = [
  { name: 'resend', packages: { 'resend-cli': '2.21.0' }, bin: 'resend-cli/dist/cli.cjs' },
  { name: 'wrangler', packages: { wrangler: '4.164.0' }, bin: 'wrangler/bin/wrangler.js' },
  { name: 'vercel', packages: { vercel: '60.1.3' }, bin: 'vercel/dist/vc.js' },
];

/** A program and how many milliseconds beyond an empty one it may take; null where no target is set. */
interface Contender {
  name: string;
  args: readonly string[];
  targetMs: number | null;
}

export const cli: Benchmark = {
  title: 'Start of `lealup`',
  about: `CPU time of the whole process, user and system, against a Node that does nothing: the least of ${ROUNDS} runs each, taken in turn. \`customers list\` asks a local emulator. Beside it the command lines of others, which are installed from npm; the last rows are what an installation takes on disk.`,
  async run({ bin, resources }) {
    const folder = resources.folder();
    installPeers(PEERS, folder);
    const emulator = resources.add(await startServer([bin, 'emulate', '--port', '0']));
    const env = { ...process.env, HOME: folder, CI: '1', WRANGLER_SEND_METRICS: 'false', VERCEL_TELEMETRY_DISABLED: '1', LEALUP_BASE_URL: emulator.url, LEALUP_API_KEY: emulator.apiKey };
    const contenders: Contender[] = [
      { name: '`node -e 0`', args: ['-e', '0'], targetMs: null },
      { name: '**`lealup --version`**', args: [bin, '--version'], targetMs: 15 },
      { name: '**`lealup --help`**', args: [bin, '--help'], targetMs: 20 },
      { name: '**`lealup customers list`**', args: [bin, 'customers', 'list'], targetMs: 60 },
      ...PEERS.flatMap(({ name, bin: file }) =>
        ['--version', '--help'].map((flag): Contender => ({ name: `\`${name} ${flag}\``, args: [join(folder, 'node_modules', file), flag], targetMs: null })),
      ),
    ];
    const least = contenders.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { args }] of contenders.entries()) least[index] = Math.min(least[index] ?? 0, cpuMsOf(args, { cwd: folder, env }));
    }
    const [nothing = 0] = least;
    const times = contenders.map(({ name, targetMs }, index): Row => {
      const ms = least[index] ?? 0;
      return { what: name, measured: `${ms.toFixed(0)} ms`, beyond: index === 0 ? '' : `+ ${(ms - nothing).toFixed(0)} ms`, target: targetMs === null ? '' : `≤ + ${targetMs} ms` };
    });
    const sizes: Row[] = [
      { what: '`@lealup/cli`, installed without the emulator', measured: inMb(sizeWithoutEmulator(bin, resources.folder())), beyond: '', target: '≤ 12 MB' },
      ...PEERS.map(({ name, packages }): Row => {
        const alone = resources.folder();
        installPeers([{ name, packages, bin: '' }], alone);
        return { what: `${name}, installed`, measured: inMb(sizeOf(join(alone, 'node_modules'))), beyond: '', target: '' };
      }),
    ];
    return [...times, ...sizes];
  },
};

/** User and system time of a process and its children, as the shell that waits for it is told. */
function cpuMsOf(args: readonly string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): number {
  const script = 'TIMEFORMAT="%3U %3S"; { time "$@" >/dev/null 2>/dev/null </dev/null; } 2>&1';
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { cwd, env, encoding: 'utf8' });
  const [user = Number.NaN, system = Number.NaN] = stdout.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

/** The CLI is installed with an empty package in the place of the emulator, whose own dependencies then don't come along. */
function sizeWithoutEmulator(bin: string, folder: string): number {
  const installed = join(dirname(bin), '..', '..', '..', '..');
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ name: '@lealup/emulator', version: '0.1.0' }));
  const replaced = { ...dependencies, '@lealup/emulator': `file:${empty}` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: replaced }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return sizeOf(join(folder, 'node_modules'));
}

/** Bytes on disk, in MB of 1024 × 1024 bytes. */
function sizeOf(folder: string): number {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) / 1024;
}

function inMb(value: number): string {
  return `${value.toFixed(1)} MB`;
}
