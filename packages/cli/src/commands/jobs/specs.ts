import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

const JOB = { name: 'job', summary: 'the id that an import answered with' } as const;

export const getJobSpec = defineSpec({
  name: 'jobs get',
  aliases: ['show'],
  summary: 'show how far an import is',
  args: [JOB],
  options: {},
  examples: [{ command: 'jobs get 01JNZ8T3E4C5V6B7N8M9K0QWER', about: 'its status and what it did so far' }],
  danger: 'none',
  operationId: 'getJob',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const waitForJobSpec = defineSpec({
  name: 'jobs wait',
  summary: 'wait until an import has ended',
  details: 'The exit code is 1 if it failed, 8 if it refused rows, 9 if the time was over first.',
  args: [JOB],
  options: { timeout: { type: 'number', value: 'seconds', min: 0, summary: 'how long at most; default as long as it takes' } },
  examples: [{ command: 'jobs wait 01JNZ8T3E4C5V6B7N8M9K0QWER --timeout 60', about: 'a minute at most' }],
  danger: 'none',
  operationId: 'getJob',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
