import type { CommandSpec, OptionSpec, OptionValues } from './command.ts';

/** Every command takes these. */
export const GLOBAL_OPTIONS = {
  output: {
    type: 'text',
    short: 'o',
    value: 'format',
    choices: ['table', 'json', 'ndjson', 'csv', 'id'],
    summary: 'how to print data: table on a terminal, json in a pipe',
  },
  json: { type: 'list', value: 'fields', isValueOptional: true, summary: 'print these fields only, as JSON unless -o says otherwise; alone: -o json' },
  color: { type: 'text', value: 'when', choices: ['always', 'auto', 'never'], summary: 'when to use colour' },
  'no-input': { type: 'flag', summary: 'never ask, fail instead' },
  debug: { type: 'flag', summary: 'say on standard error what is asked of LealUp and answered, without secrets' },
  yes: { type: 'flag', summary: 'answer every confirmation with yes' },
} as const satisfies Record<string, OptionSpec>;

/** Commands that call LealUp take these. */
export const IDENTITY_OPTIONS = {
  profile: { type: 'text', value: 'name', summary: 'who calls, and where; `emulator` is built in' },
  'base-url': { type: 'text', value: 'url', summary: 'where LealUp is' },
  'api-key-file': { type: 'text', value: 'file', summary: 'read the API key from a file' },
  'api-key-stdin': { type: 'flag', summary: 'read the API key from standard input' },
  workspace: { type: 'text', value: 'tenant-id', summary: "another workspace than the key's own" },
  'control-token-file': { type: 'text', value: 'file', env: 'LEALUP_EMULATE_CONTROL_TOKEN_FILE', summary: 'read the control token of a local emulator, from a file' },
} as const satisfies Record<string, OptionSpec>;

/** Commands that change something take these. */
export const WRITE_OPTIONS = {
  'dry-run': { type: 'flag', summary: 'print the request that would be sent, and send nothing' },
} as const satisfies Record<string, OptionSpec>;

const SHARED_OPTIONS = { ...GLOBAL_OPTIONS, ...IDENTITY_OPTIONS, ...WRITE_OPTIONS };

/** The values of the options that commands share; those that a command does not take are not given. */
export type SharedValues = OptionValues<typeof SHARED_OPTIONS>;

/** The shared options that a command takes, by the headings of its help. */
export function sharedOptionsOf(spec: CommandSpec): Readonly<Record<string, Readonly<Record<string, OptionSpec>>>> {
  return {
    ...(spec.danger !== 'none' && spec.calls !== 'nothing' && { 'For writes': WRITE_OPTIONS }),
    ...(spec.calls !== 'nothing' && { 'Who calls': IDENTITY_OPTIONS }),
    Everywhere: GLOBAL_OPTIONS,
  };
}

/** All shared options: they may also stand before the command's name. */
export const ALL_SHARED_OPTIONS: Readonly<Record<string, OptionSpec>> = SHARED_OPTIONS;
