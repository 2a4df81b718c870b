import { isIP } from 'node:net';
import type { EmulatorOptions } from './api.ts';
import { isHostName } from './domain/host-name.ts';
import { be, checkOptionsOf, count, duration, flag, listOf, nothing, oneOf, shown, type Checks } from './option-checks.ts';
import type { ListenOptions } from './server.ts';
import { isTarget } from './webhooks/target.ts';

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
  // Paths are put behind it.
  publicUrl: be('an address such as http://emulator:4020, with nothing behind its path', (value) => isWebUrl(value) && !/[?#]/.test(value)),
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
  checkOptionsOf('createEmulator()', options, EMULATOR);
}

/** The same for those of `listen()`. */
export function checkListenOptions(options: ListenOptions): void {
  checkOptionsOf('listen()', options, LISTEN);
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
