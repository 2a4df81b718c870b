import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { SCENARIOS } from './running-specs.ts';

/** How an emulator is set up. */
export const EMULATOR_OPTIONS = {
  port: { type: 'text', short: 'p', value: 'n|0|auto', env: 'LEALUP_EMULATE_PORT', summary: 'default 4020; 0 or auto takes a free one' },
  host: { type: 'text', value: 'address', env: 'LEALUP_EMULATE_HOST', summary: 'the address to listen on; default 127.0.0.1, any other needs a control token' },
  data: { type: 'text', value: 'dir', env: 'LEALUP_EMULATE_DATA', summary: 'keep the state in a folder; by default it is in memory' },
  seed: { type: 'text', value: 'file|preset', env: 'LEALUP_EMULATE_SEED', summary: 'the state to start from: YAML, JSON, or demo, empty, load:100x10000; a folder that holds one ignores it' },
  watch: { type: 'flag', env: 'LEALUP_EMULATE_WATCH', summary: 'with --seed: start over from the file whenever it is edited' },
  scenario: { type: 'text', value: 'name', choices: SCENARIOS, env: 'LEALUP_EMULATE_SCENARIO', summary: 'what goes wrong from the start; `emulate faults` changes it' },
  clock: { type: 'text', value: 'mode', choices: ['system', 'manual'], env: 'LEALUP_EMULATE_CLOCK', summary: 'whether time runs or stands still until moved' },
  'check-answers': { type: 'flag', env: 'LEALUP_EMULATE_CHECK_ANSWERS', summary: 'check every answer against the contract' },
  cors: { type: 'text', value: 'origins', env: 'LEALUP_EMULATE_CORS', summary: 'origins whose pages may call it, separated by commas; none by default' },
  'allowed-host': { type: 'text', value: 'names', env: 'LEALUP_EMULATE_ALLOWED_HOST', summary: 'further names that it answers to, separated by commas' },
  'allow-remote': { type: 'text', value: 'hosts', env: 'LEALUP_EMULATE_ALLOW_REMOTE', summary: 'hosts and ranges that webhooks may go to, separated by commas' },
  'public-url': { type: 'text', value: 'url', env: 'LEALUP_EMULATE_PUBLIC_URL', summary: 'the address that tokens and the contract name' },
  'control-token-file': { type: 'text', value: 'file', env: 'LEALUP_EMULATE_CONTROL_TOKEN_FILE', summary: 'the token that calls of /_emulator must name, from a file' },
  'api-key-file': { type: 'text', value: 'file', env: 'LEALUP_EMULATE_API_KEY_FILE', summary: 'the API key to accept, from a file; beyond this machine the published one opens nothing' },
  'ready-file': { type: 'text', value: 'file', env: 'LEALUP_EMULATE_READY_FILE', summary: 'a file that its address is written to once it is ready' },
  'auto-approve': { type: 'flag', env: 'LEALUP_EMULATE_AUTO_APPROVE', summary: 'let ?auto_approve=<email> answer the consent page' },
  'signing-time': { type: 'text', value: 'time', choices: ['real', 'emulated'], env: 'LEALUP_EMULATE_SIGNING_TIME', summary: 'whose time webhooks and tokens carry; default real' },
  unknown: { type: 'text', value: 'policy', choices: ['reject', 'warn', 'ignore'], env: 'LEALUP_EMULATE_UNKNOWN', summary: 'what happens to unknown fields and parameters; default reject' },
} as const;

const NO_DASHBOARD = { type: 'flag', env: 'LEALUP_EMULATE_NO_DASHBOARD', summary: 'print where it is, and show no requests' } as const;
const DETACH = { type: 'flag', short: 'd', env: 'LEALUP_EMULATE_DETACH', summary: 'run it in the background; `emulate stop` ends it' } as const;

