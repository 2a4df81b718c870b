import { randomBytes, randomUUID } from 'node:crypto';
import type { Emulator, EmulatorOptions, SeedDocument } from './api.ts';
import { realNow } from './clock/clock.ts';
import { monotonicMs } from './clock/timers.ts';
import { createIds, seedIds } from './clock/ids.ts';
import { addDuration, zoneExists, zoneOf } from './clock/zones.ts';
import { createControl } from './control-client.ts';
import { DeliveryLog } from './control/delivery-log.ts';
import { Faults } from './control/faults/faults.ts';
import type { ControlParts } from './control/parts.ts';
import { RequestLog } from './control/request-log/request-log.ts';
import { controlRoutes, mayControl } from './control/routes.ts';
import { EXAMPLE_WEBHOOK_SECRET, newApiKey, newClientSecret, PUBLISHED_API_KEY } from './control/published.ts';
import { checkSeed } from './control/seed.ts';
import { checkSnapshotName } from './control/snapshot-routes.ts';
import { ApiKeys } from './http/authenticate.ts';
import { Cursors } from './http/cursor.ts';
import { createDispatch } from './http/dispatch.ts';
import { createFetch } from './http/fetch.ts';
import type { HttpRequest } from './http/message.ts';
import { authorize, submitConsent } from './http/oauth/authorize.ts';
import { jwks, openidConfiguration } from './http/oauth/metadata.ts';
import { TokenSigner } from './http/oauth/signer.ts';
import { createToken, revokeToken } from './http/oauth/token.ts';
import type { HandlerParts } from './http/handler.ts';
import { openapiRoute } from './http/openapi.ts';
import { RateLimiter } from './http/rate-limit.ts';
import { SecretWord } from './http/secret-word.ts';
import type { Work } from './operations/context.ts';
import { handlers } from './operations/index.ts';
import { requireNode } from './node-version.ts';
import { checkCredentials, checkReach } from './reach.ts';
import { limitsOf } from './limits.ts';
import { listen, type Listening } from './server.ts';
import { DUMPED_TABLES, dumpTable } from './store/state-dump.ts';
import { FolderImages } from './store/folder-images.ts';
import { MemoryImages } from './store/memory-images.ts';
import { DeliveryBound } from './store/delivery-bound.ts';
import { diskFault } from './store/disk-fault.ts';
import { openDatabase, type OpenDatabase } from './store/database.ts';
import { createStore } from './store/store.ts';
import type { Tenant } from './store/tenants.ts';
import { createTransactor, loadIds } from './store/transactor.ts';
import { State } from './state.ts';
import { loadClock, Timeline } from './timeline.ts';
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
  checkCredentials(options);
  const folder = options.data ?? null;
  const document = checkSeed(options.seed ?? {});
  const database = openDatabase(folder);
  try {
    // Ajv and the schemas are loaded only where answers are checked: they would be half of the start.
    const checkAnswer = options.checkAnswers ? (await import('./http/answer-check.ts')).createAnswerCheck() : null;
    return assemble(options, document, { database, checkAnswer });
  } catch (error) {
    database.close();
    throw error;
  }
}

interface Opened {
  database: OpenDatabase;
  checkAnswer: HandlerParts['checkAnswer'];
}

