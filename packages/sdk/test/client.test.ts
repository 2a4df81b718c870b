import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { OperationId, OperationOutput } from '@lealup/contract';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { VERSION } from '../src/core/version.ts';
import type { LealUp } from '../src/index.ts';
import type { Open } from '../src/open.ts';
import { operations } from '../src/operations.ts';
import { createClient, json } from './transport.ts';

type Table = typeof operations;

/** Signing in is not calling the API, and the description of the API is shipped as a file. */
type Covered = { [Id in OperationId]: Table[Id]['tag'] extends 'OAuth' | 'Meta' ? never : Id }[OperationId];

type Method<Path extends string> = Path extends `${infer Noun}.${infer Verb}`
  ? Noun extends keyof LealUp
    ? Verb extends keyof LealUp[Noun]
      ? LealUp[Noun][Verb]
      : undefined
    : undefined
  : undefined;

type Missing = {
  [Id in Covered]: Method<Table[Id]['sdkMethod']> extends (...input: never[]) => PromiseLike<infer Data>
    ? [Data, Open<OperationOutput<Id>>] extends [Open<OperationOutput<Id>>, Data]
      ? never
      : Id
    : Id;
}[Covered];

describe('client', () => {
  it('has a method for every operation, of the type that the contract says', () => {
    expectTypeOf<Missing>().toEqualTypeOf<never>();
    expectTypeOf<'customers.list'>().toExtend<Table[Covered]['sdkMethod']>();
  });

  const covered = Object.values(operations).filter(({ tag }) => tag !== 'OAuth' && tag !== 'Meta');

  it.each(covered.map((operation) => [operation.sdkMethod, operation] as const))('%s sends what the contract says', async (name, operation) => {
    const { client, requests } = createClient(json({ data: [], errors: [] }));
    const [noun = '', verb = ''] = name.split('.');
    const methods: Record<string, (...input: unknown[]) => PromiseLike<unknown>> = Reflect.get(client, noun);
    const takesId = operation.path.includes('{');
    const input = [...(takesId ? ['the id'] : []), ...(operation.body ? [{ name: 'x' }] : [])];
    await methods[verb]?.(...input);
    const [sent] = requests;
    expect(`${sent?.method} ${sent?.url}`).toBe(`${operation.method} https://api.test${operation.path.replace('{id}', 'the%20id')}`);
    expect(sent?.body !== undefined).toBe(operation.body !== null);
    expect('idempotency-key' in (sent?.headers ?? {})).toBe(operation.isIdempotent);
  });

  it('passes the options of every method on', async () => {
    for (const { sdkMethod, path, body, query, isPaginated, id } of covered) {
      const { client, requests } = createClient(json({ data: [], errors: [] }));
      const [noun = '', verb = ''] = sdkMethod.split('.');
      const methods: Record<string, (...input: unknown[]) => PromiseLike<unknown>> = Reflect.get(client, noun);
      const takesQuery = isPaginated || Object.keys(query).length > 0;
      const input = [...(path.includes('{') ? ['c'] : []), ...(body ? [{}] : []), ...(takesQuery ? [{}] : [])];
      await methods[verb]?.(...input, { headers: { 'x-mark': id }, query: { extra: 1 } });
      expect(requests[0]?.headers['x-mark']).toBe(id);
      expect(requests[0]?.url).toMatch(/[?&]extra=1$/);
    }
  });

  it('does nothing at import: no platform class is touched, no built-in module loaded', () => {
    const program = `
      const names = ['Headers', 'Request', 'Response', 'fetch', 'AbortController', 'crypto', 'performance', 'TextEncoder'];
      for (const name of names) Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was touched'); } });
      const { LealUp } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url))});
      new LealUp().customers.list();
      console.log('untouched');`;
    const env = { PATH: process.env['PATH'] };
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env })).toBe('untouched\n');
  });

  it('names the version of its package', () => {
    expect(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))).toMatchObject({ version: VERSION });
  });
});
