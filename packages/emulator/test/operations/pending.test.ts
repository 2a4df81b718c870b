import { expect, it } from 'vitest';
import { operations } from '@lealup/contract';
import { pending } from '../../src/operations/pending.ts';
import { openLocal } from '../local.ts';

it('answers 501 to the pending operations and to no other', async () => {
  await using local = await openLocal();
  const answered: string[] = [];
  for (const { id, method, path } of Object.values(operations)) {
    const { status } = await local.call(method, path.replace('{id}', 'x'));
    if (status === 501) answered.push(id);
  }
  process.stdout.write(`pending operations: ${pending.join(', ') || 'none'}\n`);
  expect(answered.sort()).toEqual([...pending].sort());
});
