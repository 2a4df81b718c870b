import type { WorkKind } from '../store/due-work.ts';
import { failBulkImport, runBulkImport } from './bulk-import.ts';
import type { Work } from './context.ts';
import { runNight, skipNight } from './nightly.ts';
import { runEventPlaybooks } from './playbook-engine.ts';

export interface Runner {
  /** Does the work, in a transaction of its own. What it throws is recorded, and it is tried again later. */
  run(this: void, work: Work, subject: string): void;
  /** Goes on without it, when the last attempt has failed too. */
  giveUp(this: void, work: Work, subject: string): void;
}

/** How often work is tried. */
export const MAX_ATTEMPTS = 3;

/** What is done when work of a kind is due. */
export const runners = {
  bulk_import: { run: runBulkImport, giveUp: failBulkImport },
  event_playbooks: { run: runEventPlaybooks, giveUp: () => undefined },
  nightly: { run: runNight, giveUp: skipNight },
} as const satisfies Record<WorkKind, Runner>;
