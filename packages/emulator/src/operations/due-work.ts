import type { WorkKind } from '../store/due-work.ts';
import { runBulkImport } from './bulk-import.ts';
import type { Work } from './context.ts';

/** What is done when work of a kind is due, in a transaction of its own. */
export const runners = {
  bulk_import: runBulkImport,
} as const satisfies Record<WorkKind, (work: Work, subject: string) => void>;
