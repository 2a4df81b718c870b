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
import { within, type Limits } from './limits.ts';
import { describeHook } from './log.ts';
import type { Pacer } from './pacer.ts';
import { prepareRequest, type ApiRequest, type PreparedRequest, type RequestOptions } from './request.ts';
import { backoffMs, isRepeatable, isRetryableStatus, LONGEST_WAIT_MS } from './retry-timing.ts';
import { checkCount, checkAmount, type Settings } from './settings.ts';

/** One call: a request, sent until it is answered or there is no use in sending it again. */
export class Call implements Limits {
  readonly #settings: Settings;
  readonly #request: ApiRequest;
  readonly #prepared: PreparedRequest;
  readonly signal: AbortSignal | undefined;
  readonly #timeoutMs: number;
  readonly #deadlineMs: number;
  readonly #endsAt: number = Infinity;
  readonly #maxRetries: number;
  /** For errors, which are rare: it is asked only when there is one. */
  readonly #callFacts = (): CallFacts => ({
    operation: `${this.#request.method} ${this.#request.path}`,
    attempts: this.attempts,
    idempotencyKey: this.#prepared.idempotencyKey,
  });
  readonly #send = (signal: AbortSignal): Promise<RawAnswer> => {
    const { pathAndQuery, init } = this.#prepared;
    init.signal = signal;
    return exchange({ url: this.#baseUrl + pathAndQuery, init }, this.#settings.fetch, this.#callFacts);
  };
  #baseUrl = '';
  #credential: Credential | undefined;
  #canRenew: boolean;
  /** How often the request was sent so far. */
  attempts = 0;
  #retries = 0;

  constructor(settings: Settings, request: ApiRequest, options: RequestOptions) {
    this.#settings = settings;
    this.#request = request;
    this.#prepared = prepareRequest(request, options, settings);
    this.signal = options.signal;
    this.#timeoutMs = checkAmount('timeoutMs', options.timeoutMs ?? settings.timeoutMs);
    this.#deadlineMs = checkAmount('deadlineMs', options.deadlineMs ?? settings.deadlineMs);
    // Without a deadline no clock is asked.
    if (this.#deadlineMs < Infinity) this.#endsAt = performance.now() + this.#deadlineMs;
    this.#canRenew = settings.credentials.canRenew;
    this.#maxRetries = checkCount('maxRetries', options.maxRetries ?? settings.maxRetries);
  }

  /** Sends the request; again, as often as that makes sense. */
  // What hardly ever happens is in methods of its own: a local of an asynchronous function is memory in every call.
  async run(): Promise<Opened<unknown>> {
    const { credentials, pacer, validate } = this.#settings;
    for (;;) {
      try {
        // A string is at hand: only a function is worth a promise.
        this.#credential ??= credentials.canRenew ? await this.#ask() : credentials.get();
        if (pacer) await this.#pace(pacer);
        const answer = readAnswer(await this.#attempt(this.#credential), this.#request.answer, this.#callFacts);
        this.#settings.retry.budget.refund();
        return validate ? await this.#check(answer) : answer;
      } catch (error) {
        await this.#recover(error);
      }
    }
  }

  /** Returns when another attempt may be made; throws the error if none may. */
  async #recover(error: unknown): Promise<void> {
    try {
      // The caller's reason is the caller's, whatever it looks like.
      this.signal?.throwIfAborted();
      const refused = this.#credential;
      if (!refused || !(error instanceof LealUpError)) throw error;
      if (this.#canRenew && error instanceof AuthenticationError) {
        this.#canRenew = false;
        this.#credential = await this.#ask(refused);
        if (this.#credential.value === refused.value) throw error;
        return;
      }
      const waitMs = this.#retryWaitMs(error);
      if (waitMs === undefined || !this.#settings.retry.budget.spend()) throw error;
      this.#retries += 1;
      this.#tell('retry', { error, waitMs });
      await this.#sleep(waitMs);
    } catch (last) {
      this.#tell('error', { error: last });
      throw last;
    }
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

  async #pace(pacer: Pacer): Promise<void> {
    const waitMs = pacer.take(performance.now());
    if (waitMs <= 0) return;
    this.#tell('throttled', { waitMs });
    await this.#sleep(waitMs);
  }

  #attempt(credential: Credential): Promise<RawAnswer> {
    this.#address(credential);
    this.attempts += 1;
    this.#tell('request');
    const sent = this.#within(this.#timeoutMs, this.#send);
    return this.#settings.isWatched ? this.#watch(sent) : sent;
  }

  async #watch(sent: Promise<RawAnswer>): Promise<RawAnswer> {
    const startedAt = performance.now();
    const raw = await sent;
    this.#settings.pacer?.learn(raw.response.headers);
    this.#tell('response', { ...describeResponse(raw.response), durationMs: performance.now() - startedAt });
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
    return within(this, Math.min(timeoutMs, this.#remainingMs()), work);
  }

  timedOut(limitMs: number): TimeoutError {
    return limitMs === this.#timeoutMs
      ? new TimeoutError(this.#callFacts(), { limit: 'timeoutMs', limitMs })
      : new TimeoutError(this.#callFacts(), { limit: 'deadlineMs', limitMs: this.#deadlineMs });
  }

  #remainingMs(): number {
    return this.#endsAt < Infinity ? Math.max(0, this.#endsAt - performance.now()) : Infinity;
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
