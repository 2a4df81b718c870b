/** How a command ends, by name. */
export type Outcome =
  | 'ok'
  | 'failure'
  | 'usage'
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'unavailable'
  | 'network'
  | 'partial'
  | 'timed_out'
  | 'input_needed'
  | 'interrupted';

/** The exit code of each outcome, and what it means in help. */
export const EXIT_CODES = {
  ok: [0, 'ok'],
  failure: [1, 'failure not named below'],
  usage: [2, "usage: bad flag, argument, input file's shape"],
  not_found: [3, 'not found'],
  forbidden: [4, 'not authenticated, or forbidden'],
  conflict: [5, 'conflict'],
  unavailable: [6, 'rate limited or temporarily unavailable'],
  network: [7, 'network: host not reached, TLS, DNS'],
  partial: [8, 'partly done: some items were rejected'],
  timed_out: [9, 'timed out'],
  input_needed: [10, 'input needed, and no one to ask'],
  interrupted: [130, 'interrupted'],
} as const satisfies Record<Outcome, readonly [code: number, meaning: string]>;
