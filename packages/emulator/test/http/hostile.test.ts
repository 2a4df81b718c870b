import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations, type Operation } from '@lealup/contract';
import { checkProblem } from '@lealup/contract/checks';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';
import { exampleBody, fillWorkspace, pathOf, type World } from '../world.ts';

const RUNS = process.env['LEALUP_SOAK'] === '1' ? 20_000 : 2_000;
const all: Operation[] = Object.values(operations);

let folder: string;
let local: Local;
let world: World;
let watcher: Sqlite.Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-hostile-'));
  local = await openLocal({ data: folder });
  world = await fillWorkspace(local, local.emulator.apiKey, local.emulator.tenantId);
  watcher = new Sqlite(join(folder, 'emulator.sqlite'), { readonly: true });
});

afterAll(async () => {
  watcher.close();
  await local.emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const oddStrings = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\u202e',
  '../../etc/passwd',
  "'; DROP TABLE customers; --",
  '%00',
  '💥'.repeat(50),
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  '9007199254740993',
  '2026-02-30',
  '2026-03-10T12:00:00',
);
const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  oddStrings,
  fc.constantFrom(null, true, -1, 0, 1e308, 1.5, 2 ** 53, [], {}, [[]], [null], { a: { b: {} } }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value with some of its parts taken away, replaced or added to. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return fc.oneof(fc.constant(value), oddValues);
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    return fc.oneof(
      oddValues,
      fc.constant([]),
      fc.array(mutated(first), { maxLength: 4 }),
      fc.constant(Array.from({ length: 1001 }, () => first)),
    );
  }
  const fields = Object.entries(value).map(([name, field]) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant([name, field]) }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: mutated(field).map((odd) => [name, odd]) }),
  );
  const extra = fc.option(fc.tuple(fc.oneof(oddStrings, fc.constantFrom('id', 'tenant_id')), oddValues), { freq: 4 });
  return fc.oneof(
    { weight: 1, arbitrary: oddValues },
    { weight: 6, arbitrary: fc.tuple(fc.tuple(...fields), extra).map(([kept, more]) => Object.fromEntries([...kept, more].filter((pair) => pair !== null))) },
  );
}

/** The bytes of a body: most are JSON, some are not. */
function rawBody(value: unknown): fc.Arbitrary<string | Uint8Array> {
  const text = JSON.stringify(value) ?? '';
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(text) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<string | Uint8Array>(
        text.slice(0, -1),
        `\uFEFF${text}`,
        text.replace('{', '{"__proto__":{"x":1},'),
        text.replace('{', '{"name":"a","name":"b",'),
        text.replace('"', '"\\ud800'),
        text.replace('"', '"\\u0000'),
        `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
        '{"arr":1e999}',
        'null',
        new Uint8Array([0xff, 0xfe, 0x00]),
        `"${'x'.repeat(1_100_000)}"`,
      ),
    },
  );
}

const requests = fc.constantFrom(...all).chain((operation) => {
  const example = exampleBody(operation.id as keyof typeof operations);
  const names = Object.keys(operation.query);
  const query = fc.array(fc.tuple(fc.constantFrom(...names, 'limit', 'cursor', 'zz', '__proto__'), fc.oneof(oddStrings, fc.constantFrom('1', 'active', 'true'))), { maxLength: 3 });
  const types = fc.oneof({ weight: 6, arbitrary: fc.constant(operation.body?.mediaType ?? 'application/json') }, { weight: 1, arbitrary: fc.constantFrom('', 'text/plain', 'application/json; charset=latin1', 'multipart/form-data; boundary=x', 'nonsense') });
  return fc.record({
    operation: fc.constant(operation),
    method: fc.oneof({ weight: 9, arbitrary: fc.constant(operation.method as string) }, { weight: 1, arbitrary: fc.constantFrom('PUT', 'PATCH', 'DELETE', 'QUERY') }),
    oddId: fc.option(oddStrings, { freq: 4 }),
    query,
    type: types,
    key: fc.option(fc.oneof(fc.constantFrom('k1', 'k2'), fc.string({ unit: 'grapheme-ascii', maxLength: 300 })), { freq: 3 }),
    body: operation.body ? fc.option(mutated(example).chain(rawBody), { freq: 10 }) : fc.constant(null),
  });
});

type Hostile = typeof requests extends fc.Arbitrary<infer Request> ? Request : never;

async function send({ operation, method, oddId, query, type, key, body }: Hostile) {
  const path = oddId === null ? pathOf(operation, world) : operation.path.replace('{id}', encodeURIComponent(oddId));
  const search = new URLSearchParams(query).toString();
  const isForm = operation.body?.mediaType === 'application/x-www-form-urlencoded';
  const sent = body === null || !isForm ? body : new URLSearchParams({ grant_type: String(body).slice(0, 100) }).toString();
  const canHaveBody = method !== 'GET';
  return local.call(method, search === '' ? path : `${path}?${search}`, canHaveBody ? (sent ?? undefined) : undefined, {
    'content-type': type === '' ? undefined : type,
    // What no header may hold would fail in the caller's own fetch.
    'idempotency-key': key === null || /[^\x20-\x7e]|^ | $/.test(key) ? undefined : key,
  });
}

describe('hostile requests', () => {
  it(
    'get a problem that says what is wrong, never a 500, and change nothing when they are refused',
    async () => {
      const seen = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const before: unknown = watcher.pragma('data_version', { simple: true });
          const { status, headers, body, text } = await send(request);
          const after: unknown = watcher.pragma('data_version', { simple: true });
          expect(status, text).toBeLessThan(500);
          const outcome = String(body?.code ?? Math.floor(status / 100));
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          if (status >= 400) {
            expect(after).toBe(before);
            const type = headers.get('content-type') ?? '';
            const isOAuth = request.operation.path.startsWith('/v1/oauth');
            expect(type).toMatch(isOAuth ? /^(application\/(problem\+)?json|text\/html; charset=utf-8)$/ : /^application\/problem\+json$/);
            if (type === 'application/problem+json') {
              const issues: { pointer: string }[] = [];
              checkProblem(body, '', issues as Parameters<typeof checkProblem>[2]);
              expect(issues).toEqual([]);
              expect(body.status).toBe(status);
              if (body.code === 'validation_failed') expect(body.errors.length).toBeGreaterThan(0);
            }
          }
          await local.emulator.settled();
        }),
        { numRuns: RUNS, seed: Number(process.env['FUZZ_SEED'] ?? 20_260_310) },
      );
      // The requests reach every room of the pipeline, the operations themselves included.
      for (const outcome of ['2', 'validation_failed', 'invalid_json', 'unsupported_media_type', 'payload_too_large', 'not_found', 'method_not_allowed', 'invalid_cursor']) {
        expect([outcome, (seen.get(outcome) ?? 0) > RUNS / 1000]).toEqual([outcome, true]);
      }
    },
    RUNS * 60,
  );
});
