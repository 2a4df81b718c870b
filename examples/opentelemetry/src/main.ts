import { mockLealUp, problem } from '@lealup/sdk/testing';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { traceLealUp } from './trace-lealup.ts';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const stop = traceLealUp(provider.getTracer('example'));

// A LealUp that fails once; in a program of yours this is `new LealUp()`.
const failures = [problem('internal', 'Down for a moment.')];
const { client } = mockLealUp({ answers: { 'users.me': () => failures.shift() } });

await client.users.me();
await client.request({ method: 'GET', path: '/v1/nothing' }).catch(() => {});
stop();

for (const { name, attributes, status } of exporter.getFinishedSpans()) {
  console.log(name, attributes['http.response.status_code'] ?? status.message, attributes['http.request.resend_count'], 'retries');
}
