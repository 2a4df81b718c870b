import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { sendFile } from './send-file.ts';
import type { sendEventsSpec } from './specs.ts';

/** Sends a file of events. */
export function run({ args, options }: InputOf<typeof sendEventsSpec>, io: Io, deps: Deps): Promise<Outcome> {
  return sendFile(args.file, options, {
    io,
    deps,
    isWatched: options.watch,
    splitsOld: options['backfill-old'],
    sender: (client) => (events) => client.events.send(events),
  });
}
