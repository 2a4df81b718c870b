import { refName } from './contract.ts';
import type { Schema } from './contract.ts';
import { HEADER } from './header.ts';

/** Zod validators of every schema; those that have a type of the same name are tied to it in both directions. */
export function generateZod(schemas: Record<string, Schema>, typed: string[]): string {
  const written = inOrder(schemas).map((name) => `export const ${name} = ${emit(schemas[name] ?? {})};\n`);
  const ties = typed.map((name) => `  ${name}: true satisfies Same<z.output<typeof ${name}>, types.${name}>,\n`);
  return `${HEADER}import * as z from 'zod';
import type * as types from './types.ts';
import { array, integer, number, record, text, type Same } from '../zod-kit.ts';

${written.join('\n')}
/** Fails to compile where a validator and the type of its name differ. */
export const ties = {
${ties.join('')}} as const;
`;
}

/** Names so ordered that each stands after those it refers to. */
function inOrder(schemas: Record<string, Schema>): string[] {
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  function visit(name: string): void {
    if (ordered.has(name)) return;
    if (visiting.has(name)) throw new Error(`${name} refers to itself: the zod generator cannot write that yet`);
    const schema = schemas[name];
    if (!schema) throw new Error(`no schema ${name}`);
    visiting.add(name);
    for (const reference of references(schema)) visit(reference);
    ordered.add(name);
  }
  for (const name of Object.keys(schemas)) visit(name);
  return [...ordered];
}

function references(schema: Schema): string[] {
  const found: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string') found.push(refName(value));
    return value;
  });
  return found;
}

function emit(schema: Schema): string {
  if (schema.$ref) return refName(schema.$ref);
  if (schema.const !== undefined) return `z.literal(${JSON.stringify(schema.const)})`;
  if (schema.enum) return `z.literal(${JSON.stringify(schema.enum)})`;
  const options = schema.oneOf ?? schema.anyOf;
  if (options) {
    const list = options.map(emit).join(', ');
    const tag = schema.discriminator?.propertyName;
    return tag ? `z.discriminatedUnion(${JSON.stringify(tag)}, [${list}])` : `z.union([${list}])`;
  }
  if (schema.type === undefined) return 'z.unknown()';
  const types = [schema.type].flat();
  const kinds = types.filter((type) => type !== 'null').map((type) => emitType(type, schema));
  const [first = 'z.null()'] = kinds;
  const base = kinds.length > 1 ? `z.union([${kinds.join(', ')}])` : first;
  return types.includes('null') && kinds.length > 0 ? `${base}.nullable()` : base;
}

function emitType(type: string, schema: Schema): string {
  switch (type) {
    case 'string':
      return `text(${rules(schema, ['minLength', 'maxLength', 'format'], schema.pattern)})`;
    case 'integer':
    case 'number':
      return `${type}(${rules(schema, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])})`;
    case 'boolean':
      return 'z.boolean()';
    case 'array':
      return `array(${emit(schema.items ?? {})}, ${rules(schema, ['minItems', 'maxItems', 'uniqueItems'])})`;
    case 'object':
      return emitObject(schema);
    default:
      throw new Error(`the type ${type} is not known to the zod generator`);
  }
}

function emitObject(schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0 && schema.additionalProperties !== false) {
    const value = typeof schema.additionalProperties === 'object' ? emit(schema.additionalProperties) : 'z.unknown()';
    const key = schema.propertyNames ? emit({ type: 'string', ...schema.propertyNames }) : 'z.string()';
    return `record(${key}, ${value}, ${rules(schema, ['minProperties', 'maxProperties'])})`;
  }
  if (typeof schema.additionalProperties === 'object') throw new Error('a schema has either named fields or a map of them');
  const fields = properties.map(([name, inner]) => {
    const isRequired = schema.required?.includes(name);
    return `  ${JSON.stringify(name)}: ${isRequired ? emit(inner) : `z.exactOptional(${emit(inner)})`},\n`;
  });
  const kind = schema.additionalProperties === false ? 'strictObject' : 'looseObject';
  return `z.${kind}({\n${fields.join('')}})${sizeRule(schema)}`;
}

function sizeRule({ minProperties, maxProperties }: Schema): string {
  const tests: string[] = [];
  if (minProperties !== undefined) tests.push(`Object.keys(value).length >= ${minProperties}`);
  if (maxProperties !== undefined) tests.push(`Object.keys(value).length <= ${maxProperties}`);
  return tests.length === 0 ? '' : `.refine((value) => ${tests.join(' && ')}, 'has too few or too many fields')`;
}

function rules(schema: Schema, names: (keyof Schema)[], pattern?: string): string {
  const entries = names.filter((name) => schema[name] !== undefined).map((name) => `${name}: ${JSON.stringify(schema[name])}`);
  if (pattern !== undefined) entries.push(`pattern: /${pattern.replaceAll('/', '\\/')}/u`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
