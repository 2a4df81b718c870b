import { createEmulator, type Emulator, type EmulatorOptions } from '../src/index.ts';

export const NOW = '2026-03-10T12:00:00.000Z';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // Tests read what they expect and fail where it is not.
  body: ReturnType<typeof JSON.parse>;
}

export interface Local extends AsyncDisposable {
  emulator: Emulator;
  /** Sends a request with the published key; a body goes as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string | undefined>): Promise<Answer>;
  /** Creates a customer of that domain and tells its id. */
  customer(domain: string, fields?: Record<string, unknown>): Promise<string>;
}

/** An emulator in memory with a clock that stands at NOW and every answer checked against the contract. */
export async function openLocal(options: EmulatorOptions = {}): Promise<Local> {
  const emulator = await createEmulator({
    clock: 'manual',
    checkAnswers: true,
    ...options,
    seed: { now: NOW, ...(typeof options.seed === 'string' ? { preset: options.seed } : options.seed) },
  });

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string | undefined> = {}): Promise<Answer> {
    const sent = new Headers({ authorization: `Bearer ${emulator.apiKey}` });
    if (body !== undefined) sent.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) sent.delete(name);
      else sent.set(name, value);
    }
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await emulator.fetch(`http://127.0.0.1:4020${path}`, {
      method,
      headers: sent,
      ...(body !== undefined && { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  }

  return {
    emulator,
    call,
    async customer(domain, fields = {}) {
      const { body } = await call('POST', '/v1/customers', { name: domain, email_domain: domain, ...fields });
      return String(body.id);
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}
