import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const whoamiSpec = defineSpec({
  name: 'whoami',
  summary: 'show who calls, and where: profile, workspace, LIVE, TEST or EMULATOR',
  args: [],
  options: {},
  examples: [
    { command: 'whoami', about: 'as whom commands run here' },
    { command: 'whoami -o json --json tenant_id,kind', about: 'two fields for scripts' },
  ],
  danger: 'none',
  operationId: 'getCurrentUser',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
