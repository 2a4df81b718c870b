import { describe, expect, test } from 'vitest';
import { emulateSpec } from '../../../src/commands/emulate/specs.ts';
import { commands } from '../../../src/commands/table.ts';
import { parse } from '../../../src/parse/parse.ts';
import type { OptionSpec } from '../../../src/command.ts';

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
});
