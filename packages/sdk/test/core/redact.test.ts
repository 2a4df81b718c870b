import { expect, it } from 'vitest';
import { redact } from '../../src/core/redact.ts';

it.each([
  ['no key lealup_sk_live_abc123 here', 'no key lealup_sk_live_[redacted] here'],
  ['"Bearer abc.def" is invalid', '"Bearer [redacted]" is invalid'],
  ['token eyJhbGci.eyJzdWIi.c2ln.', 'token [redacted].'],
  ['secret whsec_bGVhbA==', 'secret whsec_[redacted]'],
  ['There is no customer 01KGHCH8H0.', 'There is no customer 01KGHCH8H0.'],
])('shows %j as %j', (text, shown) => {
  expect(redact(text)).toBe(shown);
});
