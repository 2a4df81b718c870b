import type { ResponseInfo } from './answer.ts';

/** What a subscriber of the channel `lealup:request` is given: one object for each call, completed as it goes on. */
export interface RequestTrace {
  readonly method: string;
  /** The path as the contract writes it. */
  readonly path: string;
  /** How often the request was sent, at the end of the call. */
  attempts: number;
  /** Set when the call has been answered. */
  result?: ResponseInfo;
  /** Set when the call has failed. */
  error?: unknown;
}

/**
 * Runs a call within Node's tracing channel `lealup:request`, if somebody listens.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export async function trace<A extends { response: ResponseInfo }>(
  context: () => RequestTrace,
  work: (context: RequestTrace) => Promise<A>,
): Promise<A> {
  // Asked for in the call: importing it would cost programs that nobody traces.
  const channel = globalThis.process?.getBuiltinModule?.('node:diagnostics_channel').tracingChannel('lealup:request');
  if (!channel?.hasSubscribers) return work(context());
  const traced = context();
  let answer: A | undefined;
  // The channel publishes what the promise resolves to: not the data, which is the caller's alone.
  await channel.tracePromise(async () => (answer = await work(traced)).response, traced);
  return answer as A;
}
