import { setTimeout as wait } from 'node:timers/promises';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { findTarget, readHealth, type Reading, type Target } from './running.ts';
import type { statusSpec } from './specs.ts';

const POLL_MS = 100;
const DEFAULT_TIMEOUT_SECONDS = 30;

interface Status extends Partial<Reading> {
  readonly status: 'ready' | 'stopped';
  readonly url: string;
  readonly pid: number | null;
  readonly data: string | null;
  readonly log: string | null;
}

const view: View<Status> = {
  columns: [
    { field: 'status', title: 'status', tone: ({ status }) => (status === 'ready' ? 'good' : 'bad') },
    { field: 'url', title: 'address' },
    { field: 'version', title: 'version' },
    { field: 'now', title: 'its time' },
    { field: 'clock', title: 'clock' },
    { field: 'pid', title: 'process' },
    { field: 'data', title: 'data' },
    { field: 'log', title: 'log' },
  ],
  id: ({ url }) => url,
  empty: '',
};

/** Tells whether an emulator is ready. */
export async function run({ options }: InputOf<typeof statusSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const target = await findTarget(deps);
  const reading = options.wait ? await deps.notes.during('waiting for it', waitUntilReady(target, { timeoutSeconds: options.timeout ?? DEFAULT_TIMEOUT_SECONDS, signal })) : await readHealth(target, signal);
  const { url, record } = target;
  const facts = { url, pid: record?.pid ?? null, data: record?.data ?? null, log: record?.log ?? null };
  await deps.output.item(reading ? { status: 'ready', ...reading, ...facts } : { status: 'stopped', ...facts }, view);
  return reading ? 'ok' : 'not_found';
}

async function waitUntilReady(target: Target, { timeoutSeconds, signal }: { timeoutSeconds: number; signal: AbortSignal }): Promise<Reading> {
  const limit = AbortSignal.timeout(timeoutSeconds * 1000);
  const either = AbortSignal.any([signal, limit]);
  try {
    for (;;) {
      const reading = await readHealth(target, either);
      if (reading) return reading;
      await wait(POLL_MS, undefined, { signal: either });
    }
  } catch (error) {
    if (!limit.aborted || signal.aborted) throw error;
    throw new Failure('timed_out', `No emulator answered at ${target.url} within ${timeoutSeconds} s.`, { why: ['--timeout waits longer'], next: ['emulate', 'start', '--detach'] });
  }
}
