import { EXIT_CODES } from '../exit-codes.ts';

/** What help tells beside commands. */
export interface Topic {
  readonly summary: string;
  readonly text: string;
}

const table = (rows: readonly (readonly [string, string])[]) => rows.map(([name, text]) => `  ${name.padEnd(22)}${text}`).join('\n');

/** The topics of `lealup help <topic>`. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'exit-codes': {
    summary: 'what the exit code of a command means',
    text: table(Object.values(EXIT_CODES).map(([code, meaning]) => [String(code), meaning])),
  },
  environment: {
    summary: 'the variables that commands look at',
    text: table([
      ['LEALUP_PROFILE', 'the profile, unless --profile names one'],
      ['LEALUP_BASE_URL', 'where LealUp is'],
      ['LEALUP_API_KEY', 'the API key'],
      ['LEALUP_WORKSPACE', "another workspace than the key's own"],
      ['LEALUP_WEBHOOK_SECRET', 'the secret of webhook commands'],
      ['LEALUP_CLIENT_ID', 'the public OAuth client of login --web'],
      ['LEALUP_KEYRING', 'off keeps secrets in a file that only you can read'],
      ['LEALUP_EMULATE_*', 'the flags of lealup emulate, in capitals; _CONTROL_TOKEN opens its own plane where it asks for it'],
      ['NO_COLOR, FORCE_COLOR', 'whether to use colour, unless --color says'],
      ['CI', 'there is no one to ask'],
      ['XDG_CONFIG_HOME', 'where settings are; XDG_STATE_HOME: what runs in the background'],
      ['XDG_CACHE_HOME', 'where compiled code is kept for the next call, unless NODE_DISABLE_COMPILE_CACHE is set'],
    ]),
  },
  formats: {
    summary: 'how data is printed',
    text:
      `Standard output carries data only; notes, progress and errors go to standard error.\n` +
      table([
        ['-o table', 'columns that fit the terminal; the default there'],
        ['-o json', 'one document; the default in a pipe'],
        ['-o ndjson', 'an object a line, page by page'],
        ['-o csv', 'RFC 4180, with a header'],
        ['-o id', 'ids alone, for other commands'],
        ['--json a,b', 'these fields only; --json alone is -o json'],
      ]),
  },
  identity: {
    summary: 'who calls, and where',
    text: [
      'Flags go before variables, those before the current profile, and that before the built-in profile `emulator`, which is on LEALUP_EMULATE_PORT of this machine, or 4020.',
      'A key is never taken from the command line: --api-key-file, --api-key-stdin, LEALUP_API_KEY, or lealup login.',
      'A customer is called by id, domain or unique exact name; a user by e-mail address.',
      'lealup whoami tells what came of it.',
    ].join('\n'),
  },
};
