import { APIError, AuthenticationError } from '../errors/api-error.ts';
import type { CallFacts } from '../errors/call-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { LealUpError } from '../errors/lealup-error.ts';
import { ResponseValidationError } from '../errors/response-validation-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { describeResponse, readAnswer, type Opened, type RawAnswer } from './answer.ts';
import { checkHost, inferBaseUrl } from './base-url.ts';
import type { Credential } from './credentials.ts';
import { exchange } from './exchange.ts';
import type { HookFacts, HookName, Hooks } from './hooks.ts';
import { within } from './limits.ts';
import { describeHook } from './log.ts';
import { prepareRequest, type ApiRequest, type PreparedRequest, type RequestOptions } from './request.ts';
import { backoffMs, isRepeatable, isRetryableStatus, LONGEST_WAIT_MS } from './retry-timing.ts';
import { checkCount, checkAmount, type Settings } from './settings.ts';

/** One call: a request, sent until it is answered or there is no use in sending it again. */
export class Call {
  readonly #settings: Settings;
  readonly #request: ApiRequest;
  readonly #prepared: PreparedRequest;
  readonly #signal: AbortSignal | undefined;
  readonly #timeoutMs: number;
  readonly #deadlineMs: number;
  readonly #endsAt: number;
  readonly #maxRetries: number;
  /** For errors, which are rare: it is asked only when there is one. */
  readonly #callFacts = (): CallFacts => ({
    operation: `${this.#request.method} ${this.#request.path}`,
    attempts: this.attempts,
    idempotencyKey: this.#prepared.idempotencyKey,
  });
  readonly #send = (signal: AbortSignal): Promise<RawAnswer> => {
    const { pathAndQuery, init } = this.#prepared;
    return exchange({ url: this.#baseUrl + pathAndQuery, init: { ...init, signal } }, this.#settings.fetch, this.#callFacts);
  };
  #baseUrl = '';
  /** How often the request was sent so far. */
  attempts = 0;
  #retries = 0;

  constructor(settings: Settings, request: ApiRequest, options: RequestOptions) {
    this.#settings = settings;
    this.#request = request;
    this.#prepared = prepareRequest(request, options, settings);
    this.#signal = options.signal;
    this.#timeoutMs = checkAmount('timeoutMs', options.timeoutMs ?? settings.timeoutMs);
    this.#deadlineMs = checkAmount('deadlineMs', options.deadlineMs ?? settings.deadlineMs);
    this.#endsAt = performance.now() + this.#deadlineMs;
    this.#maxRetries = checkCount('maxRetries', options.maxRetries ?? settings.maxRetries);
  }

  /** Sends the request; again, as often as that makes sense. */
  async run(): Promise<Opened<unknown>> {
    const { credentials, retry, validate } = this.#settings;
    let { canRenew } = credentials;
    try {
      // A string is at hand: only a function is worth a promise.
      let credential = canRenew ? await this.#ask() : await credentials.get();
      for (;;) {
        try {
          const raw = await this.#attempt(credential);
          const answer = readAnswer(raw, this.#request.answer, this.#callFacts);
          retry.budget.refund();
          return validate ? await this.#check(answer) : answer;
        } catch (error) {
          // The caller's reason is the caller's, whatever it looks like.
          this.#signal?.throwIfAborted();
          if (!(error instanceof LealUpError)) throw error;
          if (canRenew && error instanceof AuthenticationError) {
            canRenew = false;
            const renewed = await this.#ask(credential);
            if (renewed.value === credential.value) throw error;
            credential = renewed;
          } else await this.#waitAfter(error);
        }
      }
    } catch (error) {
      this.#tell('error', { error });
      throw error;
    }
  }

  /** Returns when another attempt may be made; throws the error if none may. */
  async #waitAfter(error: LealUpError): Promise<void> {
    const waitMs = this.#retryWaitMs(error);
    if (waitMs === undefined || !this.#settings.retry.budget.spend()) throw error;
    this.#retries += 1;
    this.#tell('retry', { error, waitMs });
    await this.#sleep(waitMs);
  }

  #sleep(waitMs: number): Promise<void> {
    return this.#within(Infinity, (signal) => this.#settings.retry.sleep(waitMs, signal));
  }

  /** @throws {@link ResponseValidationError} if the answer breaks the contract. */
  async #check(answer: Opened<unknown>): Promise<Opened<unknown>> {
    const check = await this.#settings.validate?.();
    const issues = check?.(this.#request, answer.data) ?? [];
    if (issues.length === 0) return answer;
    throw new ResponseValidationError(issues, { ...this.#callFacts(), ...describeResponse(answer.response) });
  }

  /** How long to wait before another attempt, in milliseconds; undefined if there is none. */
  #retryWaitMs(error: LealUpError): number | undefined {
    const answer = error instanceof APIError ? error : undefined;
    const canPass = answer ? isRetryableStatus(answer.status, answer.code) : error instanceof ConnectionError || error instanceof TimeoutError;
    if (!canPass || this.#retries >= this.#maxRetries) return undefined;
    if (!isRepeatable(this.#request.method, this.#prepared.idempotencyKey)) return undefined;
    // "Retry-After: 0" asks for nothing, least of all for a tight loop.
    const waitMs = answer?.retryAfterMs || backoffMs(this.#retries + 1, this.#settings.retry, { random: Math.random() });
    const longestMs = this.#deadlineMs === Infinity ? LONGEST_WAIT_MS : this.#remainingMs();
    return waitMs < longestMs ? waitMs : undefined;
  }

  async #attempt(credential: Credential): Promise<RawAnswer> {
    const { pacer } = this.#settings;
    const pacedMs = pacer ? pacer.take(performance.now()) : 0;
    if (pacedMs > 0) {
      this.#tell('throttled', { waitMs: pacedMs });
      await this.#sleep(pacedMs);
    }
    this.#address(credential);
    this.attempts += 1;
    this.#tell('request');
    const startedAt = performance.now();
    const raw = await this.#within(this.#timeoutMs, this.#send);
    pacer?.learn(raw.response.headers);
    if (this.#settings.isWatched) this.#tell('response', { ...describeResponse(raw.response), durationMs: performance.now() - startedAt });
    return raw;
  }

  #ask(refused?: Credential): Promise<Credential> {
    return this.#within(Infinity, async () => this.#settings.credentials.get(refused));
  }

  #address({ kind, value }: Credential): void {
    const apiKey = kind === 'apiKey' ? value : undefined;
    const baseUrl = this.#settings.baseUrl ?? inferBaseUrl(apiKey);
    if (apiKey !== undefined) checkHost(apiKey, baseUrl);
    this.#baseUrl = baseUrl;
    this.#prepared.init.headers['authorization'] = `Bearer ${value}`;
  }

  /** Runs the work within a limit, the deadline and the caller's signal. */
  #within<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const remainingMs = this.#remainingMs();
    const onTimeout = () =>
      remainingMs <= timeoutMs
        ? new TimeoutError(this.#callFacts(), { limit: 'deadlineMs', limitMs: this.#deadlineMs })
        : new TimeoutError(this.#callFacts(), { limit: 'timeoutMs', limitMs: timeoutMs });
    return within({ signal: this.#signal, limitMs: Math.min(timeoutMs, remainingMs), onTimeout }, work);
  }

  #remainingMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Tells the hook and the log. What each kind of hook is told, its type in {@link Hooks} says. */
  #tell<Name extends HookName>(name: Name, facts?: Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof HookFacts>): void {
    if (!this.#settings.isWatched) return;
    const { hooks, logger } = this.#settings;
    const hook: ((told: never) => void) | undefined = hooks[name];
    const { method, path } = this.#request;
    const told = {
      method,
      path,
      url: this.#baseUrl + this.#prepared.pathAndQuery,
      attempt: this.attempts,
      idempotencyKey: this.#prepared.idempotencyKey,
      remainingMs: this.#remainingMs(),
      ...facts,
    };
    logger?.debug(describeHook(name, told));
    hook?.(told as never);
  }
}
