import { ConfigurationError } from '../errors/configuration-error.ts';
import { normalizeBaseUrl } from './base-url.ts';
import { createCredentials, type CredentialOptions, type Credentials } from './credentials.ts';
import { isBrowser, readEnvironment } from './environment.ts';
import type { Hooks } from './hooks.ts';
import { sleep } from './limits.ts';
import type { Logger } from './log.ts';
import { Pacer, type RateOptions } from './pacer.ts';
import { RetryBudget } from './retry-budget.ts';
import type { RetryTiming } from './retry-timing.ts';
import { loadResponseCheck, type ResponseCheck } from './validation.ts';
import { VERSION } from './version.ts';

/** The part of the platform's `fetch` that the client uses. */
export type Fetch = (input: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'headers' | 'text'>>;

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
  /**
   * How many retries the client may spend; each good answer gives back a fifth of one. Beyond it, calls fail at their
   * first error, so that an outage is not multiplied. Default 100; Infinity for no limit.
   */
  budget?: number | undefined;
  /** How to wait, for tests. The signal aborts when the caller does. */
  sleep?: ((waitMs: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** What `new LealUp()` takes. */
export interface LealUpOptions extends CredentialOptions {
  /** An API key, or a function that gets one. Default: the environment variable `LEALUP_API_KEY`. */
  apiKey?: CredentialOptions['apiKey'];
  /** An OAuth access token in place of a key, or a function that gets one. */
  accessToken?: CredentialOptions['accessToken'];
  /** A user's sign-in, an `OAuth` of `@lealup/sdk/oauth`, in place of a key. */
  oauth?: CredentialOptions['oauth'];
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
  /**
   * Spaces requests out before LealUp refuses them: so many a minute, or `auto`, which goes by `RateLimit-*` and leaves
   * a fifth of the limit to the other programs of the workspace. Default: none.
   */
  rate?: RateOptions | undefined;
  /** The transport. Default: `globalThis.fetch`, looked up at every call. */
  fetch?: Fetch | undefined;
  hooks?: Hooks | undefined;
  /**
   * Checks every answer against the contract: `responses` loads the checks with the first call. In a program that is
   * bundled into one file, pass `checkResponse` of `@lealup/sdk/checks`. Default: none.
   */
  validate?: 'responses' | ResponseCheck | undefined;
  /** Gets a line for every answer, wait and failure. Default: standard error, if `LEALUP_LOG` is `debug`. */
  logger?: Logger | undefined;
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
  readonly retry: RetryTiming & { readonly sleep: (waitMs: number, signal: AbortSignal) => Promise<void>; readonly budget: RetryBudget };
  readonly pacer: Pacer | undefined;
  readonly validate: (() => ResponseCheck | Promise<ResponseCheck>) | undefined;
  readonly fetch: Fetch | undefined;
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  /** Whether a hook, a logger or the pacer is to be told of what happens. */
  readonly isWatched: boolean;
  readonly userAgent: string | undefined;
}

/**
 * Fills in what the options leave open.
 *
 * @throws {@link ConfigurationError} for options that no request can be sent with.
 */
export function resolveSettings(options: LealUpOptions): Settings {
  const baseUrl = options.baseUrl ?? readEnvironment('LEALUP_BASE_URL') ?? options.oauth?.baseUrl;
  const { hooks = {}, logger = chooseLogger() } = options;
  return {
    credentials: createCredentials(options),
    baseUrl: baseUrl === undefined ? undefined : normalizeBaseUrl(baseUrl),
    workspace: options.workspace ?? readEnvironment('LEALUP_WORKSPACE'),
    timeoutMs: checkAmount('timeoutMs', options.timeoutMs ?? 30_000),
    deadlineMs: checkAmount('deadlineMs', options.deadlineMs ?? Infinity),
    maxRetries: checkCount('maxRetries', options.maxRetries ?? 2),
    retry: {
      baseMs: checkAmount('retry.baseMs', options.retry?.baseMs ?? 500),
      maxMs: checkAmount('retry.maxMs', options.retry?.maxMs ?? 8000),
      sleep: options.retry?.sleep ?? sleep,
      budget: new RetryBudget(options.retry?.budget ?? 100),
    },
    pacer: createPacer(options.rate),
    validate: chooseCheck(options.validate),
    fetch: options.fetch,
    hooks,
    logger,
    isWatched: Boolean(logger ?? options.hooks ?? options.rate),
    userAgent: isBrowser() ? undefined : describeAgent(options.appInfo),
  };
}

function createPacer(rate: RateOptions | undefined): Pacer | undefined {
  if (rate === undefined) return undefined;
  if (rate !== 'auto') checkAmount('rate.requestsPerMinute', rate.requestsPerMinute);
  return new Pacer(rate);
}

function chooseCheck(validate: LealUpOptions['validate']): Settings['validate'] {
  if (typeof validate === 'function') return () => validate;
  let loading: Promise<ResponseCheck> | undefined;
  return validate && (() => (loading ??= loadResponseCheck()));
}

function chooseLogger(): Logger | undefined {
  // On standard output a line would end up in what the program itself prints.
  return readEnvironment('LEALUP_LOG') === 'debug' ? { debug: (line) => console.error(line) } : undefined;
}

/**
 * A number above zero, Infinity included.
 *
 * @throws {@link ConfigurationError} for zero, a negative number or none at all.
 */
export function checkAmount(name: string, value: number): number {
  if (value > 0) return value;
  throw new ConfigurationError(`${name} is ${value}. Set it to more than 0, or to Infinity for no limit.`);
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
