import { describe, expect, it } from 'vitest';
import { Webhook } from '../src/index.ts';
import { signedRequest } from '../src/testing.ts';
import { VECTOR, webhookOf } from './deliveries.ts';

const { timestamp } = VECTOR;
const data = { object: { id: 'c1' }, previous: { name: 'Old' } };

describe('testing', () => {
  it('completes the envelope of an event and is accepted', () => {
    const { body, headers } = signedRequest(webhookOf(), { id: 'msg_1', timestamp, type: 'customer.updated', data });
    expect(webhookOf().verify(body, headers)).toEqual({
      id: 'msg_1',
      type: 'customer.updated',
      created_at: '2021-02-25T15:02:10.000Z',
      tenant_id: 'tenant_test',
      data,
    });
  });

  it("goes through fetch's own Request unchanged", async () => {
    const request = new Request('http://receiver.test', {
      method: 'POST',
      ...signedRequest(webhookOf(), { timestamp, type: 'task.created', data }),
    });
    expect(webhookOf().verify(await request.arrayBuffer(), request.headers)).toMatchObject({ type: 'task.created' });
  });

  it('takes a body as it is, and makes an id and a timestamp of its own', () => {
    const webhook = new Webhook(VECTOR.secret);
    const body = new Uint8Array([0x7b, 0x7d]);
    const first = signedRequest(webhook, { body });
    expect(first.body).toBe(body);
    expect(webhook.verify(body, first.headers)).toEqual({});
    expect(signedRequest(webhook, { body }).headers['webhook-id']).not.toBe(first.headers['webhook-id']);
  });

  it.each(['', 'task\r\ncreated', 'task\0', 'task created', 'a'.repeat(129)])(
    'probe 47: the type %j is refused',
    (type) => {
      expect(() => signedRequest(webhookOf(), { type, data })).toThrow(RangeError);
    },
  );

  it('probe 17: hasOwnProperty is a type like any other', () => {
    const { body, headers } = signedRequest(webhookOf(), { timestamp, type: 'hasOwnProperty', data });
    expect(webhookOf().verify(body, headers)?.type).toBe('hasOwnProperty');
  });
});
