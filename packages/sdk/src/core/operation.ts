import type { OperationId, OperationInput, OperationOutput, operations } from '@lealup/contract';
import type { ApiPromise } from './api-promise.ts';
import type { RequestOptions } from './request.ts';

type Entry<Id extends OperationId> = (typeof operations)[Id];

/** The query of an operation, whose parameters may be undefined too. */
export type Query<Id extends OperationId> = {
  [Name in keyof OperationInput<Id>['query']]?: OperationInput<Id>['query'][Name] | undefined;
};

/** A request whose method, path, parameters and body are those of one operation of the contract. */
export type OperationRequest<Id extends OperationId> = Pick<Entry<Id>, 'method' | 'path'> &
  (keyof OperationInput<Id>['path'] extends never ? object : { readonly params: OperationInput<Id>['path'] }) &
  (keyof Entry<Id>['query'] extends never ? object : { readonly query: Query<Id> }) &
  (Entry<Id>['body'] extends null ? object : { readonly body: OperationInput<Id>['body'] | SerializedJson }) &
  (OperationOutput<Id> extends undefined ? { readonly answer: 'none' } : object);

/** A body that is JSON text already. */
export type SerializedJson = string;

/** Sends one operation of the contract. What does not fit the operation does not compile. */
export type Send = <Id extends OperationId>(
  request: OperationRequest<Id>,
  options: RequestOptions | undefined,
) => ApiPromise<OperationOutput<Id>>;
