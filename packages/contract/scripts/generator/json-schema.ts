import { refName, type Contract, type Schema } from './contract.ts';

export interface SchemaDocument {
  id: string;
  title: string;
}

/** One schema of a document with all that it refers to, as a JSON Schema for editors: with its descriptions. */
export function generateJsonSchema(contract: Contract, root: string, { id, title }: SchemaDocument): string {
  const definitions: Record<string, unknown> = {};
  const copy = (name: string): unknown => {
    const schema: Schema | undefined = contract.components.schemas[name];
    if (!schema) throw new Error(`there is no schema ${name}`);
    const refer = (key: string, value: unknown): unknown => {
      if (key.startsWith('x-') || key === 'discriminator') return undefined;
      if (key !== '$ref' || typeof value !== 'string') return value;
      const target = refName(value);
      if (!Object.hasOwn(definitions, target)) {
        definitions[target] = null;
        definitions[target] = copy(target);
      }
      return `#/$defs/${target}`;
    };
    return JSON.parse(JSON.stringify(schema, refer));
  };
  const schema = copy(root) as object;
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title, ...schema, $defs: definitions }, null, 1)}\n`;
}
