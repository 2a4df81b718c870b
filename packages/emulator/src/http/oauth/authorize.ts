import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { scopes, type Scope } from '@lealup/contract';
import type { Store } from '../../store/store.ts';
import type { Transact } from '../../store/transactor.ts';
import type { UserRow } from '../../store/users.ts';
import { hashKey } from '../authenticate.ts';
import type { HttpRequest, HttpResponse } from '../message.ts';
import { readForm } from './form.ts';
import { escape, page, refusalPage } from './page.ts';
import { withParameters } from './redirect-uri.ts';
import { readAuthorizationRequest, type AuthorizationRequest, type ReadRequest } from './request.ts';

const CODE_LIFE_MS = 60_000;
const COOKIE = 'lealup_consent';

export interface AuthorizeParts {
  store: Store;
  transact: Transact;
  now(): number;
  /** Signs CSRF tokens. */
  key: Uint8Array;
  /** Whether `?auto_approve=<email>` answers in the user's place. */
  allowsAutoApprove: boolean;
  issuerOf(request: HttpRequest): string;
}

/** Answers `GET /v1/oauth/authorize`: the consent page, or a redirect that tells the client its mistake. */
export function authorize(parts: AuthorizeParts, request: HttpRequest): HttpResponse {
  const parameters = new URLSearchParams(request.search);
  const read = readAuthorizationRequest(parameters, parts.store);
  if (read.kind !== 'good') return turnAway(read, parts.issuerOf(request), 302);
  const users = usersOf(read.request, parts.store);
  const approver = parameters.get('auto_approve');
  if (approver !== null && parts.allowsAutoApprove) {
    const user = users.find((one) => one.email === approver.toLowerCase());
    if (!user) return refusalPage(400, `auto_approve names ${approver}, who is no user of this workspace.`);
    return approve(parts, request, read.request, user, 302);
  }
  const cookie = cookieOf(request) ?? randomBytes(18).toString('base64url');
  return consentPage(read.request, users, {
    token: csrfToken(parts.key, cookie, read.request),
    cookie: `${COOKIE}=${cookie}; Path=/v1/oauth; HttpOnly; SameSite=Lax`,
  });
}

/** Answers the consent page's form. */
export function submitConsent(parts: AuthorizeParts, request: HttpRequest): HttpResponse {
  const form = readForm(request);
  const read = readAuthorizationRequest(form, parts.store);
  if (read.kind !== 'good') return turnAway(read, parts.issuerOf(request), 303);
  const cookie = cookieOf(request);
  const expected = cookie === null ? null : csrfToken(parts.key, cookie, read.request);
  if (expected === null || !isSame(expected, form.get('csrf_token') ?? '')) {
    return refusalPage(403, 'This answer does not come from the page that was shown. Go back to the application and start again.');
  }
  const { redirectUri, state } = read.request;
  if (form.get('decision') !== 'allow') {
    return turnAway({ kind: 'mistaken', redirectUri, state, error: 'access_denied', description: 'The user said no' }, parts.issuerOf(request), 303);
  }
  const user = usersOf(read.request, parts.store).find((one) => one.id === form.get('user_id'));
  if (!user) return refusalPage(400, 'No user was chosen. Go back and choose one.');
  return approve(parts, request, read.request, user, 303);
}

function approve(parts: AuthorizeParts, request: HttpRequest, asked: AuthorizationRequest, user: UserRow, status: number): HttpResponse {
  const code = randomBytes(24).toString('base64url');
  const now = parts.now();
  const scope = asked.scopes.join(' ');
  parts.transact(() => {
    const grant_seq = parts.store.oauthTokens.addGrant({
      client: asked.client.seq,
      user: user.seq,
      scope,
      nonce: asked.nonce ?? null,
      created_at: now,
    });
    parts.store.oauthTokens.add({
      hash: hashKey(code),
      kind: 'code',
      grant_seq,
      scope,
      redirect_uri: asked.redirectUri,
      code_challenge: asked.codeChallenge,
      expires_at: now + CODE_LIFE_MS,
    });
  });
  return redirect(status, withParameters(asked.redirectUri, { code, state: asked.state, iss: parts.issuerOf(request) }));
}

function turnAway(read: Exclude<ReadRequest, { kind: 'good' }>, issuer: string, status: number): HttpResponse {
  if (read.kind === 'refused') return refusalPage(400, read.reason);
  const { redirectUri, error, description, state } = read;
  return redirect(status, withParameters(redirectUri, { error, error_description: description, state, iss: issuer }));
}

function redirect(status: number, location: string): HttpResponse {
  return { status, headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }, body: null };
}

function consentPage(asked: AuthorizationRequest, users: readonly UserRow[], csrf: { token: string; cookie: string }): HttpResponse {
  const fields: Record<string, string | undefined> = {
    csrf_token: csrf.token,
    response_type: 'code',
    client_id: asked.client.id,
    redirect_uri: asked.redirectUri,
    scope: asked.scopes.join(' '),
    state: asked.state,
    nonce: asked.nonce,
    code_challenge: asked.codeChallenge,
    code_challenge_method: 'S256',
  };
  const hidden = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`<input type="hidden" name="${name}" value="${escape(value)}">`],
  );
  const choices = users.map(
    (user, index) =>
      `<label><input type="radio" name="user_id" value="${escape(user.id)}" required${index === 0 ? ' checked' : ''}> ${escape(user.name ?? user.email)} <span class="note">${escape(user.email)}, ${user.role}</span></label>`,
  );
  const listed = asked.scopes.map((scope) => `<li><code>${escape(scope)}</code> ${escape(describe(scope))}</li>`);
  const body = `<p><strong>${escape(asked.client.name)}</strong> asks for access to your workspace.</p>
<form method="post" action="/v1/oauth/authorize">
${hidden.join('\n')}
<fieldset><legend>Sign in as</legend>
${choices.join('\n')}
</fieldset>
<h2 id="scopes" style="font-size:1rem">It would be able to use</h2>
<ul aria-labelledby="scopes">
${listed.join('\n')}
</ul>
<p class="note">You will return to ${escape(new URL(asked.redirectUri).origin === 'null' ? asked.redirectUri : new URL(asked.redirectUri).origin)}.</p>
<div class="actions">
<button class="primary" name="decision" value="allow">Allow</button>
<button name="decision" value="deny" formnovalidate>Deny</button>
</div>
</form>`;
  return page(200, 'Allow access?', body, { 'set-cookie': csrf.cookie });
}

function describe(scope: string): string {
  if (isApiScope(scope)) return scopes[scope];
  return { openid: 'Know who you are', email: 'Your e-mail address', profile: 'Your name' }[scope] ?? 'Stay signed in';
}

function isApiScope(scope: string): scope is Scope {
  return Object.hasOwn(scopes, scope);
}

function usersOf(asked: AuthorizationRequest, store: Store): UserRow[] {
  return store.users.active(asked.client.tenant);
}

/** Bound to the browser by its cookie, and to the request that the page shows. */
function csrfToken(key: Uint8Array, cookie: string, asked: AuthorizationRequest): string {
  const shown = [cookie, asked.client.id, asked.redirectUri, asked.scopes.join(' '), asked.codeChallenge, asked.state ?? ''];
  return createHmac('sha256', key).update(JSON.stringify(shown)).digest('base64url');
}

function cookieOf(request: HttpRequest): string | null {
  const pairs = (request.header('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === COOKIE)?.[1];
  return value !== undefined && /^[A-Za-z0-9_-]{24}$/.test(value) ? value : null;
}

function isSame(expected: string, sent: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(sent)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
