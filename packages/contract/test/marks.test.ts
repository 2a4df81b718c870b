import { describe, expect, it } from 'vitest';
import { asNode, childrenOf, contractFile, controlFile, follow, listSchemas, readDocument, type Node } from './document.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const ACTIONS = ['view', 'edit', 'create', 'delete', 'import', 'config', 'execute'];
const PROVENANCES = ['documented', 'assumed'];

const contract = readDocument(contractFile);
const operations = operationsIn('paths');
const namedSchemas = new Map(childrenOf(asNode(contract['components']), 'schemas'));

function operationsIn(part: string): { name: string; method: string; operation: Node }[] {
  return childrenOf(contract, part).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = asNode(item[method]);
      return operation ? [{ name: `${method} ${path}`, method, operation }] : [];
    }),
  );
}

/** The names of the operations that break a rule. */
function breaking(rule: (operation: Node, method: string) => boolean): string[] {
  return operations.filter(({ operation, method }) => !rule(operation, method)).map(({ name }) => name);
}

function parameterNames(operation: Node): unknown[] {
  const list = operation['parameters'];
  return Array.isArray(list) ? list.map((parameter) => follow(contract, asNode(parameter) ?? {})['name']) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

describe.each([
  ['openapi.yaml', contract],
  ['control.yaml', readDocument(controlFile)],
])('%s', (_, document) => {
  const schemas = listSchemas(document);

  it('bounds every integer, since zod and JSON Schema differ beyond the safe ones', () => {
    const unbounded = schemas.filter(
      ({ schema }) =>
        [schema['type']].flat().includes('integer') &&
        (typeof schema['minimum'] !== 'number' || typeof schema['maximum'] !== 'number'),
    );
    expect(unbounded.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('maps every option of a discriminated union from the value that its tag is fixed to', () => {
    const unions = schemas.filter(({ schema }) => 'discriminator' in schema);
    expect(unions.length).toBeGreaterThan(0);
    for (const { schema } of unions) {
      const discriminator = asNode(schema['discriminator']) ?? {};
      const tag = String(discriminator['propertyName']);
      const expected = listOf(schema['oneOf']).map((option) => {
        const target = follow(document, asNode(option) ?? {});
        return [asNode(asNode(target['properties'])?.[tag])?.['const'], asNode(option)?.['$ref']];
      });
      expect(discriminator['mapping']).toEqual(Object.fromEntries(expected));
    }
  });
});

describe('openapi.yaml', () => {
  it('says of every operation and webhook whether LealUp documents it', () => {
    const all = [...operations, ...operationsIn('webhooks')];
    const unmarked = all.filter(({ operation }) => !PROVENANCES.includes(String(operation['x-provenance'])));
    expect(unmarked.map(({ name }) => name)).toEqual([]);
    expect(all.length).toBeGreaterThan(50);
  });

  it('marks provenance with no word but documented and assumed', () => {
    const marks = listSchemas(contract).flatMap(({ schema }) => [
      ...('x-provenance' in schema ? [schema['x-provenance']] : []),
      ...Object.values(asNode(schema['x-enum-provenance']) ?? {}),
    ]);
    expect(new Set(marks)).toEqual(new Set(PROVENANCES));
  });

  it('marks and describes only values that an enumeration has', () => {
    const strange = listSchemas(contract).flatMap(({ pointer, schema }) =>
      ['x-enum-provenance', 'x-enum-descriptions', 'x-problems']
        .flatMap((mark) => Object.keys(asNode(schema[mark]) ?? {}))
        .filter((value) => !listOf(schema['enum']).includes(value))
        .map((value) => `${pointer}: ${value}`),
    );
    expect(strange).toEqual([]);
  });

  it('asks for scopes, features and actions that exist', () => {
    const scopes = listOf(namedSchemas.get('Scope')?.['enum']);
    const features: unknown[] = Object.keys(asNode(contract['x-role-matrix']) ?? {});
    const actions: unknown[] = ACTIONS;
    expect(breaking((operation) => listOf(operation['x-scopes']).every((scope) => scopes.includes(scope)))).toEqual([]);
    expect(breaking((operation) => !operation['x-feature'] || features.includes(operation['x-feature']))).toEqual([]);
    expect(breaking((operation) => !operation['x-action'] || actions.includes(operation['x-action']))).toEqual([]);
  });

  it('names the scopes of every operation that needs a credential', () => {
    expect(breaking((operation) => Array.isArray(operation['security']) !== Array.isArray(operation['x-scopes']))).toEqual([]);
  });

  it('gives every operation an SDK method of its own', () => {
    const methods = operations.map(({ operation }) => String(operation['x-sdk-method']));
    expect(methods.filter((method) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(method))).toEqual([]);
    expect(new Set(methods).size).toBe(methods.length);
  });

  it('takes an Idempotency-Key on every POST but those of OAuth', () => {
    const differs = (operation: Node, method: string) =>
      parameterNames(operation).includes('Idempotency-Key') === (method === 'post' && !listOf(operation['tags']).includes('OAuth'));
    expect(breaking(differs)).toEqual([]);
  });

  it('takes cursor and limit on every list that answers in pages, and nowhere else', () => {
    const differs = (operation: Node) => {
      const names = parameterNames(operation);
      const isPaginated = operation['x-pagination'] === 'cursor';
      return names.includes('cursor') === isPaginated && (!isPaginated || names.includes('limit'));
    };
    expect(breaking(differs)).toEqual([]);
  });
});
