import { operations } from '@lealup/contract';
import { webhookEvents } from '@lealup/contract/webhook-events';
import { wait } from '../../clock/timers.ts';
import { invalid, notFound } from '../../domain/problem.ts';
import { ConnectionBroken, type HttpRequest, type HttpResponse } from '../../http/message.ts';
import type { WebhookFault } from '../../webhooks/fault.ts';
import { mayMatch } from '../path-pattern.ts';
import type { Control } from '../schemas.ts';
import { answerWith } from './answers.ts';
import { InjectedFault, type ApiCall } from './fault.ts';

export interface FaultParts {
  seed(): string;
  /** The workspace of a request's credential, without judging it. */
  tenantOf(request: HttpRequest): string | null;
}

/** What happens to calls and webhooks so that clients and receivers can be tested against it. */
export class Faults {
  #parts;
  #faults: InjectedFault[] = [];
  #lastId = 0;
  /** Deliveries that have been delayed, each once by a fault. */
  #delayed = new Set<string>();
  #closing = new AbortController();

  constructor(parts: FaultParts) {
    this.#parts = parts;
  }

  /** Adds a fault, for the calls of one workspace or of all. Throws `validation_failed` for one that makes no sense. */
  add(fault: Control<'FaultCreate'>, tenantId: string | null = null): Control<'Fault'> {
    checkFault(fault);
    this.#lastId += 1;
    const fields = { id: `fault_${this.#lastId}`, tenant_id: tenantId, ...fault };
    this.#faults.push(new InjectedFault(fields));
    return { ...fields };
  }

  /** Those of one workspace, or all. */
  list(tenantId: string | null = null): Control<'Fault'>[] {
    return this.#faults.map(({ fields }) => ({ ...fields })).filter(({ tenant_id }) => tenantId === null || tenant_id === tenantId);
  }

  /** Throws `not_found` if there is none of that id, or it is another workspace's. */
  remove(id: string, tenantId: string | null): void {
    if (!this.list(tenantId).some((fault) => fault.id === id)) throw notFound('fault', id);
    this.#faults = this.#faults.filter(({ fields }) => fields.id !== id);
  }

