import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';

interface Envelope {
  mode?: string;
  conflict_resolution?: string;
}

async function importRows(local: Local, customers: unknown[], envelope: Envelope = {}) {
  const { status, body } = await local.call('POST', '/v1/customers/bulk-import', { customers, ...envelope });
  expect(status).toBe(202);
  return (await local.call('GET', `/v1/jobs/${body.job_id}`)).body;
}

const rows = [
  { name: 'Acme new', email_domain: 'ACME.com' },
  { name: 'Globex', email_domain: 'globex.com' },
];

describe('bulk import', () => {
  it.each([
    ['create', 'skip', { created: 1, updated: 0, skipped: 1, failed: 0 }, 'Acme'],
    ['create', 'overwrite', { created: 1, updated: 1, skipped: 0, failed: 0 }, 'Acme new'],
    ['create', 'fail', { created: 1, updated: 0, skipped: 0, failed: 1 }, 'Acme'],
    ['update', 'skip', { created: 0, updated: 1, skipped: 0, failed: 1 }, 'Acme new'],
    ['create_or_update', 'skip', { created: 1, updated: 1, skipped: 0, failed: 0 }, 'Acme new'],
    ['create_or_update', 'fail', { created: 1, updated: 1, skipped: 0, failed: 0 }, 'Acme new'],
  ])('in mode %s with %s does what it says to a customer that exists', async (mode, conflict_resolution, counts, name) => {
    await using local = await openLocal();
    const id = await local.customer('acme.com', { name: 'Acme' });
    const job = await importRows(local, rows, { mode, conflict_resolution });
    expect(job).toMatchObject({ type: 'customers_bulk_import', status: 'succeeded', progress: { processed: 2, total: 2 }, result: counts });
    expect((await local.call('GET', `/v1/customers/${id}`)).body.name).toBe(name);
  });

  it.each([
    ['skip', { created: 1, skipped: 1, failed: 0 }, 'First'],
    ['overwrite', { created: 1, skipped: 1, failed: 0 }, 'Last'],
    ['fail', { created: 1, skipped: 0, failed: 1 }, 'First'],
  ])('with %s decides between two rows of one domain', async (conflict_resolution, counts, name) => {
    await using local = await openLocal();
    const twice = [
      { name: 'First', email_domain: 'acme.com' },
      { name: 'Last', email_domain: 'acme.com.' },
    ];
    const job = await importRows(local, twice, { conflict_resolution });
    expect(job.result).toMatchObject(counts);
    expect((await local.call('GET', '/v1/customers')).body.data).toMatchObject([{ name }]);
  });

  it('makes an error of each bad row and imports its neighbours', async () => {
    await using local = await openLocal();
    const job = await importRows(local, [
      { name: 'Good', email_domain: 'good.com' },
      { email_domain: 'nameless.com' },
      { name: 'Bad', email_domain: 'bad' },
      { name: 'Owner', email_domain: 'owner.com', owner_email: 'no@body.com' },
      { name: 'Extra', email_domain: 'extra.com', colour: 'red' },
      'no row',
    ]);
    expect(job.status).toBe('succeeded');
    expect(job.result.errors.map((error: { index: number; code: string }) => [error.index, error.code])).toEqual([
      [1, 'validation_failed'],
      [2, 'validation_failed'],
      [3, 'unknown_owner'],
      [4, 'validation_failed'],
      [5, 'validation_failed'],
    ]);
    expect((await local.call('GET', '/v1/customers')).body.data).toHaveLength(1);
  });

  it('refuses a bad envelope with 422 and makes no job', async () => {
    await using local = await openLocal();
    const many = Array.from({ length: 1001 }, () => ({}));
    for (const body of [{}, { customers: [] }, { customers: many }, { customers: [{}], mode: 'merge' }]) {
      expect((await local.call('POST', '/v1/customers/bulk-import', body)).status).toBe(422);
    }
  });

  it('answers 404 to the job of another workspace', async () => {
    await using local = await openLocal();
    const { body } = await local.call('POST', '/v1/customers/bulk-import', { customers: rows });
    const { body: other } = await local.call('POST', '/_emulator/tenants', { name: 'Other' });
    const answer = await local.call('GET', `/v1/jobs/${body.job_id}`, undefined, { authorization: `Bearer ${other.api_key}` });
    expect(answer.status).toBe(404);
  });
});
