import type { Spool, SpooledEvent, SpoolLoad, SpoolPlace } from '../batcher/spooling.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { HEARTBEAT_MS } from './owner.ts';
import { SegmentReader } from './segment-reader.ts';
import { Segment } from './segment.ts';
import { SpoolDirectory } from './spool-directory.ts';
import { SpoolError, toSpoolError } from './spool-error.ts';

/** A disk that failed is left alone this long. */
const QUIET_MS = 1000;

/** What `fileSpool` takes. */
export interface FileSpoolOptions {
  /** Made if it is not there, for this user alone. Processes of one host may share it. */
  readonly directory: string;
  /** The most that this process keeps there, in bytes. Default 256 MiB. */
  readonly maxBytes?: number | undefined;
  /** Bytes of a file before the next is begun. Default 8 MiB. */
  readonly segmentBytes?: number | undefined;
  /** Learns that events cannot be kept on disk, once until they can again. Default: a warning of the process. */
  readonly onError?: ((error: SpoolError) => void) | undefined;
}

/** A spool in files. Each process writes its own and holds a lock; those of one that has ended go to who renames them. */
export class FileSpool implements Spool {
  readonly #fs: FileSystem;
  readonly #directory: SpoolDirectory;
  readonly #maxBytes: number;
  readonly #segmentBytes: number;
  readonly #onError: (error: SpoolError) => void;
  #state: 'new' | 'open' | 'closed' = 'new';
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  /** For events that are in memory too. */
  #current: Segment | undefined;
  /** For events that are nowhere else. */
  #spilling: Segment | undefined;
  readonly #segments = new Set<Segment>();
  #readers: SegmentReader[] = [];
  #spilled = 0;
  #torn = 0;
  #isFailing = false;
  #quietUntilMs = 0;

  constructor(options: FileSpoolOptions, fs: FileSystem = nodeFileSystem) {
    this.#fs = fs;
    this.#directory = new SpoolDirectory(fs, options.directory);
    this.#maxBytes = options.maxBytes ?? 256 * 1024 * 1024;
    this.#segmentBytes = options.segmentBytes ?? 8 * 1024 * 1024;
    this.#onError = options.onError ?? ((error) => process.emitWarning(error));
  }

  get spilled(): number {
    return this.#spilled;
  }

  get hasAdopted(): boolean {
    return this.#readers.some(({ segment }) => segment.isAdopted);
  }

  /** Lines that could not be read back, because a process ended while it wrote them. */
  get torn(): number {
    return this.#torn;
  }

  /** Bytes that this process keeps. */
  get bytes(): number {
    let bytes = 0;
    for (const { size } of this.#segments) bytes += size;
    return bytes;
  }

  open(): void {
    this.#write(() => this.#ensureOpen());
  }

  append(text: string, bytes: number): SpoolPlace | undefined {
    return this.#write(() => {
      this.#ensureOpen();
      if (this.#current && this.#current.size >= this.#segmentBytes) this.#current = undefined;
      this.#checkRoom(bytes);
      this.#current ??= this.#createSegment();
      const place = this.#current.append(text, bytes);
      this.#current.unsettled += 1;
      return place;
    });
  }

  spill(text: string, bytes: number): boolean {
    const place = this.#write(() => {
      this.#ensureOpen();
      if (this.#spilling && this.#spilling.size >= this.#segmentBytes) this.#seal();
      this.#checkRoom(bytes);
      this.#spilling ??= this.#createSegment();
      return this.#spilling.append(text, bytes);
    });
    if (place === undefined || this.#spilling === undefined) return false;
    this.#spilling.unread += 1;
    this.#spilled += 1;
    return true;
  }

