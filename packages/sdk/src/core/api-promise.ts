import { describeResponse, type Answer, type Opened } from './answer.ts';

/** The promise of an answer's data; {@link ApiPromise.withResponse} gives status, headers and request id as well. */
export class ApiPromise<T> implements Promise<T> {
  readonly #answer: Promise<Opened<T>>;

  constructor(answer: Promise<Opened<T>>) {
    this.#answer = answer;
  }

  get [Symbol.toStringTag](): string {
    return 'ApiPromise';
  }

  /** The data with what surrounds it. */
  withResponse(): Promise<Answer<T>> {
    return this.#answer.then(({ data, response }) => ({ data, response: describeResponse(response) }));
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise is what this is.
  then<R1 = T, R2 = never>(
    onFulfilled?: ((data: T) => R1 | PromiseLike<R1>) | null,
    onRejected?: ((reason: unknown) => R2 | PromiseLike<R2>) | null,
  ): Promise<R1 | R2> {
    // Without a promise of the data in between: awaiting is what most calls do.
    return onFulfilled ? this.#answer.then(({ data }) => onFulfilled(data), onRejected) : this.#data().then(undefined, onRejected);
  }

  catch<R = never>(onRejected?: ((reason: unknown) => R | PromiseLike<R>) | null): Promise<T | R> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#data().finally(onFinally);
  }

  #data(): Promise<T> {
    return this.#answer.then(dataOf);
  }
}

function dataOf<T>(answer: Opened<T>): T {
  return answer.data;
}
