import { createEmulatorTest } from '@lealup/emulator/vitest';
import { LealUp } from '@lealup/sdk';

const test = createEmulatorTest({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z' } });

test('a customer is scored every night', async ({ emulator, expect }) => {
  const client = new LealUp({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  const acme = await client.customers.create({ name: 'Acme', email_domain: 'acme.com' });
  await emulator.clock.advance('P3D');
  expect((await client.health.history(acme.id)).data).toHaveLength(3);
});
