import { createServer, type Server } from 'node:http';
import { isConfigurationError, isConnectionError, isTimeoutError } from '@lealup/sdk';
import { keepTokens } from '../../config/token-store.ts';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { watchCalls } from '../../identity/watched-fetch.ts';
import { canAsk } from '../../input/ask.ts';
import type { Io } from '../../io.ts';
import { openBrowser } from '../../output/browser.ts';

const PAGE = (text: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>lealup</title><p>${text}</p></html>`;

/** What a sign-in is for. */
export interface SignIn {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly profile: string;
  readonly scopes: readonly string[];
  readonly opensBrowser: boolean;
  /** How long the browser is waited for, in seconds. */
  readonly timeoutSeconds: number;
}

/**
 * Signs a user in with a browser, which comes back to a server on this machine, and keeps the tokens.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
 * @throws {@link Failure} `forbidden` if the user or LealUp refused, `timed_out` if the browser did not come back.
 */
export async function signIn({ baseUrl, clientId, profile, scopes, opensBrowser, timeoutSeconds }: SignIn, io: Io, deps: Deps): Promise<void> {
  const { OAuth, memoryTokenStore } = await import('@lealup/sdk/oauth');
  const server = createServer();
  try {
    const redirectUri = `http://127.0.0.1:${await listen(server)}/callback`;
    const asked = ['openid', 'offline_access', ...(scopes.length > 0 ? scopes : ['customers:read'])];
    // What is kept of a sign-in before is of no interest, and may lie in a keyring that does not open.
    const store = memoryTokenStore();
    const oauth = new OAuth({ clientId, redirectUri, scopes: asked, baseUrl, store, fetch: watchCalls(deps.notes) });
    const begun = await oauth.authorizeUrl();
    const limit = AbortSignal.timeout(timeoutSeconds * 1000);
    const returned = awaitReturn(server, { redirectUri, state: begun.state, signal: AbortSignal.any([io.interrupt, limit]) });
    deps.notes.line(`Sign in at: ${begun.url}`);
    if (opensBrowser && canAsk(io, deps)) openBrowser(begun.url);
    await oauth.exchangeCode(await deps.notes.during('waiting for the browser', returned), begun);
    await keepTokens(deps.env, profile, await store.load());
  } catch (error) {
    if (io.interrupt.aborted || isConnectionError(error) || isTimeoutError(error)) throw error;
    const next = ['login', '--web', '--profile', profile, '--client-id', clientId];
    if (isTimeout(error)) {
      throw new Failure('timed_out', `The browser did not come back within ${timeoutSeconds} s.`, { why: ['the page was closed, or says what is wrong, such as a client that LealUp does not know', '--timeout waits longer'], next, cause: error });
    }
    const reason = error instanceof Error ? error.message.replace(/ Have the user sign in again\.$/, '') : String(error);
    throw new Failure(isConfigurationError(error) ? 'usage' : 'forbidden', 'The sign-in was not completed.', { why: [reason], next, cause: error });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** Waits for the browser to come back; what does not carry the state of this sign-in is not it. */
function awaitReturn(server: Server, { redirectUri, state, signal }: { redirectUri: string; state: string; signal: AbortSignal }): Promise<URL> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error('interrupted')), { once: true });
    server.on('request', (request, response) => {
      // Whatever runs on this machine can ask for anything.
      const url = URL.parse(request.url ?? '/', redirectUri);
      const isReturn = url?.pathname === '/callback' && url.searchParams.get('state') === state;
      response.writeHead(isReturn ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
      const text = !isReturn ? 'This is not the sign-in that was begun.' : url.searchParams.has('code') ? 'You are signed in. You can close this page.' : 'You are not signed in. You can close this page.';
      response.end(PAGE(text), () => {
        if (isReturn) resolve(url);
      });
    });
  });
}
