import { isNotFoundError, type Health, type LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findCustomerId } from '../../identity/customer.ts';
import { isInterruption, type Io } from '../../io.ts';
import type { RowPage } from '../../output/output.ts';
import { healthView, printHealth } from './print.ts';
import type { recalculateHealthSpec } from './specs.ts';

/** Scores one customer, or all. */
export async function run({ args, options }: InputOf<typeof recalculateHealthSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { customer } = args;
  if ((customer === undefined) === !options.all) {
    throw new Failure('usage', customer === undefined ? 'No customer is named.' : 'Both a customer and --all are given.', {
      why: ['name a customer, or give --all'],
      next: ['health', 'recalculate', '--all'],
    });
  }
  const { client } = await deps.connect('write');
  if (customer === undefined) {
    const progress = { done: 0, isStopped: false };
    await deps.output.rows(recalculateAll(client, { deps, signal, progress }), healthView);
    if (!progress.isStopped) return 'ok';
    deps.notes.note(`Stopped after ${progress.done} customers, which are not all: the same command starts anew.`);
    return 'interrupted';
  }
  const id = await findCustomerId(client, customer, { argv: deps.argv, signal });
  await printHealth(await client.health.recalculate(id, { signal }), customer, { deps });
  return 'ok';
}

interface Recalculating {
  readonly deps: Deps;
  readonly signal: AbortSignal;
  readonly progress: { done: number; isStopped: boolean };
}

/** Scores page by page; those that were scored before an interruption are a page too. */
async function* recalculateAll(client: LealUp, { deps: { notes }, signal, progress }: Recalculating): AsyncGenerator<RowPage<Health>, void, undefined> {
  let scored: Health[] = [];
  try {
    for await (const { data, has_more, next_cursor } of client.customers.list({ limit: 200 }, { signal }).pages()) {
      for (const { id } of data) {
        const health = await recalculate(client, id, { notes, signal });
        if (health) scored.push(health);
        progress.done += health ? 1 : 0;
        notes.progress({ done: progress.done, total: undefined, text: `${progress.done} customers scored` });
      }
      const page = { data: scored, has_more, next_cursor };
      scored = [];
      yield page;
    }
  } catch (error) {
    if (!signal.aborted || !isInterruption(error)) throw error;
    progress.isStopped = true;
    yield { data: scored, has_more: false, next_cursor: null };
  }
}

/** Undefined for a customer that was deleted since it was listed. */
async function recalculate(client: LealUp, id: string, { notes, signal }: Pick<Deps, 'notes'> & { signal: AbortSignal }): Promise<Health | undefined> {
  try {
    return await client.health.recalculate(id, { signal });
  } catch (error) {
    if (!isNotFoundError(error)) throw error;
    notes.warn(`the customer ${id} is not there any more`);
    return undefined;
  }
}
