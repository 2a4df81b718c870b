import { randomBytes } from 'node:crypto';
import type { EmulatorOptions } from './api.ts';
import type { ControlParts } from './control/parts.ts';
import { controlRoutes, mayControl } from './control/routes.ts';
import type { ApiKeys } from './http/authenticate.ts';
import { Cursors } from './http/cursor.ts';
import { createDispatch, type Dispatch } from './http/dispatch.ts';
import type { HandlerParts } from './http/handler.ts';
import type { HttpRequest } from './http/message.ts';
import { authorize, submitConsent } from './http/oauth/authorize.ts';
import { jwks, openidConfiguration } from './http/oauth/metadata.ts';
import { TokenSigner } from './http/oauth/signer.ts';
import { createToken, revokeToken } from './http/oauth/token.ts';
import { openapiRoute } from './http/openapi.ts';
import type { RateLimiter } from './http/rate-limit.ts';
import { handlers } from './operations/index.ts';
import { diskFault } from './store/disk-fault.ts';
import type { MetaStore } from './store/meta.ts';
import type { Timeline } from './timeline.ts';
import type { Targets } from './webhooks/target.ts';

export interface PipelineParts {
  options: Pick<EmulatorOptions, 'autoApprove' | 'publicUrl' | 'unknown' | 'webhooks'>;
  control: ControlParts;
  timeline: Timeline;
  apiKeys: ApiKeys;
  rateLimiter: RateLimiter;
  /** Where webhooks may go. */
  targets: Targets;
  checkAnswer: HandlerParts['checkAnswer'];
  /** What signatures carry as their time. */
  signingNow(): number;
  newRequestId(): string;
  monotonicMs(): number;
  onFailure(error: unknown): void;
}

/** All that answers requests: the API, signing in, and the control plane, behind one dispatch. */
export function createPipeline(parts: PipelineParts): Dispatch {
  const { options, control, timeline, targets } = parts;
  const { store, transact, faults, requestLog } = control;
  const now = () => timeline.clock.now();
  const originOf = (request: HttpRequest) => options.publicUrl ?? request.origin;
  const key = cursorKey(store.meta);
  const signer = new TokenSigner(store.meta);
  const allowsAutoApprove = options.autoApprove ?? false;
  const oauth = { store, transact, signer, key, now, signingNow: () => parts.signingNow(), issuerOf: originOf, allowsAutoApprove };
  return createDispatch({
    handler: {
      store,
      transact,
      handlers,
      apiKeys: parts.apiKeys,
      cursors: new Cursors(key),
      rateLimiter: parts.rateLimiter,
      settings: {
        isAllowedTarget: (url) => targets.allows(url) || Object.hasOwn(options.webhooks ?? {}, url.href),
        secretFault: (secret) => control.secretFault(secret),
        newSecret: () => control.newSecret(),
      },
      unknown: options.unknown ?? 'reject',
      now,
      verifyToken: (token) => signer.verify(token),
      work: (tenant, at) => control.work(tenant, at),
      checkAnswer: parts.checkAnswer,
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
    control: () => controlRoutes(control),
    mayControl: (request) => mayControl(request, control),
    answerWithFaults: (id, request, answer) => faults.answer(id, request, answer),
    runDue: () => timeline.runDue(),
    newRequestId: () => parts.newRequestId(),
    onAnswered: (request, { operationId, response, startedMs }) =>
      requestLog.add({ request, operationId, response, at: now(), durationMs: parts.monotonicMs() - startedMs }),
    monotonicMs: () => parts.monotonicMs(),
    diskFault,
    onFailure: (error) => parts.onFailure(error),
  });
}

/** What cursors and consent pages are proved by: made once, and kept with the state. */
function cursorKey(meta: MetaStore): Uint8Array {
  const kept = meta.get('cursor_key');
  if (kept !== null) return Buffer.from(kept, 'base64');
  const made = randomBytes(32);
  meta.set('cursor_key', made.toString('base64'));
  return made;
}
