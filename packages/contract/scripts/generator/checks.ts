import { refName, requestSchemas } from './contract.ts';
import type { Contract, Schema } from './contract.ts';
import { HEADER } from './header.ts';
import { collectSchemas } from './schemas.ts';

/**
 * Compiled checks: one function a schema, plain comparisons, that report every violation with its pointer.
 * They are what requests pass through, since they cost a fraction of an interpreting validator.
 * An array marked `x-lenient-items` is checked as an array only: its operation judges each item by itself.
 */
export function generateChecks(contract: Contract, runtime: string): string {
  const schemas = collectSchemas(contract);
  const functions = Object.entries(schemas).map(([name, schema]) => {
    const emitter = new Emitter(schemas);
    const body = emitter.check(schema, 'value', 'at');
    const constants = [
      ...emitter.patterns.map((source, index) => `const ${name}Pattern${index} = /${source.replaceAll('/', '\\/')}/u;\n`),
      ...emitter.options.map((options, index) => `const ${name}Options${index}: readonly unknown[] = ${JSON.stringify(options)};\n`),
    ];
    const code = body.replaceAll('$PATTERN', `${name}Pattern`).replaceAll('$OPTIONS', `${name}Options`);
    return `${constants.join('')}export function check${name}(value: unknown, at: string, issues: Issue[]): void {\n${code}}\n`;
  });
  const table = (names: string[]) => names.map((name) => `  ${name}: check${name},\n`).join('');
  const code = functions.join('\n');
  const used = RUNTIME.filter((name) => code.includes(`${name}(`));
  return `${HEADER}import { ${used.join(', ')}, type Check, type Issue } from '${runtime}';

${code}
/** Every check by the name of its schema. */
export const checks = {
${table(Object.keys(schemas))}} as const satisfies Record<string, Check>;

/** The checks of bodies and queries alone, for a server: what it does not name is left out of its bundle. */
export const requestChecks = {
${table(requestSchemas(contract))}} as const satisfies Record<string, Check>;
`;
}

const RUNTIME = [
  'checkItems', 'escape', 'fail', 'failFormat', 'failLarge', 'failLong', 'failMissing', 'failOption', 'failPattern', 'failShort', 'failSmall', 'failType', 'failUnknown',
  'isDate', 'isDateTime', 'isEmail', 'isLong', 'isObject', 'isUri', 'lengthOf',
];

const FORMATS: Record<string, string> = { 'date-time': 'isDateTime', date: 'isDate', email: 'isEmail', uri: 'isUri' };

class Emitter {
  readonly patterns: string[] = [];
  readonly options: (readonly unknown[])[] = [];
  #schemas: Record<string, Schema>;
  #counter = 0;

  constructor(schemas: Record<string, Schema>) {
    this.#schemas = schemas;
  }

