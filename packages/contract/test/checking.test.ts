import { describe, expect, it } from 'vitest';
import { escape, fail, isDate, isDateTime, isEmail, isUri, lengthOf, type Issue } from '../src/checking.ts';
import { checks } from '../src/generated/checks.ts';
import { createAjv } from './document.ts';
import { TEXTS } from './mutations.ts';

const customer = { name: 'Acme', email_domain: 'acme.com' };

/** What the check of a schema finds in a value, as `pointer code` lines. */
function findings(name: keyof typeof checks, value: unknown): string[] {
  const issues: Issue[] = [];
  checks[name](value, '', issues);
  return issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a compiled check', () => {
  it('finds nothing in a good value', () => {
    expect(findings('CustomerCreate', customer)).toEqual([]);
  });

  it('points at the root with the empty pointer', () => {
    expect(findings('CustomerCreate', [])).toEqual([' invalid_type']);
  });

  it('reports every fault at once, each where it is', () => {
    const value = { name: 7, status: 'gone', renewal_date: '2026-02-30', nickname: 'x' };
    expect(findings('CustomerCreate', value).sort()).toEqual([
      '/email_domain required',
      '/name invalid_type',
      '/nickname unknown_field',
      '/renewal_date invalid_format',
      '/status invalid_value',
    ]);
  });

  it('points into lists by index', () => {
    expect(findings('ListCustomersQuery', { status: ['active', 'gone'] })).toEqual(['/status/1 invalid_value']);
  });

  it('escapes slashes and tildes of a key that the caller chose', () => {
    const value = { ...customer, custom_fields: { 'a/b~c': {} } };
    expect(findings('CustomerCreate', value)).toEqual(['/custom_fields/a~1b~0c invalid_type']);
  });

  it('points at the tag of a union whose tag is not known', () => {
    expect(findings('WebhookEvent', { type: 'customer.vanished' })).toEqual(['/type invalid_value']);
  });

  it('leaves the items of a lenient list to the operation', () => {
    expect(findings('EventBatch', { events: [7, {}] })).toEqual([]);
    expect(findings('EventBatch', { events: [] })).toEqual(['/events too_few_items']);
  });

  it('adds its pointers to the one that it starts from', () => {
    const issues: Issue[] = [];
    checks.CustomerCreate({ ...customer, arr: -1 }, '/body', issues);
    expect(issues).toEqual([{ pointer: '/body/arr', code: 'too_small', message: 'must be at least 0' }]);
  });

  it('takes fields for present only if they are the object’s own', () => {
    expect(findings('CustomerCreate', Object.create(customer))).toEqual(expect.arrayContaining(['/name required']));
  });
});

describe('issues', () => {
  it('end after a thousand', () => {
    const issues: Issue[] = [];
    for (let index = 0; index < 1500; index += 1) fail(issues, '', 'required', 'is required');
    expect(issues).toHaveLength(1000);
  });
});

describe('formats', () => {
  it.each([
    // RFC 3339 has a T between date and time, and offsets with minutes and a colon.
    ['date-time', isDateTime, ['2026-03-01 10:00:00Z', '2026-03-01T10:00:00+0200', '2026-03-01T10:00:00+02']],
    ['date', isDate, []],
    // RFC 5321 section 4.5.3.1: 64 octets before the @; RFC 1035: 63 in a label.
    ['email', isEmail, [`${'a'.repeat(65)}@b.co`, `a@${'b'.repeat(64)}.co`]],
    // No URL parser takes an empty host or such a port.
    ['uri', isUri, ['http://', 'https://a:99999/']],
  ] as const)('%s is what JSON Schema says, and stricter where an RFC is', (format, validate, refused) => {
    const ajv = createAjv().compile({ type: 'string', format });
    const differing = TEXTS.filter((text) => validate(text) !== ajv(text));
    expect(differing).toEqual(refused);
    expect(refused.filter((text) => validate(text))).toEqual([]);
  });

  // A check that backtracks would take hours for these lengths.
  it('take no longer for text made to be slow', () => {
    for (const text of [`${'a.'.repeat(2_000_000)}@`, `http://a/${'%'.repeat(4_000_000)}`, `2026-03-01T10:00:00.${'1'.repeat(4_000_000)}`]) {
      expect([isEmail(text), isUri(text), isDateTime(text)]).toEqual([false, false, false]);
    }
  });
});

describe('lengthOf', () => {
  it('counts code points, as JSON Schema does', () => {
    expect(['', 'é', '💥💥', '\ud800'].map(lengthOf)).toEqual([0, 1, 2, 1]);
  });
});

describe('escape', () => {
  it('writes a key as RFC 6901 wants it', () => {
    expect(escape('a/b~1')).toBe('a~1b~01');
  });
});
