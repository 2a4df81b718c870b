import type { ClockMode } from './clock/clock.ts';
import type { Requests } from './control/request-log/request-log.ts';
import type { ControlClient } from './control-client.ts';
import type { Deliveries } from './control/delivery-log.ts';
import type { Control } from './control/schemas.ts';
import type { SeedPreset } from './control/seeds/presets.ts';
import type { UnknownPolicy } from './http/input.ts';
import type { LocalReceiver } from './webhooks/sender.ts';
import type { Listening, ListenOptions } from './server.ts';

/** What a seed document may say. */
export type SeedDocument = Control<'SeedDocument'>;

export interface EmulatorOptions {
  /** The folder that keeps the state; in memory by default. */
  data?: string;
  /** The state to start from; a folder that holds one already ignores it. By default one empty workspace. */
  seed?: SeedDocument | SeedPreset;
  /** `system` (default) runs, `manual` stands still until moved. A folder keeps its own unless one is named here. */
  clock?: ClockMode;
  /** Whose time signatures carry: that of receivers (`real`, default) or the emulator's own. */
  signingTime?: 'real' | 'emulated';
  /** Check every answer against the contract; one that breaks it is a logged 500. */
  checkAnswers?: boolean;
  /** Hosts and ranges (`10.0.0.0/8`) beside this machine that webhooks may go to. */
  allowRemote?: readonly string[];
  /** Receivers in this process by their URL: deliveries to them need no socket. */
  webhooks?: Readonly<Record<string, LocalReceiver>>;
  /** What happens to unknown parameters and fields; `reject` by default. */
  unknown?: UnknownPolicy;
  /** Let `?auto_approve=<email>` answer the consent page, for tests without a browser. */
  autoApprove?: boolean;
  /** The address under which others reach it: issuer of tokens, and server of the contract. By default as called. */
  publicUrl?: string;
  /**
   * Once it is set, calls of `/_emulator` need it in the header `X-LealUp-Control-Token`, wherever they come from.
   * At least 16 characters. Listening beyond loopback needs one.
   */
  controlToken?: string;
  /**
   * A key of full scope in the default workspace, beside the published one; it begins with `lealup_sk_test_emulator`.
   * Beyond loopback, the published one opens nothing unless it is named here.
   */
  apiKey?: string;
  /** How many requests the log keeps; 1,000 by default, 0 for none. */
  requestLogSize?: number;
  /**
   * How many deliveries that have ended are kept, with their messages and attempts; 10,000 by default. The oldest go out
   * some at a time; what still waits for an attempt stays.
   */
  deliveryLogSize?: number;
  /**
   * How long `close()` waits for requests under way and, with a data folder, for webhooks that are being sent; 5,000 ms
   * by default.
   */
  drainMs?: number;
  /** Where faults of the emulator's own go; standard error by default. */
  log?: (text: string) => void;
}

/**
 * A local LealUp. What meets a full or spoilt disk throws a `ProblemError` that says so and changes nothing, as its answers
 * over HTTP do.
 */
export interface Emulator {
  /** The key of full scope in the default workspace: the published one unless the options name another. */
  readonly apiKey: string;
  /** The published secret, for subscriptions of tests. */
  readonly webhookSecret: string;
  /** The default workspace. */
  readonly tenantId: string;
  readonly clock: EmulatorClock;
  /** The requests to the API, by whichever way they came. */
  readonly requests: Requests;
  /** The webhook deliveries, with the messages that they carry. */
  readonly deliveries: Deliveries;
  /** The control plane, typed: everything under `/_emulator`. */
  readonly control: ControlClient;
  /** Where it listens, if it does: see {@link Emulator.listen}. */
  readonly url: string | undefined;
  /** A WHATWG handler: the whole of `/v1` and `/_emulator` without a port. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Serves it on a port, a free one by default. Rejects with the system's error if the port is taken, with a RangeError for options that mean nothing. */
  listen(options?: ListenOptions): Promise<Listening>;
  /**
   * Handlers of msw for LealUp's hosts and the emulator's own address: `setupServer(...(await emulator.mswHandlers()))`.
   * Needs msw beside this package, whose types are not needed by anyone else and so are not named here.
   */
  mswHandlers<Handler extends object = never>(): Promise<Handler[]>;
  /** Replaces all state by a seed document. Throws a `ProblemError` and changes nothing if it is not valid. */
  seed(document: SeedDocument | SeedPreset): void;
  /** Goes back to the state after the seed. */
  reset(): void;
  /** Keeps the present state, clock included, under a name (default `default`); a data folder keeps it too. */
  snapshot(name?: string): void;
  /** Goes back to a snapshot. Throws a `ProblemError` and changes nothing if there is none of that name. */
  restore(name?: string): void;
  /**
   * A snapshot (default `default`) as one file, an SQLite database, for another emulator or another day. It holds the
   * secrets of webhook subscriptions. Throws a `ProblemError` if there is none of that name.
   */
  exportSnapshot(name?: string): Uint8Array;
  /**
   * Takes such a file as the snapshot of that name; {@link Emulator.restore} then goes to it. Throws a `ProblemError` and
   * changes nothing if it is no sound state of an emulator, or one of a newer version.
   */
  importSnapshot(name: string, file: Uint8Array): void;
  /** Waits until nothing is due and no webhook is being sent. */
  settled(): Promise<void>;
  /**
   * Stops the server and the deliveries, and closes the database. After that `requests.list()`, `requests.clear()` and
   * `clock.now()` still answer, as it was in the end; whatever else is asked of it says that it is closed.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface EmulatorClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves time forwards by an ISO 8601 duration, such as `P7D`, running what falls due on the way. Rejects with a RangeError
   * for one that is none or goes back, and with a `ProblemError` while another move is under way.
   */
  advance(duration: string): Promise<void>;
}
