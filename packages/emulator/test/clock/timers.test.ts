import { expect, it, vi } from 'vitest';

it('an emulator that is loaded after the fakes of a setup file delivers, settles and closes', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') });
  try {
    vi.resetModules();
    const { createEmulator } = await import('../../src/index.ts');
    const received: string[] = [];
    const receive = async (request: Request) => {
      received.push(((await request.json()) as { type: string }).type);
      return new Response(null, { status: 204 });
    };
    await using emulator = await createEmulator({ webhooks: { 'https://app.test/hook': receive } });
    const call = (path: string, body: object) =>
      emulator.fetch(`http://127.0.0.1:4020${path}`, { method: 'POST', headers: { 'authorization': `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    await call('/v1/webhook-subscriptions', { url: 'https://app.test/hook', events: ['*'] });
    await call('/v1/customers', { name: 'Acme', email_domain: 'acme.com' });
    await emulator.settled();
    expect(received).toEqual(['customer.created']);
    await expect(emulator.deliveries.waitFor({ type: 'task.created', timeoutMs: 1 })).rejects.toThrow('task.created');
  } finally {
    vi.useRealTimers();
  }
});
