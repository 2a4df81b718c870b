import type { Settings } from '../../config/settings.ts';
import { Failure } from '../../failures/failure.ts';
import { EMULATOR } from '../../identity/profiles.ts';
import { nearestName } from '../../parse/nearest-name.ts';
import { checkKnown } from '../profile/known.ts';

/** A setting that people change. */
export interface Key {
  readonly summary: string;
  read(settings: Settings): string;
  /** Throws a {@link Failure} for a value that it does not take. */
  write(settings: Settings, value: string): Settings;
}

/** The settings by their name. */
export const KEYS = {
  profile: {
    summary: 'the profile that is used where none is named',
    read: ({ profile }) => profile ?? EMULATOR.name,
    write(settings, value) {
      checkKnown(value, settings, ['config', 'set', 'profile']);
      return { ...settings, profile: value };
    },
  },
  keyring: {
    summary: 'whether secrets go to the keyring of the system',
    read: ({ keyring }) => (keyring === false ? 'off' : 'on'),
    write(settings, value) {
      if (value !== 'on' && value !== 'off') throw new Failure('usage', `keyring is on or off, not ${value}.`, { why: ['off keeps secrets in a file that only you can read'], next: ['config', 'set', 'keyring', 'off'] });
      return { ...settings, keyring: value === 'on' };
    },
  },
} as const satisfies Record<string, Key>;

/** The setting of a name; `words` are the command that goes on with the one that was meant. */
export function findKey(name: string, words: readonly string[]): Key {
  const found = Object.entries(KEYS).find(([key]) => key === name)?.[1];
  if (found) return found;
  const meant = nearestName(name, Object.keys(KEYS));
  throw new Failure('usage', `There is no setting ${name}.`, {
    why: [meant === undefined ? `the settings are ${Object.keys(KEYS).join(', ')}` : `did you mean ${meant}?`],
    next: meant === undefined ? ['config', 'list'] : words.map((word) => (word === name ? meant : word)),
  });
}
