import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { references } from '../src/reference/references.ts';

test.each(references().map(({ file, text }) => [file.pathname.split('/').at(-1) ?? '', file, text] as const))('%s is what the command table makes', (_, file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});
