import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { connectToChange } from './control.ts';
import type { advanceSpec } from './specs.ts';

interface ClockMoved {
  readonly now: string;
  readonly jobs_run: number;
  readonly deliveries: number;
}

const view: View<ClockMoved> = {
  columns: [
    { field: 'now', title: 'now' },
    { field: 'jobs_run', title: 'jobs run' },
    { field: 'deliveries', title: 'deliveries' },
  ],
  id: ({ now }) => now,
  empty: '',
};

/** Moves the clock of a running emulator. */
export async function run({ args }: InputOf<typeof advanceSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const advance = readDuration(args.duration);
  const client = await connectToChange(deps);
  const moving = client.request<ClockMoved>({
    method: 'POST',
    path: '/_emulator/clock',
    body: { advance },
    // Nights run on the way, and each takes its time.
    timeoutMs: Number.POSITIVE_INFINITY,
    signal,
  });
  await deps.output.item(await deps.notes.during('moving its time', moving), view);
  return 'ok';
}

/** `45d`, `12h`, `90m`, `30s` and `2w` as ISO 8601; what is ISO 8601 already stays. */
export function readDuration(text: string): string {
  if (/^P/i.test(text)) return text.toUpperCase();
  const [, count, unit] = /^(\d+)\s*([wdhms])$/i.exec(text) ?? [];
  if (count === undefined || unit === undefined) {
    throw new Failure('usage', `${JSON.stringify(text)} is no duration.`, {
      why: ['durations look like 45d, 12h, 90m, 2w or P7D'],
      next: ['emulate', 'advance', '7d'],
    });
  }
  return `P${/[wd]/i.test(unit) ? '' : 'T'}${count}${unit.toUpperCase()}`;
}
