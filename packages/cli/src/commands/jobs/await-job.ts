import { setTimeout as wait } from 'node:timers/promises';
import type { Job, LealUp } from '@lealup/sdk';

const POLL_MS = { first: 100, longest: 2000 };

/** Asks for a job until it has ended, ever more seldom. Rejects with the signal's reason if that aborts first. */
export async function awaitJob(
  client: LealUp,
  id: string,
  { signal, onJob }: { signal: AbortSignal; onJob?: (job: Job) => void },
): Promise<Job> {
  for (let waitMs = POLL_MS.first; ; waitMs = Math.min(waitMs * 2, POLL_MS.longest)) {
    const job = await client.jobs.get(id, { signal });
    onJob?.(job);
    if (job.status === 'succeeded' || job.status === 'failed') return job;
    await wait(waitMs, undefined, { signal });
  }
}
