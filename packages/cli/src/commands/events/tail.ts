import { setTimeout as wait } from 'node:timers/promises';
import type { Event, EventListQuery, LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { plainText } from '../../output/plain-text.ts';
import type { Output } from '../../output/output.ts';
import { cellText } from '../../output/table.ts';
import { filtersOf } from './filters.ts';
import type { tailEventsSpec } from './specs.ts';

const PAGE = 200;
const REMEMBERED = 20_000;
const DEFAULT_INTERVAL_SECONDS = 2;

/** Prints events as they arrive. */
export async function run({ options }: InputOf<typeof tailEventsSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { client } = await deps.connect('read');
  const filters = await filtersOf(options, client, { argv: deps.argv, signal });
  const seen = new Set<string>();
  for (const { id } of (await client.events.list({ ...filters, limit: PAGE }, { signal })).data) seen.add(id);
  deps.notes.prose(deps.notes.style('quiet', 'Waiting for events; Ctrl-C ends it.'));
  for (;;) {
    await wait((options.interval ?? DEFAULT_INTERVAL_SECONDS) * 1000, undefined, { signal });
    const fresh = await readNew(client, filters, { seen, signal });
    await deps.output.text(fresh.map((event) => lineOf(event, deps.output)).join(''));
    for (const id of [...seen].slice(0, Math.max(0, seen.size - REMEMBERED))) seen.delete(id);
  }
}

/**
 * Events that were not there before, oldest first. They are listed by the time that they carry, so the pages are read
 * until one holds nothing new.
 */
async function readNew(client: LealUp, filters: EventListQuery, { seen, signal }: { seen: Set<string>; signal: AbortSignal }): Promise<Event[]> {
  const fresh: Event[] = [];
  for await (const { data } of client.events.list({ ...filters, limit: PAGE }, { signal }).pages()) {
    const unknown = data.filter(({ id }) => !seen.has(id));
    for (const { id } of unknown) seen.add(id);
    fresh.push(...unknown);
    // Before there were any, every event is new; after that a page without one is the end of what is new.
    if (unknown.length < data.length) break;
  }
  return fresh.toReversed();
}

function lineOf(event: Event, output: Output): string {
  if (output.format === 'ndjson') return output.line(event);
  if (output.format === 'id') return `${event.id}\n`;
  const { timestamp, event_name, customer_id, user_email, user_external_id, properties } = event;
  const [time = '', ...words] = [timestamp, event_name, customer_id, user_email ?? user_external_id ?? ''].map(plainText);
  const parts = [output.style('quiet', time), ...words, cellText(properties)];
  return `${parts.filter(Boolean).join('  ')}\n`;
}
