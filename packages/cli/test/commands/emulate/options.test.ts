import { describe, expect, test } from 'vitest';
import { emulateSpec } from '../../../src/commands/emulate/specs.ts';
import { commands } from '../../../src/commands/table.ts';
import { parse } from '../../../src/parse/parse.ts';
import type { OptionSpec } from '../../../src/command.ts';
import { lealup } from '../../terminal.ts';

const OPTIONS: [name: string, option: OptionSpec][] = Object.entries(emulateSpec.options);

function optionsOf(argv: readonly string[], env: Record<string, string>): unknown {
  const parsed = parse(argv, commands, env);
  return parsed.kind === 'call' ? parsed.input.options : parsed;
}

describe('every flag of lealup emulate has a twin in the environment', () => {
  test.each(OPTIONS)('--%s', (name, option) => {
    expect(option.env).toBe(`LEALUP_EMULATE_${name.toUpperCase().replaceAll('-', '_')}`);
    const value = option.choices?.at(-1) ?? 'some-value';
    const [flag, text] = option.type === 'flag' ? [[`--${name}`], 'true'] : [[`--${name}`, value], value];
    expect(optionsOf(['emulate'], { [option.env ?? '']: text })).toEqual(optionsOf(['emulate', ...flag], {}));
    expect(optionsOf(['emulate'], { [option.env ?? '']: text })).not.toEqual(optionsOf(['emulate'], {}));
  });

  test.each(OPTIONS.filter(([, { type }]) => type !== 'flag'))('over which --%s goes', (name, option) => {
    const [value = 'some-value', other = 'other-value'] = option.choices ?? [];
    expect(optionsOf(['emulate', `--${name}`, value], { [option.env ?? '']: other })).toEqual(optionsOf(['emulate', `--${name}`, value], {}));
  });
});

describe('a variable that does not serve is named', () => {
  const WRONG: Readonly<Record<string, string>> = {
    port: '99999',
    host: '192.0.2.1',
    data: '/dev/null/data',
    seed: 'none.yaml',
    cors: 'http://localhost:3000, nonsense',
    'public-url': 'nonsense',
    'control-token-file': 'none.txt',
    'api-key-file': 'none.txt',
    'ready-file': '/dev/null/ready',
  };

  /** Names that an emulator takes whatever they are. */
  const NAMES = ['allowed-host', 'allow-remote'];

  test.each(OPTIONS.filter(([name]) => !NAMES.includes(name)))('as that of --%s is, and the flag instead of it when both are given', async (name, { env = '', type, choices }) => {
    const value = WRONG[name] ?? (type === 'flag' || choices ? 'nonsense' : '');
    const { code, out, err } = await lealup(['emulate'], { env: { LEALUP_EMULATE_PORT: '0', [env]: value } });
    expect([code, out]).toEqual([['data', 'ready-file'].includes(name) ? 1 : 2, '']);
    expect(err).toContain(env);
    expect(err).toContain(JSON.stringify(value));
    if (type === 'flag') return;
    const flagged = await lealup(['emulate', `--${name}`, value], { env: { LEALUP_EMULATE_PORT: '0', [env]: choices?.[0] ?? value } });
    expect([flagged.code, flagged.err]).toEqual([code, expect.not.stringContaining(env)]);
  });

  test('so is one that only goes with another', async () => {
    const { code, err } = await lealup(['emulate'], { env: { LEALUP_EMULATE_WATCH: '1' } });
    expect([code, err]).toEqual([2, expect.stringContaining('LEALUP_EMULATE_WATCH is "1"')]);
  });

  test('and no other, that happens to be a part of what is said', async () => {
    const { err } = await lealup(['emulate', '--data', '/dev/null/0'], { env: { LEALUP_EMULATE_PORT: '0' } });
    expect(err).not.toContain('LEALUP_EMULATE_PORT');
  });
});