  /** Statements that check the expression `value` whose pointer is the expression `at`. */
  check(schema: Schema, value: string, at: string): string {
    if (schema.$ref) return `check${refName(schema.$ref)}(${value}, ${at}, issues);\n`;
    if (schema.const !== undefined) {
      const wanted = JSON.stringify(schema.const);
      return `if (${value} !== ${wanted}) ${report(at, 'invalid_value', `must be ${wanted}`)}\n`;
    }
    if (schema.enum) {
      this.options.push(schema.enum);
      const options = `$OPTIONS${this.options.length - 1}`;
      return `if (!${options}.includes(${value})) failOption(issues, ${at}, ${options});\n`;
    }
    const options = schema.oneOf ?? schema.anyOf;
    if (options) return this.#union(schema, options, value, at);
    const types = typesOf(schema);
    if (types.length === 0) return '';
    const branches = types.map((type) => ({ test: typeTest(type, value), code: this.#rules(type, schema, value, at) }));
    return chain(branches, at, types.map(article).join(' or '));
  }

  #rules(type: string, schema: Schema, value: string, at: string): string {
    switch (type) {
      case 'string':
        return this.#stringRules(schema, value, at);
      case 'number':
      case 'integer':
        return numberRules(schema, value, at);
      case 'array':
        return this.#arrayRules(schema, value, at);
      case 'object':
        return this.#objectRules(schema, value, at);
      default:
        return '';
    }
  }

  #stringRules(schema: Schema, value: string, at: string): string {
    let code = '';
    if (schema.minLength === 1) code += `if (${value} === '') failShort(issues, ${at}, 1);\n`;
    else if (schema.minLength !== undefined) code += `if (lengthOf(${value}) < ${schema.minLength}) failShort(issues, ${at}, ${schema.minLength});\n`;
    if (schema.maxLength !== undefined) code += `if (isLong(${value}, ${schema.maxLength})) failLong(issues, ${at}, ${schema.maxLength});\n`;
    if (schema.pattern !== undefined) {
      this.patterns.push(schema.pattern);
      const pattern = `$PATTERN${this.patterns.length - 1}`;
      code += `if (!${pattern}.test(${value})) failPattern(issues, ${at}, ${pattern});\n`;
    }
    if (schema.format !== undefined) {
      const name = FORMATS[schema.format];
      if (!name) throw new Error(`the format ${schema.format} is not known to the generators`);
      code += `if (!${name}(${value})) failFormat(issues, ${at}, ${JSON.stringify(schema.format)});\n`;
    }
    return code;
  }

  #arrayRules(schema: Schema, value: string, at: string): string {
    let code = '';
    if (schema.minItems !== undefined) {
      const unit = schema.minItems === 1 ? 'must not be empty' : `must have at least ${schema.minItems} items`;
      code += `if (${value}.length < ${schema.minItems}) ${report(at, 'too_few_items', unit)}\n`;
    }
    if (schema.maxItems !== undefined) {
      const message = `must have at most ${schema.maxItems} items`;
      code += `if (${value}.length > ${schema.maxItems}) ${report(at, 'too_many_items', message)}\n`;
    }
    if (schema.uniqueItems) {
      code += `if (new Set(${value}).size !== ${value}.length) ${report(at, 'not_unique', 'must not repeat an item')}\n`;
    }
    if (!schema.items || schema['x-lenient-items']) return code;
    if (schema.items.$ref) return `${code}checkItems(${value}, ${at}, issues, check${refName(schema.items.$ref)});\n`;
    const index = this.#name('index');
    const item = this.#name('item');
    const inner = this.check(schema.items, item, `\`\${${at}}/\${${index}}\``);
    return `${code}for (let ${index} = 0; ${index} < ${value}.length; ${index} += 1) {
const ${item}: unknown = ${value}[${index}];
${inner}}\n`;
  }

  #objectRules(schema: Schema, value: string, at: string): string {
    let code = '';
    if (schema.minProperties !== undefined || schema.maxProperties !== undefined) {
      const size = this.#name('size');
      code += `const ${size} = Object.keys(${value}).length;\n`;
      if (schema.minProperties !== undefined) {
        const message = `must have at least ${schema.minProperties} field${schema.minProperties === 1 ? '' : 's'}`;
        code += `if (${size} < ${schema.minProperties}) ${report(at, 'too_few_fields', message)}\n`;
      }
      if (schema.maxProperties !== undefined) {
        const message = `must have at most ${schema.maxProperties} fields`;
        code += `if (${size} > ${schema.maxProperties}) ${report(at, 'too_many_fields', message)}\n`;
      }
    }
    const key = this.#name('key');
    const loop = this.#fields(schema, value, at, key);
    const required = schema.required ?? [];
    for (const name of required) {
      if (!schema.properties?.[name]) throw new Error(`the required field ${name} is not described`);
      code += `if (!Object.hasOwn(${value}, ${JSON.stringify(name)})) failMissing(issues, ${pointer(at, name)});\n`;
    }
    return `${code}${loop}`;
  }

  /** The loop over an object's own keys; empty if nothing is said about any of them. */
  #fields(schema: Schema, value: string, at: string, key: string): string {
    const field = this.#name('field');
    const cases = Object.entries(schema.properties ?? {}).map(
      ([name, inner]) => `case ${JSON.stringify(name)}:\n${this.check(inner, field, pointer(at, name))}break;\n`,
    );
    const place = `\`\${${at}}/\${escape(${key})}\``;
    let rest = '';
    if (schema.propertyNames) rest += this.check(schema.propertyNames, key, place);
    if (schema.additionalProperties === false) rest += `failUnknown(issues, ${place});\n`;
    else if (typeof schema.additionalProperties === 'object') rest += this.check(schema.additionalProperties, field, place);
    if (cases.length === 0 && rest === '') return '';
    const body = cases.length > 0 ? `switch (${key}) {\n${cases.join('')}default:\n${rest}}\n` : rest;
    return `for (const ${key} in ${value}) {\nconst ${field}: unknown = ${value}[${key}];\n${body}}\n`;
  }

  #union(schema: Schema, options: Schema[], value: string, at: string): string {
    const { discriminator } = schema;
    if (discriminator) {
      const tag = discriminator.propertyName;
      const cases = Object.entries(discriminator.mapping).map(
        ([name, ref]) => `case ${JSON.stringify(name)}:\ncheck${refName(ref)}(${value}, ${at}, issues);\nbreak;\n`,
      );
      const names = Object.keys(discriminator.mapping).join(', ');
      const unknown = report(pointer(at, tag), 'invalid_value', `must be one of: ${names}`);
      return `if (isObject(${value})) {\nswitch (${value}[${JSON.stringify(tag)}]) {\n${cases.join('')}default:\n${unknown}}\n} else failType(issues, ${at}, 'an object');\n`;
    }
    const types = options.map((option) => this.#typesOf(option));
    const all = types.flat();
    if (new Set(all).size !== all.length || types.some((list) => list.length === 0)) {
      throw new Error('the options of a union without a discriminator must differ in their JSON types');
    }
    const branches = options.map((option, index) => {
      const own = types[index] ?? [];
      const [type = ''] = own;
      // The test of an option's only type says already what its check would.
      const isTested = option.type !== undefined && own.length === 1;
      return {
        test: own.map((one) => typeTest(one, value)).join(' || '),
        code: isTested ? this.#rules(type, option, value, at) : this.check(option, value, at),
      };
    });
    return chain(branches, at, all.map(article).join(' or '));
  }

  /** The JSON types of an option: behind a reference, or of a union's own options. */
  #typesOf(schema: Schema): string[] {
    if (!schema.$ref) return typesOf(schema);
    const found = this.#schemas[refName(schema.$ref)];
    if (!found) throw new Error(`no schema ${schema.$ref}`);
    const options = found.discriminator ? undefined : (found.oneOf ?? found.anyOf);
    return options ? options.flatMap((option) => this.#typesOf(option)) : typesOf(found);
  }

  #name(base: string): string {
    this.#counter += 1;
    return `${base}${this.#counter}`;
  }
}

