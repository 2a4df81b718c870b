/** At least so many of the last names are remembered, and at most twice as many. */
const REMEMBERED = 20_000;

/** Few names share a place where two of three are empty even at last. */
const PLACES = 65_536;

/** Finds lines of the same content near each other, in constant memory. */
export class Repeats {
  // Two generations: which of its names is the oldest, a table could tell only by more work.
  #older = new Table();
  #recent = new Table();

  /** How often the content has come before, by its hash, of the same customer. */
  count(id: string, customer: string): number {
    const before = this.#recent.get(id, customer) || this.#older.get(id, customer);
    this.#recent.set(id, customer, before + 1);
    if (this.#recent.size < REMEMBERED) return before;
    this.#older.clear();
    [this.#older, this.#recent] = [this.#recent, this.#older];
    return before;
  }
}

/** A hash table that never grows: a `Map` that is filled again and again takes five times as long, mostly to grow. */
class Table {
  readonly #ids = Array.from<string | undefined>({ length: PLACES });
  readonly #customers = Array.from<string | undefined>({ length: PLACES });
  readonly #counts = new Uint32Array(PLACES);
  size = 0;

  /** Zero for what is not in it. */
  get(id: string, customer: string): number {
    return this.#counts[this.#placeOf(id, customer)] ?? 0;
  }

  set(id: string, customer: string, count: number): void {
    const place = this.#placeOf(id, customer);
    if (this.#ids[place] === undefined) this.size += 1;
    this.#ids[place] = id;
    this.#customers[place] = customer;
    this.#counts[place] = count;
  }

  clear(): void {
    this.#ids.fill(undefined);
    this.#customers.fill(undefined);
    this.#counts.fill(0);
    this.size = 0;
  }

  /** Where it stands, or would. */
  #placeOf(id: string, customer: string): number {
    // The characters of a hash are as good as random.
    let place = ((id.charCodeAt(0) << 12) ^ (id.charCodeAt(1) << 8) ^ (id.charCodeAt(2) << 4) ^ id.charCodeAt(3)) % PLACES;
    while (this.#ids[place] !== undefined && (this.#ids[place] !== id || this.#customers[place] !== customer)) place = (place + 1) % PLACES;
    return place;
  }
}
