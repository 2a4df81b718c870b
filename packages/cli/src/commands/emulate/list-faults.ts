import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { onePage } from '../paging.ts';
import { connectToEmulator } from './control.ts';
import { faultView, withLine, type Fault } from './faults.ts';
import type { listFaultsSpec } from './running-specs.ts';

/** Lists the faults of a running emulator. */
export async function run(_input: InputOf<typeof listFaultsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToEmulator(deps);
  const { data } = await client.request<{ data: Fault[] }>({ method: 'GET', path: '/_emulator/faults', signal });
  await deps.output.rows(onePage(data.map(withLine)), faultView);
  return 'ok';
}
