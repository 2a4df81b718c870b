import { ConfigurationError } from '../errors/configuration-error.ts';
import { normalizeBaseUrl } from './base-url.ts';
import { createCredentials, type CredentialOptions, type Credentials } from './credentials.ts';
import { isBrowser, readEnvironment } from './environment.ts';
import type { Hooks } from './hooks.ts';
import { sleep } from './limits.ts';
import type { RetryTiming } from './retry-timing.ts';
import { VERSION } from './version.ts';

/** The part of the platform's `fetch` that the client uses. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** A program that is built on this package, named in `User-Agent`. */
export interface AppInfo {
  readonly name: string;
  readonly version?: string | undefined;
}

/** How retries wait. */
export interface RetryOptions {
  /** The longest first wait, in milliseconds; it doubles with each retry. Default 500. */
  baseMs?: number | undefined;
  /** The longest wait, in milliseconds. Default 8000. */
  maxMs?: number | undefined;
  /** How to wait, for tests. The signal aborts when the caller does. */
  sleep?: ((waitMs: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** What `new LealUp()` takes. */
export interface LealUpOptions extends CredentialOptions {
  /** An API key, or a function that gets one. Default: the environment variable `LEALUP_API_KEY`. */
  apiKey?: CredentialOptions['apiKey'];
  /** An OAuth access token in place of a key, or a function that gets one. */
  accessToken?: CredentialOptions['accessToken'];
  /** Where LealUp is. Default: `LEALUP_BASE_URL`, else the host that the key belongs to. */
  baseUrl?: string | undefined;
  /** `tenant_id` of another workspace of the user. Default: `LEALUP_WORKSPACE`, else the credential's own. */
  workspace?: string | undefined;
  /** The longest time of one attempt, to the last byte of its answer. Default 30 000; Infinity for none. */
  timeoutMs?: number | undefined;
  /** The longest time of a call, with all its attempts and waits. Default Infinity. */
  deadlineMs?: number | undefined;
  /** How often a failed attempt is repeated. Default 2. */
  maxRetries?: number | undefined;
  retry?: RetryOptions | undefined;
  /** The transport. Default: `globalThis.fetch`, looked up at every call. */
  fetch?: Fetch | undefined;
  hooks?: Hooks | undefined;
  appInfo?: AppInfo | undefined;
  /** Allows an API key in a browser, where everyone can read it. Default false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** The options with environment and defaults filled in, checked. */
export interface Settings {
  readonly credentials: Credentials;
  /** Undefined: the host that the key belongs to. */
  readonly baseUrl: string | undefined;
  readonly workspace: string | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly retry: RetryTiming & { readonly sleep: (waitMs: number, signal: AbortSignal) => Promise<void> };
  readonly fetch: Fetch | undefined;
  readonly hooks: Hooks;
  readonly userAgent: string | undefined;
}

/**
 * Fills in what the options leave open.
 *
 * @throws {@link ConfigurationError} for options that no request can be sent with.
 */
export function resolveSettings(options: LealUpOptions): Settings {
  const baseUrl = options.baseUrl ?? readEnvironment('LEALUP_BASE_URL');
  return {
    credentials: createCredentials(options),
    baseUrl: baseUrl === undefined ? undefined : normalizeBaseUrl(baseUrl),
    workspace: options.workspace ?? readEnvironment('LEALUP_WORKSPACE'),
    timeoutMs: checkMs('timeoutMs', options.timeoutMs ?? 30_000),
    deadlineMs: checkMs('deadlineMs', options.deadlineMs ?? Number.POSITIVE_INFINITY),
    maxRetries: checkCount('maxRetries', options.maxRetries ?? 2),
    retry: {
      baseMs: checkMs('retry.baseMs', options.retry?.baseMs ?? 500),
      maxMs: checkMs('retry.maxMs', options.retry?.maxMs ?? 8000),
      sleep: options.retry?.sleep ?? sleep,
    },
    fetch: options.fetch,
    hooks: options.hooks ?? {},
    userAgent: isBrowser() ? undefined : describeAgent(options.appInfo),
  };
}

/**
 * A duration in milliseconds, Infinity included.
 *
 * @throws {@link ConfigurationError} for zero, a negative number or none at all.
 */
export function checkMs(name: string, value: number): number {
  if (value > 0) return value;
  throw new ConfigurationError(`${name} is ${value}. Set it to milliseconds, more than 0, or to Infinity for no limit.`);
}

/**
 * A whole number, zero included.
 *
 * @throws {@link ConfigurationError} for any other number.
 */
export function checkCount(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new ConfigurationError(`${name} is ${value}. Set it to a whole number, 0 or more.`);
}

function describeAgent(app: AppInfo | undefined): string {
  const suffix = app ? ` ${app.name}${app.version ? `/${app.version}` : ''}` : '';
  return `lealup-sdk-js/${VERSION}${suffix.replace(/[^\x20-\x7e]/g, '')}`;
}
