import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file beside the code that has in it what those ask for whose code is bundled. */
export const NOTICES_FILE = 'third-party-licenses.txt';

/** The licences of the packages that files come from, package by package; what comes from no package of others is left out. */
export function noticesOf(files: Iterable<string>): string {
  const folders = new Set([...files].filter((file) => file.includes('/node_modules/')).map(folderOf));
  const notices = [...folders].map(noticeOf).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const texts = new Map(notices.map(({ name, text }) => [name, `${name}\n\n${text.trim()}\n`]));
  return [...texts.values()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a file belongs to: folders within it may have a manifest too, which names nothing. */
function folderOf(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && readManifest(folder).version !== undefined) return folder;
  }
}

function noticeOf(folder: string): { name: string; text: string } {
  const { name, version, license, author } = readManifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const holder = typeof author === 'string' ? author : author?.name;
  const text = file === undefined ? `${license}${holder === undefined ? '' : `, ${holder}`}` : readFileSync(join(folder, file), 'utf8');
  return { name: `${name} ${version}`, text };
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  author?: string | { name?: string };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