export const emulateSpec = defineSpec({
  name: 'emulate',
  summary: 'run a local LealUp until it is stopped',
  details:
    'The seed demo is a workspace with a past, empty a new one, load:100x10000 one of 100 customers and 10000 events; a file that is called demo is ./demo. ' +
    'On a terminal it shows what it answers, q stops it. In a pipe the first line on standard output is JSON: url, api_key, webhook_secret, tenant_id, data, pid; with --public-url also local_url, where this machine reaches it. ' +
    'LEALUP_EMULATE_CONTROL_TOKEN and LEALUP_EMULATE_API_KEY hold a token and a key themselves. ' +
    'SIGTERM, SIGHUP and Ctrl-C finish what is under way; a second one stops at once.',
  args: [],
  options: { ...EMULATOR_OPTIONS, 'no-dashboard': NO_DASHBOARD, detach: DETACH },
  examples: [
    { command: 'emulate --port auto', about: 'start one on a free port' },
    { command: 'emulate --port 0 --seed seed.yaml --watch', about: 'start over whenever the seed is edited' },
    { command: 'emulate --port 0 --seed demo', about: 'begin with customers, scores and events to look at' },
    { command: 'emulate --port 0 --data ./lealup-data --clock manual', about: 'keep the state, and move time by hand' },
  ],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'json'],
});

export const startSpec = defineSpec({
  ...emulateSpec,
  name: 'emulate start',
  summary: 'the same as emulate',
  examples: [{ command: 'emulate start --detach --port auto', about: 'in the background, on a free port' }],
});

export const execSpec = defineSpec({
  name: 'emulate exec',
  summary: 'run a program beside an emulator of its own, which ends with it',
  details:
    'The program gets LEALUP_BASE_URL, LEALUP_API_KEY and LEALUP_WEBHOOK_SECRET, and neither LEALUP_PROFILE nor LEALUP_WORKSPACE. Signals go to it, and its exit code is that of lealup. ' +
    'The port is a free one unless --port says otherwise.',
  args: [{ name: 'command', summary: 'the program and its arguments, after --', isRest: true }],
  options: EMULATOR_OPTIONS,
  examples: [
    { command: 'emulate exec -- node --version', about: 'any program' },
    { command: "emulate exec --seed seed.yaml -- sh -c 'echo $LEALUP_BASE_URL'", about: 'with a state to begin with' },
  ],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'table', 'json'],
});

export const envSpec = defineSpec({
  name: 'emulate env',
  summary: 'print the variables that make programs use a running emulator',
  args: [],
  options: { format: { type: 'text', value: 'format', choices: ['sh', 'github', 'json'], summary: 'default sh; github is for $GITHUB_ENV' } },
  examples: [
    { command: 'emulate env', about: 'for eval "$(lealup emulate env)"' },
    { command: 'emulate env --format github', about: 'for >> "$GITHUB_ENV"' },
  ],
  danger: 'none',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'table', 'json'],
});

export const statusSpec = defineSpec({
  name: 'emulate status',
  summary: 'tell whether an emulator is ready; exit code 3 if it is not',
  args: [],
  options: {
    wait: { type: 'flag', summary: 'wait until it is' },
    timeout: { type: 'number', value: 'seconds', min: 0, summary: 'with --wait: how long at most; default 30' },
  },
  examples: [{ command: 'emulate status --wait', about: 'before tests begin' }],
  danger: 'none',
  operationId: null,
  calls: 'emulator',
  formats: ROW_FORMATS,
});

export const stopSpec = defineSpec({
  name: 'emulate stop',
  summary: 'stop an emulator that runs in the background, and wait until it has ended',
  args: [],
  options: {},
  examples: [{ command: 'emulate stop', about: 'the one that runs' }],
  danger: 'none',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'json', 'ndjson'],
});

export const advanceSpec = defineSpec({
  name: 'emulate advance',
  summary: 'move the time of a running emulator forwards',
  args: [{ name: 'duration', summary: 'such as 45d, 12h, 90m, 2w, or ISO 8601: P7D' }],
  options: {},
  examples: [{ command: 'emulate advance 7d', about: 'a week later, with everything that falls due on the way' }],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'json', 'ndjson'],
});

export const resetSpec = defineSpec({
  name: 'emulate reset',
  summary: 'take a running emulator back to the state after its seed',
  args: [],
  options: {},
  examples: [{ command: 'emulate reset', about: 'start over' }],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'json', 'ndjson'],
});

export const seedSpec = defineSpec({
  name: 'emulate seed',
  summary: 'replace all state of a running emulator by a seed',
  args: [{ name: 'seed', summary: 'demo, empty, load:<customers>x<events>, or a file: YAML or JSON, or - for standard input' }],
  options: {},
  examples: [
    { command: 'emulate seed seed.yaml', about: 'load a state' },
    { command: 'emulate seed demo', about: 'customers, scores and events to look at' },
  ],
  danger: 'write',
  operationId: null,
  calls: 'emulator',
  formats: ['table', 'json', 'ndjson'],
});
