/** So many of the last lines are remembered. */
const REMEMBERED = 20_000;

/** Finds lines of the same content near each other, in constant memory. */
export class Repeats {
  readonly #counts = new Map<string, number>();

  /** How often the name has come before. */
  count(name: string): number {
    const before = this.#counts.get(name) ?? 0;
    this.#counts.set(name, before + 1);
    if (this.#counts.size > REMEMBERED) {
      const [oldest] = this.#counts.keys();
      if (oldest !== undefined) this.#counts.delete(oldest);
    }
    return before;
  }
}
