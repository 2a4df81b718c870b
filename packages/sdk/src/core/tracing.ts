import type { TracingChannel } from 'node:diagnostics_channel';
import { describeResponse, type Opened, type ResponseInfo } from './answer.ts';

/** What a subscriber of the channel `lealup:request` is given: one object for each call, completed as it goes on. */
export interface RequestTrace {
  readonly method: string;
  /** The path as the contract writes it. */
  readonly path: string;
  /** How often the request was sent so far. */
  readonly attempts: number;
  /** Set when the call has been answered. */
  result?: ResponseInfo;
  /** Set when the call has failed. */
  error?: unknown;
}

/** Something that runs once and can be watched. */
interface Traceable {
  readonly attempts: number;
  run(): Promise<Opened<unknown>>;
}

let channel: TracingChannel<string, RequestTrace> | null | undefined;

/**
 * Runs a call; within Node's tracing channel `lealup:request`, if somebody listens.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export function trace(call: Traceable, { method, path }: Pick<RequestTrace, 'method' | 'path'>): Promise<Opened<unknown>> {
  // Asked for in the first call: importing it would cost programs that make none.
  channel ??= globalThis.process?.getBuiltinModule?.('node:diagnostics_channel').tracingChannel('lealup:request') ?? null;
  return channel?.hasSubscribers ? runTraced(channel, call, { method, path }) : call.run();
}

async function runTraced(to: TracingChannel<string, RequestTrace>, call: Traceable, facts: Pick<RequestTrace, 'method' | 'path'>): Promise<Opened<unknown>> {
  const context = {
    ...facts,
    get attempts() {
      return call.attempts;
    },
  };
  let answer: Opened<unknown> | undefined;
  // The channel publishes what the promise resolves to: not the data, which is the caller's alone.
  await to.tracePromise(async () => describeResponse((answer = await call.run()).response), context);
  return answer as unknown as Opened<unknown>;
}
