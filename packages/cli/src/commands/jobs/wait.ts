import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { quoteLine } from '../../output/quote.ts';
import { awaitJob } from './await-job.ts';
import type { waitForJobSpec } from './specs.ts';
import { jobView } from './view.ts';

const SHOWN = 20;

/** Waits for a job. */
export async function run({ args, options }: InputOf<typeof waitForJobSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const limit = options.timeout === undefined ? undefined : AbortSignal.timeout(options.timeout * 1000);
  const signal = limit === undefined ? io.interrupt : AbortSignal.any([io.interrupt, limit]);
  try {
    const job = await awaitJob(client, args.job, {
      signal,
      onJob: ({ progress: { processed, total } }) => deps.notes.progress({ done: processed, total, text: `${processed} of ${total} rows` }),
    });
    for (const { index, message } of job.result?.errors.slice(0, SHOWN) ?? []) deps.notes.note(`row ${index + 1}: ${message}`);
    await deps.output.item(job, jobView);
    if (job.status === 'failed') return 'failure';
    return (job.result?.failed ?? 0) > 0 ? 'partial' : 'ok';
  } catch (error) {
    if (io.interrupt.aborted) deps.notes.note(`The job goes on without being waited for. To wait again: ${quoteLine(['lealup', 'jobs', 'wait', args.job])}`);
    if (limit?.aborted !== true || io.interrupt.aborted) throw error;
    throw new Failure('timed_out', `The job ${args.job} had not ended after ${options.timeout} s.`, {
      why: ['it goes on without being waited for'],
      next: ['jobs', 'get', args.job],
    });
  }
}
