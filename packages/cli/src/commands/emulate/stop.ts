import { setTimeout as wait } from 'node:timers/promises';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { isAlive, removeRecord } from '../../config/emulator-records.ts';
import { findTarget, readHealth } from './running.ts';
import type { stopSpec } from './specs.ts';

const POLL_MS = 50;
/** The emulator gives requests under way five seconds. */
const PATIENCE_MS = 10_000;

/** Stops an emulator that was started with `--detach`, and waits until it has ended. */
export async function run(_input: InputOf<typeof stopSpec>, { interrupt }: Io, deps: Deps): Promise<Outcome> {
  const target = await findTarget(deps);
  const { url, record } = target;
  const isReady = (await readHealth(target, interrupt)) !== undefined;
  if (!record) {
    if (!isReady) throw new Failure('not_found', `No emulator runs at ${url}.`, { why: ['nothing answers there, and none was detached'], next: ['emulate', 'start', '--detach'] });
    throw new Failure('usage', `The emulator at ${url} was not started with --detach.`, { why: ['it ends with the terminal or the program that started it'] });
  }
  const { pid } = record;
  if (isAlive(pid)) {
    if (!isReady) throw doesNotAnswer(url, pid);
    await end(pid, interrupt);
  }
  await removeRecord(deps.env, url);
  deps.notes.note(isReady ? `The emulator at ${url} has ended.` : `The emulator at ${url} had ended already.`);
  if (deps.output.format !== 'table') await deps.output.document({ url, pid, stopped: isReady });
  return 'ok';
}

/** It may hang, or be another program that has got the number of one that was killed: neither is ended, nor forgotten. */
function doesNotAnswer(url: string, pid: number): Failure {
  return new Failure('failure', `Nothing answers at ${url}, yet process ${pid} is there.`, {
    why: [`it has the number of the emulator that was started there: if it is that one, kill ${pid} ends it`, 'a new one at its address takes its place'],
    next: ['emulate', 'start', '--detach', '--port', new URL(url).port || '80'],
  });
}

async function end(pid: number, interrupt: AbortSignal): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const limit = AbortSignal.timeout(PATIENCE_MS);
  const signal = AbortSignal.any([interrupt, limit]);
  try {
    while (isAlive(pid)) await wait(POLL_MS, undefined, { signal });
  } catch (error) {
    if (!limit.aborted || interrupt.aborted) throw error;
    throw new Failure('timed_out', `The process ${pid} has not ended after ${PATIENCE_MS / 1000} s.`, { why: ['it was told to stop, and may still be finishing requests'], next: ['emulate', 'status'] });
  }
}
