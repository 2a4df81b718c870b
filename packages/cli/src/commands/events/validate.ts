import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { countBytes } from '../../input/count.ts';
import { openSource } from '../../input/file.ts';
import type { Line } from '../../input/lines.ts';
import type { Io } from '../../io.ts';
import { quoteLine } from '../../output/quote.ts';
import { oldBefore } from './old-events.ts';
import { parseLine, type Refusal } from './parse-line.ts';
import { Proposal } from './propose.ts';
import { readEvents } from './read-file.ts';
import { readShape } from './read-shape.ts';
import { shapeEvent, type Shape } from './shape.ts';
import type { validateEventsSpec } from './specs.ts';

const SHOWN = 20;

/** Any id does: whether the customer exists is not asked offline. */
const SOME_CUSTOMER = 'resolved';

type Check = (value: unknown, at: string, issues: { pointer: string; code: string; message: string }[]) => void;

/** Checks a file of events without sending it. */
export async function run({ args, options }: InputOf<typeof validateEventsSpec>, io: Io, { notes, output }: Deps): Promise<Outcome> {
  const { checks } = await import('@lealup/sdk/checks');
  const shape = await readShape(options, io);
  const source = countBytes(await openSource(args.file, io));
  const counts = { valid: 0, invalid: 0, old: 0, skipped: 0 };
  const errors: ({ line: number } & Refusal)[] = [];
  const proposal = new Proposal();
  const oldBeforeMs = oldBefore(Date.now());
  const look = (line: Line): void => {
    const read = readLine(line, shape, proposal);
    if ('skipped' in read) {
      counts.skipped += 1;
      return;
    }
    const refusal = 'refusal' in read ? read.refusal : judge(read.event, options.resolve, checks.EventInput);
    if (refusal === undefined) {
      counts.valid += 1;
      if ('event' in read && isOld(read.event, oldBeforeMs)) counts.old += 1;
      return;
    }
    counts.invalid += 1;
    if (errors.length === SHOWN) return;
    errors.push({ line: line.number, ...refusal });
    notes.note(`line ${line.number}: ${refusal.message}`);
  };
  for await (const lines of readEvents(source, args.file)) {
    io.interrupt.throwIfAborted();
    for (const line of lines) look(line);
    notes.progress({ done: source.readBytes, total: source.bytes, text: `${lines.at(-1)?.number} lines` });
  }
  const flags = counts.invalid > 0 ? proposal.flags() : [];
  if (counts.invalid > SHOWN) notes.note(`and ${counts.invalid - SHOWN} more`);
  notes.note(`${counts.valid} valid, ${counts.invalid} not.`);
  if (counts.skipped > 0) notes.note(`${counts.skipped} are no events of that program, and would be left out.`);
  if (counts.old > 0) notes.note(`${counts.old} are older than 30 days: events send --backfill-old sends them too.`);
  if (flags.length > 0) notes.note(`It looks like another program's file; try: ${quoteLine(['lealup', 'events', 'validate', args.file, ...flags])}`);
  if (output.format !== 'table') await output.document({ ...counts, errors, proposed_flags: flags });
  return counts.invalid > 0 ? 'partial' : 'ok';
}

function readLine(line: Line, shape: Shape, proposal: Proposal): ReturnType<typeof shapeEvent> {
  const parsed = parseLine(line);
  if ('refusal' in parsed) return parsed;
  proposal.look(parsed.event);
  return shapeEvent(parsed.event, shape);
}

function isOld({ timestamp }: Readonly<Record<string, unknown>>, oldBeforeMs: number): boolean {
  return typeof timestamp === 'string' && Date.parse(timestamp) < oldBeforeMs;
}

function judge(event: Record<string, unknown>, resolve: 'email_domain' | undefined, check: Check): Refusal | undefined {
  const { email_domain: domain, ...rest } = event;
  const isByDomain = resolve !== undefined && event['customer_id'] === undefined;
  if (isByDomain && (typeof domain !== 'string' || domain === '')) {
    return { code: 'required', message: 'email_domain is required with --resolve email_domain.' };
  }
  const issues: { pointer: string; code: string; message: string }[] = [];
  check(isByDomain ? { ...rest, customer_id: SOME_CUSTOMER } : event, '', issues);
  const [first] = issues;
  if (!first) return undefined;
  return { code: first.code, message: `${issues.map(({ pointer, message }) => `${pointer.slice(1) || 'an event'} ${message}`).join('; ')}.` };
}
