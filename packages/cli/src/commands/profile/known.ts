import type { Settings } from '../../config/settings.ts';
import { Failure } from '../../failures/failure.ts';
import { EMULATOR } from '../../identity/profiles.ts';
import { nearestName } from '../../parse/nearest-name.ts';

/** Fails unless there is a profile of that name; `words` are the command that goes on with the one that was meant. */
export function checkKnown(name: string, { profiles }: Settings, words: readonly string[]): void {
  const names = [EMULATOR.name, ...Object.keys(profiles)];
  if (names.includes(name)) return;
  const meant = nearestName(name, names);
  throw new Failure('not_found', `There is no profile ${name}.`, {
    why: [meant === undefined ? `the profiles are ${names.join(', ')}` : `did you mean ${meant}?`],
    next: meant === undefined ? ['profile', 'list'] : [...words, meant],
  });
}

/** Fails for the profile that is built in, and for what is no name. */
export function checkOwn(name: string): void {
  if (name === EMULATOR.name) throw new Failure('usage', 'The profile emulator is built in.', { why: ['it is always there, and always the same'], next: ['profile', 'list'] });
  if (/^[\w.-]{1,64}$/.test(name) && !name.startsWith('-') && name !== '__proto__') return;
  throw new Failure('usage', `${JSON.stringify(name)} is no name of a profile.`, { why: ['names are letters, digits, and any of _ . -'], next: ['profile', 'add', 'staging'] });
}
