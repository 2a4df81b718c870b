import type { WorkKind } from '../store/due-work.ts';
import { runBulkImport } from './bulk-import.ts';
import type { Work } from './context.ts';
import { runNight } from './nightly.ts';
import { runEventPlaybooks } from './playbook-engine.ts';

/** What is done when work of a kind is due, in a transaction of its own. */
export const runners = {
  bulk_import: runBulkImport,
  event_playbooks: runEventPlaybooks,
  nightly: runNight,
} as const satisfies Record<WorkKind, (work: Work, subject: string) => void>;
