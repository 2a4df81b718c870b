import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateAll } from '../scripts/generator/all.ts';

describe('generated files', () => {
  it('are what the contract says now; `npm run generate` rewrites them', async () => {
    const files = await generateAll();
    expect(files.length).toBeGreaterThan(8);
    const stale = files.filter(({ file, content }) => readFileSync(file, 'utf8') !== content);
    expect(stale.map(({ file }) => file.pathname)).toEqual([]);
  });
});
