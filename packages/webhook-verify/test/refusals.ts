import { expect, vi } from 'vitest';
import type { HeaderSource, RawBody, VerifyResult } from '../src/index.ts';

interface Vector {
  secret: string;
  received_at: number;
  headers: HeaderSource;
  body_base64: string;
  body_json?: unknown;
  tolerance_seconds?: number;
  platform?: string;
}

interface Refusal {
  code: string;
  status: number;
  hint: string;
}

/** What a vector is refused with, by both engines unless it is about a platform that lacks one. */
export async function refusalOf(vector: Vector): Promise<Refusal | undefined> {
  const { crypto, process } = globalThis;
  const getBuiltinModule = Reflect.get(process, 'getBuiltinModule');
  const hasNode = vector.platform !== 'without node:crypto';
  const hasWeb = vector.platform !== 'without WebCrypto';
  try {
    if (!hasNode) Reflect.set(process, 'getBuiltinModule', undefined);
    if (!hasWeb) Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    const { sync, web } = await judge(vector);
    const result = hasWeb ? await web() : sync();
    if (hasNode && hasWeb) expect(sync()).toEqual(result);
    const decisive = hasNode ? (hasWeb ? result : await web()) : sync();
    return decisive.ok ? undefined : decisive.error;
  } catch (error) {
    // Thrown at construction.
    return error as Refusal;
  } finally {
    Reflect.set(process, 'getBuiltinModule', getBuiltinModule);
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  }
}

async function judge(vector: Vector): Promise<{ sync: () => VerifyResult; web: () => Promise<VerifyResult> }> {
  // What the platform has is kept from the first call on.
  vi.resetModules();
  const { Webhook } = await import('../src/index.ts');
  const { tolerance_seconds: toleranceSeconds, headers } = vector;
  const webhook = new Webhook(vector.secret, toleranceSeconds === undefined ? {} : { toleranceSeconds });
  // The vector of a parsed body holds what the types forbid.
  const body = (vector.body_json ?? Buffer.from(vector.body_base64, 'base64')) as RawBody;
  const options = { receivedAt: vector.received_at * 1000 };
  return {
    sync: () => webhook.safeVerify(body, headers, options),
    web: () => webhook.safeVerifyAsync(body, headers, options),
  };
}
