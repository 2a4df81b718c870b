import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import { checkRemote } from './remote.ts';
import { checkLocal } from './local.ts';
import type { doctorSpec } from './specs.ts';

/** One thing that was looked at. */
export interface Check {
  readonly check: string;
  readonly status: 'ok' | 'warning' | 'failed' | 'mended';
  readonly detail: string;
  /** What to do; null if there is nothing to be done. */
  readonly mend: string | null;
}

const TONES = { ok: 'good', mended: 'good', warning: 'middling', failed: 'bad' } as const;

const view: View<Check> = {
  columns: [
    { field: 'check', title: 'check' },
    { field: 'status', title: 'status', tone: ({ status }) => TONES[status] },
    { field: 'detail', title: 'what was found' },
    { field: 'mend', title: 'what to do' },
  ],
  id: ({ check }) => check,
  empty: '',
};

/** Looks at all that a call depends on. */
export async function run({ options }: InputOf<typeof doctorSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const local = await checkLocal(deps.env, { fixes: options.fix });
  const checks = [...local, ...(await checkRemote(io, deps))];
  await deps.output.rows(onePage(checks), view);
  return checks.some(({ status }) => status === 'failed') ? 'failure' : 'ok';
}
