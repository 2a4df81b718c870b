import type { Role } from '@lealup/contract';

/** Who is asking. */
export type Principal = KeyPrincipal | UserPrincipal;

export interface KeyPrincipal {
  type: 'api_key';
  id: string;
  name: string;
  scopes: readonly string[];
  /** What idempotency keys are kept under. */
  subject: string;
}

export interface UserPrincipal {
  type: 'user';
  id: string;
  name: string | null;
  email: string;
  role: Role;
  scopes: readonly string[];
  /** What OpenID Connect adds to them. */
  openidScopes: readonly string[];
  subject: string;
}
