import type { CurrentUser, OperationInput, User } from '@lealup/contract';
import { notFound, ProblemError } from '../domain/problem.ts';
import { userOf } from '../store/users.ts';
import type { Context } from './context.ts';

export function listUsers({ query }: OperationInput<'listUsers'>, context: Context) {
  const { rows, next_cursor, has_more } = context.paginate(
    query,
    (after, count) => context.store.users.page(context.tenant.seq, after?.[0] ?? null, count),
    (row) => [row.seq],
  );
  return { data: rows.map(userOf), next_cursor, has_more };
}

export function inviteUser({ body }: OperationInput<'inviteUser'>, context: Context): User {
  const email = body.email.toLowerCase();
  const existing = context.store.users.byEmail(context.tenant.seq, email);
  if (existing) throw new ProblemError('conflict', `${email} is a user of this workspace already (${existing.id}).`);
  const row = {
    seq: 0,
    id: context.newId(),
    tenant: context.tenant.seq,
    email,
    name: body.name ?? null,
    role: body.role,
    status: 'invited' as const,
    created_at: context.now,
    updated_at: context.now,
  };
  context.store.users.insert(row);
  return userOf(row);
}

export function setUserRole({ path, body }: OperationInput<'setUserRole'>, context: Context): User {
  const { users } = context.store;
  const user = users.byId(context.tenant.seq, path.id);
  if (!user) throw notFound('user', path.id);
  if (user.role === 'admin' && body.role !== 'admin' && users.countAdmins(context.tenant.seq) === 1) {
    throw new ProblemError('conflict', `${user.email} is the last admin of the workspace. Make another user an admin first.`);
  }
  if (user.role === body.role) return userOf(user);
  users.setRole(user.seq, body.role, context.now);
  return userOf({ ...user, role: body.role, updated_at: context.now });
}

export function getCurrentUser(_input: OperationInput<'getCurrentUser'>, { principal, tenant }: Context): CurrentUser {
  // Scopes are checked against the contract's list when a credential is made.
  const scopes = [...principal.scopes] as CurrentUser['scopes'];
  const { id, name } = principal;
  return principal.type === 'user'
    ? { id, email: principal.email, type: 'user', name, tenant_id: tenant.id, scopes, role: principal.role }
    : { id, email: null, type: 'api_key', name, tenant_id: tenant.id, scopes };
}
