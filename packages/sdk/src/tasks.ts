import type { ApiPromise } from './core/api-promise.ts';
import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { Task, TaskComplete, TaskUpdate } from './types.ts';

/** Filters of {@link Tasks.list}. */
export type TaskListQuery = Query<'listTasks'>;

/** What people have to do about customers. */
export class Tasks {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Tasks, newest first. Filters combine with AND. */
  list(query: TaskListQuery = {}, options?: RequestOptions): List<Task> {
    return paginate({ method: 'GET', path: '/v1/tasks', query }, (page) => this.#send<'listTasks'>(page, options));
  }

  /** Changes the fields that are given. A completed task does not reopen (409). */
  update(id: string, body: TaskUpdate, options?: RequestOptions): ApiPromise<Task> {
    return this.#send<'updateTask'>({ method: 'PATCH', path: '/v1/tasks/{id}', params: { id }, body }, options);
  }

  /** Completes a task with its outcome. */
  complete(id: string, body: TaskComplete, options?: RequestOptions): ApiPromise<Task> {
    return this.#send<'completeTask'>({ method: 'POST', path: '/v1/tasks/{id}/complete', params: { id }, body }, options);
  }
}
