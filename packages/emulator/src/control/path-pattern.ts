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