function assemble(options: EmulatorOptions, document: SeedDocument, { database, checkAnswer }: Opened): Emulator {
  const { sqlite } = database;
  const limits = limitsOf(options);
  const store = createStore(sqlite);
  const images = options.data === undefined ? new MemoryImages(sqlite) : new FolderImages(sqlite, options.data);
  const ids = createIds(loadIds(store.meta) ?? seedIds(0));
  const transact = createTransactor(sqlite, store.meta, ids);
  const log = options.log ?? ((text: string) => process.stderr.write(`${text}\n`));
  const onFailure = (error: unknown) => log(error instanceof Error ? (error.stack ?? error.message) : String(error));
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
  const stored = loadClock(store);
  const timeline: Timeline = new Timeline(
    { store, transact, work, sending: { targets, receivers }, faultFor: (delivery) => faults.forWebhook(delivery), signingNow: callersNow, onRecorded, onFailure },
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

  if (stored === null) state.begin(document);
  else {
    if (options.clock !== undefined && options.clock !== stored.mode) {
      timeline.start({ mode: options.clock, offsetMs: 0, nowMs: timeline.clock.now() });
    }
    timeline.skipOldNights();
    timeline.notify();
  }

  const signer = new TokenSigner(store.meta);
  const originOf = (request: HttpRequest) => options.publicUrl ?? request.origin;
  const key = cursorKey();
  const oauth = {
    store,
    transact,
    signer,
    key,
    now: () => timeline.clock.now(),
    signingNow: callersNow,
    issuerOf: originOf,
    allowsAutoApprove: options.autoApprove ?? false,
  };

  const dispatch = createDispatch({
    handler: {
      store,
      transact,
      handlers,
      apiKeys,
      cursors: new Cursors(key),
      rateLimiter,
      settings: { isAllowedTarget: (url) => targets.allows(url) || Object.hasOwn(receivers, url.href), secretFault, newSecret },
      unknown: options.unknown ?? 'reject',
      now: () => timeline.clock.now(),
      verifyToken: (token) => signer.verify(token),
      work,
      checkAnswer,
    },
    open: {
      getOpenapi: openapiRoute(originOf),
      authorize: (request) => authorize(oauth, request),
      submitConsent: (request) => submitConsent(oauth, request),
      createToken: (request) => createToken(oauth, request),
      revokeToken: (request) => revokeToken(oauth, request),
      getJwks: () => jwks(signer),
      getOpenidConfiguration: (request) => openidConfiguration(originOf(request)),
    },
    control: controlRoutes(parts),
    mayControl: (request) => mayControl(request, parts),
    answerWithFaults: (id, request, answer) => faults.answer(id, request, answer),
    runDue: () => timeline.runDue(),
    newRequestId: () => randomUUID(),
    onAnswered: (request, { operationId, response, startedMs }) =>
      requestLog.add({ request, operationId, response, at: timeline.clock.now(), durationMs: monotonicMs() - startedMs }),
    monotonicMs,
    diskFault,
    onFailure,
  });

  function cursorKey(): Uint8Array {
    const kept = store.meta.get('cursor_key');
    if (kept !== null) return Buffer.from(kept, 'base64');
    const made = randomBytes(32);
    store.meta.set('cursor_key', made.toString('base64'));
    return made;
  }

  const fetch = createFetch(dispatch);
  const servers = new Set<Listening>();
  async function close(): Promise<void> {
    // Streams and waits would keep their connections open.
    faults.close();
    requestLog.close();
    deliveries.close();
    const deadline = monotonicMs() + limits.drainMs;
    await Promise.all([...servers].map((server) => server.close()));
    // In memory, nothing of what comes of them would be left.
    await timeline.stop(options.data === undefined ? 0 : deadline - monotonicMs());
    if (sqlite.isOpen) database.close();
  }

  return {
    apiKey: options.apiKey ?? PUBLISHED_API_KEY,
    webhookSecret: EXAMPLE_WEBHOOK_SECRET,
    get tenantId() {
      return store.tenants.all()[0]?.id ?? '';
    },
    clock: {
      now: () => timeline.clock.now(),
      async advance(duration) {
        const target = addDuration(timeline.clock.now(), duration);
        if (target === null) throw new RangeError(`${JSON.stringify(duration)} is no ISO 8601 duration, such as P7D`);
        await timeline.moveTo(target);
      },
    },
    deliveries,
    control: createControl({ fetch, ...(options.controlToken !== undefined && { token: options.controlToken }) }),
    get url() {
      return [...servers][0]?.url;
    },
    fetch,
    mswHandlers: async () => (await import('./msw.ts')).createMswHandlers(fetch),
    async listen(listenOptions) {
      checkReach(listenOptions.host ?? '127.0.0.1', options);
      const own = options.publicUrl === undefined ? [] : [new URL(options.publicUrl).hostname];
      const server = await listen(dispatch, { drainMs: limits.drainMs, ...listenOptions, allowedHosts: [...own, ...(listenOptions.allowedHosts ?? [])] });
      servers.add(server);
      return server;
    },
    seed: (next) => state.replace(checkSeed(next)),
    reset: () => state.reset(null),
    snapshot(name = 'default') {
      state.snapshot(name, null);
    },
    restore: (name = 'default') => state.restore(name, null),
    exportSnapshot: (name = 'default') => state.exportSnapshot(name),
    importSnapshot(name, file) {
      state.importSnapshot(checkSnapshotName(name), file);
    },
    settled: () => timeline.settled(),
    requests: requestLog,
    close,
    [Symbol.asyncDispose]: close,
  };
}
