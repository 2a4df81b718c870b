import { unitHash } from '../../domain/unit-hash.ts';
import type { HttpRequest } from '../../http/message.ts';
import { matchPath } from '../path-pattern.ts';
import type { Control } from '../schemas.ts';

/** A long tail ends somewhere: at this many times the value that 99 % stay below. */
const TAIL_END = 10;

/** A call of the API that a fault may happen to. */
export interface ApiCall {
  request: HttpRequest;
  operationId: string;
  /** The workspace of its credential, as far as it can be told before it is checked. */
  tenantId(): string | null;
}

/** A fault with what it has seen. What it decides depends on the seed, its number and the count of matching calls alone. */
export class InjectedFault {
  readonly fields: Control<'Fault'>;
  #fitsPath;
  #seen = 0;

  constructor(fields: Control<'Fault'>) {
    this.fields = fields;
    this.#fitsPath = fields.path === undefined ? null : matchPath(fields.path);
  }

  get isSpent(): boolean {
    const { times, nth } = this.fields;
    return times === 0 || (nth !== undefined && this.#seen >= nth);
  }

  /** Whether it happens to this call. */
  strikesCall(call: ApiCall, seed: string): boolean {
    const { webhook, operation_id, method, header, tenant_id } = this.fields;
    if (webhook !== undefined) return false;
    if (operation_id !== undefined && operation_id !== call.operationId) return false;
    if (method !== undefined && method !== call.request.method) return false;
    if (this.#fitsPath && !this.#fitsPath(call.request.path)) return false;
    if (header && !fitsHeader(header, call.request)) return false;
    if (tenant_id !== null && tenant_id !== call.tenantId()) return false;
    return this.#strikes(seed);
  }

  /** Whether it happens to an attempt to send a message. */
  strikesWebhook({ type, tenantId }: { type: string; tenantId: string }, seed: string): boolean {
    const { webhook, type: wanted, tenant_id } = this.fields;
    if (webhook === undefined) return false;
    if ((wanted !== undefined && wanted !== type) || (tenant_id !== null && tenant_id !== tenantId)) return false;
    return this.#strikes(seed);
  }

  /** How long this call has to wait, in milliseconds. */
  latencyMs(seed: string): number {
    const { latency } = this.fields;
    if (!latency) return 0;
    const { ms, max_ms, distribution = max_ms === undefined ? 'fixed' : 'uniform' } = latency;
    const max = max_ms ?? ms;
    const unit = unitHash(`${seed}:${this.fields.id}:${this.#seen}:latency`);
    if (distribution === 'fixed') return ms;
    if (distribution === 'uniform') return ms + unit * (max - ms);
    // Half of it is below `ms`, and 99 % below `max_ms`.
    const steepness = Math.log(Math.max(max, 1e-9) / Math.max(ms, 1e-9)) / Math.log(50);
    return Math.min(ms * (0.5 / (1 - unit)) ** steepness, TAIL_END * max);
  }

  #strikes(seed: string): boolean {
    const { nth, every, probability, id } = this.fields;
    if (this.isSpent) return false;
    this.#seen += 1;
    if (nth !== undefined && this.#seen !== nth) return false;
    if (every !== undefined && this.#seen % every !== 0) return false;
    if (probability !== undefined && unitHash(`${seed}:${id}:${this.#seen}`) >= probability) return false;
    if (this.fields.times !== undefined) this.fields.times -= 1;
    return true;
  }
}

function fitsHeader({ name, value }: Control<'FaultHeader'>, request: HttpRequest): boolean {
  const sent = request.header(name.toLowerCase());
  return sent !== undefined && (value === undefined || sent === value);
}
