import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { onePage } from '../paging.ts';
import { connectToChange } from './control.ts';
import type { FaultBody } from './fault-line.ts';
import { faultView, withLine, type Fault } from './faults.ts';
import { SCENARIOS, type addFaultSpec } from './running-specs.ts';

const EXAMPLE = ['emulate', 'faults', 'add', 'POST /v1/events 503 10%'];

/** Makes calls or webhooks of a running emulator go wrong. */
export async function run({ args, options }: InputOf<typeof addFaultSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { fault, scenario } = { ...args, ...options };
  if ((fault === undefined) === (scenario === undefined)) {
    throw new Failure('usage', fault === undefined ? 'Neither a fault nor a scenario is named.' : 'Both a fault and a scenario are named.', {
      why: [`it is either a line, or --scenario with ${SCENARIOS.join(', ')}`],
      next: EXAMPLE,
    });
  }
  const body = fault === undefined ? undefined : await readFault(fault);
  const client = await connectToChange(deps);
  const added = body
    ? [await client.request<Fault>({ method: 'POST', path: '/_emulator/faults', body, signal })]
    : (await client.request<{ data: Fault[] }>({ method: 'POST', path: '/_emulator/fault-scenarios/{name}', params: { name: scenario ?? '' }, signal })).data;
  await deps.output.rows(onePage(added.map(withLine)), faultView);
  return 'ok';
}

async function readFault(line: string): Promise<FaultBody> {
  const { parseFault } = await import('@lealup/emulator/control');
  try {
    return parseFault(line);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const [sentence = '', ...why] = cause.message.split(/(?<=\.) (?=A fault )/);
    throw new Failure('usage', sentence, { why: [...why, 'lealup emulate faults add --help has all words'], next: EXAMPLE, cause });
  }
}
