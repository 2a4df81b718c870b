import type { ReceivedRequest, ReceiverAnswer } from './receiver.ts';

/** What a connection adds by itself. */
const NOT_PASSED_ON = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding']);
const LONGEST_MS = 30_000;

/** Sends a request on as it came, byte for byte, and answers as its target does; 502 if nobody is there. */
export async function forward({ headers, body }: ReceivedRequest, target: string): Promise<ReceiverAnswer> {
  const kept = Object.entries(headers).filter(([name]) => !NOT_PASSED_ON.has(name));
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: Object.fromEntries(kept),
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 502, text: `nothing answers at ${target}` };
  }
}
