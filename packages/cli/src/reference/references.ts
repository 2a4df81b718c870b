import { readFileSync } from 'node:fs';
import type { Command } from '../command.ts';
import { commands } from '../commands/table.ts';
import { VERSION } from '../version.ts';
import { renderHelp } from '../parse/help.ts';
import { renderMan } from './man.ts';
import { renderMarkdown } from './markdown.ts';
import { renderReadme } from './readme.ts';

/** A file that is made from the command table, and where it is. */
export interface Reference {
  readonly file: URL;
  readonly text: string;
}

const README = new URL('../../README.md', import.meta.url);

/** The files; only a checkout has the folders that they are in. */
export function references(): Reference[] {
  return [
    { file: new URL('../../../../docs/cli.md', import.meta.url), text: renderMarkdown(commands) },
    { file: new URL('../../man/lealup.1', import.meta.url), text: renderMan(commands, VERSION) },
    { file: new URL('../generated/help.ts', import.meta.url), text: renderHelpModule(commands) },
    { file: README, text: renderReadme(readFileSync(README, 'utf8'), commands) },
  ];
}

/** The help of the whole program as a module of its own, so that nothing else is loaded for it. */
function renderHelpModule(all: readonly Command[]): string {
  return `// Generated from the command table by \`pnpm generate\` in this package. Do not edit.\n\n/** The help of the whole program. */\nexport const HELP = ${JSON.stringify(renderHelp('', all))};\n`;
}
