import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/control/seed.ts';
import { linesOf } from '../../src/control/seeds/parse-seed.ts';
import { nameLines, ProblemError, readSeed } from '../../src/index.ts';
import { NOW, openLocal } from '../local.ts';

const TEXT = `# A workspace
seed: 7
tenants:
  - name: First
    time_zone: Mars/Base
    customers:
      - name: Acme
        email_domain: acme.com
      - name: Globex
        colour: red
`;

const SEGMENT = { id: 's', name: 'S', rules: { all: [{ field: 'arr', op: 'gte', value: 0 }] } };
const CONTACT = { id: 'p', name: 'P', role: 'champion' as const };
const SUBSCRIPTION = { id: 'w', url: 'https://app.test/hook', events: ['*'] };
const DASHBOARD = { id: 'd', widgets: [] };
const KEY = { id: 'k', name: 'K', scopes: ['admin:*' as const], key: 'lealup_sk_test_emulator_other' };

function refusalOf(text: string): ProblemError {
  try {
    readSeed(text);
  } catch (error) {
    if (error instanceof ProblemError) return error;
  }
  throw new Error('the seed was taken');
}

describe('the text of a seed', () => {
  it('is YAML or JSON', () => {
    expect(readSeed(TEXT.replace(/\n {4}time_zone.*/, ''))).toMatchObject({ seed: 7, tenants: [{ customers: [{}, { name: 'Globex' }] }] });
    expect(readSeed('{"seed": 1}')).toEqual({ seed: 1 });
    expect(readSeed('')).toEqual({});
    expect(readSeed('demo')).toEqual({ preset: 'demo' });
  });

  it('that is not valid is refused with pointers and lines', () => {
    expect(() => readSeed('seed: 1\ntenants:\n  - name: T\n    colour: red\n')).toThrow('The seed is not valid: /tenants/0/colour (line 4) ');
    expect(() => readSeed('seed: [1\n')).toThrow(/line 2/);
    expect(() => readSeed('seed: 1\n---\nseed: 2\n')).toThrow(new SyntaxError('A seed is one document, and here begins another at line 2, column 1'));
    expect(() => readSeed('seed: 1\nnow: !!js/function x\n')).toThrow(/^Unresolved tag: .* at line 2, column 6$/);
    expect(() => readSeed('seed: 1\ntenants:\n  - *north\n')).toThrow(new SyntaxError('The alias *north stands for nothing at line 3: its anchor &north must come before it'));
    const laughs = 'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`);
    expect(() => readSeed(`a: &a [x, x, x]\n${laughs.join('')}`)).toThrow(/^The aliases of this document stand for too much/);
    expect(() => readSeed('{\n "seed": "x",\n "tenants": []\n}')).toThrow(/\/seed \(line 2\).*\/tenants \(line 3\)/);
  });

  it('of JSON is refused with the place of what is wrong', () => {
    expect(() => readSeed('{\n "seed": 1,\n "tenants": [\n  {"name": "T", "customers": [], "name": "U"}\n ]\n}')).toThrow(new SyntaxError('The field "name" is there twice at line 4, column 34'));
    expect(readSeed('\uFEFF{"seed": 1}')).toEqual({ seed: 1 });
    // What stands in braces can be YAML as well.
    expect(readSeed('{ seed: 1, tenants: [{ name: T }] }')).toEqual({ seed: 1, tenants: [{ name: 'T' }] });
    expect(() => readSeed('{\n "seed": 1,\n "tenants": [\n}')).toThrow(new SyntaxError('It begins as JSON, but is none: Value expected at line 4, column 1'));
    expect(() => readSeed('{\n "seed": 1\n "now": "2026-03-10T12:00:00Z"\n}')).toThrow(new SyntaxError('It begins as JSON, but is none: Comma expected at line 3, column 2'));
  });

  it('of JSON may be long: YAML of that length is told to be too long', () => {
    const customers = Array.from({ length: 100_000 }, (_, index) => ({ name: `Customer ${index}`, contacts: [], description: 'x'.repeat(250) }));
    const text = JSON.stringify({ tenants: [{ name: 'T', customers }] }, null, 1);
    expect(readSeed(text).tenants?.[0]?.customers).toHaveLength(100_000);
    const wrong = text.replace(/"contacts": \[\](?=[^[]*$)/, '"contacts": 5');
    expect(() => readSeed(wrong)).toThrow('The seed is not valid: /tenants/0/customers/99999/contacts (line 500003) must be an array.');
    expect(() => readSeed(`# Not JSON\n${text}`)).toThrow(/^YAML is read up to 16 MB, and this is 34 MB: write it as JSON/);
    expect(() => readSeed(text.slice(0, -1))).toThrow(/^It begins as JSON, but .*line 500009/);
  });

  it('that is long is read once for the lines of all that is wrong, and the first of them are told', () => {
    const users = Array.from({ length: 1_000 }, (_, index) => `      - { name: ${index}, email: u${index}@acme.com, role: csm }\n`);
    const text = `tenants:\n  - name: T\n    users:\n${users.join('')}`;
    const refused = refusalOf(text);
    expect(refused.extras.issues?.at(-1)).toMatchObject({ pointer: '/tenants/0/users/999/name', message: '(line 1003) must be a string or null' });
    expect(refused.message).toMatch(/\(line 23\) must be a string or null; and 980 more\.$/);
  });

  it('that is refused when it is used is given its lines then', async () => {
    const error: unknown = await openLocal({ seed: readSeed(TEXT) }).catch((thrown: unknown) => thrown);
    if (!(error instanceof ProblemError)) throw error;
    expect(nameLines(TEXT, error).message).toMatch(/^The seed is not valid: \/tenants\/0\/time_zone \(line 5\) must be an IANA time zone/);
  });

  it('is told all that its workspace refuses, not the first of it', async () => {
    const customers = [{ name: 'A', email_domain: 'a.com', status: 'gone' }, { name: 'B', email_domain: 'b.com' }, { name: 'C', email_domain: 'c.com', custom_fields: { no_such: 1 } }, { name: 'D', email_domain: 'd.com', created_at: NOW, status: 'paused', status_changed_at: '2020-01-01T00:00:00Z' }];
    const users = [{ email: 'a@a.com', role: 'csm' as const }, { email: 'a@a.com', role: 'csm' as const }];
    const webhook_subscriptions = [{ ...SUBSCRIPTION, secret: 'short' }];
    const error: unknown = await openLocal({ seed: { tenants: [{ name: 'T', users, customers, webhook_subscriptions }, { name: 'U', time_zone: 'Mars/Base' }] } }).catch((thrown: unknown) => thrown);
    if (!(error instanceof ProblemError)) throw error;
    const pointers = error.extras.issues?.map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/tenants/0/users/1/email', '/tenants/0/customers/3/status_changed_at', '/tenants/0/customers/0/status', '/tenants/0/customers/2/custom_fields/no_such', '/tenants/0/webhook_subscriptions/0/secret', '/tenants/1/time_zone']);
  });

  it.each([
    ['a workspace', { tenants: [{ id: 't', name: 'A' }, { id: 't', name: 'B' }] }, '/tenants/1/id'],
    ['a user', { tenants: [{ name: 'A', users: [{ id: 'u', email: 'a@a.com', role: 'csm' }, { id: 'u', email: 'b@a.com', role: 'csm' }] }] }, '/tenants/0/users/1/id'],
    ['a segment', { tenants: [{ name: 'A', segments: [SEGMENT, SEGMENT] }] }, '/tenants/0/segments/1/id'],
    ['a customer', { tenants: [{ name: 'A', customers: [{ id: 'c', name: 'A', email_domain: 'a.com' }] }, { name: 'B', customers: [{ id: 'c', name: 'B', email_domain: 'b.com' }] }] }, '/tenants/1/customers/0/id'],
    ['a contact', { tenants: [{ name: 'A', customers: [{ name: 'A', email_domain: 'a.com', contacts: [CONTACT, CONTACT] }] }] }, '/tenants/0/customers/0/contacts/1/id'],
    ['a subscription', { tenants: [{ name: 'A', webhook_subscriptions: [SUBSCRIPTION, SUBSCRIPTION] }] }, '/tenants/0/webhook_subscriptions/1/id'],
    ['a dashboard', { tenants: [{ name: 'A', dashboards: [DASHBOARD, DASHBOARD] }] }, '/tenants/0/dashboards/1/id'],
    ['an API key by its key', { tenants: [{ name: 'A', api_keys: [KEY, { ...KEY, id: 'l' }] }] }, '/tenants/0/api_keys/1/key'],
  ])('that gives %s an id for the second time is refused by its place', async (_, seed, pointer) => {
    await expect(openLocal({ seed: checkSeed(seed) })).rejects.toMatchObject({ code: 'validation_failed', extras: { issues: [{ pointer, code: 'conflict' }] } });
  });

  it('whose segments could never match is refused', async () => {
    const all = [{ field: 'custom_fields.nope', op: 'eq' as const, value: 1 }, { field: 'arr', op: 'gt' as const, value: 'big' }, { field: 'status', op: 'in' as const, value: ['active', 'gone'] }];
    const issues = ['0/field', '1/value', '2/value'].map((place) => ({ pointer: `/tenants/0/segments/0/rules/all/${place}` }));
    await expect(openLocal({ seed: { tenants: [{ name: 'A', segments: [{ name: 'S', rules: { all } }] }] } })).rejects.toMatchObject({ extras: { issues } });
  });

  it('whose past lies in the future is refused', async () => {
    const customers = [{ name: 'A', email_domain: 'a.com', created_at: '2030-01-01T00:00:00Z' }, { name: 'B', email_domain: 'b.com', generate: { pattern: 'steady' as const, since: '2030-01-01T00:00:00Z' } }];
    const issues = [{ pointer: '/tenants/0/customers/0/created_at' }, { pointer: '/tenants/0/customers/1/generate/since' }];
    await expect(openLocal({ seed: { tenants: [{ name: 'A', customers }] } })).rejects.toMatchObject({ extras: { issues } });
  });

  it('that lists keys leaves the published one to whoever runs the emulator', async () => {
    await using local = await openLocal({ seed: { tenants: [{ name: 'A', api_keys: [{ ...KEY, scopes: [] }] }] } });
    expect((await local.call('GET', '/v1/users/me')).status).toBe(200);
    expect((await local.call('GET', '/v1/customers', undefined, { authorization: `Bearer ${KEY.key}` })).status).toBe(403);
  });

  it('that begins with something else is told what a seed has', () => {
    const fields = 'preset, seed, now, clock, signing_time, tenants';
    expect(refusalOf('customers: []').message).toBe(`The seed is not valid: /customers (line 1) is not a field of a seed, which has ${fields}; customers and the like are those of a workspace in tenants.`);
    expect(refusalOf('- name: Acme').message).toBe(`The seed is not valid: the document (line 1) must be an object with any of ${fields}.`);
    expect(() => readSeed(`{"tenants": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toThrow(new SyntaxError('It is nested too deeply'));
  });

  it('has a line for every pointer, that of what is around it for one that is not there', () => {
    const pointers = ['', '/seed', '/tenants/0', '/tenants/0/customers/1/colour', '/tenants/0/customers/1/absent', '/tenants/9', '/nothing'];
    expect(linesOf(TEXT, pointers)).toEqual([2, 2, 4, 10, 9, 3, 2]);
    const json = `\n${JSON.stringify({ seed: 7, tenants: [{ 'name/~': 'First', customers: [{ name: 'Acme' }, { name: 'Globex', colour: { is: ['red'] } }] }] }, null, 1)}`;
    expect(linesOf(json, [...pointers, '/tenants/0/name~1~0', '/tenants/0/customers/1/colour/is/0'])).toEqual([2, 3, 5, 13, 11, 4, 2, 6, 15]);
  });
});
