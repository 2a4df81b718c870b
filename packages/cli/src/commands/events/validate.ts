import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { openSource } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { parseLine, type Refusal } from './parse-line.ts';
import { readEvents } from './read-file.ts';
import { readShape, shapeEvent } from './shape.ts';
import type { validateEventsSpec } from './specs.ts';

const SHOWN = 20;

/** Any id does: whether the customer exists is not asked offline. */
const SOME_CUSTOMER = 'resolved';

type Check = (value: unknown, at: string, issues: { pointer: string; code: string; message: string }[]) => void;

/** Checks a file of events without sending it. */
export async function run({ args, options }: InputOf<typeof validateEventsSpec>, io: Io, { notes, output }: Deps): Promise<Outcome> {
  const { checks } = await import('@lealup/sdk/checks');
  const shape = readShape(options);
  const source = await openSource(args.file, io);
  let valid = 0;
  const errors: ({ line: number } & Refusal)[] = [];
  let invalid = 0;
  for await (const line of readEvents(source, args.file)) {
    io.interrupt.throwIfAborted();
    const parsed = parseLine(line);
    const shaped = 'refusal' in parsed ? parsed : shapeEvent(parsed.event, shape);
    const refusal = 'refusal' in shaped ? shaped.refusal : judge(shaped.event, options.resolve, checks.EventInput);
    if (refusal === undefined) {
      valid += 1;
      continue;
    }
    invalid += 1;
    if (errors.length === SHOWN) continue;
    errors.push({ line: line.number, ...refusal });
    notes.note(`line ${line.number}: ${refusal.message}`);
  }
  if (invalid > SHOWN) notes.note(`and ${invalid - SHOWN} more`);
  notes.note(`${valid} valid, ${invalid} not.`);
  if (output.format !== 'table') await output.document({ valid, invalid, errors });
  return invalid > 0 ? 'partial' : 'ok';
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
