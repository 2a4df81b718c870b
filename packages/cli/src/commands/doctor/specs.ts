import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const doctorSpec = defineSpec({
  name: 'doctor',
  summary: 'check Node.js, settings, keyring, key, address, clock and versions, and say how to mend each',
  details: 'The exit code is 1 if something does not work. --fix mends what is on this machine: the modes of files, and settings that are damaged.',
  args: [],
  options: { fix: { type: 'flag', summary: 'mend what can be mended' } },
  examples: [{ command: 'doctor', about: 'when something does not work' }],
  danger: 'none',
  operationId: null,
  calls: 'lealup',
  formats: ROW_FORMATS,
});
