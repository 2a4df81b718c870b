import type { JudgedDelivery } from './delivery-line.ts';

const KEPT = 500;

/** What a screen shows: it is told when there is more. */
export class DeliveryLog {
  #deliveries: readonly JudgedDelivery[] = [];
  #note = '';
  readonly #listeners = new Set<() => void>();

  /** The last deliveries, oldest first; another list for each that is added. */
  readonly deliveries = (): readonly JudgedDelivery[] => this.#deliveries;
  /** What was said last. */
  readonly noted = (): string => this.#note;

  add(delivery: JudgedDelivery): void {
    this.#deliveries = [...this.#deliveries, delivery].slice(-KEPT);
    this.#tell();
  }

  say(note: string): void {
    this.#note = note;
    this.#tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
