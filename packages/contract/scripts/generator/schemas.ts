import { listOperations, querySchemaName, refName, resolveParameters } from './contract.ts';
import type { Contract, Schema } from './contract.ts';
import { HEADER } from './header.ts';

/** Keywords that say something about a value; a keyword that is neither here nor below stops the generator. */
const RULES = new Set([
  'type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties',
  'items', 'minItems', 'maxItems', 'uniqueItems', 'enum', 'const', 'oneOf', 'anyOf', 'discriminator', 'format',
  'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
]);
const NOTES = new Set(['title', 'description', 'example', 'examples', 'deprecated', 'default', 'readOnly', 'writeOnly']);

/** Every schema by name, notes stripped: those of the contract and one for each operation's query. */
export function collectSchemas(contract: Contract): Record<string, Schema> {
  const named = Object.entries(contract.components.schemas).map(([name, schema]) => [name, strip(schema, name)] as const);
  const queries = listOperations(contract).flatMap(({ operation }) => {
    const parameters = resolveParameters(contract, operation).filter((parameter) => parameter.in === 'query');
    if (parameters.length === 0) return [];
    const name = querySchemaName(operation.operationId);
    const schema: Schema = {
      type: 'object',
      properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
      required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      additionalProperties: false,
    };
    return [[name, strip(schema, name)] as const];
  });
  return Object.fromEntries([...named, ...queries]);
}

/** One JSON Schema document (2020-12) whose `$defs` hold all of them. */
export function generateSchemas(schemas: Record<string, Schema>): string {
  const document = JSON.stringify({ $defs: forDocument(schemas) }, null, 1);
  return `${HEADER}
/** Every schema of the contract, as one JSON Schema 2020-12 document. */
export const schemas = ${document} as const;
`;
}

function strip(schema: Schema, where: string): Schema {
  if (schema.$ref) return { $ref: `#/$defs/${refName(schema.$ref)}` };
  const kept: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'x-lenient-items') kept[keyword] = value;
    if (NOTES.has(keyword) || keyword.startsWith('x-')) continue;
    if (!RULES.has(keyword)) throw new Error(`${where}: the keyword ${keyword} is not known to the generators`);
    kept[keyword] = value;
  }
  const copy = kept as Schema;
  if ([copy.type].flat().includes('integer') && (copy.minimum === undefined || copy.maximum === undefined) && !copy.enum) {
    throw new Error(`${where}: an integer needs a minimum and a maximum`);
  }
  if (copy.properties) copy.properties = mapValues(copy.properties, (value, name) => strip(value, `${where}.${name}`));
  if (copy.items) copy.items = strip(copy.items, `${where}[]`);
  if (copy.propertyNames) copy.propertyNames = strip(copy.propertyNames, `${where} names`);
  if (typeof copy.additionalProperties === 'object') {
    copy.additionalProperties = strip(copy.additionalProperties, `${where}.*`);
  }
  if (copy.oneOf) copy.oneOf = copy.oneOf.map((option, index) => strip(option, `${where}|${index}`));
  if (copy.anyOf) copy.anyOf = copy.anyOf.map((option, index) => strip(option, `${where}|${index}`));
  if (copy.discriminator) {
    copy.discriminator = {
      propertyName: copy.discriminator.propertyName,
      mapping: mapValues(copy.discriminator.mapping, (ref) => `#/$defs/${refName(ref)}`),
    };
  }
  return copy;
}

/** JSON Schema knows neither the marks of the house nor a discriminator's mapping. */
function forDocument(schemas: Record<string, Schema>): unknown {
  return JSON.parse(
    JSON.stringify(schemas, (key, value: unknown) => {
      if (key === 'x-lenient-items') return undefined;
      if (key === 'discriminator' && typeof value === 'object' && value !== null && 'mapping' in value) return undefined;
      return value;
    }),
  );
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
