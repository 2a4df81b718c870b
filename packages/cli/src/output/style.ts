import { styleText } from 'node:util';
import type { Environment, OutputStream } from '../io.ts';

/** What a piece of text says by its colour, beside its words. */
export type Tone = 'good' | 'middling' | 'bad' | 'quiet' | 'strong';

/** Colours a text, or leaves it as it is. */
export type Style = (tone: Tone, text: string) => string;

const FORMATS = {
  good: 'green',
  middling: 'yellow',
  bad: 'red',
  quiet: 'dim',
  strong: 'bold',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** The style of a stream: `--color`, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
export function createStyle(stream: OutputStream, env: Environment, color: 'always' | 'auto' | 'never' = 'auto'): Style {
  return fixedStyle(usesColor(stream, env, color) ? 'always' : 'never');
}

/** A style that nothing else decides. */
export function fixedStyle(color: 'always' | 'never'): Style {
  return (tone, text) => (color === 'always' ? styleText(FORMATS[tone], text, { validateStream: false }) : text);
}

function usesColor(stream: OutputStream, env: Environment, color: 'always' | 'auto' | 'never'): boolean {
  if (color !== 'auto') return color === 'always';
  // https://no-color.org: any value that is not empty.
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return env['TERM'] !== 'dumb' && stream.isTTY === true;
}
