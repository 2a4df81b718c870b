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
  if (pattern.includes('**')) return true;
  const parts = pattern.split('/');
  const steps = template.split('/');
  return parts.length === steps.length && parts.every((part, index) => steps[index]?.startsWith('{') || matchPath(part)(steps[index] ?? ''));
}
