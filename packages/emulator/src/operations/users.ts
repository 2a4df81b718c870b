import type { CurrentUser, OperationInput } from '@lealup/contract';
import type { Context } from './context.ts';

export function getCurrentUser(_input: OperationInput<'getCurrentUser'>, { principal, tenant }: Context): CurrentUser {
  // Scopes are checked against the contract's list when a credential is made.
  const scopes = [...principal.scopes] as CurrentUser['scopes'];
  const { id, name } = principal;
  return principal.type === 'user'
    ? { id, email: principal.email, type: 'user', name, tenant_id: tenant.id, scopes, role: principal.role }
    : { id, email: null, type: 'api_key', name, tenant_id: tenant.id, scopes };
}
