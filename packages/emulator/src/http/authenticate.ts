import { createHash } from 'node:crypto';
import type { Principal } from '../domain/principal.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenants.ts';
import type { HttpRequest } from './message.ts';

export interface Credential {
  principal: Principal;
  tenant: Tenant;
}

/** How API keys are kept: by their SHA-256, in hexadecimal. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Tells who sends a request, and for which workspace. */
export function authenticate(request: HttpRequest, store: Store, now: number): Credential {
  const credential = byKey(bearer(request), store, now);
  const workspace = request.header('x-lealup-workspace');
  if (workspace !== undefined && workspace !== credential.tenant.id) {
    throw new ProblemError(
      'workspace_mismatch',
      `The header X-LealUp-Workspace names ${JSON.stringify(workspace)}, and the API key belongs to ${credential.tenant.id}. Leave the header out, or use a key of that workspace.`,
    );
  }
  return credential;
}

function bearer(request: HttpRequest): string {
  const header = request.header('authorization');
  if (header === undefined || header.trim() === '') {
    throw new ProblemError('unauthorized', 'No credential came. Send the header "Authorization: Bearer <API key>".');
  }
  const token = /^bearer +(\S+)$/i.exec(header)?.[1];
  if (token === undefined) {
    throw new ProblemError('unauthorized', 'The Authorization header is no bearer token. Send "Authorization: Bearer <API key>".');
  }
  return token;
}

function byKey(key: string, store: Store, now: number): Credential {
  if (key.startsWith('lealup_sk_live_')) {
    throw new ProblemError(
      'unauthorized',
      'A live key was sent to a local emulator. It was not stored; use the emulator\'s key lealup_sk_test_emulator instead.',
    );
  }
  const row = store.apiKeys.byHash(hashKey(key));
  if (!row) throw new ProblemError('unauthorized', 'The API key is not known. Check it, or have an admin make one.');
  if (row.expires_at !== null && row.expires_at <= now) {
    throw new ProblemError('unauthorized', `The API key "${row.name}" has expired. Have an admin make a new one.`);
  }
  return {
    tenant: store.tenants.bySeq(row.tenant),
    principal: {
      type: 'api_key',
      id: row.id,
      name: row.name,
      // Written by the emulator itself.
      scopes: JSON.parse(row.scopes) as string[],
      subject: `key:${row.id}`,
    },
  };
}
