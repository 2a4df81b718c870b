/** The value at a path such as `context.page.url`; undefined if there is none. A key with dots of its own goes first. */
export function getPath(object: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  let value: unknown = object;
  for (const name of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Puts a value at a path, with objects on the way where there are none. */
export function setPath(object: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = object;
  for (const name of names) {
    const below = Object.hasOwn(at, name) ? at[name] : undefined;
    const next = isObject(below) ? below : {};
    define(at, name, next);
    at = next;
  }
  define(at, last, value);
}

/** A plain assignment would take `__proto__` for what it is not. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
