import { expect, test } from 'vitest';
import { Writable } from 'node:stream';
import { createStyle } from '../../src/output/style.ts';

const stream = ({ isTTY }: { isTTY: boolean }) => Object.assign(new Writable(), { isTTY });

test.each([
  ['--color goes before everything', { isTTY: false }, { NO_COLOR: '1' }, 'always', true],
  ['--color never goes before FORCE_COLOR', { isTTY: true }, { FORCE_COLOR: '1' }, 'never', false],
  ['NO_COLOR goes before FORCE_COLOR', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, 'auto', false],
  ['an empty NO_COLOR says nothing', { isTTY: true }, { NO_COLOR: '' }, 'auto', true],
  ['FORCE_COLOR goes before TERM=dumb', { isTTY: false }, { FORCE_COLOR: '1', TERM: 'dumb' }, 'auto', true],
  ['FORCE_COLOR=0 forces none', { isTTY: true }, { FORCE_COLOR: '0' }, 'auto', false],
  ['a dumb terminal has none', { isTTY: true }, { TERM: 'dumb' }, 'auto', false],
  ['a terminal has some', { isTTY: true }, {}, 'auto', true],
  ['a pipe has none', { isTTY: false }, {}, 'auto', false],
] as const)('%s', (_, tty, env, color, isColored) => {
  expect(createStyle(stream(tty), env, color)('bad', 'x') !== 'x').toBe(isColored);
});
