import type { EmulatorOptions, SeedDocument } from './api.ts';
import { realNow, type ClockState } from './clock/clock.ts';
import { seedIds, type IdGenerator } from './clock/ids.ts';
import type { ControlParts } from './control/parts.ts';
import { writeSeed } from './control/seed.ts';
import { fillTenant } from './control/tenants.ts';
import { parseInstant } from './domain/instant.ts';
import type { ApiKeys } from './http/authenticate.ts';
import type { RateLimiter } from './http/rate-limit.ts';
import { scheduleNights } from './operations/nightly.ts';
import { readImage } from './store/image-file.ts';
import type { SnapshotRow, StateImages } from './store/state-images.ts';
import type { Tenant } from './store/tenants.ts';
import { loadIds, saveIds } from './store/transactor.ts';
import { loadClock, saveClock, type Timeline } from './timeline.ts';

export interface StateParts {
  options: Pick<EmulatorOptions, 'clock' | 'signingTime'>;
  images: StateImages;
  ids: IdGenerator;
  timeline: Timeline;
  apiKeys: ApiKeys;
  rateLimiter: RateLimiter;
  control: ControlParts;
  setSigningTime(signingTime: 'real' | 'emulated'): void;
}

/** Everything that the emulator knows, as something that can be replaced, kept and brought back, for all workspaces or one. */
export class State {
  #parts;

  constructor(parts: StateParts) {
    this.#parts = parts;
  }

  /** Takes the state of a seed document as the first one. If it is refused, nothing is left that would wake up later. */
  begin(document: SeedDocument): void {
    try {
      this.replace(document);
    } catch (error) {
      void this.#parts.timeline.stop(0);
      throw error;
    }
  }

  /** Replaces all state by that of a seed document, which has been checked. */
  replace(document: SeedDocument): void {
    const { images, ids, timeline, control, options } = this.#parts;
    const { store, transact } = control;
    const state = clockOf(document, options);
    const now = state.mode === 'system' ? realNow() + state.offsetMs : state.nowMs;
    images.withoutForeignKeys(() => {
      images.writeSeed(transact, () => {
        images.wipe();
        ids.state = seedIds(document.seed ?? 0);
        store.meta.set('seed', String(document.seed ?? 0));
        writeSeed(control, document, now, () => ids.next(now));
        saveClock(store, state);
        saveIds(store.meta, ids.state);
      });
    });
    timeline.dispatcher.cancelAll();
    this.#parts.setSigningTime(document.signing_time ?? options.signingTime ?? 'real');
    this.#forget(null);
    timeline.start(state);
  }

  /** Goes back to the state after the seed; a workspace that was made later, to that after it was made. */
  reset(tenant: Tenant | null): void {
    const { images, control } = this.#parts;
    if (!tenant) {
      this.#goBack(() => images.restoreSeed());
      return;
    }
    this.#goBackWithin(tenant, () => {
      if (images.restoreTenantSeed(tenant)) return;
      const { store } = control;
      const key = store.apiKeys.first(tenant.seq);
      images.wipeTenant(tenant);
      if (key) store.apiKeys.insert(key);
      fillTenant(control.work(tenant, control.clock().now()));
    });
  }

  /** Goes back to the first seed, and forgets the snapshots. */
  startOver(): void {
    this.#goBack(() => this.#parts.images.startOver());
  }

  /** Keeps the present state under a name. */
  snapshot(name: string, tenant: Tenant | null): SnapshotRow {
    const { images, timeline } = this.#parts;
    // What has been done or delivered, and is not written down yet, belongs to it.
    timeline.runDue();
    const now = timeline.clock.now();
    return tenant ? images.captureTenant(name, tenant, now) : images.capture(name, now);
  }

  /** Throws `not_found` if there is no snapshot of that name. */
  restore(name: string, tenant: Tenant | null): void {
    const { images } = this.#parts;
    if (tenant) this.#goBackWithin(tenant, () => images.restoreTenant(name, tenant));
    else this.#goBack(() => images.restore(name));
  }

  /** A snapshot of all workspaces as one file. Throws `not_found` if there is none of that name. */
  exportSnapshot(name: string): Buffer {
    return this.#parts.images.export(name);
  }

  /** Keeps a file as a snapshot of that name. Throws a ProblemError and changes nothing if it is no sound state of an emulator. */
  importSnapshot(name: string, file: Uint8Array): SnapshotRow {
    const { images, timeline } = this.#parts;
    const state = readImage(file);
    try {
      return images.import(name, state, timeline.clock.now());
    } finally {
      state.close();
    }
  }

  #goBack(bringBack: () => void): void {
    const { ids, timeline, control, options } = this.#parts;
    bringBack();
    timeline.dispatcher.cancelAll();
    ids.state = loadIds(control.store.meta) ?? seedIds(0);
    this.#forget(null);
    timeline.start(loadClock(control.store) ?? clockOf({}, options));
  }

  /** The clock is that of all workspaces, and so are the ids: both stay. */
  #goBackWithin(tenant: Tenant, bringBack: () => void): void {
    const { images, timeline, control } = this.#parts;
    // What the other workspaces have been delivered is theirs.
    timeline.dispatcher.record();
    images.withoutForeignKeys(() =>
      control.transact(() => {
        bringBack();
        this.#skipNights(tenant);
      }),
    );
    timeline.dispatcher.cancelTenant(tenant.seq);
    this.#forget(tenant);
    timeline.notify();
  }

  /** Nights that had not come then and have passed since are not made up for. */
  #skipNights(tenant: Tenant): void {
    const { control } = this.#parts;
    const now = control.clock().now();
    for (const night of control.store.dueWork.nightsBefore(now)) {
      if (night.tenant !== tenant.seq) continue;
      control.store.dueWork.remove(night.seq);
      scheduleNights(control.work(tenant, now));
    }
  }

  /** What lives beside the database and belongs to the state that has been replaced. */
  #forget(tenant: Tenant | null): void {
    const { apiKeys, rateLimiter, control } = this.#parts;
    apiKeys.clear();
    rateLimiter.clear(tenant?.seq);
    control.faults.clear(tenant?.id ?? null);
    control.requestLog.clear(tenant?.id);
  }
}

/** Where the clock of a seed stands: at its `now`, else at real time. */
export function clockOf(document: SeedDocument, options: Pick<EmulatorOptions, 'clock'>): ClockState {
  const mode = options.clock ?? document.clock ?? 'system';
  const real = realNow();
  const now = (document.now === undefined ? null : parseInstant(document.now)) ?? real;
  return mode === 'system' ? { mode, offsetMs: now - real, nowMs: now } : { mode, offsetMs: 0, nowMs: now };
}
