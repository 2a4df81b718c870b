import { samples } from '@lealup/contract/samples';
import { describe, expect, it } from 'vitest';
import { checkResponse } from '../../src/checks.ts';
import { isInvalidResponseError, isResponseValidationError } from '../../src/index.ts';
import { operations } from '../../src/operations.ts';
import { createClient, failureOf, json } from '../transport.ts';

describe('validation', () => {
  it.each(['responses', checkResponse] as const)('raises what breaks the contract with its place (%s)', async (validate) => {
    const { client } = createClient(json({ ...Object(samples.getCustomer), arr: 'much', name: undefined }), { validate });
    const error = await failureOf(client.customers.get('c'));
    expect(isResponseValidationError(error) && isInvalidResponseError(error)).toBe(true);
    expect(error).toMatchObject({ status: 200, requestId: 'req_1', attempts: 1 });
    expect(JSON.parse(JSON.stringify(error)).issues).toEqual([
      expect.objectContaining({ pointer: '/name', code: 'required' }),
      expect.objectContaining({ pointer: '/arr', code: 'invalid_type' }),
    ]);
  });

  it('lets pass what LealUp has added since: fields and words', async () => {
    const { client } = createClient(json({ ...Object(samples.getCustomer), status: 'archived', mood: 'good' }), { validate: 'responses' });
    expect(await client.customers.get('c')).toMatchObject({ status: 'archived', mood: 'good' });
  });

  it('finds no fault with the samples of the contract', () => {
    const faulty = Object.values(operations).filter(({ id, method, path }) => samples[id] !== null && checkResponse({ method, path }, samples[id]).length > 0);
    expect(faulty).toEqual([]);
  });

  it('leaves alone what the contract does not know', async () => {
    const { client } = createClient(json({ anything: 1 }), { validate: 'responses' });
    expect(await client.request({ method: 'GET', path: '/v1/new' })).toEqual({ anything: 1 });
  });
});
