import openapiTS, { astToString } from 'openapi-typescript';
import type { Contract } from './contract.ts';
import { HEADER } from './header.ts';

/** The TypeScript types of every path, operation and schema; each schema has a type of its own name at the root. */
export async function generateTypes(contract: Contract): Promise<string> {
  // openapi-typescript writes into the document that it is given.
  const copy = structuredClone(contract);
  // Its type of an OpenAPI document is stricter than the documents that it reads.
  const ast = await openapiTS(copy as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return `${HEADER}${astToString(ast)}`;
}
