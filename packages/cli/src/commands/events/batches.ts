import type { EventInput } from '@lealup/sdk';
import type { Resolver } from '@lealup/sdk/resolver';
import type { Line } from '../../input/lines.ts';
import { contentId, parseLine } from './parse-line.ts';
import type { Rejection } from './rejections.ts';
import { shapeEvent, type Shape } from './shape.ts';

/** The API takes this many events in a request. */
const LARGEST_BATCH = 1000;

/** Some consecutive lines: what is sent of them, and what is not. */
export interface Batch {
  readonly events: readonly EventInput[];
  /** The line of each event. */
  readonly lines: readonly Line[];
  readonly rejections: readonly Rejection[];
}

/** What makes events of lines. */
export interface Making {
  readonly resolver: Resolver | undefined;
  readonly shape: Shape;
}

/** Cuts lines into batches, with customers looked up where lines name them by domain. */
export async function* cutBatches(lines: AsyncIterable<Line>, making: Making): AsyncGenerator<Batch, void, undefined> {
  let events: EventInput[] = [];
  let kept: Line[] = [];
  let rejections: Rejection[] = [];
  for await (const line of lines) {
    const prepared = await prepare(line, making);
    if ('event' in prepared) {
      events.push(prepared.event);
      kept.push(line);
    } else rejections.push(prepared);
    if (events.length + rejections.length < LARGEST_BATCH) continue;
    yield { events, lines: kept, rejections };
    events = [];
    kept = [];
    rejections = [];
  }
  if (events.length + rejections.length > 0) yield { events, lines: kept, rejections };
}

async function prepare(line: Line, { resolver, shape }: Making): Promise<{ event: EventInput } | Rejection> {
  const parsed = parseLine(line);
  if ('refusal' in parsed) return { line, ...parsed.refusal };
  const shaped = shapeEvent(parsed.event, shape);
  if ('refusal' in shaped) return { line, ...shaped.refusal };
  const { event } = shaped;
  const id = event['external_id'] === undefined ? contentId(event) : undefined;
  if (id !== undefined) event['external_id'] = id;
  if (resolver && event['customer_id'] === undefined) {
    const { email_domain: domain, ...rest } = event;
    if (typeof domain !== 'string' || domain === '') {
      return { line, code: 'invalid_field', message: 'email_domain is required with --resolve email_domain.' };
    }
    const customerId = await resolver.resolve(domain);
    if (customerId === undefined) return { line, code: 'unknown_customer', message: `There is no customer with the email_domain ${JSON.stringify(domain)}.` };
    return { event: toEvent({ ...rest, customer_id: customerId }) };
  }
  return { event: toEvent(event) };
}

/** Whether it is one is LealUp's to judge, event by event. */
function toEvent(value: Record<string, unknown>): EventInput {
  return value as unknown as EventInput;
}
