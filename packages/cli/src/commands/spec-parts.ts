import type { ArgumentSpec, OptionSpec } from '../command.ts';

/** A customer as people call it. */
export const CUSTOMER = { name: 'customer', summary: 'an id, a domain or a unique exact name' } as const satisfies ArgumentSpec;

/** How much of a list is wanted. */
export const PAGING = {
  cursor: { type: 'text', value: 'cursor', summary: 'go on from the next_cursor of another list' },
  limit: { type: 'integer', short: 'L', value: 'n', min: 1, summary: 'at most this many; default 50' },
  all: { type: 'flag', summary: 'all of them' },
} as const satisfies Record<string, OptionSpec>;
