import type { ApiPromise } from './core/api-promise.ts';
import { paginate, type List } from './core/list.ts';
import type { Query, Send } from './core/operation.ts';
import type { RequestOptions } from './core/request.ts';
import type { CurrentUser, User, UserInvite, UserRole } from './types.ts';

/** Paging of {@link Users.list}. */
export type UserListQuery = Query<'listUsers'>;

/** The people of the workspace. */
export class Users {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Users, newest first. */
  list(query: UserListQuery = {}, options?: RequestOptions): List<User> {
    return paginate({ method: 'GET', path: '/v1/users', query }, (page) => this.#send<'listUsers'>(page, options));
  }

  /** Invites someone. */
  invite(body: UserInvite, options?: RequestOptions): ApiPromise<User> {
    return this.#send<'inviteUser'>({ method: 'POST', path: '/v1/users', body }, options);
  }

  /** The user or API key that calls, its workspace and its scopes. */
  me(options?: RequestOptions): ApiPromise<CurrentUser> {
    return this.#send<'getCurrentUser'>({ method: 'GET', path: '/v1/users/me' }, options);
  }

  /** Gives a user another role. The last admin keeps theirs (409). */
  setRole(id: string, body: UserRole, options?: RequestOptions): ApiPromise<User> {
    return this.#send<'setUserRole'>({ method: 'PATCH', path: '/v1/users/{id}/role', params: { id }, body }, options);
  }
}
