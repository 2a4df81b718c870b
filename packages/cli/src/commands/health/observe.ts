import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findCustomerId } from '../../identity/customer.ts';
import { readAssignment } from '../../input/assignment.ts';
import type { Io } from '../../io.ts';
import { quoteLine } from '../../output/quote.ts';
import { nearestName } from '../../parse/nearest-name.ts';
import { checkEmulator } from '../emulate/control.ts';
import type { observeSpec } from './specs.ts';

const KINDS = ['email', 'meeting', 'outreach', 'ticket', 'nps', 'mention', 'value'];

interface Observed {
  readonly accepted: number;
  readonly rejected: number;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** Tells an emulator of something that its scores look at. */
export async function run({ args, options }: InputOf<typeof observeSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { kind } = args;
  if (!KINDS.includes(kind)) throw unknownKind(kind, deps);
  const fields = Object.fromEntries(options.set.map(readAssignment));
  const { client } = checkEmulator(await deps.connect('write'));
  const customer_id = await findCustomerId(client, args.customer, { argv: deps.argv, signal });
  const { now } = await client.request<{ now: string }>({ method: 'GET', path: '/_emulator/clock', signal });
  const at = options.at ?? now;
  // The emulator keeps no ticket without the time that it was opened at.
  const observation = { customer_id, at, kind, ...(kind === 'ticket' && { opened_at: at }), ...fields };
  const { errors } = await client.request<Observed>({ method: 'POST', path: '/_emulator/observations', body: { observations: [observation] }, signal });
  const [error] = errors;
  if (error) throw new Failure('usage', 'The observation was refused.', { why: [error.message], details: { code: error.code } });
  if (deps.output.format !== 'table') await deps.output.document(observation);
  deps.notes.note(`Observed. It counts from the next score on: ${quoteLine(['lealup', 'health', 'recalculate', args.customer])}`);
  return 'ok';
}

function unknownKind(kind: string, { argv }: Deps): Failure {
  const meant = nearestName(kind, KINDS);
  return new Failure('usage', `${JSON.stringify(kind)} is no kind of observation.`, {
    why: [meant === undefined ? `kinds are ${KINDS.join(', ')}` : `did you mean ${meant}?`],
    next: meant === undefined ? undefined : argv.map((word) => (word === kind ? meant : word)),
  });
}
