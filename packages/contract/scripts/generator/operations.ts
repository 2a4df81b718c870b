import { listOperations, querySchemaName, resolveParameters, schemaName } from './contract.ts';
import type { Contract, Operation, Parameter } from './contract.ts';
import { HEADER } from './header.ts';

/** The operations table: what the emulator's pipeline, the SDK, the CLI and the sweeps of the tests loop over. */
export function generateOperations(contract: Contract): string {
  const entries = listOperations(contract).map(({ method, path, operation }) => {
    const parameters = resolveParameters(contract, operation);
    return [operation.operationId, describe(contract, method, path, operation, parameters)] as const;
  });
  const ids = entries.map(([id]) => JSON.stringify(id)).join('\n  | ');
  return `${HEADER}import type { Operation } from '../operation.ts';

export type OperationId =
  | ${ids};

export const operations = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const satisfies Record<OperationId, Operation>;
`;
}

function describe(contract: Contract, method: string, path: string, operation: Operation, parameters: Parameter[]) {
  const id = operation.operationId;
  const hasQuery = parameters.some((parameter) => parameter.in === 'query');
  const isOpen = operation.security?.length === 0;
  if (!isOpen && !operation['x-scopes']) throw new Error(`${id}: x-scopes is missing`);
  return {
    id,
    method,
    path,
    summary: operation.summary,
    tag: operation.tags[0],
    provenance: operation['x-provenance'],
    sdkMethod: operation['x-sdk-method'],
    scopes: isOpen ? null : operation['x-scopes'],
    feature: operation['x-feature'] ?? null,
    action: operation['x-action'] ?? null,
    isIdempotent: parameters.some((parameter) => parameter.in === 'header' && parameter.name === 'Idempotency-Key'),
    ignoresUnknown: operation['x-unknown-parameters'] === 'ignore',
    isPaginated: operation['x-pagination'] === 'cursor',
    querySchema: hasQuery ? querySchemaName(id) : null,
    query: Object.fromEntries(
      parameters.filter((parameter) => parameter.in === 'query').map((parameter) => [parameter.name, coercion(contract, parameter, id)]),
    ),
    body: describeBody(operation),
    success: describeSuccess(operation),
  };
}

/** How the text of a query parameter becomes a value. */
function coercion(contract: Contract, parameter: Parameter, id: string): string {
  let schema = parameter.schema;
  if (schema.$ref) {
    const name = schemaName(schema, id);
    schema = contract.components.schemas[name ?? ''] ?? schema;
  }
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'string';
    case 'array':
      if (parameter.explode !== false) throw new Error(`${id}: ${parameter.name} must be a comma list (explode: false)`);
      return 'list';
    default:
      throw new Error(`${id}: query parameter ${parameter.name} has a type that is not known`);
  }
}

function describeBody(operation: Operation) {
  const body = operation.requestBody;
  if (!body) return null;
  const limit = operation['x-body-limit'];
  if (!limit) throw new Error(`${operation.operationId}: x-body-limit is missing`);
  const [mediaType, content] = only(Object.entries(body.content), `${operation.operationId}: one request media type`);
  return {
    mediaType,
    schema: schemaName(content.schema, operation.operationId),
    isRequired: body.required === true,
    limitBytes: limit,
  };
}

function describeSuccess(operation: Operation) {
  const all = Object.keys(operation.responses);
  const good = all.filter((status) => status.startsWith('2'));
  // A form that only ever redirects has no other good answer.
  const statuses = good.length > 0 ? good : all.filter((status) => status.startsWith('3'));
  const [status] = only(statuses.map((text) => [Number(text)] as const), `${operation.operationId}: one success answer`);
  const content = Object.entries(operation.responses[String(status)]?.content ?? {})[0];
  return {
    status,
    mediaType: content?.[0] ?? null,
    schema: content ? schemaName(content[1].schema, operation.operationId) : null,
  };
}

function only<T>(list: T[], what: string): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`${what} expected, found ${list.length}`);
  return first;
}
