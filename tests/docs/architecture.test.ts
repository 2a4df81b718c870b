import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

/** The files and folders that a section's block names, one or several a line. */
function namesOf(section: string): string[] {
  const [, block = ''] = new RegExp(`^## ${section}\\n\\n\`\`\`\\n([\\s\\S]+?)\`\`\``, 'm').exec(page) ?? [];
  const names = block.matchAll(/^((?:[\w./-]+(?:\.ts|\/),? ?)+) /gm);
  return [...names].flatMap(([, list = '']) => list.split(/[, ]+/).filter(Boolean));
}

const ROOMS = [
  ['emulator', 'packages/emulator/src'],
  ['SDK', 'packages/sdk/src'],
  ['CLI', 'packages/cli/src'],
] as const;

describe('ARCHITECTURE.md', () => {
  it.each(ROOMS)('names files and folders of the %s that there are', (name, folder) => {
    const names = namesOf(`Inside the ${name}`);
    expect(names.length).toBeGreaterThan(6);
    expect(names.filter((one) => !existsSync(join(ROOT, folder, one)))).toEqual([]);
  });

  it('leaves out no folder, and no file that puts the emulator together', () => {
    const named = new Set(namesOf('Inside the emulator').map((one) => one.replace(/\/$/, '')));
    const silent = new Set(['generated', 'index.ts', 'node-version.ts', 'version.ts']);
    expect(readdirSync(join(ROOT, 'packages/emulator/src')).filter((one) => !named.has(one) && !silent.has(one))).toEqual([]);
    for (const folder of readdirSync(join(ROOT, 'packages/cli/src'), { withFileTypes: true })) {
      if (folder.isDirectory() && folder.name !== 'generated') expect(page).toContain(`${folder.name}/`);
    }
  });

  it('names files on the way of a request that there are', () => {
    const [, story = ''] = /## One request, followed\n([\s\S]+?)\n## /.exec(page) ?? [];
    const files = [...story.matchAll(/`([\w/.-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(ROOT, 'packages/emulator/src', file)))).toEqual([]);
  });
});
