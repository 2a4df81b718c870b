import { parseFault } from '@lealup/emulator';
import { expect, test } from 'vitest';
import { describeFault } from '../../../src/commands/emulate/fault-line.ts';

test.each([
  'POST /v1/events 503 10%',
  'getCustomer 100ms-2000ms x3',
  '~50ms-1000ms every=5',
  'header=x-team:blue rate_limited retry-after=5s nth=2',
  'GET /v1/customers/** drip for=30s',
  'health.changed delay for=90s 12.5%',
  '/v1/** stale-clock',
])('a fault is written as it was read: %s', (line) => {
  expect(describeFault(parseFault(line))).toBe(line);
});
