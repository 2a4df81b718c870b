import { Failure } from '../../failures/failure.ts';
import { readAssignment } from '../../input/assignment.ts';
import { nearestName } from '../../parse/nearest-name.ts';

/** Where the fields stand in a message. */
const PREFIX = 'data.object.';

type Fields = Record<string, unknown>;

/**
 * The fields of a message that assignments change, each with all that is below it: what is sent replaces whole fields.
 * `arr=5` means `data.object.arr=5`; a custom field may be new.
 *
 * @throws {@link Failure} `usage` for a path that the message does not have.
 */
export function changedFields(assignments: readonly string[], { base, type, argv }: { base: Readonly<Fields>; type: string; argv: readonly string[] }): Fields {
  const object = structuredClone({ ...base });
  const changed = new Set<string>();
  for (const assignment of assignments) {
    const [name, value] = readAssignment(assignment);
    const path = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    const holder = holderOf(object, path.split('.'));
    if (!holder) throw unmatched(name, { base, type, argv, assignment });
    holder.set(value);
    changed.add(path.split('.')[0] ?? '');
  }
  return Object.fromEntries([...changed].map((name) => [name, object[name]]));
}

/** What holds the last name of a path; undefined if the path leads nowhere. */
function holderOf(object: Fields, names: readonly string[]): { set(value: unknown): void } | undefined {
  let at: unknown = object;
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    const isFree = names[index - 1] === 'custom_fields' && isLast;
    if (typeof at !== 'object' || at === null || (!Object.hasOwn(at, name) && !isFree)) return undefined;
    const holder = at as Fields;
    if (isLast) return { set: (value) => Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true }) };
    at = holder[name];
  }
  return undefined;
}

function unmatched(name: string, { base, type, argv, assignment }: { base: Readonly<Fields>; type: string; argv: readonly string[]; assignment: string }): Failure {
  const paths = pathsOf(base, '');
  const isShort = !name.startsWith('data.');
  const meant = nearestName(isShort ? name : name.replace(/^data\.(?:object\.)?/, ''), paths);
  const shown = meant === undefined ? undefined : isShort ? meant : PREFIX + meant;
  return new Failure('usage', `--set ${name} is no field of ${type}.`, {
    why: [...(shown === undefined ? [] : [`did you mean ${shown}?`]), `it has: ${paths.join(', ')}`],
    next: shown === undefined ? undefined : argv.map((word) => (word === assignment ? `${shown}${assignment.slice(name.length)}` : word)),
    details: { code: 'unknown_field', path: name },
  });
}

function pathsOf(value: unknown, path: string): string[] {
  const own = path === '' ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, below]) => pathsOf(below, path === '' ? name : `${path}.${name}`))];
}
