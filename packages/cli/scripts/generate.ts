import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { references } from '../src/reference/references.ts';

for (const { file, text } of references()) {
  const path = fileURLToPath(file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