/** What is done for each type that there may be, and what is reported for another. */
function chain(branches: { test: string; code: string }[], at: string, names: string): string {
  const busy = branches.filter(({ code }) => code !== '').map(({ test, code }) => `if (${test}) {\n${code}}`);
  const idle = branches.filter(({ code }) => code === '').map(({ test }) => test);
  const last = `failType(issues, ${at}, ${JSON.stringify(names)});\n`;
  return [...busy, idle.length > 0 ? `if (!(${idle.join(' || ')})) ${last}` : last].join(' else ');
}

function numberRules(schema: Schema, value: string, at: string): string {
  const rules: [limit: number | undefined, test: string, report: (limit: number) => string][] = [
    [schema.minimum, '<', (limit) => `failSmall(issues, ${at}, ${limit});`],
    [schema.maximum, '>', (limit) => `failLarge(issues, ${at}, ${limit});`],
    [schema.exclusiveMinimum, '<=', (limit) => report(at, 'too_small', `must be more than ${limit}`)],
    [schema.exclusiveMaximum, '>=', (limit) => report(at, 'too_large', `must be less than ${limit}`)],
  ];
  return rules.flatMap(([limit, test, failing]) => (limit === undefined ? [] : [`if (${value} ${test} ${limit}) ${failing(limit)}\n`])).join('');
}

function typesOf(schema: Schema): string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  if (schema.const !== undefined) return [jsonType(schema.const)];
  if (schema.enum) return [...new Set(schema.enum.map(jsonType))];
  if (schema.discriminator) return ['object'];
  return [];
}

function jsonType(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

function typeTest(type: string, value: string): string {
  switch (type) {
    case 'null':
      return `${value} === null`;
    case 'array':
      return `Array.isArray(${value})`;
    case 'object':
      return `isObject(${value})`;
    case 'integer':
      return `typeof ${value} === 'number' && Number.isInteger(${value})`;
    case 'number':
      return `typeof ${value} === 'number' && Number.isFinite(${value})`;
    default:
      return `typeof ${value} === '${type}'`;
  }
}

function article(type: string): string {
  if (type === 'null') return 'null';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function report(at: string, code: string, message: string): string {
  return `fail(issues, ${at}, '${code}', ${JSON.stringify(message)});`;
}

function pointer(at: string, name: string): string {
  return `${at} + ${JSON.stringify(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)}`;
}
