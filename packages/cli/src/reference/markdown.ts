import type { Command, CommandSpec, OptionSpec } from '../command.ts';
import { GLOBAL_OPTIONS, IDENTITY_OPTIONS, WRITE_OPTIONS } from '../options.ts';
import { placeholderOf } from '../parse/placeholder.ts';
import { TOPICS } from '../parse/topics.ts';

/** The reference of all commands, in Markdown. */
export function renderMarkdown(commands: readonly Command[]): string {
  const specs = commands.map(({ spec }) => spec);
  return [
    '# Commands of `lealup`',
    'This page is made from the command table, by `pnpm --filter @lealup/cli generate`.',
    specs.map(({ name }) => `- [\`${name}\`](#${anchorOf(name)})`).join('\n'),
    '## Flags that many commands take',
    options({ ...GLOBAL_OPTIONS }),
    'Commands that call LealUp:',
    options({ ...IDENTITY_OPTIONS }),
    'Commands that change something at LealUp:',
    options({ ...WRITE_OPTIONS }),
    ...Object.entries(TOPICS).map(([name, { text }]) => `## Topic: ${name}\n\n\`\`\`text\n${text}\n\`\`\``),
    ...specs.map(section),
    '',
  ].join('\n\n').trimEnd().concat('\n');
}

function section(spec: CommandSpec): string {
  const { name, summary, details, args, aliases = [], examples } = spec;
  return [
    `## lealup ${name}`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.${details ? ` ${details}` : ''}`,
    `\`\`\`text\n${['lealup', name, ...args.map(placeholderOf), '[flags]'].join(' ')}\n\`\`\``,
    ...(aliases.length > 0 ? [`Also: ${aliases.map((alias) => `\`${[...name.split(' ').slice(0, -1), alias].join(' ')}\``).join(', ')}.`] : []),
    ...(args.length > 0 ? [args.map((argument) => `- \`${placeholderOf(argument)}\`: ${cell(argument.summary)}`).join('\n')] : []),
    ...(Object.keys(spec.options).length > 0 ? [options(spec.options)] : []),
    `\`\`\`sh\n${examples.map(({ command, about }) => `# ${about}\nlealup ${command}`).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function options(specs: Readonly<Record<string, OptionSpec>>): string {
  const rows = Object.entries(specs).map(([name, option]) => {
    const value = option.type === 'flag' ? '' : ` <${option.value ?? 'value'}>`;
    const notes = [option.required ? 'required' : '', option.choices ? option.choices.join(', ') : '', option.env ? `or ${option.env}` : ''].filter(Boolean);
    return `| \`${option.short ? `-${option.short}, ` : ''}--${name}${cell(value)}\` | ${cell(option.summary)}${notes.length > 0 ? ` (${cell(notes.join('; '))})` : ''} |`;
  });
  return ['| flag | what it does |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function anchorOf(name: string): string {
  return `lealup-${name.replaceAll(' ', '-')}`;
}
