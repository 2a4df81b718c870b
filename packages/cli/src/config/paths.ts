import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../io.ts';

/**
 * The folder of what people set.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function configFolder(env: Environment): string {
  return folderOf(env, 'XDG_CONFIG_HOME', '.config');
}

/** The folder of what the program itself notes down, such as which emulators run. */
export function stateFolder(env: Environment): string {
  return folderOf(env, 'XDG_STATE_HOME', '.local/state');
}

/** The folder of what can be made again, and deleted at any time. Unlike the shared temporary one, only its owner writes there. */
export function cacheFolder(env: Environment): string {
  return folderOf(env, 'XDG_CACHE_HOME', '.cache');
}

function folderOf(env: Environment, variable: string, below: string): string {
  const named = env[variable];
  // A relative path is to be ignored, says the specification.
  if (named !== undefined && /^([/\\]|[A-Za-z]:)/.test(named)) return join(named, 'lealup');
  return join(env['HOME'] ?? env['USERPROFILE'] ?? homedir(), below, 'lealup');
}
