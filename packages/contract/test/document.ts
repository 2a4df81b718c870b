import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

/** Any object of the document. */
export type Node = Readonly<Record<string, unknown>>;

/** A schema with its JSON pointer. */
export interface PlacedSchema {
  pointer: string;
  schema: Node;
}

/** An example, where it stands, and the pointer of the schema that it illustrates. */
export interface Example {
  pointer: string;
  schemaPointer: string;
  value: unknown;
}

export const contractFile = new URL('../openapi.yaml', import.meta.url);
export const controlFile = new URL('../../emulator/control.yaml', import.meta.url);

/** Marks that stand in schemas and say nothing about their values. */
const MARKS = [
  'discriminator',
  'example',
  'x-enum-descriptions',
  'x-enum-provenance',
  'x-lenient-items',
  'x-problems',
  'x-provenance',
  'x-secret',
];

export function readDocument(file: URL): Node {
  return asNode(parse(readFileSync(file, 'utf8'))) ?? {};
}

export function asNode(value: unknown): Node | undefined {
  // Whatever is neither null nor a list has keys; their values stay unknown.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
}

/** The entries of the object under `key` whose values are objects themselves. */
export function childrenOf(node: Node | undefined, key: string): [name: string, child: Node][] {
  return Object.entries(asNode(node?.[key]) ?? {}).flatMap(([name, value]) => {
    const child = asNode(value);
    return child ? [[name, child] as [string, Node]] : [];
  });
}

/** Follows a reference inside the document, or gives the node itself. */
export function follow(document: Node, node: Node): Node {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<Node | undefined>((at, step) => asNode(at?.[step]), document);
  if (!found) throw new Error(`nothing at ${reference}`);
  return found;
}

/** Every schema of a document, nested ones too. */
export function listSchemas(document: Node): PlacedSchema[] {
  const found: PlacedSchema[] = [];
  visitObjects(document, '#', (node, pointer) => {
    const schema = asNode(node['schema']);
    if (schema) collect(schema, `${pointer}/schema`, found);
  });
  for (const [name, schema] of childrenOf(asNode(document['components']), 'schemas')) {
    collect(schema, `#/components/schemas/${name}`, found);
  }
  return found;
}

/** Every example of a document: of schemas, media types, parameters and headers. */
export function listExamples(document: Node): Example[] {
  const examples = listSchemas(document).flatMap(({ pointer, schema }) =>
    'example' in schema ? [{ pointer: `${pointer}/example`, schemaPointer: pointer, value: schema['example'] }] : [],
  );
  visitObjects(document, '#', (node, pointer) => {
    if (!asNode(node['schema'])) return;
    const schemaPointer = `${pointer}/schema`;
    if ('example' in node) examples.push({ pointer: `${pointer}/example`, schemaPointer, value: node['example'] });
    for (const [name, example] of childrenOf(node, 'examples')) {
      examples.push({ pointer: `${pointer}/examples/${name}`, schemaPointer, value: follow(document, example)['value'] });
    }
  });
  return examples;
}

/** A strict validator for the schemas of a document, found by their pointers: `document#/components/schemas/…`. */
export function compileDocument(document: Node): Ajv2020 {
  const ajv = createAjv();
  // The document itself is compiled on the way to its schemas, and its members mean nothing to a validator.
  ajv.addVocabulary([...MARKS, ...Object.keys(document)]);
  return ajv.addSchema({ ...document, $id: 'document' });
}

/** Ajv with every strict check on, and the formats of JSON Schema. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}

/** Calls `visit` for each object outside of schemas and examples. */
function visitObjects(node: Node, pointer: string, visit: (node: Node, pointer: string) => void): void {
  visit(node, pointer);
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('x-') || ['schema', 'schemas', 'example', 'examples'].includes(key)) continue;
    const list = Array.isArray(value) ? value.entries() : [[undefined, value] as const];
    for (const [index, item] of list) {
      const child = asNode(item);
      const step = `${pointer}/${escapeStep(key)}`;
      if (child) visitObjects(child, index === undefined ? step : `${step}/${index}`, visit);
    }
  }
}

function collect(schema: Node, pointer: string, found: PlacedSchema[]): void {
  found.push({ pointer, schema });
  for (const [name, inner] of childrenOf(schema, 'properties')) collect(inner, `${pointer}/properties/${escapeStep(name)}`, found);
  for (const key of ['items', 'additionalProperties', 'propertyNames']) {
    const inner = asNode(schema[key]);
    if (inner) collect(inner, `${pointer}/${key}`, found);
  }
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const options = schema[key];
    if (!Array.isArray(options)) continue;
    for (const [index, option] of options.entries()) collect(asNode(option) ?? {}, `${pointer}/${key}/${index}`, found);
  }
}

/** A key as one step of a JSON pointer inside a URI fragment. */
function escapeStep(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
