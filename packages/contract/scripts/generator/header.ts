/** The first line of each generated TypeScript file. */
export const HEADER = '// Generated from openapi.yaml by `pnpm generate`. Do not edit.\n';
