import type { ArgumentSpec, OptionSpec } from '../command.ts';

/** A customer as people call it. */
export const CUSTOMER = { name: 'customer', summary: 'an id, a domain or a unique exact name' } as const satisfies ArgumentSpec;

/** A user as people call it. */
export const USER = { name: 'user', summary: 'an e-mail address or an id' } as const satisfies ArgumentSpec;

/** A user whom an option names. */
export const USER_OPTION = { type: 'text', value: 'user' } as const;

/** How much of a list is wanted. */
export const PAGING = {
  cursor: { type: 'text', value: 'cursor', summary: 'go on from the next_cursor of another list' },
  limit: { type: 'integer', short: 'L', value: 'n', min: 1, summary: 'at most this many; default 50' },
  all: { type: 'flag', summary: 'all of them' },
  'no-header': { type: 'flag', summary: 'with -o csv: without the names of the columns, to be added to another list' },
} as const satisfies Record<string, OptionSpec>;

/** The flags that say where a webhook secret is; never the secret itself, which everyone on the machine could read. */
export const SECRET_OPTIONS = {
  'secret-file': { type: 'text', value: 'file', summary: 'read the webhook secret from a file' },
  'secret-stdin': { type: 'flag', summary: 'read the webhook secret from standard input; or LEALUP_WEBHOOK_SECRET' },
} as const satisfies Record<string, OptionSpec>;
