import { readFileSync } from 'node:fs';
import { commands } from '../commands/table.ts';
import { VERSION } from '../version.ts';
import { renderMan } from './man.ts';
import { renderMarkdown } from './markdown.ts';
import { renderReadme } from './readme.ts';

/** A page that is made from the command table, and where it is. */
export interface Reference {
  readonly file: URL;
  readonly text: string;
}

const README = new URL('../../README.md', import.meta.url);

/** The pages; only a checkout has the folders that they are in. */
export function references(): Reference[] {
  return [
    { file: new URL('../../../../docs/cli.md', import.meta.url), text: renderMarkdown(commands) },
    { file: new URL('../../man/lealup.1', import.meta.url), text: renderMan(commands, VERSION) },
    { file: README, text: renderReadme(readFileSync(README, 'utf8'), commands) },
  ];
}
