import { describe, expect, it, vi } from 'vitest';
import * as sdk from '../../src/index.ts';
import { createClient, failureOf, problem } from '../transport.ts';

const guards = Object.entries(sdk).filter(([name]) => name.startsWith('is')) as [string, (error: unknown) => boolean][];

describe('guards', () => {
  it.each([
    [401, ['isAPIError', 'isAuthenticationError', 'isLealUpError']],
    [429, ['isAPIError', 'isLealUpError', 'isRateLimitError']],
    [418, ['isAPIError', 'isLealUpError']],
  ])('tell what an answer of %i is', async (status, expected) => {
    const { client } = createClient(problem(status, 'x'), { maxRetries: 0 });
    const error = await failureOf(client.users.me());
    expect(guards.filter(([, guard]) => guard(error)).map(([name]) => name)).toEqual(expected);
  });

  it('know the errors of another copy of this package', async () => {
    vi.resetModules();
    const copy = await import('../../src/errors/configuration-error.ts');
    const error = new copy.ConfigurationError('x');
    expect(error).not.toBeInstanceOf(sdk.ConfigurationError);
    expect(guards.filter(([, guard]) => guard(error)).map(([name]) => name)).toEqual(['isConfigurationError', 'isLealUpError']);
  });

  it('take nothing else', () => {
    const others = [undefined, null, 'NotFoundError', 7, {}, new Error('x'), Object.assign(new Error('x'), { name: 'NotFoundError', status: 404 })];
    expect(guards.flatMap(([, guard]) => others.filter((value) => guard(value)))).toEqual([]);
    expect(sdk.isAbortError(new DOMException('x', 'AbortError'))).toBe(true);
  });

  it('exist for every class of error but the one for families', () => {
    const classes = Object.keys(sdk).filter((name) => /^[A-Z].*Error$/.test(name) && name !== 'CallError');
    expect(guards.map(([name]) => name.slice(2)).toSorted()).toEqual([...classes, 'AbortError'].toSorted());
  });
});
