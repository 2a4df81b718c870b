import type { ConditionOp, PlaybookCreate } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { readJson } from '../../input/json.ts';
import type { Io } from '../../io.ts';
import type { createPlaybookSpec } from './specs.ts';
import { playbookView } from './view.ts';

type Options = InputOf<typeof createPlaybookSpec>['options'];

const OPS = ['lt', 'lte', 'gt', 'gte', 'eq', 'neq', 'in'] as const satisfies readonly ConditionOp[];

/** Creates a playbook. */
export async function run({ args, options }: InputOf<typeof createPlaybookSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { name, description, when, task, disabled, 'due-in-days': due } = options;
  const hasFlags = [name, description, due].some((value) => value !== undefined) || when.length > 0 || task.length > 0 || disabled;
  if (args.file !== undefined && hasFlags) {
    throw new Failure('usage', 'Both a file and flags are given.', { why: ['the playbook stands in the one or in the others'], next: ['playbooks', 'create', args.file] });
  }
  const playbook = args.file === undefined ? readFlags(options, deps) : await readJson(args.file, io);
  const { client } = await deps.connect('write');
  // What a file holds is LealUp's to judge.
  const created = await client.playbooks.create(playbook as PlaybookCreate, { signal: io.interrupt });
  await deps.output.item(created, playbookView);
  return 'ok';
}

function readFlags(options: Options, { argv }: Deps): PlaybookCreate {
  const missing = [
    ...(options.name === undefined ? ['--name'] : []),
    ...(options.when.length === 0 ? ['--when'] : []),
    ...(options.task.length === 0 ? ['--task'] : []),
  ];
  if (missing.length > 0 || options.name === undefined) {
    const values: Readonly<Record<string, string>> = { '--name': 'NAME', '--when': 'health_score lt 50', '--task': 'TITLE' };
    throw new Failure('input_needed', `lealup playbooks create needs a file, or ${missing.join(' and ')}.`, {
      why: ['--name: what it is called; --when: a condition; --task: the title of a task that it makes'],
      next: [...argv, ...missing.flatMap((flag) => [flag, values[flag] ?? ''])],
      details: { missing },
    });
  }
  const due = options['due-in-days'];
  return {
    name: options.name,
    ...(options.description !== undefined && { description: options.description }),
    enabled: !options.disabled,
    trigger: { all: options.when.map(readCondition) },
    actions: options.task.map((title) => ({ type: 'create_task', title, ...(due !== undefined && { due_in_days: due }) })),
  };
}

function readCondition(text: string) {
  const [, field, word = '', value = ''] = /^\s*(\S+)\s+(\S+)\s+(.+?)\s*$/s.exec(text) ?? [];
  const op = OPS.find((name) => name === word);
  if (field !== undefined && op !== undefined) return { field, op, value: op === 'in' ? value.split(',').map((item) => item.trim()) : readValue(value) };
  throw new Failure('usage', `--when ${JSON.stringify(text)} is no condition.`, {
    why: [`conditions look like 'health_score lt 50'; operators are ${OPS.join(', ')}`],
  });
}

function readValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
