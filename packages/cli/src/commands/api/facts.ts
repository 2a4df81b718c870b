/** Whether LealUp's documentation says it, or we decided. */
export type Provenance = 'documented' | 'assumed';

/** Something that a contract says. */
export interface Fact {
  /** `GET /v1/customers`, or below it `query limit`, `body /name`, `200 /data/id`. */
  readonly operation: string;
  readonly place: string;
  /** Its type and whether it is required, in words. */
  readonly says: string;
  readonly provenance: Provenance;
}

/** Any part of an OpenAPI document. */
type Node = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const DEEPEST = 6;

/** All that an OpenAPI document says, operation by operation and field by field. */
export function readFacts(document: unknown): Fact[] {
  const root = asNode(document);
  return Object.entries(asNode(root['paths'])).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = asNode(item)[method];
      if (operation === undefined) return [];
      return readOperation(`${method.toUpperCase()} ${path}`, asNode(operation), { root, shared: listOf(asNode(item)['parameters']) });
    }),
  );
}

function readOperation(name: string, operation: Node, { root, shared }: { root: Node; shared: readonly unknown[] }): Fact[] {
  const provenance = provenanceOf(operation, 'assumed');
  const fact = (place: string, says: string, own: Provenance): Fact => ({ operation: name, place, says, provenance: own });
  const parameters = [...shared, ...listOf(operation['parameters'])].map((parameter) => resolve(parameter, root)).map((parameter) => {
    const schema = resolve(parameter['schema'], root);
    return fact(`${String(parameter['in'])} ${String(parameter['name'])}`, typeOf(schema, parameter['required'] === true), provenanceOf(parameter, provenance));
  });
  const fields = (place: string, content: unknown) => {
    const schema = asNode(Object.values(asNode(content))[0])['schema'];
    return schema === undefined ? [] : readFields(schema, { root, place, provenance, depth: 0 }).map(({ at, says, own }) => fact(at, says, own));
  };
  const body = fields('body', resolve(operation['requestBody'], root)['content']);
  const answers = Object.entries(asNode(operation['responses']))
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response]) => [fact(status, 'an answer', provenance), ...fields(status, resolve(response, root)['content'])]);
  return [fact('', 'an operation', provenance), ...parameters, ...body, ...answers];
}

interface Field {
  readonly at: string;
  readonly says: string;
  readonly own: Provenance;
}

interface Setting {
  readonly root: Node;
  readonly place: string;
  readonly provenance: Provenance;
  readonly depth: number;
}

function readFields(part: unknown, { root, place, provenance, depth }: Setting): Field[] {
  const schema = resolve(part, root);
  const inherited = provenanceOf(schema, provenance);
  const parts = [schema, ...['allOf', 'oneOf', 'anyOf'].flatMap((word) => listOf(schema[word]).map((one) => resolve(one, root)))];
  const found = parts.flatMap((one) => {
    const required = listOf(one['required']);
    const items = one['items'] === undefined || depth >= DEEPEST ? [] : readFields(one['items'], { root, place, provenance: inherited, depth: depth + 1 });
    const fields = Object.entries(asNode(one['properties'])).flatMap(([name, value]) => {
      const at = place.includes('/') ? `${place}/${name}` : `${place} /${name}`;
      const own = resolve(value, root);
      const field = { at, says: typeOf(own, required.includes(name)), own: provenanceOf(asNode(value), provenanceOf(own, inherited)) };
      return [field, ...(depth >= DEEPEST ? [] : readFields(value, { root, place: at, provenance: field.own, depth: depth + 1 }))];
    });
    return [...fields, ...items];
  });
  return [...new Map(found.map((field) => [field.at, field])).values()];
}

/** A type in words: `string, required`, `one of a | b`. */
function typeOf(schema: Node, isRequired: boolean): string {
  const { type, enum: words } = schema;
  const name = Array.isArray(words) ? `one of ${words.map(String).toSorted().join(' | ')}` : Array.isArray(type) ? type.map(String).toSorted().join(' or ') : typeof type === 'string' ? type : 'any';
  return isRequired ? `${name}, required` : name;
}

function provenanceOf(node: Node, inherited: Provenance): Provenance {
  const own = node['x-provenance'];
  return own === 'documented' || own === 'assumed' ? own : inherited;
}

function resolve(part: unknown, root: Node): Node {
  const node = asNode(part);
  const reference = node['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return node;
  const target = reference.slice(2).split('/').reduce((at: Node, word) => asNode(at[word.replaceAll('~1', '/').replaceAll('~0', '~')]), root);
  return '$ref' in target ? {} : target;
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
