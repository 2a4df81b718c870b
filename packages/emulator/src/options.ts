import { isIP } from 'node:net';
import type { EmulatorOptions } from './api.ts';
import { isDuration, LONGEST_MS } from './clock/timers.ts';
import { isHostName } from './domain/host-name.ts';
import type { ListenOptions } from './server.ts';
import { isTarget } from './webhooks/target.ts';

/** What is wrong with a value, to follow the name of its option; null if nothing is. */
type Check = (value: unknown) => string | null;
/** The compiler holds a table to the options that there are. */
type Checks<Options> = { readonly [Name in keyof Required<Options>]: Check };

const nothing: Check = () => null;
const flag = be('true or false', (value) => typeof value === 'boolean');
const count = be('a whole number, 0 or more', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const duration = be(`a whole number of milliseconds, from 0 to ${LONGEST_MS}`, isDuration);

const EMULATOR: Checks<EmulatorOptions> = {
  data: be('the path of a folder', (value) => typeof value === 'string' && value !== ''),
  // It is checked as a document.
  seed: nothing,
  clock: oneOf('system', 'manual'),
  signingTime: oneOf('real', 'emulated'),
  checkAnswers: flag,
  allowRemote: listOf('a host such as receiver, an address, or a range such as 10.0.0.0/8', isTarget),
  webhooks: checkReceivers,
  unknown: oneOf('reject', 'warn', 'ignore'),
  autoApprove: flag,
  publicUrl: be('an address such as http://emulator:4020', isWebUrl),
  // Secrets, which no message may show, are checked apart.
  controlToken: nothing,
  apiKey: nothing,
  requestLogSize: count,
  deliveryLogSize: count,
  drainMs: duration,
  log: be('a function that takes a text', (value) => typeof value === 'function'),
};

const LISTEN: Checks<ListenOptions> = {
  port: be('a whole number from 0, for a free one, to 65535', (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535),
  host: be('a name or an address of this machine, without a port', isHost),
  allowedHosts: listOf('a name or an address as it stands in a URL, without a port', isHost),
  // `*`, which would let in all, is none.
  cors: listOf('the origin of pages, such as http://localhost:3000, without a path, and there is none for all', (value) => isWebUrl(value) && new URL(value).origin === value),
  headersTimeoutMs: duration,
  requestTimeoutMs: duration,
  keepAliveTimeoutMs: duration,
  writeTimeoutMs: duration,
  drainMs: duration,
};

/** Throws a RangeError for an option that would otherwise be taken for another one, or for none. */
export function checkOptions(options: EmulatorOptions): void {
  check('createEmulator()', options, EMULATOR);
}

/** The same for those of `listen()`. */
export function checkListenOptions(options: ListenOptions): void {
  check('listen()', options, LISTEN);
}

// Not all who call this are checked by a compiler.
function check(what: string, options: unknown, checks: Readonly<Record<string, Check>>): void {
  if (typeof options !== 'object' || options === null) throw new RangeError(`${what} takes an object of options, and was given ${shown(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) throw new RangeError(`${what} has no option ${shown(name)}; it has ${Object.keys(checks).join(', ')}.`);
    const fault = value === undefined ? null : checks[name]?.(value);
    if (typeof fault === 'string') throw new RangeError(`${name} ${fault}.`);
  }
}

function be(words: string, isRight: (value: unknown) => boolean): Check {
  return (value) => (isRight(value) ? null : `is ${shown(value)}; it must be ${words}`);
}

function oneOf(...choices: readonly string[]): Check {
  return be(`one of: ${choices.join(', ')}`, (value) => typeof value === 'string' && choices.includes(value));
}

function listOf(words: string, isRight: (entry: string) => boolean): Check {
  return (value) => {
    if (!Array.isArray(value)) return `is ${shown(value)}; it must be a list`;
    const entries: readonly unknown[] = value;
    const wrong = entries.findIndex((entry) => typeof entry !== 'string' || !isRight(entry));
    return wrong < 0 ? null : `has ${shown(entries[wrong])}; it must be ${words}`;
  };
}

function checkReceivers(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `is ${shown(value)}; it must be receivers by their URL, such as { "https://app.test/hook": (request) => response }`;
  }
  for (const [url, receiver] of Object.entries(value)) {
    if (!isWebUrl(url)) return `has a receiver for ${shown(url)}; it must be a URL such as https://app.test/hook`;
    if (typeof receiver !== 'function') return `has for ${shown(url)} what is no function; it must be one that takes a request and returns a response`;
  }
  return null;
}

function isHost(value: unknown): boolean {
  return typeof value === 'string' && (isIP(value) === 6 || isHostName(value));
}

function isWebUrl(value: unknown): value is string {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
}
