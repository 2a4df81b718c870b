import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { sendFile } from './send-file.ts';
import type { backfillEventsSpec } from './specs.ts';

/** Sends a file of events of any time in the past. */
export function run({ args, options }: InputOf<typeof backfillEventsSpec>, io: Io, deps: Deps): Promise<Outcome> {
  return sendFile(args.file, options, { io, deps, sender: (client) => (events) => client.events.backfill(events) });
}
