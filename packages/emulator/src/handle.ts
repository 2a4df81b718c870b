import type { Emulator, EmulatorOptions } from './api.ts';
import { monotonicMs } from './clock/timers.ts';
import { addDuration } from './clock/zones.ts';
import { createControl } from './control-client.ts';
import type { DeliveryLog } from './control/delivery-log.ts';
import type { ControlParts } from './control/parts.ts';
import { EXAMPLE_WEBHOOK_SECRET, PUBLISHED_API_KEY } from './control/published.ts';
import { checkSeed } from './control/seed.ts';
import { checkSnapshotName } from './control/snapshot-routes.ts';
import type { Dispatch } from './http/dispatch.ts';
import { createFetch } from './http/fetch.ts';
import { checkListenOptions } from './options.ts';
import { checkReach } from './reach.ts';
import { listen, type Listening } from './server.ts';
import type { State } from './state.ts';
import type { OpenDatabase } from './store/database.ts';
import { diskFault } from './store/disk-fault.ts';
import type { Timeline } from './timeline.ts';

export interface HandleParts {
  options: EmulatorOptions;
  database: OpenDatabase;
  control: ControlParts;
  state: State;
  timeline: Timeline;
  deliveries: DeliveryLog;
  dispatch: Dispatch;
  /** How long a close waits, in milliseconds. */
  drainMs: number;
}

/** Goes back to the first seed, whatever a test has put in its place: for fixtures, whose tests are not to see each other. */
export const startOver = Symbol('startOver');

export interface Reusable {
  [startOver](): void;
}

/** What users hold of an emulator. */
export function createHandle(parts: HandleParts): Emulator & Reusable {
  const { options, database, control, state, timeline, deliveries, dispatch, drainMs } = parts;
  const answer = createFetch(dispatch);
  const requireOpen = () => {
    if (!database.sqlite.isOpen) throw new Error('The emulator is closed. Open another one by createEmulator().');
  };
  const fetch: Emulator['fetch'] = async (input, init) => {
    requireOpen();
    return answer(input, init);
  };
  const onDisk = <Result>(work: () => Result): Result => {
    requireOpen();
    return tellingDiskFaults(work);
  };
  const servers = new Set<Listening>();
  const close = () => closeAll(parts, servers);
  return {
    apiKey: options.apiKey ?? PUBLISHED_API_KEY,
    webhookSecret: EXAMPLE_WEBHOOK_SECRET,
    get tenantId() {
      requireOpen();
      return control.store.tenants.all()[0]?.id ?? '';
    },
    clock: {
      now: () => timeline.clock.now(),
      async advance(duration) {
        requireOpen();
        const now = timeline.clock.now();
        const target = typeof duration === 'string' ? addDuration(now, duration) : null;
        if (target === null) throw new RangeError(`${JSON.stringify(duration)} is no ISO 8601 duration, such as P7D`);
        if (target < now) throw new RangeError(`${JSON.stringify(duration)} would take the clock back. Only a seed, a reset or a restore goes back.`);
        await timeline.moveTo(target).catch(tellDiskFault);
      },
    },
    deliveries: {
      list(filter) {
        requireOpen();
        return deliveries.list(filter);
      },
      async waitFor(filter) {
        requireOpen();
        return deliveries.waitFor(filter);
      },
    },
    control: createControl({ fetch, ...(options.controlToken !== undefined && { token: options.controlToken }) }),
    get url() {
      return [...servers][0]?.url;
    },
    fetch,
    mswHandlers: async () => (await import('./msw.ts')).createMswHandlers(fetch),
    async listen(listenOptions = {}) {
      requireOpen();
      checkListenOptions(listenOptions);
      checkReach(listenOptions.host ?? '127.0.0.1', options);
      const own = options.publicUrl === undefined ? [] : [new URL(options.publicUrl).hostname];
      const server = await listen(dispatch, { drainMs, ...listenOptions, allowedHosts: [...own, ...(listenOptions.allowedHosts ?? [])] });
      const listening: Listening = {
        ...server,
        close() {
          servers.delete(listening);
          return server.close();
        },
      };
      servers.add(listening);
      return listening;
    },
    seed: (next) => onDisk(() => state.replace(checkSeed(next))),
    reset: () => onDisk(() => state.reset(null)),
    [startOver]: () => onDisk(() => state.startOver()),
    snapshot(name = 'default') {
      onDisk(() => state.snapshot(checkSnapshotName(name), null));
    },
    restore: (name = 'default') => onDisk(() => state.restore(name, null)),
    exportSnapshot: (name = 'default') => onDisk(() => state.exportSnapshot(name)),
    importSnapshot(name, file) {
      // Not all who call this are checked by a compiler.
      if (!((file as unknown) instanceof Uint8Array)) throw new TypeError('importSnapshot() takes a file as a Uint8Array, such as exportSnapshot() returns.');
      onDisk(() => state.importSnapshot(checkSnapshotName(name), file));
    },
    async settled() {
      requireOpen();
      await timeline.settled().catch(tellDiskFault);
    },
    requests: control.requestLog,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Does something that may meet a fault of the disk, which is then told as callers over HTTP are told. */
function tellingDiskFaults<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return tellDiskFault(error);
  }
}

function tellDiskFault(error: unknown): never {
  throw diskFault(error) ?? error;
}

async function closeAll({ options, database, control, timeline, deliveries, drainMs }: HandleParts, servers: Iterable<Listening>): Promise<void> {
  // Streams would keep their connections open.
  control.requestLog.close();
  deliveries.close();
  const deadline = monotonicMs() + drainMs;
  await Promise.all([...servers].map((server) => server.close()));
  // Answers that an injected fault keeps back in this process have no connection to be waited for.
  control.faults.close();
  // In memory, nothing of what comes of them would be left.
  await timeline.stop(options.data === undefined ? 0 : deadline - monotonicMs());
  if (database.sqlite.isOpen) database.close();
}
