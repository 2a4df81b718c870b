import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Emulator } from '@lealup/emulator';
import type { OptionValues } from '../../command.ts';
import { writePrivately } from '../../config/files.ts';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { readCredentials } from './credentials.ts';
import { readSeed } from './seed-file.ts';
import type { EMULATOR_OPTIONS } from './specs.ts';

/** What is told of an emulator that has started. */
export interface Facts {
  readonly url: string;
  /** Where this machine reaches it, if `url` is the public one. */
  readonly local_url?: string;
  /** Null if it was named: then it is a secret. */
  readonly api_key: string | null;
  readonly webhook_secret: string;
  readonly tenant_id: string;
  readonly data: string | null;
  readonly pid: number;
}

/** An emulator that serves. */
export interface Started {
  readonly emulator: Emulator;
  readonly facts: Facts;
  /** Where this machine reaches it, whatever it is called elsewhere. */
  readonly localUrl: string;
  readonly stop: () => Promise<void>;
}

interface Surroundings {
  readonly defaultPort: number;
  readonly io: Io;
  readonly deps: Deps;
  /** Where the emulator's own messages go; standard error by default. */
  readonly say?: (text: string) => void;
}

/**
 * Starts an emulator on a port, by default on the given one.
 *
 * @throws {@link Failure} for a port, a seed or a folder that does not serve.
 */
export async function startEmulator(
  options: OptionValues<typeof EMULATOR_OPTIONS>,
  { defaultPort, io, deps, say = (text) => deps.notes.line(text) }: Surroundings,
): Promise<Started> {
  await forget(options['ready-file'], io);
  const port = readPort(options.port, { defaultPort });
  if (options.watch && options.seed === undefined) throw new Failure('usage', '--watch has no seed to watch.', { why: ['it starts over from the file of --seed'], next: ['emulate', '--watch', '--seed', 'seed.yaml'] });
  const { seed: seedName, data, clock, unknown, 'public-url': publicUrl, 'signing-time': signingTime, host, 'ready-file': readyFile } = options;
  const { controlToken, apiKey } = await readCredentials(options, io, deps);
  const seed = seedName === undefined ? undefined : await readSeed(seedName, io);
  const { createEmulator, EXAMPLE_WEBHOOK_SECRET, isLoopbackHost, isSeedPreset } = await import('@lealup/emulator');
  if (options.watch && isSeedPreset(seedName ?? '')) throw new Failure('usage', `The seed ${seedName} is no file that could be watched.`, { why: [`a file of that name is ./${seedName}`], next: ['emulate', '--watch', '--seed', 'seed.yaml'] });
  const explain = async (error: unknown) => {
    const { explainStart } = await import('./explain-start.ts');
    return explainStart(error, { port, host, data, seedName, argv: deps.argv });
  };
  let emulator: Emulator | undefined;
  if (data !== undefined) deps.notes.beginning(`opening ${data}`);
  else if (seedName !== undefined) deps.notes.beginning(`seeding ${seedName}`);
  try {
    emulator = await createEmulator({
      checkAnswers: options['check-answers'],
      log: say,
      ...(data !== undefined && { data: resolve(io.cwd, data) }),
      ...(seed && { seed: seed.document }),
      ...(clock !== undefined && { clock }),
      ...(unknown !== undefined && { unknown }),
      ...(publicUrl !== undefined && { publicUrl: publicUrl.replace(/\/$/, '') }),
      ...(signingTime !== undefined && { signingTime }),
      ...(controlToken !== undefined && { controlToken }),
      ...(apiKey !== undefined && { apiKey }),
      autoApprove: options['auto-approve'],
      allowRemote: readList(options['allow-remote']),
    });
    deps.notes.makeRoom();
    if (options.scenario !== undefined) await emulator.control.startFaultScenario({ name: options.scenario });
    if (seed || data !== undefined) await heed(io);
    const { url } = await emulator.listen({ port, ...(host !== undefined && { host }), cors: readList(options.cors), allowedHosts: readList(options['allowed-host']) });
    const facts = {
      ...(publicUrl === undefined ? { url } : { url: publicUrl.replace(/\/$/, ''), local_url: url }),
      api_key: apiKey === undefined && isLoopbackHost(host ?? '127.0.0.1') ? emulator.apiKey : null,
      webhook_secret: EXAMPLE_WEBHOOK_SECRET,
      tenant_id: emulator.tenantId,
      data: data === undefined ? null : resolve(io.cwd, data),
      pid: io.pid,
    };
    if (readyFile !== undefined) await announceIn(resolve(io.cwd, readyFile), facts.url);
    if (apiKey === undefined && facts.api_key === null) deps.notes.prose('The published API key opens nothing on this host. Name one with --api-key-file, or make one with POST /_emulator/api-keys.');
    const started = emulator;
    const watching = options.watch && seedName !== undefined ? (await import('./watch-seed.ts')).watchSeed(seedName, started, { io, say, explain }) : undefined;
    const stop = async () => {
      await watching?.stop();
      await forget(readyFile, io);
      await started.close();
    };
    return { emulator, facts, localUrl: url, stop };
  } catch (error) {
    await forget(readyFile, io);
    await emulator?.close();
    throw await explain(seed ? seed.explain(error) : error);
  }
}

/** Writes where the emulator is, in one step, for those who wait for the file. */
async function announceIn(file: string, url: string): Promise<void> {
  try {
    await writePrivately(file, `${url}\n`);
  } catch (cause) {
    throw new Failure('failure', `The ready file ${file} cannot be written.`, { why: [cause instanceof Error ? cause.message : String(cause)], next: ['emulate'], cause });
  }
}

/** A signal that came while the emulator was made, which is one piece of work, is heard when the event loop has turned once. */
async function heed({ interrupt }: Io): Promise<void> {
  // The turn that is under way may have looked for signals already.
  for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate);
  interrupt.throwIfAborted();
}

/** What is not ready yet, or not any more, is not to be taken for it; a file that cannot be removed cannot be written either. */
export async function forget(readyFile: string | undefined, io: Io): Promise<void> {
  if (readyFile !== undefined) await rm(resolve(io.cwd, readyFile), { force: true }).catch(() => {});
}

/** The port of a `--port`. */
export function readPort(text: string | undefined, { defaultPort }: { defaultPort: number }): number {
  if (text === undefined) return defaultPort;
  if (text === 'auto') return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Failure('usage', `${text} is no port.`, {
    why: ['a port is a number up to 65535; 0 or auto takes a free one'],
    next: ['emulate', '--port', 'auto'],
  });
}

function readList(text: string | undefined): string[] {
  return (text ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');
}
