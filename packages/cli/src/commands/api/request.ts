import type { Operation } from '@lealup/sdk/operations';
import type { InputOf } from '../../command.ts';
import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { findCalled, findNamed } from './find-operation.ts';
import type { apiSpec } from './specs.ts';

type Options = InputOf<typeof apiSpec>['options'];
type Method = Operation['method'];

/** A request as the SDK's client takes it. */
export interface BuiltRequest {
  readonly method: Method;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A request, and what it is of the contract. */
export interface Built {
  readonly request: BuiltRequest;
  /** The operation that it calls, with the same request in its terms; undefined for a path that the contract does not have. */
  readonly called: { readonly operation: Operation; readonly request: BuiltRequest } | undefined;
}

/**
 * Puts a request together from what `lealup api` was given.
 *
 * @throws {@link Failure} `usage` for what does not make one.
 */
export async function buildRequest(
  target: string,
  options: Options,
  { operations, io }: { operations: readonly Operation[]; io: Io },
): Promise<Built> {
  const named = findNamed(target, operations);
  const fields = readFields(options);
  const hasBody = options.input !== undefined || fields.size > 0;
  const method = options.method ?? named?.method ?? (hasBody ? 'POST' : 'GET');
  const path = named?.path ?? target;
  const found = named?.method === method ? { operation: named, params: {} } : findCalled(method, path, operations);
  const operation = found?.operation;
  const params = takeParams(path, fields, target);
  const headers = readHeaders(options.header);
  const rest = Object.fromEntries(fields);
  const isQuery = method === 'GET' || (operation !== undefined && operation.body === null && options.input === undefined);
  const body = isQuery ? undefined : await readBody(rest, options.input, { operation, io });
  const request = { method, path, params, query: isQuery ? toQuery(rest) : {}, headers, body };
  if (!found) return { request, called: undefined };
  const search = Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''));
  return { request, called: { operation: found.operation, request: { ...request, path: found.operation.path, params: { ...found.params, ...params }, query: { ...search, ...request.query } } } };
}

function readFields(options: Options): Map<string, unknown> {
  const texts = options.field.map((text) => splitPair(text, '-f'));
  const typed = options['typed-field'].map((text) => {
    const [key, value] = splitPair(text, '-F');
    return [key, readTyped(value)] as const;
  });
  return new Map<string, unknown>([...texts, ...typed]);
}

/** What the API calls its secrets. */
const SECRET = /^(code|code_verifier|password)$|(^|_)(secret|token)$/;

function splitPair(text: string, flag: string): [key: string, value: string] {
  const mark = text.indexOf('=');
  const name = text.slice(0, Math.max(0, mark));
  if (SECRET.test(name)) {
    throw new Failure('usage', `${flag} ${name} is not taken: a secret in a command line can be read by everyone on this machine.`, {
      why: ['--input - reads the body as JSON from standard input, and --input <file> from a file'],
    });
  }
  if (mark > 0) return [text.slice(0, mark), text.slice(mark + 1)];
  throw new Failure('usage', `${flag} ${text} has no key.`, { why: ['fields look like key=value'] });
}

function readTyped(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function takeParams(path: string, fields: Map<string, unknown>, target: string): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const missing = names.filter((name) => !fields.has(name));
  if (missing.length > 0) {
    throw new Failure('usage', `${target} needs ${missing.map((name) => `-f ${name}=…`).join(' and ')}.`, {
      why: [`they stand in its path ${path}`],
      next: ['api', target, ...missing.flatMap((name) => ['-f', `${name}=${name.toUpperCase()}`])],
    });
  }
  return Object.fromEntries(
    names.map((name) => {
      const value = String(fields.get(name));
      fields.delete(name);
      return [name, value];
    }),
  );
}

function toQuery(fields: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [name, value];
      return [name, Array.isArray(value) ? value.join(',') : JSON.stringify(value)];
    }),
  );
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      if (name === '') throw new Failure('usage', `-H ${JSON.stringify(line)} is no header.`, { why: ['headers look like "Name: value"'] });
      if (/^((proxy-)?authorization|cookie|x-lealup-control-token)$/i.test(name)) {
        throw new Failure('usage', `-H ${name} is not taken: a key in a command line can be read by everyone on this machine.`, {
          why: ['give the key as LEALUP_API_KEY, --api-key-file or --api-key-stdin, and the token of an emulator as --control-token-file'],
        });
      }
      return [name, value];
    }),
  );
}

async function readBody(
  fields: Readonly<Record<string, unknown>>,
  input: string | undefined,
  { operation, io }: { operation: Operation | undefined; io: Io },
): Promise<unknown> {
  const hasFields = Object.keys(fields).length > 0;
  if (input === undefined) return hasFields ? encode(fields, operation) : undefined;
  if (hasFields) throw new Failure('usage', 'Both --input and fields are given.', { why: ['the body is either the one or the other'] });
  const text = await readText(input, io);
  try {
    const body: unknown = JSON.parse(text);
    return isForm(operation) && typeof body === 'object' && body !== null ? encode({ ...body }, operation) : text;
  } catch (error) {
    throw new Failure('usage', `${input === '-' ? 'Standard input' : input} is no JSON.`, { why: [error instanceof Error ? error.message : ''], cause: error });
  }
}

function isForm(operation: Operation | undefined): boolean {
  return operation?.body?.mediaType === 'application/x-www-form-urlencoded';
}

function encode(fields: Readonly<Record<string, unknown>>, operation: Operation | undefined): unknown {
  return isForm(operation) ? new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])) : fields;
}
