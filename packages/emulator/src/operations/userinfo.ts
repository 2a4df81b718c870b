import type { OperationInput, Userinfo } from '@lealup/contract';
import { ProblemError } from '../domain/problem.ts';
import type { Context } from './context.ts';

/** Claims about the user of an access token, by what was granted. */
export function getUserinfo(_input: OperationInput<'getUserinfo'>, { principal, tenant }: Context): Userinfo {
  if (principal.type !== 'user' || !principal.openidScopes.includes('openid')) {
    throw new ProblemError('insufficient_scope', 'This needs an access token with the scope openid.', {
      headers: { 'www-authenticate': 'Bearer error="insufficient_scope", scope="openid"' },
    });
  }
  const claims: Userinfo = { sub: principal.id, tenant_id: tenant.id };
  if (principal.openidScopes.includes('email')) Object.assign(claims, { email: principal.email, email_verified: true });
  if (principal.openidScopes.includes('profile') && principal.name !== null) claims.name = principal.name;
  return claims;
}
