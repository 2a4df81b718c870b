import { expect, it } from 'vitest';
import { openLocal } from '../local.ts';

it.each([
  ['GET', '/deliveries?state=late', 'state', '?state must be one of'],
  ['GET', '/deliveries?type=customer.creatd', 'type', 'type is no type of message. GET /v1/webhook-events lists them.'],
  ['GET', '/deliveries?limit=0', 'limit', '?limit must be at least 1.'],
  ['GET', '/deliveries?customer=x', 'customer', '?customer is not a field of this object.'],
  ['GET', '/outbox?limit=x', 'limit', '?limit must be an integer.'],
  ['GET', '/state?tables=customers', 'tables', '?tables is not a field of this object.'],
  ['GET', '/requests/stream?stat=500', 'stat', '?stat is not a field of this object.'],
  ['POST', '/reset?tenant=x', 'tenant', '?tenant is no parameter of this call.'],
])('%s /_emulator%s is refused, and does nothing', async (method, path, parameter, detail) => {
  await using local = await openLocal();
  await local.customer('acme.com');
  const { status, body } = await local.call(method, `/_emulator${path}`);
  expect(status).toBe(422);
  expect(body.detail).toContain(detail);
  expect(body.errors).toMatchObject([{ parameter }]);
  expect((await local.call('GET', '/v1/customers')).body.data).toHaveLength(1);
});
