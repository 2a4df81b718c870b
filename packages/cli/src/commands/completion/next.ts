import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Environment, Io } from '../../io.ts';
import type { Fact } from '../api/facts.ts';
import { readSettings } from '../../config/settings.ts';
import { EMULATOR } from '../../identity/profiles.ts';
import { candidatesFor } from './candidates.ts';
import { fieldsOf } from './operation-fields.ts';
import { completeSpec } from './specs.ts';

/** Lists what may come next, a line each, its summary after a tab. */
export async function run({ args }: InputOf<typeof completeSpec>, _io: Io, { env, output }: Deps): Promise<Outcome> {
  const { commands } = await import('../table.ts');
  const { operations } = await import('@lealup/sdk/operations');
  const all = Object.values(operations);
  // The contract is large: it is read where a field is to be completed.
  const facts = args.words[0] === 'api' && /^(-f|-F|--(typed-)?field)$/.test(args.words.at(-2) ?? '') ? await readAllFacts() : [];
  const found = candidatesFor(args.words, {
    // What only the scripts call is nothing to type.
    specs: commands.map(({ spec }) => spec).filter(({ name }) => name !== completeSpec.name),
    operations: all,
    profiles: await readProfiles(env),
    fieldsOf: (target) => fieldsOf(target, { operations: all, facts }),
  });
  await output.text(found.map(({ word, summary }) => `${word}\t${summary}\n`).join(''));
  return 'ok';
}

/** Settings that are damaged are told of by the commands that need them. */
async function readProfiles(env: Environment): Promise<string[]> {
  const { profiles } = await readSettings(env).catch(() => ({ profiles: {} }));
  return [EMULATOR.name, ...Object.keys(profiles)];
}

async function readAllFacts(): Promise<Fact[]> {
  const { readContract } = await import('../api/contract.ts');
  const { readFacts } = await import('../api/facts.ts');
  return readFacts(await readContract());
}
