import type { Clock } from '../clock/clock.ts';
import type { SecretWord } from '../http/secret-word.ts';
import type { Work } from '../operations/context.ts';
import type { SnapshotRow } from '../store/state-images.ts';
import type { TableDump } from '../store/state-dump.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenants.ts';
import type { Transact } from '../store/transactor.ts';
import type { Faults } from './faults/faults.ts';
import type { RequestLog } from './request-log/request-log.ts';
import type { Control } from './schemas.ts';

/** What the control plane has at hand. */
export interface ControlParts {
  version: string;
  store: Store;
  transact: Transact;
  clock(): Clock;
  work(tenant: Tenant, now: number): Work;
  zoneExists(name: string): boolean;
  /** What calls must name; null if this machine's own need nothing. */
  controlToken: SecretWord | null;
  faults: Faults;
  requestLog: RequestLog;
  /** A new API key, from real randomness. */
  newApiKey(): string;
  /** A new OAuth client's secret. */
  newClientSecret: () => string;
  secretFault(secret: string): string | null;
  newSecret(): string;
  addDuration(ms: number, duration: string): number | null;
  /** Moves time forwards, running what falls due on the way. */
  moveClock(to: number): Promise<{ jobsRun: number; deliveries: number }>;
  /** Of one workspace, or of all. */
  reset(tenant: Tenant | null): void;
  snapshots: {
    list(): SnapshotRow[];
    /** Keeps the present state under a name. */
    take(name: string, tenant: Tenant | null): SnapshotRow;
    /** Throws `not_found` if there is none of that name. */
    restore(name: string, tenant: Tenant | null): void;
    /** Throws `not_found` if there is none of that name. */
    export(name: string): Buffer;
    /** Keeps a file as a snapshot of that name, once it has been checked. */
    import(name: string, file: Uint8Array): SnapshotRow;
  };
  state: {
    tables: readonly string[];
    dump(table: string, scope: { tenant: number | null; limit: number }): TableDump;
  };
  /** Replaces all state. */
  replaceState(document: Control<'SeedDocument'>): void;
  settled(): Promise<void>;
}
