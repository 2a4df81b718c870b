import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { canDraw } from '../../input/ask.ts';
import { aborted, Interruption, type Io } from '../../io.ts';
import { namingVariables } from './name-variables.ts';
import type { emulateSpec } from './specs.ts';
import { startEmulator, type Facts } from './start-emulator.ts';

const DEFAULT_PORT = 4020;

/** Runs an emulator until it is interrupted, or in a process of its own. */
export function run({ options }: InputOf<typeof emulateSpec>, io: Io, deps: Deps): Promise<Outcome> {
  return namingVariables(deps, () => runEmulator(options, io, deps));
}

async function runEmulator(options: InputOf<typeof emulateSpec>['options'], io: Io, deps: Deps): Promise<Outcome> {
  if (options.detach) {
    const { detach } = await import('./detach.ts');
    await announce(deps, await detach(options, { io, deps, defaultPort: DEFAULT_PORT }), 'lealup emulate stop');
    return 'ok';
  }
  if (!options['no-dashboard'] && canDraw(io, deps)) return watchEmulator(options, io, deps);
  const { facts, stop } = await startEmulator(options, { defaultPort: DEFAULT_PORT, io, deps });
  try {
    await announce(deps, facts, 'Ctrl-C');
    return endingOf(await aborted(io.interrupt), deps);
  } finally {
    await stop();
  }
}

/** Runs an emulator behind a screen that shows what it does. */
async function watchEmulator(options: InputOf<typeof emulateSpec>['options'], io: Io, deps: Deps): Promise<Outcome> {
  const { DashboardState } = await import('./dashboard-state.ts');
  const { openDashboard } = await import('./dashboard.ts');
  const state = new DashboardState();
  const quitting = new AbortController();
  const { facts, emulator, stop } = await startEmulator(options, { defaultPort: DEFAULT_PORT, io, deps, say: (text) => state.say(text) });
  try {
    const quit = (how: 'done' | 'interrupted') => quitting.abort(new Interruption(how === 'done' ? 'SIGTERM' : 'SIGINT'));
    const dashboard = openDashboard(io, { state, facts, notes: deps.notes, style: deps.output.style, quit }, emulator);
    const reason = await aborted(AbortSignal.any([io.interrupt, quitting.signal]));
    dashboard.close();
    return endingOf(reason, deps);
  } finally {
    await stop();
  }
}

function endingOf(reason: unknown, { notes }: Deps): Outcome {
  if (reason instanceof Interruption && reason.signal !== 'SIGINT') return 'ok';
  notes.prose('Stopping; Ctrl-C again stops at once.');
  return 'interrupted';
}

async function announce({ output, notes }: Deps, facts: Facts, ending: string): Promise<void> {
  if (output.format !== 'table') return output.text(`${JSON.stringify(facts)}\n`);
  const rows = [
    ['LealUp emulator', facts.url],
    ['API key', facts.api_key ?? 'the one that was named'],
    ['data', facts.data ?? 'in memory'],
  ];
  await output.text(rows.map(([title = '', value]) => `${output.style('quiet', title.padEnd(15))}  ${value}\n`).join(''));
  notes.prose(`${notes.style('quiet', `${ending} stops it. In another terminal`)}: lealup customers list`);
}
