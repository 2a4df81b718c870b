import type { CommandSpec, InputOf, OptionSpec } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { sharedOptionsOf } from '../../options.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import type { commandsSpec } from './specs.ts';

interface Row extends Omit<CommandSpec, 'options'> {
  readonly options: Readonly<Record<string, OptionSpec>>;
}

const view: View<Row> = {
  columns: [
    { field: 'name', title: 'command' },
    { field: 'summary', title: 'what it does' },
  ],
  id: ({ name }) => name,
  empty: '',
};

/** Lists the commands. */
export async function run(_input: InputOf<typeof commandsSpec>, _io: Io, { output }: Deps): Promise<Outcome> {
  const { commands } = await import('../table.ts');
  const rows = commands.map(({ spec }): Row => ({ ...spec, options: Object.assign({}, spec.options, ...Object.values(sharedOptionsOf(spec))) }));
  await output.rows(onePage(rows), view);
  return 'ok';
}
