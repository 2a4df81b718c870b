import { generateChecks } from './checks.ts';
import { loadContract } from './contract.ts';
import { generateControlOperations } from './control-operations.ts';
import { generateJsonSchema } from './json-schema.ts';
import { generateOperations } from './operations.ts';
import { generateRules } from './rules.ts';
import { generateSamples } from './samples.ts';
import { collectSchemas, generateSchemas } from './schemas.ts';
import { generateSecretFields } from './secrets.ts';
import { generateTypes } from './types.ts';
import { generateWebhookEvents } from './webhook-events.ts';
import { generateZod } from './zod.ts';

const CONTRACT = new URL('../../', import.meta.url);
const SDK = new URL('../../../sdk/', import.meta.url);
const EMULATOR = new URL('../../../emulator/', import.meta.url);

/** Every generated file and its content, made in memory: `generate` writes them, the drift test compares them. */
export async function generateAll(): Promise<{ file: URL; content: string }[]> {
  const contract = loadContract(new URL('openapi.yaml', CONTRACT));
  const schemas = collectSchemas(contract);
  const control = loadContract(new URL('control.yaml', EMULATOR));
  return [
    ...inFolder(new URL('src/generated/', CONTRACT), {
      'openapi.json': `${JSON.stringify(contract, null, 1)}\n`,
      'types.ts': await generateTypes(contract),
      'operations.ts': generateOperations(contract),
      'rules.ts': generateRules(contract),
      'samples.ts': generateSamples(contract),
      'schemas.ts': generateSchemas(schemas),
      'checks.ts': generateChecks(contract, '../checking.ts'),
      'webhook-events.ts': generateWebhookEvents(contract),
      'zod.ts': generateZod(schemas, Object.keys(contract.components.schemas)),
    }),
    ...inFolder(SDK, { 'openapi.json': `${JSON.stringify(contract)}\n` }),
    ...inFolder(EMULATOR, {
      'seed.schema.json': generateJsonSchema(control, 'SeedDocument', { id: 'https://docs.lealup.com/emulator/seed.schema.json', title: 'LealUp emulator seed' }),
    }),
    ...inFolder(new URL('src/generated/', EMULATOR), {
      'secret-fields.ts': generateSecretFields(contract),
      'control-openapi.json': `${JSON.stringify(control, null, 1)}\n`,
      'control-operations.ts': generateControlOperations(control),
      'control-types.ts': await generateTypes(control),
      'control-checks.ts': generateChecks(control, '@lealup/contract/checking'),
    }),
  ];
}

function inFolder(folder: URL, files: Record<string, string>): { file: URL; content: string }[] {
  return Object.entries(files).map(([name, content]) => ({ file: new URL(name, folder), content }));
}
