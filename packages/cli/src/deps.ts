import type { Connection, Transport } from './identity/connection.ts';
import type { Environment } from './io.ts';
import type { SharedValues } from './options.ts';
import type { Notes } from './output/notes.ts';
import type { Output } from './output/output.ts';

/** What a command works with, beside its streams. */
export interface Deps {
  /** Standard output: data. */
  readonly output: Output;
  /** Standard error: notes, warnings, progress. */
  readonly notes: Notes;
  readonly shared: SharedValues;
  readonly env: Environment;
  /** The command line after `lealup`, for "how to go on". */
  readonly argv: readonly string[];
  /** The client of whoever calls. A write tells people at a terminal where it goes. */
  connect(intent: 'read' | 'write', transport?: Transport): Promise<Connection>;
}
