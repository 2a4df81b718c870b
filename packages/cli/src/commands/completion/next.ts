import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { Fact } from '../api/facts.ts';
import { candidatesFor } from './candidates.ts';
import { fieldsOf } from './operation-fields.ts';
import type { completeSpec } from './specs.ts';

/** Lists what may come next, a line each, its summary after a tab. */
export async function run({ args }: InputOf<typeof completeSpec>, _io: Io, { output }: Deps): Promise<Outcome> {
  const { commands } = await import('../table.ts');
  const { operations } = await import('@lealup/sdk/operations');
  const all = Object.values(operations);
  // The contract is large: it is read where a field is to be completed.
  const facts = args.words[0] === 'api' && /^(-f|-F|--(typed-)?field)$/.test(args.words.at(-2) ?? '') ? await readAllFacts() : [];
  const found = candidatesFor(args.words, { specs: commands.map(({ spec }) => spec), operations: all, fieldsOf: (target) => fieldsOf(target, { operations: all, facts }) });
  await output.text(found.map(({ word, summary }) => `${word}\t${summary}\n`).join(''));
  return 'ok';
}

async function readAllFacts(): Promise<Fact[]> {
  const { readContract } = await import('../api/contract.ts');
  const { readFacts } = await import('../api/facts.ts');
  return readFacts(await readContract());
}
