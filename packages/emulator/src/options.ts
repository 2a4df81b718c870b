import type { EmulatorOptions } from './api.ts';
import type { ListenOptions } from './server.ts';

const CHOICES = {
  clock: ['system', 'manual'],
  signingTime: ['real', 'emulated'],
  unknown: ['reject', 'warn', 'ignore'],
} as const satisfies { [Name in 'clock' | 'signingTime' | 'unknown']: readonly NonNullable<EmulatorOptions[Name]>[] };

/** Every option; the compiler holds it to their type. */
const NAMES: Readonly<Record<keyof EmulatorOptions, true>> = {
  data: true,
  seed: true,
  clock: true,
  signingTime: true,
  checkAnswers: true,
  allowRemote: true,
  webhooks: true,
  unknown: true,
  autoApprove: true,
  publicUrl: true,
  controlToken: true,
  apiKey: true,
  requestLogSize: true,
  deliveryLogSize: true,
  drainMs: true,
  log: true,
};

/** Throws a RangeError for an option that would otherwise be taken for another one, or for none. */
export function checkOptions(options: EmulatorOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(NAMES, name));
  if (unknown !== undefined) throw new RangeError(`createEmulator() has no option ${JSON.stringify(unknown)}; it has ${Object.keys(NAMES).join(', ')}.`);
  for (const name of ['clock', 'signingTime', 'unknown'] as const) {
    const [value, choices] = [options[name], CHOICES[name]];
    // Not all who call this are checked by a compiler.
    if (value !== undefined && !(choices as readonly string[]).includes(value)) throw new RangeError(`${name} is ${JSON.stringify(value)}; it must be one of: ${choices.join(', ')}.`);
  }
  if (options.publicUrl !== undefined && !isWebUrl(options.publicUrl)) {
    throw new RangeError(`publicUrl is ${JSON.stringify(options.publicUrl)}; it must be an address such as http://emulator:4020.`);
  }
  for (const url of Object.keys(options.webhooks ?? {})) {
    if (!isWebUrl(url)) throw new RangeError(`webhooks has a receiver for ${JSON.stringify(url)}; it must be a URL such as https://app.test/hook.`);
  }
}

/** Throws a RangeError for what is no origin, since no page would ever be let in by it; `*`, which would let in all, is none. */
export function checkCors({ cors = [] }: Pick<ListenOptions, 'cors'>): void {
  for (const origin of cors) {
    if (!isWebUrl(origin) || new URL(origin).origin !== origin) {
      throw new RangeError(`cors has ${JSON.stringify(origin)}; it must be the origin of pages, such as http://localhost:3000, without a path, and there is none for all.`);
    }
  }
}

function isWebUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}
