/** At least so many of the last lines are remembered, and at most twice as many. */
const REMEMBERED = 20_000;

/** Finds lines of the same content near each other, in constant memory. */
export class Repeats {
  // Two generations: taking the oldest out of one map, name by name, would have it skip over all that were taken before.
  #older = new Map<string, number>();
  #recent = new Map<string, number>();

  /** How often the name has come before. */
  count(name: string): number {
    const before = this.#recent.get(name) ?? this.#older.get(name) ?? 0;
    this.#recent.set(name, before + 1);
    if (this.#recent.size >= REMEMBERED) [this.#older, this.#recent] = [this.#recent, new Map()];
    return before;
  }
}
