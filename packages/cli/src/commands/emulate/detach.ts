import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { OptionValues } from '../../command.ts';
import { recordsFolder, writeRecord } from '../../config/emulator-records.ts';
import type { Deps } from '../../deps.ts';
import { EXIT_CODES, type Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { EMULATOR_OPTIONS } from './specs.ts';
import { forget, readPort, type Facts } from './start-emulator.ts';

/**
 * Starts an emulator in a process of its own, which goes on when this one has ended.
 *
 * @throws {@link Failure} with whatever that process says if it does not start.
 */
export async function detach(
  options: OptionValues<typeof EMULATOR_OPTIONS>,
  { io, deps, defaultPort }: { io: Io; deps: Deps; defaultPort: number },
): Promise<Facts> {
  await forget(options['ready-file'], io);
  readPort(options.port, { defaultPort });
  const [program, ...words] = io.program ?? [];
  if (program === undefined) throw new Failure('usage', 'An emulator can be detached by the program lealup only.', { why: ['run() of @lealup/cli has no program of its own to start'] });
  const log = join(await recordsFolder(deps.env), `${new Date().toISOString().replaceAll(/\W/g, '')}-${io.pid}.log`);
  const file = await open(log, 'wx', 0o600);
  const child = spawn(program, [...words, 'emulate', ...flagsOf(options), '-o', 'json'], {
    cwd: io.cwd,
    // The process itself is not to detach once more.
    env: { ...deps.env, LEALUP_EMULATE_DETACH: undefined },
    detached: true,
    stdio: ['ignore', 'pipe', file.fd],
  });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error instanceof Error ? error : new Error(String(error))));
  const { stdout } = child;
  try {
    if (!stdout) throw await failed;
    const [line]: unknown[] = await Promise.race([once(createInterface(stdout), 'line', { signal: io.interrupt }), once(child, 'close'), failed]);
    if (typeof line !== 'string') throw await explainEnd(log);
    // The first line is this very program's own.
    const facts = JSON.parse(line) as Facts;
    const { url, local_url = url, pid, data, api_key } = facts;
    const keyFile = options['api-key-file'];
    await writeRecord(deps.env, { url: local_url, public_url: local_url === url ? null : url, pid, data, log, has_own_key: api_key === null, api_key_file: keyFile === undefined ? null : resolve(io.cwd, keyFile) });
    return facts;
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    stdout?.destroy();
    child.unref();
    await file.close();
  }
}

function optionNames<Options extends object>(options: Options): (keyof Options & string)[] {
  // What is written as an object's keys has no others.
  return Object.keys(options) as (keyof Options & string)[];
}

/** The options as words, without the one that detaches. */
function flagsOf(options: OptionValues<typeof EMULATOR_OPTIONS>): string[] {
  return optionNames(EMULATOR_OPTIONS).flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    // A variable may say otherwise than the flag that was given.
    return typeof value === 'boolean' ? [`--${name}=${value}`] : [`--${name}`, value];
  });
}

/** The error that the process wrote as JSON, or whatever it wrote last. */
async function explainEnd(log: string): Promise<Failure> {
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  try {
    const { error }: { error: { outcome: string; message: string; why: string[] } } = JSON.parse(lines.at(-1) ?? '');
    const next = ['emulate', 'start', '--detach', '--port', 'auto'];
    return new Failure(isOutcome(error.outcome) ? error.outcome : 'failure', error.message, { why: error.why, next });
  } catch {
    return new Failure('failure', 'The emulator ended before it was ready.', { why: [...lines.slice(-3), `all that it wrote is in ${log}`] });
  }
}

function isOutcome(word: string): word is Outcome {
  return Object.hasOwn(EXIT_CODES, word);
}
