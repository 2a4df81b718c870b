/**
 * Whether a path fits a pattern: `*` and `{id}` stand for one segment, `**` for any number of them.
 * A pattern without either is that path alone.
 */
export function matchPath(pattern: string): (path: string) => boolean {
  if (!/[*{]/.test(pattern)) return (path) => path === pattern;
  const source = pattern
    .split(/(\*\*|\*|\{\w+\})/)
    .map((part) => (part === '**' ? '.*' : /^(?:\*|\{\w+\})$/.test(part) ? '[^/]+' : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)))
    .join('');
  const regex = new RegExp(`^${source}$`);
  return (path) => regex.test(path);
}

/** Whether a pattern may fit a path of a template, such as `/v1/customers/{id}`. */
export function mayMatch(pattern: string, template: string): boolean {
  const [parts, steps] = [pattern.split('/'), template.split('/')];
  const open = parts.findIndex((part) => part.includes('**'));
  // What comes after a `**` may be anywhere.
  const fixed = open < 0 ? parts : parts.slice(0, open);
  return (open < 0 ? parts.length === steps.length : open <= steps.length) && fixed.every((part, index) => steps[index]?.startsWith('{') || matchPath(part)(steps[index] ?? ''));
}
