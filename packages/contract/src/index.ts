export type { Issue } from './checking.ts';
export { operations, type OperationId } from './generated/operations.ts';
export { ownBook, problems, rateLimits, roleMatrix, scopes } from './generated/rules.ts';
export type * from './generated/types.ts';
export type { Operation } from './operation.ts';
export type { OperationInput, OperationOutput, Operations } from './signatures.ts';
