/** A time zone's calendar: which local day an instant falls on, and when a local day's night is due. */
export interface Zone {
  /** The IANA name, or `UTC`. */
  readonly name: string;
  /** The local date at `ms`, as days since 1970-01-01. */
  dayAt(ms: number): number;
  /** The first instant of the local date `day`. */
  startOf(day: number): number;
  /** The first instant of the local date `day` at or after 03:00 local, also where 03:00 is skipped or comes twice. */
  nightOf(day: number): number;
}
