/** What a path leads to: the handler of each method, and the values of its parameters. */
export interface Match<Handler> {
  methods: ReadonlyMap<string, Handler>;
  parameters: Record<string, string>;
}

interface Node<Handler> {
  literals: Map<string, Node<Handler>>;
  parameter: { name: string; node: Node<Handler> } | null;
  methods: Map<string, Handler> | null;
}

/** Finds handlers by method and path, `/v1/customers/{id}`; a literal segment goes before a parameter. */
export class Router<Handler> {
  #root: Node<Handler> = createNode();

  add(method: string, path: string, handler: Handler): void {
    let node = this.#root;
    for (const segment of path.split('/').slice(1)) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        const next = node.literals.get(segment) ?? createNode<Handler>();
        node.literals.set(segment, next);
        node = next;
      } else {
        node.parameter ??= { name, node: createNode() };
        node = node.parameter.node;
      }
    }
    node.methods ??= new Map();
    node.methods.set(method, handler);
  }

  /** The match of a path; null if no route has it. */
  find(path: string): Match<Handler> | null {
    let node = this.#root;
    const parameters: Record<string, string> = {};
    for (const segment of path.split('/').slice(1)) {
      const literal = node.literals.get(segment);
      if (literal) {
        node = literal;
        continue;
      }
      if (!node.parameter || segment === '') return null;
      const value = decode(segment);
      if (value === null) return null;
      parameters[node.parameter.name] = value;
      node = node.parameter.node;
    }
    return node.methods ? { methods: node.methods, parameters } : null;
  }
}

function createNode<Handler>(): Node<Handler> {
  return { literals: new Map(), parameter: null, methods: null };
}

function decode(segment: string): string | null {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
