import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { PAGING, USER } from '../spec-parts.ts';

const ROLE = { type: 'text', value: 'role', choices: ['admin', 'director', 'csm', 'viewer'], required: true, summary: 'what they may do' } as const;

export const listUsersSpec = defineSpec({
  name: 'users list',
  aliases: ['ls'],
  summary: 'list the users of the workspace, newest first',
  args: [],
  options: PAGING,
  examples: [{ command: 'users list', about: 'with their roles' }],
  danger: 'none',
  operationId: 'listUsers',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const inviteUserSpec = defineSpec({
  name: 'users invite',
  aliases: ['new'],
  summary: 'invite someone into the workspace',
  args: [{ name: 'email', summary: 'their e-mail address' }],
  options: { role: ROLE, name: { type: 'text', value: 'name', summary: 'what they are called' } },
  examples: [{ command: "users invite ana@example.com --role csm --name 'Ana Lima'", about: 'as someone who looks after customers' }],
  danger: 'write',
  operationId: 'inviteUser',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const currentUserSpec = defineSpec({
  name: 'users me',
  summary: 'show the user or API key that calls',
  args: [],
  options: {},
  examples: [{ command: 'users me', about: 'what the API says of the caller; whoami adds where it calls' }],
  danger: 'none',
  operationId: 'getCurrentUser',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const setRoleSpec = defineSpec({
  name: 'users set-role',
  summary: 'give a user another role',
  args: [USER],
  options: { role: ROLE },
  examples: [{ command: 'users set-role viewer@lealup.test --role csm', about: 'a viewer becomes a csm' }],
  danger: 'write',
  operationId: 'setUserRole',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
