/** Writes everything that is generated from openapi.yaml into src/generated. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateAll, GENERATED } from './generator/all.ts';

mkdirSync(GENERATED, { recursive: true });
for (const [file, content] of Object.entries(await generateAll())) {
  writeFileSync(new URL(file, GENERATED), content);
}
