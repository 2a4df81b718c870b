import type { LealUp } from '@lealup/sdk';
import type { Notes } from '../output/notes.ts';
import { VERSION } from '../version.ts';
import { withholdWrites } from './dry-run.ts';
import type { Identity } from './identity.ts';

/** A client, and whom it calls as. */
export interface Connection {
  readonly client: LealUp;
  readonly identity: Identity;
}

/** Makes the client of an identity. */
export async function openConnection(identity: Identity, { isDryRun }: { isDryRun: boolean }): Promise<Connection> {
  const { LealUp } = await import('@lealup/sdk');
  const client = new LealUp({
    apiKey: identity.apiKey,
    baseUrl: identity.baseUrl,
    workspace: identity.workspace,
    appInfo: { name: 'lealup-cli', version: VERSION },
    // What is on this machine is there or not: waiting for it helps little.
    ...(identity.kind === 'EMULATOR' && { retry: { baseMs: 50 } }),
    ...(isDryRun && { fetch: withholdWrites, maxRetries: 0 }),
  });
  return { client, identity };
}

/** Tells a person at a terminal where a write goes: profile · workspace · LIVE, TEST or EMULATOR. */
export async function announceWrite({ client, identity }: Connection, notes: Notes, signal: AbortSignal): Promise<void> {
  if (!notes.isTerminal) return;
  const { tenant_id } = await client.users.me({ signal });
  notes.line(notes.style('quiet', describeIdentity(identity, tenant_id)));
}

/** One line: profile · workspace · LIVE, TEST or EMULATOR. */
export function describeIdentity({ profile, kind, baseUrl }: Identity, workspace: string): string {
  return [profile ?? new URL(baseUrl).host, workspace, kind].join(' · ');
}
