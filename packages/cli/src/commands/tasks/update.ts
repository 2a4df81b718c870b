import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { findUserId } from '../../identity/user.ts';
import type { Io } from '../../io.ts';
import type { updateTaskSpec } from './specs.ts';
import { taskView } from './view.ts';

/** Changes a task. */
export async function run({ args, options }: InputOf<typeof updateTaskSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { status, owner, priority, 'due-date': due_date } = options;
  if (status === undefined && owner === undefined && priority === undefined && due_date === undefined) {
    throw new Failure('usage', 'Nothing of the task is to be changed.', { why: ['name a field, such as --status in_progress'] });
  }
  const { client } = await deps.connect('write');
  const change = {
    ...(status !== undefined && { status }),
    ...(due_date !== undefined && { due_date }),
    ...(owner !== undefined && { owner_id: await findUserId(client, owner, { signal }) }),
    ...(priority !== undefined && { priority }),
  };
  await deps.output.item(await client.tasks.update(args.task, change, { signal }), taskView);
  return 'ok';
}
