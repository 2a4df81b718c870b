import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const commandsSpec = defineSpec({
  name: 'commands',
  summary: 'list every command with its arguments, flags and examples, for programs',
  args: [],
  options: {},
  examples: [
    { command: 'commands', about: 'name and summary' },
    { command: 'commands --json', about: 'all that is known of each' },
  ],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ROW_FORMATS,
});
