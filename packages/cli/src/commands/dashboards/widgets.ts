import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { widgetsSpec } from './specs.ts';

/** Shows a dashboard. */
export async function run({ args }: InputOf<typeof widgetsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { output, notes } = deps;
  const { client } = await deps.connect('read');
  const list = await client.dashboards.widgets(args.dashboard ?? 'default', { signal });
  if (output.format === 'json') await output.document(list);
  else if (output.format === 'ndjson') await output.text(list.data.map((widget) => output.line(widget)).join(''));
  else {
    const { drawWidget } = await import('./draw.ts');
    await output.text(list.data.map((widget) => drawWidget(widget, output)).join('\n'));
  }
  if (list.data.length === 0) notes.note('The dashboard has no widgets.');
  return 'ok';
}
