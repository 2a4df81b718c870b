import type { Contract, Schema } from './contract.ts';
import { HEADER } from './header.ts';

/** Which fields of each schema are marked `x-secret`, in itself or in what it is made of. */
export function generateSecretFields(contract: Contract): string {
  const { schemas } = contract.components;
  const table = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const found = new Set<string>();
      collect(schema, schemas, { found, seen: new Set() });
      return found.size === 0 ? [] : [[name, [...found].sort()]];
    }),
  );
  return `${HEADER}
/** Fields that hold a secret, by the schema that they are found in. */
export const secretFields: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(table, null, 1)};
`;
}

interface Walk {
  found: Set<string>;
  seen: Set<Schema>;
}

function collect(schema: Schema, schemas: Record<string, Schema>, walk: Walk): void {
  if (walk.seen.has(schema)) return;
  walk.seen.add(schema);
  const target = schema.$ref === undefined ? undefined : schemas[schema.$ref.split('/').at(-1) ?? ''];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (field['x-secret'] === true) walk.found.add(name);
    collect(field, schemas, walk);
  }
  const { items, additionalProperties, oneOf = [], anyOf = [] } = schema;
  const parts = [target, items, typeof additionalProperties === 'object' ? additionalProperties : undefined, ...oneOf, ...anyOf];
  for (const part of parts) if (part) collect(part, schemas, walk);
}
