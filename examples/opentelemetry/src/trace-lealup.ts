import { tracingChannel } from 'node:diagnostics_channel';
import type { RequestTrace } from '@lealup/sdk';
import { SpanKind, SpanStatusCode, type Span, type Tracer } from '@opentelemetry/api';

/** Makes a span of every call of the SDK in this process, retries included. Returns how to stop it. */
export function traceLealUp(tracer: Tracer): () => void {
  const channel = tracingChannel<string, RequestTrace>('lealup:request');
  const spans = new WeakMap<RequestTrace, Span>();
  const subscriber = {
    start(trace: RequestTrace) {
      const span = tracer.startSpan(`${trace.method} ${trace.path}`, {
        kind: SpanKind.CLIENT,
        attributes: { 'http.request.method': trace.method, 'url.template': trace.path },
      });
      spans.set(trace, span);
    },
    error(trace: RequestTrace) {
      const { error } = trace;
      spans.get(trace)?.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : 'aborted' });
    },
    asyncEnd(trace: RequestTrace) {
      const span = spans.get(trace);
      if (trace.result) span?.setAttribute('http.response.status_code', trace.result.status);
      span?.setAttribute('http.request.resend_count', trace.attempts - 1).end();
    },
    end() {},
    asyncStart() {},
  };
  channel.subscribe(subscriber);
  return () => channel.unsubscribe(subscriber);
}
