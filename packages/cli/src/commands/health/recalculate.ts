import type { Health, LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findCustomerId } from '../../identity/customer.ts';
import type { Io } from '../../io.ts';
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
    await deps.output.rows(recalculateAll(client, deps, signal), healthView);
    return 'ok';
  }
  const id = await findCustomerId(client, customer, { argv: deps.argv, signal });
  await printHealth(await client.health.recalculate(id, { signal }), customer, deps);
  return 'ok';
}

async function* recalculateAll(client: LealUp, { notes }: Deps, signal: AbortSignal): AsyncGenerator<RowPage<Health>, void, undefined> {
  let done = 0;
  for await (const { data, has_more, next_cursor } of client.customers.list({ limit: 200 }, { signal }).pages()) {
    const scored: Health[] = [];
    for (const { id } of data) {
      scored.push(await client.health.recalculate(id, { signal }));
      done += 1;
      notes.progress({ done, total: undefined, text: `${done} customers scored` });
    }
    yield { data: scored, has_more, next_cursor };
  }
}
