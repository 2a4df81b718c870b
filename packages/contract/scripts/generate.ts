/** Writes everything that is generated from the OpenAPI documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateAll } from './generator/all.ts';

for (const { file, content } of await generateAll()) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
