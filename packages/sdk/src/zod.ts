/** The contract's schemas as zod schemas, each typed as the interface of its name. Needs zod 4 beside this package. */
export * from '@lealup/contract/zod';