  /** Ends those of one workspace, or all; after that, they are numbered anew. */
  clear(tenantId: string | null = null): void {
    this.#faults = this.#faults.filter(({ fields }) => tenantId !== null && fields.tenant_id !== tenantId);
    if (this.#faults.length > 0) return;
    this.#lastId = 0;
    this.#delayed.clear();
  }

  /** Breaks off what waits. */
  close(): void {
    this.#closing.abort(new ConnectionBroken());
  }

  /** Answers a call: each fault that strikes adds its latency, and the first that changes the answer does so. */
  answer(operationId: string, request: HttpRequest, answer: () => HttpResponse | Promise<HttpResponse>): HttpResponse | Promise<HttpResponse> {
    if (this.#faults.length === 0) return answer();
    const seed = this.#parts.seed();
    const call: ApiCall = { request, operationId, tenantId: () => this.#parts.tenantOf(request) };
    let latencyMs = 0;
    let spoiler: InjectedFault | null = null;
    for (const fault of this.#faults) {
      // A fault that comes too late to change the answer is kept for the next call.
      if ((spoiler && changesAnswer(fault)) || !fault.strikesCall(call, seed)) continue;
      latencyMs += fault.latencyMs(seed);
      if (changesAnswer(fault)) spoiler = fault;
    }
    this.#dropSpent();
    const spoiling = spoiler;
    const finish = () => (spoiling ? answerWith(spoiling.fields, answer, this.#closing.signal) : answer());
    if (latencyMs === 0) return finish();
    const signal = request.signal ? AbortSignal.any([request.signal, this.#closing.signal]) : this.#closing.signal;
    return wait(latencyMs, signal).then(finish);
  }

  /** What happens to an attempt to deliver a message; null if nothing does. */
  forWebhook(delivery: { id: string; type: string; tenantId: string }): WebhookFault | null {
    if (this.#faults.length === 0) return null;
    for (const fault of this.#faults) {
      const { id, webhook, delay_s = 60 } = fault.fields;
      const mark = `${id}:${delivery.id}`;
      if (webhook === undefined || this.#delayed.has(mark) || !fault.strikesWebhook(delivery, this.#parts.seed())) continue;
      this.#dropSpent();
      if (webhook === 'delay') this.#delayed.add(mark);
      return { kind: webhook, delayMs: delay_s * 1000 };
    }
    return null;
  }

  #dropSpent(): void {
    this.#faults = this.#faults.filter((fault) => !fault.isSpent);
  }
}

function changesAnswer({ fields: { code, status, answer } }: InjectedFault): boolean {
  return code !== undefined || status !== undefined || answer !== undefined;
}

/** What a schema cannot say. */
function checkFault(fault: Control<'FaultCreate'>): void {
  const { operation_id, method, path, webhook, type, latency, body } = fault;
  if (operation_id !== undefined && !Object.hasOwn(operations, operation_id)) throw invalid('/operation_id', 'not_found', 'is no operation of the contract');
  const named = operation_id === undefined ? undefined : Object.entries(operations).find(([id]) => id === operation_id)?.[1];
  if (named && method !== undefined && named.method !== method) throw invalid('/method', 'invalid_value', `is ${method}, and ${operation_id} is ${named.method} ${named.path}. Leave one of them out`);
  if (named && path !== undefined && !mayMatch(path, named.path)) throw invalid('/path', 'invalid_value', `is not that of ${operation_id}, which is ${named.method} ${named.path}. Leave one of them out`);
  if (path !== undefined && webhook === undefined && !Object.values(operations).some((one) => (method ?? one.method) === one.method && mayMatch(path, one.path))) {
    throw invalid('/path', 'not_found', `is no path of the API${method === undefined ? '' : ` that takes ${method}`}. Its own paths are those of /v1/openapi.json`);
  }
  const effects = [fault.code, fault.status, fault.answer, webhook].filter((effect) => effect !== undefined);
  if (effects.length === 0 && !latency) throw invalid('', 'required', 'has no effect. Give it a latency, a code, a status, an answer or a webhook');
  if (effects.length > 1) throw invalid('', 'invalid_value', 'can have one of code, status, answer and webhook');
  const foreign = Object.keys(fault).find((name) => (webhook === undefined ? OF_WEBHOOKS : OF_CALLS).has(name));
  if (foreign !== undefined) throw invalid(`/${foreign}`, 'invalid_value', webhook === undefined ? 'belongs to faults of webhooks' : 'belongs to faults of calls, not of webhooks');
  if (type !== undefined && !webhookEvents.some((event) => event.type === type)) throw invalid('/type', 'not_found', 'is no type of message');
  for (const [name, owner] of Object.entries(OF_EFFECTS)) {
    if (Object.hasOwn(fault, name) && fault.answer !== owner && webhook !== owner) throw invalid(`/${name}`, 'invalid_value', `belongs to ${owner}`);
  }
  if (fault.nth !== undefined && fault.every !== undefined) throw invalid('/every', 'invalid_value', 'cannot go with nth');
  if (body !== undefined && fault.status === undefined) throw invalid('/body', 'invalid_value', 'needs a status');
  if (latency) checkLatency(latency);
}

function checkLatency({ ms, max_ms, distribution }: Control<'FaultLatency'>): void {
  if (max_ms !== undefined && max_ms < ms) throw invalid('/latency/max_ms', 'invalid_value', `must be at least ms, which is ${ms}`);
  if (distribution === 'fixed' && max_ms !== undefined) throw invalid('/latency/max_ms', 'invalid_value', 'does not belong to a fixed latency');
  if (distribution !== undefined && distribution !== 'fixed' && max_ms === undefined) throw invalid('/latency/max_ms', 'required', `is required by ${distribution}`);
  if (distribution === 'long_tail' && ms === 0) throw invalid('/latency/ms', 'invalid_value', 'must be above 0, since half of a long tail lies below it');
}

/** Fields that mean something with one effect only. */
const OF_EFFECTS = { drip_ms: 'drip', stale_s: 'stale_clock', delay_s: 'delay' } as const;
const OF_WEBHOOKS = new Set(['type', 'delay_s']);
const OF_CALLS = new Set(['operation_id', 'method', 'path', 'header', 'latency', 'body', 'retry_after_s', 'drip_ms', 'stale_s']);
