import { expect, test } from 'vitest';
import { contentId, parseLine } from '../../src/commands/events/parse-line.ts';

const line = (text: string) => ({ number: 1, bytes: Buffer.from(text) });
const event = { event_name: 'login', timestamp: '2026-03-01T09:30:00Z', properties: { b: [1, { y: 2, x: 1 }], a: null } };

test.each([
  ['not json', 'invalid_json'],
  ['{"a":', 'invalid_json'],
  ['[1]', 'not_an_object'],
  ['null', 'not_an_object'],
  ['"text"', 'not_an_object'],
])('%s is refused as %s', (text, code) => {
  expect(parseLine(line(text))).toMatchObject({ refusal: { code } });
});

test('an event has one name, whatever the order of its keys and however its customer is called', () => {
  const shuffled = { properties: { a: null, b: [1, { x: 1, y: 2 }] }, timestamp: event.timestamp, event_name: 'login' };
  const id = contentId({ ...event, customer_id: 'c1' });
  expect(contentId({ ...shuffled, email_domain: 'acme.com' })).toBe(id);
  expect(id).toMatch(/^[\w-]{43}$/);
});

test.each([{ event_name: 'logout' }, { timestamp: '2026-03-01T09:30:01Z' }, { properties: {} }, { user_email: 'a@b.co' }])(
  'another %j is another event',
  (change) => {
    expect(contentId({ ...event, ...change })).not.toBe(contentId(event));
  },
);

test('an event without a timestamp has none', () => {
  expect(contentId({ event_name: 'login' })).toBeUndefined();
});
