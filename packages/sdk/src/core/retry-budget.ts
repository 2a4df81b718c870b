/** A good answer gives back this much of a retry. */
const REFUND = 0.2;

/**
 * The retries that a client has to spend. In an outage every call would be sent again and again; with a budget, what is
 * beyond it is sent once.
 */
export class RetryBudget {
  readonly #capacity: number;
  #left: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#left = capacity;
  }

  /** Spends a retry; false if there is none left. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  refund(): void {
    this.#left = Math.min(this.#capacity, this.#left + REFUND);
  }
}
