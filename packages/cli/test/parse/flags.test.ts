import { commands } from '@lealup/cli';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';

function read(words: string, env: Record<string, string> = {}): unknown {
  const parsed = parse(words.split(' '), commands, env);
  return parsed.kind === 'call' ? parsed.input.options : undefined;
}

const SET = { LEALUP_EMULATE_AUTO_APPROVE: '1', LEALUP_EMULATE_NO_DASHBOARD: 'yes', LEALUP_EMULATE_DETACH: 'on' };

describe('a flag that has a variable', () => {
  test.each([
    ['emulate', {}, false],
    ['emulate', SET, true],
    ['emulate --auto-approve', {}, true],
    ['emulate --auto-approve=true', {}, true],
    ['emulate --auto-approve=1', {}, true],
    ['emulate --auto-approve=false', SET, false],
    ['emulate start --auto-approve=off', SET, false],
    ['emulate exec --auto-approve=no -- true', SET, false],
    ['emulate --auto-approve=true --auto-approve=false', {}, false],
    ['emulate --auto-approve=false --auto-approve', {}, true],
  ])('%s with %j', (words, env, isOn) => {
    expect(read(words, env)).toMatchObject({ 'auto-approve': isOn });
  });

  test('may be one that begins with no', () => {
    expect(read('emulate --no-dashboard=false', SET)).toMatchObject({ 'no-dashboard': false });
    expect(read('emulate --no-dashboard=true')).toMatchObject({ 'no-dashboard': true });
  });

  test('is not looked for in the words of another program', () => {
    expect(parse(['emulate', 'exec', 'vite', '--watch=false'], commands, {})).toMatchObject({ input: { args: { command: ['vite', '--watch=false'] }, options: { watch: false } } });
  });
});
