import { describe, expect, expectTypeOf, it } from 'vitest';
import type { KnownWebhookEvent, WebhookEvent } from '../src/index.ts';
import { signedBody, webhookOf } from './deliveries.ts';

describe('event', () => {
  it('is told apart by its type', () => {
    const read = (event: WebhookEvent): unknown => {
      if (event.type === 'customer.created') {
        expectTypeOf(event.data.object.name).toEqualTypeOf<string>();
        return event.data.object;
      }
      switch (event.type) {
        case 'task.created':
          expectTypeOf(event).toEqualTypeOf<Extract<KnownWebhookEvent, { type: 'task.created' }>>();
          return event.data.object;
        default:
          expectTypeOf(event.type).toExtend<string>();
          return event.data;
      }
    };
    expectTypeOf<WebhookEvent['type']>().toExtend<string>();
    expect(read).toBeTypeOf('function');
  });

  it('passes with a type that this version does not know', () => {
    const { body, headers } = signedBody('{"type":"customer.merged","data":{"into":"c2"}}');
    expect(webhookOf().verify(body, headers)).toEqual({ type: 'customer.merged', data: { into: 'c2' } });
  });
});
