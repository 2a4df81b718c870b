import { generateChecks } from './checks.ts';
import { loadContract } from './contract.ts';
import { generateOperations } from './operations.ts';
import { generateRules } from './rules.ts';
import { collectSchemas, generateSchemas } from './schemas.ts';
import { generateTypes } from './types.ts';
import { generateZod } from './zod.ts';

/** The folder of the generated files. */
export const GENERATED = new URL('../../src/generated/', import.meta.url);

/** Every generated file by its name, made in memory: `generate` writes them, the drift test compares them. */
export async function generateAll(): Promise<Record<string, string>> {
  const contract = loadContract();
  const schemas = collectSchemas(contract);
  return {
    'openapi.json': `${JSON.stringify(contract, null, 1)}\n`,
    'types.ts': await generateTypes(contract),
    'operations.ts': generateOperations(contract),
    'rules.ts': generateRules(contract),
    'schemas.ts': generateSchemas(schemas),
    'checks.ts': generateChecks(schemas),
    'zod.ts': generateZod(schemas, Object.keys(contract.components.schemas)),
  };
}
