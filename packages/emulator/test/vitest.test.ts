import { describe } from 'vitest';
import { createEmulatorTest, test } from '../src/vitest.ts';

const later = createEmulatorTest({ clock: 'manual', seed: { now: '2030-01-01T00:00:00Z' } });
const seen = new Set<unknown>();

async function create(emulator: { fetch: typeof fetch; apiKey: string }): Promise<number> {
  const headers = { 'authorization': `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'Acme', email_domain: 'acme.com' });
  return (await emulator.fetch('http://127.0.0.1:4020/v1/customers', { method: 'POST', headers, body })).status;
}

describe('the fixture of vitest', () => {
  test('gives a test an emulator', async ({ emulator, expect }) => {
    seen.add(emulator);
    expect(await create(emulator)).toBe(201);
  });

  test('gives the next one the same, back at its seed', async ({ emulator, expect }) => {
    seen.add(emulator);
    expect(seen.size).toBe(1);
    expect(await create(emulator)).toBe(201);
  });

  test('may be given another seed by one', async ({ emulator, expect }) => {
    emulator.seed({ now: '2030-01-01T00:00:00Z', tenants: [{ name: 'Other', customers: [{ name: 'Acme', email_domain: 'acme.com' }] }] });
    emulator.snapshot('other');
    expect(await create(emulator)).toBe(409);
  });

  test('and the next one sees nothing of it', async ({ emulator, expect }) => {
    expect(await create(emulator)).toBe(201);
    emulator.reset();
    expect(await create(emulator)).toBe(201);
    expect(emulator.clock.now()).toBeLessThan(Date.parse('2030-01-01T00:00:00Z'));
    expect((await emulator.control.listSnapshots()).data).toEqual([]);
  });

  later('takes the options of the emulator', ({ emulator, expect }) => {
    expect(seen.has(emulator)).toBe(false);
    expect(emulator.clock.now()).toBe(Date.parse('2030-01-01T00:00:00Z'));
  });
});
