import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

const NAME = { name: 'name', summary: 'what it is called' } as const;
const PROFILE = { name: 'profile', summary: 'what it is called' } as const;

export const listProfilesSpec = defineSpec({
  name: 'profile list',
  aliases: ['ls'],
  summary: 'list profiles: who may call, and where',
  args: [],
  options: {},
  examples: [{ command: 'profile list', about: 'with the one that is used' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ROW_FORMATS,
});

export const useProfileSpec = defineSpec({
  name: 'profile use',
  summary: 'use a profile wherever none is named',
  args: [PROFILE],
  options: {},
  examples: [{ command: 'profile use emulator', about: 'back to the local one' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});

export const addProfileSpec = defineSpec({
  name: 'profile add',
  aliases: ['new'],
  summary: 'add a profile, or change its address; `login` gives it a key',
  args: [NAME],
  options: {
    'base-url': { type: 'text', value: 'url', summary: 'where LealUp is; by default the host that its key belongs to' },
    workspace: { type: 'text', value: 'tenant-id', summary: "another workspace than the key's own" },
    'client-id': { type: 'text', value: 'id', summary: 'the public OAuth client that `login --web` signs in with' },
  },
  examples: [{ command: 'profile add staging --base-url https://api.dev.lealup.com', about: 'the dev server' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});

export const removeProfileSpec = defineSpec({
  name: 'profile remove',
  aliases: ['rm'],
  summary: 'forget a profile and its key',
  args: [PROFILE],
  options: {},
  examples: [{ command: 'profile remove old --yes', about: 'without being asked' }],
  danger: 'destructive',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json', 'ndjson'],
});
