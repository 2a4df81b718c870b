import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { checkEmulator, connectToEmulator } from '../emulate/control.ts';
import { onePage } from '../paging.ts';
import type { listDeliveriesSpec, replaySpec } from './specs.ts';

interface Delivery {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly state: string;
  readonly attempts: number;
  readonly created_at: string;
}

const view: View<Delivery> = {
  columns: [
    { field: 'id', title: 'id' },
    { field: 'type', title: 'type' },
    { field: 'state', title: 'state', tone: ({ state }) => (state === 'succeeded' ? 'good' : state === 'retrying' || state === 'pending' ? 'middling' : 'bad') },
    { field: 'attempts', title: 'attempts' },
    { field: 'url', title: 'url' },
    { field: 'created_at', title: 'created' },
  ],
  id: ({ id }) => id,
  empty: 'There are no deliveries.',
};

/** Lists the last deliveries of an emulator. */
export async function run({ options }: InputOf<typeof listDeliveriesSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const client = await connectToEmulator(deps);
  const query = { type: options.type, state: options.state, limit: options.limit ?? 50 };
  const { data } = await client.request<{ data: Delivery[] }>({ method: 'GET', path: '/_emulator/deliveries', query, signal });
  await deps.output.rows(onePage(data), view);
  return 'ok';
}

/** Sends a delivery again. */
export async function replay({ args }: InputOf<typeof replaySpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = checkEmulator(await deps.connect('write'));
  await client.request({ method: 'POST', path: '/_emulator/deliveries/{id}/redeliver', params: { id: args.delivery }, signal });
  await client.request({ method: 'POST', path: '/_emulator/settle', signal });
  const { delivery } = await client.request<{ delivery: Delivery }>({ method: 'GET', path: '/_emulator/deliveries/{id}', params: { id: args.delivery }, signal });
  await deps.output.item(delivery, view);
  return delivery.state === 'succeeded' ? 'ok' : 'failure';
}
