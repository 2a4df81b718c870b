import type { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listOperations, loadContract, querySchemaName, resolveParameters } from '../scripts/generator/contract.ts';
import { collectSchemas } from '../scripts/generator/schemas.ts';
import { isDate, isDateTime, isEmail, isUri, type Issue } from '../src/checking.ts';
import { checks } from '../src/generated/checks.ts';
import { schemas } from '../src/generated/schemas.ts';
import * as generated from '../src/generated/zod.ts';
import { asNode, contractFile, createAjv, listExamples, readDocument } from './document.ts';
import { mutate, mutation } from './mutations.ts';

// Every day the same cases; a soak draws new ones.
const RUNS = process.env['LEALUP_SOAK'] ? { numRuns: 10_000 } : { numRuns: 1000, seed: 20_260_301 };

const compiled = new Map(Object.entries(checks));
const zod = new Map(Object.entries(generated).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : [])));
const ajv = createReferee(schemas);
// The checks leave the items of a lenient array to the operation, so they are compared with a schema that does too.
const lenient = createReferee(withoutLenientItems());

interface NamedExample {
  name: string;
  value: unknown;
}

/** Ajv with our formats: checking.test.ts compares those with Ajv's own. */
function createReferee(document: object): Ajv2020 {
  const referee = createAjv();
  for (const [name, validate] of Object.entries({ 'date-time': isDateTime, date: isDate, email: isEmail, uri: isUri })) {
    referee.addFormat(name, validate);
  }
  return referee.addSchema({ ...document, $id: 'contract' });
}

/** Every example of a named schema, and one query for each operation, made of its parameters' examples. */
function namedExamples(): NamedExample[] {
  const document = readDocument(contractFile);
  const contract = loadContract(contractFile);
  const queries = listOperations(contract).flatMap(({ operation }) => {
    const parameters = resolveParameters(contract, operation).filter((parameter) => parameter.in === 'query');
    if (parameters.length === 0) return [];
    const shown = parameters.flatMap((parameter) => {
      const value = 'example' in parameter ? parameter.example : (parameter.schema.const ?? parameter.schema.enum?.[0]);
      return value === undefined ? [] : [[parameter.name, value]];
    });
    return [{ name: querySchemaName(operation.operationId), value: Object.fromEntries(shown) }];
  });
  const named = listExamples(document).flatMap(({ schemaPointer, value }) => {
    const own = /^#\/components\/schemas\/(\w+)$/.exec(schemaPointer)?.[1];
    const referred = schemaPointer.endsWith('/schema') ? referredSchema(document, schemaPointer) : undefined;
    const name = own ?? referred;
    return name === undefined ? [] : [{ name, value }];
  });
  return [...named, ...queries];
}

/** The name that the schema at the pointer refers to. */
function referredSchema(document: unknown, pointer: string): string | undefined {
  let at = document;
  for (const step of pointer.slice(2).split('/')) {
    at = asNode(at)?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  const reference = asNode(at)?.['$ref'];
  return typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
}

function withoutLenientItems(): object {
  const text = JSON.stringify({ $defs: collectSchemas(loadContract(contractFile)) }, (key, value: unknown) => {
    const node = asNode(value);
    if (key === 'discriminator' && node?.['mapping']) return undefined;
    if (!node?.['x-lenient-items']) return value;
    const { items: _, 'x-lenient-items': __, ...rest } = node;
    return rest;
  });
  return JSON.parse(text);
}

/** Asks every validator about a value. */
function verdicts({ name, value }: NamedExample) {
  const issues: Issue[] = [];
  compiled.get(name)?.(value, '', issues);
  return {
    checks: issues.length === 0,
    checksExpected: lenient.getSchema(`contract#/$defs/${name}`)?.(value),
    zod: zod.get(name)?.safeParse(value).success,
    zodExpected: ajv.getSchema(`contract#/$defs/${name}`)?.(value),
  };
}

describe('the checks, zod and Ajv', () => {
  const examples = namedExamples();

  it('know the same schemas', () => {
    const names = Object.keys(schemas.$defs).sort();
    expect([...compiled.keys()].sort()).toEqual(names);
    expect([...zod.keys()].sort()).toEqual(names);
  });

  it('accept every example of the contract', () => {
    expect(examples.length).toBeGreaterThan(100);
    const refused = examples.filter((example) => Object.values(verdicts(example)).some((verdict) => verdict !== true));
    expect(refused).toEqual([]);
  });

  it('agree about spoilt examples', () => {
    const spoilt = fc
      .record({ example: fc.constantFrom(...examples), mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }) })
      .map(({ example, mutations }) => ({ name: example.name, value: mutations.reduce(mutate, example.value) }));
    fc.assert(
      fc.property(spoilt, (example) => {
        const { checks: checked, checksExpected, zod: parsed, zodExpected } = verdicts(example);
        expect({ checked, parsed }).toEqual({ checked: checksExpected, parsed: zodExpected });
      }),
      RUNS,
    );
  });
});
