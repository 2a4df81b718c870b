import { readSettings } from '../../config/settings.ts';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import { KEYS } from './keys.ts';
import type { listConfigSpec } from './specs.ts';

interface Row {
  readonly key: string;
  readonly value: string;
  readonly summary: string;
}

const view: View<Row> = {
  columns: [
    { field: 'key', title: 'key' },
    { field: 'value', title: 'value' },
    { field: 'summary', title: 'what it is' },
  ],
  id: ({ key }) => key,
  empty: '',
};

/** Lists the settings. */
export async function run(_input: InputOf<typeof listConfigSpec>, _io: Io, { env, output }: Deps): Promise<Outcome> {
  const settings = await readSettings(env);
  const rows = Object.entries(KEYS).map(([key, { summary, read }]) => ({ key, value: read(settings), summary }));
  await output.rows(onePage(rows), view);
  return 'ok';
}
