import { join } from 'node:path';
import { Pool } from 'undici';
import { medians, perSecond, times, type Benchmark } from './benchmark.ts';
import { startServer, type Server } from './child.ts';
import { makeEvents, type SentEvent } from './event-rows.ts';
import { RawSqlite } from './raw-sqlite.ts';

/** Events of a batch. */
export const BATCH = 1_000;
const BATCHES = 20;
const CUSTOMERS = 40;

export const ingestion: Benchmark = {
  title: 'Ingestion over HTTP',
  about: `\`POST /v1/events\` in batches of ${BATCH}, one after the other, to an emulator with a data folder, against raw better-sqlite3 that writes the same rows, indexes and rollups into a copy of the same database, one transaction a batch. ${BATCHES} batches a sample; both tables grow alike.`,
  async run({ bin, resources }) {
    const [data, raw] = [resources.folder(), resources.folder()];
    const emulator = resources.add(await startServer([bin, 'emulate', '--port', '0', '--data', data]));
    const client = resources.add(new Pool(emulator.url, { connections: 1 }));
    const customers = await createCustomers(client, emulator, CUSTOMERS);
    const sqlite = resources.add(new RawSqlite(join(data, 'emulator.sqlite'), join(raw, 'raw.sqlite')));
    const nowMs = Date.now();
    const numbers = { http: 0, raw: 0 };
    function* batches(counter: keyof typeof numbers): Generator<SentEvent[]> {
      for (let batch = 0; batch < BATCHES; batch += 1) {
        yield makeEvents(customers, { from: numbers[counter], count: BATCH, nowMs });
        numbers[counter] += BATCH;
      }
    }
    const [floor = 0, subject = 0] = await medians(
      [
        {
          name: 'raw better-sqlite3',
          sample() {
            const prepared = [...batches('raw')].map((events) => sqlite.toRows(events));
            const start = performance.now();
            for (const rows of prepared) sqlite.write(rows, nowMs);
            return rate(start);
          },
        },
        {
          name: 'emulator',
          async sample() {
            const prepared = [...batches('http')].map((events) => JSON.stringify({ events }));
            const start = performance.now();
            for (const body of prepared) await send(client, emulator, body);
            return rate(start);
          },
        },
      ],
      7,
    );
    sqlite.compareWith(join(data, 'emulator.sqlite'));
    return [
      { 'what': 'raw better-sqlite3', 'events': perSecond(floor), 'of raw': times(1) },
      { 'what': 'emulator over HTTP', 'events': perSecond(subject), 'of raw': times(subject / floor) },
    ];
  },
};

function rate(start: number): number {
  return ((BATCH * BATCHES) / (performance.now() - start)) * 1000;
}

/** Creates some customers and tells their ids. */
export async function createCustomers(client: Pool, { apiKey }: Server, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = JSON.stringify({ name: `Customer ${index}`, email_domain: `customer${index}.com` });
    const answer = await client.request({ path: '/v1/customers', method: 'POST', headers: headersOf(apiKey), body });
    const customer: { id: string } = JSON.parse(await answer.body.text());
    ids.push(customer.id);
  }
  return ids;
}

/** Sends one batch; throws unless all of it is accepted. */
export async function send(client: Pool, { apiKey }: Server, body: string): Promise<void> {
  const answer = await client.request({ path: '/v1/events', method: 'POST', headers: headersOf(apiKey), body });
  const result: { accepted?: number } = JSON.parse(await answer.body.text());
  if (result.accepted !== BATCH) throw new Error(`a batch was not accepted: ${JSON.stringify(result).slice(0, 300)}`);
}

function headersOf(apiKey: string): Record<string, string> {
  return { 'authorization': `Bearer ${apiKey}`, 'content-type': 'application/json' };
}
