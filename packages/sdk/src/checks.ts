/** The contract's schemas as compiled checks, by the name of the schema: each reports all that is wrong with a value. */
export { checks } from '@lealup/contract/checks';
export type { Issue } from '@lealup/contract';
