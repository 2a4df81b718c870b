import { randomUUID } from 'node:crypto';
import type { Emulator, EmulatorOptions, SeedDocument } from './api.ts';
import { realNow } from './clock/clock.ts';
import { monotonicMs } from './clock/timers.ts';
import { createIds, seedIds } from './clock/ids.ts';
import { addDuration, zoneExists, zoneOf } from './clock/zones.ts';
import { DeliveryLog } from './control/delivery-log.ts';
import { Faults } from './control/faults/faults.ts';
import type { ControlParts } from './control/parts.ts';
import { RequestLog } from './control/request-log/request-log.ts';
import { newApiKey, newClientSecret, PUBLISHED_API_KEY } from './control/published.ts';
import { checkSeed } from './control/seed.ts';
import { formatInstant } from './domain/instant.ts';
import { ApiKeys } from './http/authenticate.ts';
import type { HandlerParts } from './http/handler.ts';
import { RateLimiter } from './http/rate-limit.ts';
import { SecretWord } from './http/secret-word.ts';
import type { Work } from './operations/context.ts';
import { requireNode } from './node-version.ts';
import { createHandle } from './handle.ts';
import { createPipeline } from './pipeline.ts';
import { checkCredentials } from './reach.ts';
import { limitsOf } from './limits.ts';
import { checkOptions } from './options.ts';
import { DUMPED_TABLES, dumpTable } from './store/state-dump.ts';
import { FolderImages } from './store/folder-images.ts';
import { MemoryImages } from './store/memory-images.ts';
import { DeliveryBound } from './store/delivery-bound.ts';
import { DataError } from './store/data-error.ts';
import { explain, openDatabase, type OpenDatabase } from './store/database.ts';
import { createStore } from './store/store.ts';
import type { Tenant } from './store/tenants.ts';
import { createTransactor, loadIds } from './store/transactor.ts';
import { clockOf, State } from './state.ts';
import { loadClock, saveClock, Timeline } from './timeline.ts';
import { version } from './version.ts';
import { writeToOutbox } from './webhooks/outbox.ts';
import { newSecret, secretFault } from './webhooks/secret.ts';
import { Targets } from './webhooks/target.ts';

/**
 * Opens a local LealUp: the whole API on SQLite, with scoring, signed webhooks and a clock that can be moved.
 * Rejects with a `DataError` if the folder cannot be used, with a `ProblemError` if the seed is not valid.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  requireNode();
  checkOptions(options);
  checkCredentials(options);
  const folder = options.data ?? null;
  const document = checkSeed(options.seed === undefined ? {} : options.seed);
  const database = openDatabase(folder);
  try {
    // Ajv and the schemas are loaded only where answers are checked: they would be half of the start.
    const checkAnswer = options.checkAnswers ? (await import('./http/answer-check.ts')).createAnswerCheck() : null;
    return assemble(options, document, { database, checkAnswer });
  } catch (error) {
    database.close();
    throw folder === null ? error : explain(error, folder);
  }
}

/** For the log: a fault of the disk in words, any other with its stack. */
function reasonOf(error: unknown, folder: string | undefined): string {
  const reason = folder === undefined ? error : explain(error, folder);
  if (reason instanceof DataError) return reason.message;
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}

interface Opened {
  database: OpenDatabase;
  checkAnswer: HandlerParts['checkAnswer'];
}

