import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatcherEvent } from '../../src/batcher.ts';
import { createEntry, eventOf, resolveEntry, stamp } from '../../src/batcher/entry.ts';

const at = { epoch: 0, nowMs: Date.parse('2026-03-10T12:00:00Z') };

describe('an entry', () => {
  it('is stamped once', () => {
    const stamped = stamp<BatcherEvent>({ customer_id: 'c', event_name: 'x' }, at.nowMs);
    expect(stamped.timestamp).toBe('2026-03-10T12:00:00.000Z');
    expect(stamp(stamped, at.nowMs + 1)).toBe(stamped);
  });

  it('is stamped where undefined was spread into it', () => {
    const event = { customer_id: 'c', event_name: 'x', external_id: undefined } as unknown as { customer_id: string; event_name: string };
    expect(stamp(event, at.nowMs)).toMatchObject({ external_id: expect.any(String) });
  });

  it('carries the id in place of its key, and all the rest unchanged', () => {
    const rest = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('email_domain', 'customer_key'), fc.string(), rest, (key, name, id, properties) => {
        const event = { event_name: 'x', properties, [name]: key, external_id: 'e', timestamp: 't' } as unknown as { email_domain: string; event_name: string };
        const entry = createEntry(event, at);
        expect(entry.key).toBe(key);
        expect(entry.bytes).toBe(new TextEncoder().encode(entry.text).length);
        resolveEntry(entry, id);
        expect(JSON.parse(entry.body)).toEqual(JSON.parse(JSON.stringify({ customer_id: id, event_name: 'x', properties, external_id: 'e', timestamp: 't' })));
        expect(eventOf(entry)).toEqual(JSON.parse(JSON.stringify(event)));
      }),
    );
  });

  it('goes by its customer_id if it has both', () => {
    const both = { customer_id: 'c', email_domain: 'acme.com', event_name: 'x' };
    expect(createEntry(both, at)).toMatchObject({ key: undefined, body: JSON.stringify(both) });
  });
});
