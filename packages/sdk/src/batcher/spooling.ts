/** Where an event stands in a spool; only the spool looks into it. */
export interface SpoolPlace {
  readonly segment: unknown;
  /** Its first byte in the segment. */
  readonly start: number;
  /** The byte after its line. */
  readonly end: number;
}

/** An event that a spool gives back. */
export interface SpooledEvent {
  /** The text that was written. */
  readonly text: string;
  /** What the text says. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: SpoolPlace;
  /** Whether another process wrote it, which has ended since. */
  readonly isAdopted: boolean;
}

/** What {@link Spool.load} gives. */
export interface SpoolLoad {
  readonly events: readonly SpooledEvent[];
  /** Events that this process spilled and that cannot be read back. */
  readonly lost: number;
}

/** Keeps the batcher's events beyond the life of its process. `fileSpool` of `@lealup/sdk/spool` makes one. */
export interface Spool {
  /** Takes up what other processes left. Throws nothing: without its directory a spool keeps nothing. */
  open(): void;
  /** Writes an event that stays in memory too; undefined if it could not. `bytes` is the text's length in UTF-8. */
  append(text: string, bytes: number): SpoolPlace | undefined;
  /** Writes an event that memory has no room for; false if it could not. */
  spill(text: string, bytes: number): boolean;
  /** The next events that are on disk only, at most `limit`. */
  load(limit: number): SpoolLoad;
  /** How many events this process has spilled and not loaded again. */
  readonly spilled: number;
  /** Whether events that other processes left are still to be loaded. */
  readonly hasAdopted: boolean;
  /** Forgets events: they need not be sent any more. */
  settle(places: readonly SpoolPlace[]): void;
  /** Leaves what is not settled to the next process. */
  close(): void;
}
