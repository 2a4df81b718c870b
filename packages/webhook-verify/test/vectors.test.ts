import { describe, expect, it } from 'vitest';
import vectors from '../vectors.json' with { type: 'json' };
import { refusalOf } from './refusals.ts';

describe('vectors', () => {
  it.each(vectors.accepted)('accept $name', async (vector) => {
    expect(await refusalOf(vector)).toBeUndefined();
  });

  it.each(vectors.refused)('refuse with $code, a status and a hint', async (vector) => {
    const refusal = await refusalOf(vector);
    expect(refusal).toMatchObject({ code: vector.code, hint: expect.stringMatching(/^[^\n]{10,60}$/) });
    expect([400, 401, 500]).toContain(refusal?.status);
  });

  it('hold the vector that Standard Webhooks publishes', () => {
    const [first] = vectors.accepted;
    expect(first?.headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
