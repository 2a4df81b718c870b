import type { OperationId } from './generated/operations.ts';
import type { operations } from './generated/types.ts';

type Path<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer P } ? P : object;
type Query<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Q } ? NonNullable<Q> : object;
type Body<Id extends OperationId> = operations[Id] extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: infer C }
    ? C[keyof C]
    : undefined
  : undefined;
type Success<Id extends OperationId> = operations[Id]['responses'] extends infer R ? R[keyof R & (200 | 201 | 202 | 204)] : never;

/** What an operation is given: path parameters, coerced query, parsed body. */
export interface OperationInput<Id extends OperationId> {
  path: Path<Id>;
  query: Query<Id>;
  body: Body<Id>;
}

/** What an operation answers with: the body of its one success answer; `undefined` where it has none. */
export type OperationOutput<Id extends OperationId> =
  Success<Id> extends { content: infer C } ? ([C] extends [never] ? undefined : C[keyof C]) : undefined;

/** One function per operation: a missing, extra or wrong one does not compile. */
export type Operations<Context, Id extends OperationId = OperationId> = {
  [Key in Id]: (input: OperationInput<Key>, context: Context) => OperationOutput<Key>;
};
