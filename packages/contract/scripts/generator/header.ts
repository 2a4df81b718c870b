/** The first line of each generated TypeScript file. */
export const HEADER = '// Generated from an OpenAPI document by `npm run generate`. Do not edit.\n';
