/** Every operation of the API as data, for tools. */
export { operations, type Operation, type OperationId } from '@lealup/contract';