  load(limit: number): SpoolLoad {
    const events: SpooledEvent[] = [];
    let lost = 0;
    while (events.length < limit) {
      if (this.#readers.length === 0) this.#seal();
      const [reader] = this.#readers;
      if (reader === undefined) break;
      const { segment } = reader;
      const read = this.#read(reader, limit - events.length);
      events.push(...read);
      segment.unsettled += read.length;
      if (!segment.isAdopted) {
        segment.unread -= read.length;
        this.#spilled -= read.length;
      }
      if (reader.isDone || (!segment.isAdopted && segment.unread === 0)) lost += this.#endReading(reader);
    }
    return { events, lost };
  }

  settle(places: readonly SpoolPlace[]): void {
    if (places.length === 0 || this.#state === 'closed') return;
    const bySegment = new Map<unknown, SpoolPlace[]>();
    for (const place of places) {
      const together = bySegment.get(place.segment);
      if (together) together.push(place);
      else bySegment.set(place.segment, [place]);
    }
    for (const [segment, settled] of bySegment) if (segment instanceof Segment) this.#settle(segment, settled);
  }

  close(): void {
    const isOpen = this.#state === 'open';
    this.#state = 'closed';
    if (!isOpen) return;
    clearInterval(this.#heartbeat);
    for (const reader of this.#readers) reader.close();
    const isEmpty = (segment: Segment) => segment.unsettled + segment.unread === 0 && !this.#isBeingRead(segment);
    for (const segment of this.#segments) {
      if (isEmpty(segment)) this.#remove(segment);
      else this.#try(() => segment.close());
    }
    this.#try(() => this.#directory.leave());
  }

  #ensureOpen(): void {
    if (this.#state !== 'new') return;
    this.#directory.show();
    this.#state = 'open';
    this.#heartbeat = setInterval(() => this.#try(() => this.#beat()), HEARTBEAT_MS).unref();
    this.#adopt();
  }

  #beat(): void {
    this.#directory.show();
    this.#adopt();
  }

  #adopt(): void {
    for (const path of this.#directory.adopt()) {
      const segment = this.#openSegment(path, { isAdopted: true });
      this.#readers.push(new SegmentReader(this.#fs, segment));
    }
  }

  #settle(segment: Segment, places: readonly SpoolPlace[]): void {
    const isDone = segment.unsettled === places.length && segment.unread === 0 && !this.#isBeingRead(segment);
    if (!isDone) segment.settle(places);
    else if (segment === this.#current) segment.clear();
    else this.#remove(segment);
  }

  #isBeingRead(segment: Segment): boolean {
    return this.#readers.some((reader) => reader.segment === segment);
  }

  #read(reader: SegmentReader, limit: number): readonly SpooledEvent[] {
    try {
      return reader.read(limit);
    } catch (error) {
      reader.isDone = true;
      this.#fail(error);
      return [];
    }
  }

  /** Tells how many events of this process are missing. */
  #endReading(reader: SegmentReader): number {
    const { segment } = reader;
    const lost = segment.unread;
    this.#readers = this.#readers.filter((other) => other !== reader);
    reader.close();
    this.#torn += reader.torn;
    this.#spilled -= lost;
    segment.unread = 0;
    if (segment.unsettled === 0) this.#remove(segment);
    return lost;
  }

  /** Ends the file of spilled events, which is read from now on. */
  #seal(): void {
    if (this.#spilling) this.#readers.push(new SegmentReader(this.#fs, this.#spilling));
    this.#spilling = undefined;
  }

  #createSegment(): Segment {
    return this.#openSegment(this.#directory.nextPath(), { isAdopted: false });
  }

  #openSegment(path: string, { isAdopted }: { isAdopted: boolean }): Segment {
    const segment = new Segment(this.#fs, path, { isAdopted });
    this.#segments.add(segment);
    return segment;
  }

  #remove(segment: Segment): void {
    this.#segments.delete(segment);
    this.#try(() => segment.remove());
  }

  #checkRoom(bytes: number): void {
    if (this.bytes + bytes >= this.#maxBytes) throw new SpoolError('limit_reached', this.#directory.path);
  }

  /** Undefined if the disk does not obey, or did not a moment ago. */
  #write<T>(work: () => T): T | undefined {
    if (this.#state === 'closed' || (this.#isFailing && Date.now() < this.#quietUntilMs)) return undefined;
    try {
      const result = work();
      this.#isFailing = false;
      return result;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#quietUntilMs = Date.now() + QUIET_MS;
    if (this.#isFailing) return;
    this.#isFailing = true;
    this.#onError(error instanceof SpoolError ? error : toSpoolError(this.#directory.path, error));
  }
}