function assemble(options: EmulatorOptions, document: SeedDocument, { database, checkAnswer }: Opened): Emulator {
  const { sqlite } = database;
  const limits = limitsOf(options);
  const store = createStore(sqlite);
  const images = options.data === undefined ? new MemoryImages(sqlite, store.meta) : new FolderImages(sqlite, options.data);
  const ids = createIds(loadIds(store.meta) ?? seedIds(0));
  const transact = createTransactor(sqlite, store.meta, ids);
  const log = options.log ?? ((text: string) => process.stderr.write(`${text}\n`));
  const onFailure = (error: unknown) => log(reasonOf(error, options.data));
  const rateLimiter = new RateLimiter();
  const apiKeys = new ApiKeys(store, { published: PUBLISHED_API_KEY, named: options.apiKey });
  const faults = new Faults({ seed: () => store.meta.get('seed') ?? '0', tenantOf: (request) => apiKeys.tenantOf(request) });
  const requestLog = new RequestLog(limits.requestLogSize);
  const bound = new DeliveryBound(sqlite, limits.deliveryLogSize);
  let signingTime = options.signingTime ?? 'real';

  const callersNow = (): number => (signingTime === 'real' ? realNow() : timeline.clock.now());

  const work = (tenant: Tenant, now: number): Work => ({
    now,
    tenant,
    zone: zoneOf(tenant.time_zone),
    store,
    newId: () => ids.next(now),
    callersNow,
    emit(type, message) {
      const deliveries = writeToOutbox(store, tenant, now, () => ids.next(now), { type, ...message });
      if (deliveries > 0) timeline.notify();
      return deliveries;
    },
    erase(customer) {
      store.erasure.erase(customer);
      requestLog.erase([customer.id, customer.email_domain, JSON.stringify(customer.name)]);
    },
    wake: () => timeline.notify(),
    schedule(kind, dueAt, subject) {
      store.dueWork.add({ due_at: dueAt, kind, tenant: tenant.seq, subject });
      timeline.notify();
    },
  });

  const onRecorded = (count: number) => {
    deliveries.changed();
    bound.add(count);
  };
  const targets = new Targets(options.allowRemote ?? []);
  const receivers = options.webhooks ?? {};
  const onThrown = (url: string, error: unknown) => log(`The receiver of ${url} threw: ${reasonOf(error, undefined)}`);
  const stored = loadClock(store);
  const timeline: Timeline = new Timeline(
    { store, transact, work, sending: { targets, receivers, onThrown }, faultFor: (delivery) => faults.forWebhook(delivery), signingNow: callersNow, onRecorded, onFailure },
    stored ?? { mode: 'system', offsetMs: 0, nowMs: realNow() },
  );

  const deliveries = new DeliveryLog({ store, record: () => timeline.dispatcher.record() });

  const parts: ControlParts = {
    version,
    store,
    transact,
    clock: () => timeline.clock,
    work,
    zoneExists,
    controlToken: options.controlToken === undefined ? null : new SecretWord(options.controlToken),
    faults,
    requestLog,
    newApiKey,
    newClientSecret,
    secretFault,
    newSecret,
    addDuration,
    moveClock: (to) => timeline.moveTo(to),
    reset: (tenant) => state.reset(tenant),
    snapshots: {
      list: () => images.list(),
      take: (name, tenant) => state.snapshot(name, tenant),
      restore: (name, tenant) => state.restore(name, tenant),
      export: (name) => state.exportSnapshot(name),
      import: (name, file) => state.importSnapshot(name, file),
    },
    state: { tables: DUMPED_TABLES, dump: (table, scope) => dumpTable(sqlite, table, scope) },
    replaceState: (next) => state.replace(next),
    settled: () => timeline.settled(),
  };

  const state: State = new State({
    options,
    images,
    ids,
    timeline,
    apiKeys,
    rateLimiter,
    control: parts,
    setSigningTime: (next) => {
      signingTime = next;
    },
  });

  // It makes keys that are kept with the state, and so belong to the first one.
  const dispatch = createPipeline({
    options,
    control: parts,
    timeline,
    apiKeys,
    rateLimiter,
    targets,
    checkAnswer,
    signingNow: callersNow,
    newRequestId: () => randomUUID(),
    monotonicMs,
    onFailure,
  });

  if (stored === null) state.begin(document);
  else {
    // A file that was closed in order is not checked whole: what is asked for first is read while damage can be told.
    store.tenants.all();
    if (options.clock !== undefined && options.clock !== stored.mode) {
      const state = clockOf({ now: formatInstant(timeline.clock.now()) }, options);
      saveClock(store, state);
      timeline.start(state);
    }
    timeline.skipOldNights();
    timeline.notify();
  }

  return createHandle({ options, database, control: parts, state, timeline, deliveries, dispatch, drainMs: limits.drainMs });
}
