import { roleMatrix, type Operation } from '@lealup/contract';
import type { Principal } from '../domain/principal.ts';
import { ProblemError } from '../domain/problem.ts';

/** Refuses a credential without the operation's scope, and a user whose role may not do it. */
export function checkPermissions(operation: Operation, principal: Principal): void {
  checkScope(operation.scopes ?? [], principal);
  if (principal.type === 'user' && operation.feature !== null && operation.action !== null) {
    const actions = roleMatrix[operation.feature]?.[principal.role] ?? [];
    if (!actions.includes('all') && !actions.includes(operation.action)) {
      throw new ProblemError(
        'role_forbidden',
        `The role ${principal.role} may not ${operation.action} ${operation.feature.replaceAll('_', ' and ')}. Ask an admin of the workspace.`,
      );
    }
  }
}

/** Refuses a credential that has none of the scopes; an empty list asks for none. */
export function checkScope(scopes: readonly string[], principal: Principal): void {
  if (scopes.length === 0 || principal.scopes.includes('admin:*')) return;
  if (scopes.some((scope) => principal.scopes.includes(scope))) return;
  const wanted = scopes.join(' or ');
  throw new ProblemError('insufficient_scope', `This needs the scope ${wanted}, and the credential does not have it.`, {
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scopes.join(' ')}"` },
  });
}
