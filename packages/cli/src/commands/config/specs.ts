import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

const KEY = { name: 'key', summary: 'profile or keyring', choices: ['profile', 'keyring'] } as const;

export const getConfigSpec = defineSpec({
  name: 'config get',
  summary: 'print a setting',
  args: [KEY],
  options: {},
  examples: [{ command: 'config get profile', about: 'the profile that is used where none is named' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'table', 'json'],
});

export const setConfigSpec = defineSpec({
  name: 'config set',
  summary: 'change a setting',
  args: [KEY, { name: 'value', summary: 'a profile; on or off for keyring' }],
  options: {},
  examples: [{ command: 'config set keyring off', about: 'keep secrets in a file that only you can read' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});

export const listConfigSpec = defineSpec({
  name: 'config list',
  aliases: ['ls'],
  summary: 'list the settings',
  args: [],
  options: {},
  examples: [{ command: 'config list', about: 'what is set, and what holds otherwise' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ROW_FORMATS,
});

export const configPathSpec = defineSpec({
  name: 'config path',
  summary: 'print where the settings are',
  args: [],
  options: {},
  examples: [{ command: 'config path', about: 'a file that need not be there' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'table', 'json'],
});
