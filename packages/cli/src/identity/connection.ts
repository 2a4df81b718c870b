import { APIError, LealUp, type LealUpOptions, type RetryFacts } from '@lealup/sdk';
import type { Environment } from '../io.ts';
import type { Notes } from '../output/notes.ts';
import { plainText } from '../output/plain-text.ts';
import { VERSION } from '../version.ts';
import { CONTROL_TOKEN_HEADER } from './control-token.ts';
import { withholdWrites } from './dry-run.ts';
import type { Identity } from './identity.ts';
import { createLocalTransport } from './local-transport.ts';
import { showWaiting, watchCalls } from './watched-fetch.ts';

/** The redirect address of public clients; its port is that of whoever listens (RFC 8252 section 7.3). */
export const LOOPBACK_REDIRECT = 'http://127.0.0.1/callback';

/** How requests are sent. */
export type Transport = NonNullable<LealUpOptions['fetch']>;

interface ConnectionOptions {
  readonly isDryRun: boolean;
  readonly env: Environment;
  readonly notes: Notes;
  /** The platform's `fetch` by default. */
  readonly transport?: Transport | undefined;
}

/** A client, and whom it calls as. */
export interface Connection {
  readonly client: LealUp;
  readonly identity: Identity;
}

/** Makes the client of an identity. */
export async function openConnection(identity: Identity, { isDryRun, env, notes, transport }: ConnectionOptions): Promise<Connection> {
  const chosen = isDryRun ? withholdWrites : (transport ?? (identity.baseUrl.startsWith('http:') ? createLocalTransport() : fetch));
  const send = showWaiting(chosen, notes);
  const client = new LealUp({
    ...(identity.signIn ? { oauth: await openSignIn(identity.signIn, identity.baseUrl, { env, notes }) } : { apiKey: identity.apiKey }),
    baseUrl: identity.baseUrl,
    workspace: identity.workspace,
    appInfo: { name: 'lealup-cli', version: VERSION },
    ...(notes.isDebug && { logger: { debug: (line: string) => notes.debug(line) } }),
    // What is on this machine is there or not: waiting for it helps little.
    ...(identity.kind === 'EMULATOR' && { retry: { baseMs: 50 } }),
    ...(notes.isTerminal && { hooks: { retry: (facts: RetryFacts) => notes.before(describeRetry(facts), facts.waitMs) } }),
    fetch: identity.controlToken === undefined ? send : withControlToken(send, identity.controlToken),
    ...(isDryRun && { maxRetries: 0 }),
  });
  return { client, identity };
}

function describeRetry({ error, url }: RetryFacts): string {
  const { host } = new URL(url);
  const what = error instanceof APIError ? `${host} answered ${error.status}` : `no answer from ${host}`;
  return `${what}; trying again`;
}

/** A transport that names the control token where the emulator's own plane is called, and nowhere else. */
function withControlToken(send: Transport, token: string): Transport {
  return (url, init) => {
    if (!new URL(url).pathname.startsWith('/_emulator/')) return send(url, init);
    // The client hands over a plain object.
    const headers = init.headers as Record<string, string>;
    return send(url, { ...init, headers: { ...headers, [CONTROL_TOKEN_HEADER]: token } });
  };
}

async function openSignIn({ profile, clientId }: NonNullable<Identity['signIn']>, baseUrl: string, { env, notes }: Pick<ConnectionOptions, 'env' | 'notes'>) {
  const { OAuth } = await import('@lealup/sdk/oauth');
  const { createTokenStore } = await import('../config/token-store.ts');
  return new OAuth({ clientId, redirectUri: LOOPBACK_REDIRECT, baseUrl, store: createTokenStore(env, profile), fetch: watchCalls(notes) });
}

/** Tells a person at a terminal where a write goes: profile · workspace · LIVE, TEST or EMULATOR. */
export async function announceWrite({ client, identity }: Connection, notes: Notes, signal: AbortSignal): Promise<void> {
  if (!notes.isTerminal) return;
  const { tenant_id } = await client.users.me({ signal });
  notes.line(notes.style('quiet', plainText(describeIdentity(identity, tenant_id))));
}

/** One line: profile · workspace · LIVE, TEST or EMULATOR. */
export function describeIdentity({ profile, kind, baseUrl }: Identity, workspace: string): string {
  return [profile ?? new URL(baseUrl).host, workspace, kind].join(' · ');
}
