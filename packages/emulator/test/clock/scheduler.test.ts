import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// In a process of its own: timers are taken from the platform when they are loaded.
const PROGRAM = `
  const lengths = new Set();
  const { setTimeout: start } = globalThis;
  globalThis.setTimeout = (work, ms) => (lengths.add(ms), start(work, ms));
  const { createScheduler } = await import(${JSON.stringify(new URL('../../src/clock/scheduler.ts', import.meta.url).href)});
  const clock = { mode: 'system', offsetMs: 0, now: () => Date.now(), moveTo() {} };
  const scheduler = createScheduler(() => clock, () => {});
  for (let request = 0; request < 100; request += 1) scheduler.at(clock.now() + 3_600_000 + request);
  scheduler.stop();
  console.log(JSON.stringify([...lengths]));
`;

test('waits of one length are asked for, however far away the next work is', () => {
  // Node.js keeps a list for each length until that is over, also of timers that were stopped.
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { encoding: 'utf8' }))).toEqual([60_000]);
});
