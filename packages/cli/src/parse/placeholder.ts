import type { ArgumentSpec } from '../command.ts';

/** How an argument is written, for example `<customer>`, `[file]` or `<command...>`. */
export function placeholderOf({ name, optional, isRest }: ArgumentSpec): string {
  const words = isRest ? `${name}...` : name;
  return optional ? `[${words}]` : `<${words}>`;
}
