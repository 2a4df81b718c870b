import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of JSON Schema that the contract may use. The generators refuse any other keyword. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  enum?: (string | number | boolean | null)[];
  const?: string | number | boolean | null;
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  default?: unknown;
  example?: unknown;
  'x-lenient-items'?: boolean;
  'x-secret'?: boolean;
  'x-enum-descriptions'?: Record<string, string>;
  'x-problems'?: Record<string, { status: number; title: string }>;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  explode?: boolean;
  schema: Schema;
}

export interface Response {
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: unknown[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
  'x-provenance': 'documented' | 'assumed';
  'x-scopes'?: string[];
  'x-feature'?: string;
  'x-action'?: string;
  'x-sdk-method': string;
  'x-body-limit'?: number;
  'x-pagination'?: 'cursor';
  'x-unknown-parameters'?: 'ignore';
}

export interface WebhookMessage {
  summary: string;
  description: string;
  requestBody: { content: { 'application/json': { schema: { $ref: string } } } };
}

export interface Contract {
  openapi: string;
  'x-role-matrix': Record<string, Record<string, string[]>>;
  'x-own-book': { role: string; feature: string; action: string }[];
  'x-rate-limits': Record<string, number>;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: WebhookMessage }>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
  };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads an OpenAPI document. */
export function loadContract(file: URL): Contract {
  // The shape is checked by the linters and, keyword by keyword, by the generators.
  return parse(readFileSync(file, 'utf8')) as Contract;
}

/** Every operation of the contract with its method and path, in the order of the document. */
export function listOperations(contract: Contract): { method: string; path: string; operation: Operation }[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** The names of the schemas that what is sent to an operation must match: its body's, and the one of its coerced query. */
export function requestSchemas(contract: Contract): string[] {
  const names = listOperations(contract).flatMap(({ operation }) => {
    const hasQuery = resolveParameters(contract, operation).some((parameter) => parameter.in === 'query');
    const bodies = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schemaName(schema, operation.operationId));
    return [...bodies, hasQuery ? querySchemaName(operation.operationId) : null];
  });
  return [...new Set(names.filter((name) => name !== null))];
}

/** The name of the schema that an operation's coerced query must match. */
export function querySchemaName(operationId: string): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
}

/** An operation's parameters with the references to shared ones followed. */
export function resolveParameters(contract: Contract, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => {
    if (!('$ref' in parameter)) return parameter;
    const name = parameter.$ref.replace('#/components/parameters/', '');
    const found = contract.components.parameters[name];
    if (!found) throw new Error(`${operation.operationId}: no parameter ${name} in components`);
    return found;
  });
}

/** The name behind a reference to a shared schema. */
export function refName(ref: string): string {
  return ref.replace(/^#\/(components\/schemas|\$defs)\//, '');
}

/** The name of a media type's schema: bodies and answers are named schemas, or have none. */
export function schemaName(schema: Schema | undefined, where: string): string | null {
  if (!schema) return null;
  if (schema.$ref) return refName(schema.$ref);
  if (schema.type === 'string') return null;
  throw new Error(`${where}: name the schema in components/schemas`);
}
