import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '@lealup/contract';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { AnswerError, createAnswerCheck } from '../../src/http/answer-check.ts';
import { openLocal } from '../local.ts';

it('takes an answer of the contract, and names the pointer of what is none', async () => {
  await using local = await openLocal();
  const id = await local.customer('acme.com');
  const { body } = await local.call('GET', `/v1/customers/${id}`);
  const check = createAnswerCheck();
  expect(() => check(operations.getCustomer, body)).not.toThrow();
  for (const [change, pointer] of [
    [{ arr: 'much' }, '/arr'],
    [{ status: 'gone' }, '/status'],
    [{ created_at: 'today' }, '/created_at'],
    [{ custom_fields: { tier: [] } }, '/custom_fields/tier'],
  ] as const) {
    expect(() => check(operations.getCustomer, { ...body, ...change })).toThrow(AnswerError);
    expect(() => check(operations.getCustomer, { ...body, ...change })).toThrow(pointer);
  }
  const { name: _name, ...nameless } = body;
  expect(() => check(operations.getCustomer, nameless)).toThrow("must have required property 'name'");
});

it('turns an answer that breaks the contract into a logged 500 that shows nothing of it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'lealup-broken-'));
  try {
    {
      await using local = await openLocal({ data });
      await local.customer('acme.com');
    }
    const sqlite = new Sqlite(join(data, 'emulator.sqlite'));
    sqlite.exec("UPDATE customers SET status = 'gone'");
    sqlite.close();
    const log: string[] = [];
    await using local = await openLocal({ data, log: (text) => log.push(text) });
    const { status, body } = await local.call('GET', '/v1/customers');
    expect([status, body.code]).toEqual([500, 'internal']);
    expect(body.detail).not.toContain('status');
    expect(log.join('\n')).toContain('The answer of listCustomers breaks the contract: /data/0/status must be equal to one of the allowed values');
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
