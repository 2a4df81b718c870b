import { expect, test } from 'vitest';
import { contentId, parseLine } from '../../src/commands/events/parse-line.ts';
import { lineOf } from '../../src/input/lines.ts';

const line = (text: string) => lineOf(1, Buffer.from(text));
const event = { event_name: 'login', timestamp: '2026-03-01T09:30:00Z', properties: { b: [1, { y: 2, x: 1 }], a: null } };

test.each([
  ['not json', 'invalid_json'],
  ['{"a":', 'invalid_json'],
  ['[1]', 'not_an_object'],
  ['null', 'not_an_object'],
  ['"text"', 'not_an_object'],
  [`{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`, 'too_deep'],
])('%.20s is refused as %s', (text, code) => {
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

test('events that are written alike are not the same', () => {
  const names = [
    { a: 1, '2:bc': '' },
    { a: 11, 'bc': '' },
    { a: '1' },
    { a: 1 },
    { a: 'null' },
    { a: null },
    { a: '\uD83D' },
    { a: '\uD83C' },
    { a: '\uFFFD' },
    JSON.parse('{"__proto__":1}'),
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${40 - index}`, index])),
  ].map((properties) => contentId({ ...event, properties }));
  expect(new Set(names).size).toBe(names.length);
});

test('many keys make no difference to their order either', () => {
  const members = Array.from({ length: 40 }, (_, index): [string, number] => [`k${index}`, index]);
  const [there, back] = [members, members.toReversed()].map((all) => contentId({ ...event, properties: Object.fromEntries(all) }));
  expect(there).toBe(back);
});

test('an event without a timestamp has none', () => {
  expect(contentId({ event_name: 'login' })).toBeUndefined();
});
