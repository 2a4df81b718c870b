import { describe, expect, it } from 'vitest';
import { checks, type Issue } from '../src/checks.ts';
import { operations } from '../src/operations.ts';

describe('subpaths', () => {
  it('hand the operations to tools as data', () => {
    expect(operations.getCustomer).toMatchObject({ method: 'GET', path: '/v1/customers/{id}', sdkMethod: 'customers.get' });
  });

  it('hand on the checks of the contract', () => {
    const issues: Issue[] = [];
    checks.EventInput({ customer_id: 'c', event_name: 7 }, '', issues);
    expect(issues).toEqual([expect.objectContaining({ pointer: '/event_name', code: 'invalid_type' })]);
  });
});
