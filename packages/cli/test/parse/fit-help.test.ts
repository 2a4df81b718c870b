import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/table.ts';
import { fitHelp } from '../../src/parse/fit-help.ts';
import { renderHelp } from '../../src/parse/help.ts';
import { TOPICS } from '../../src/parse/topics.ts';

const isExample = (line: string) => /^ +lealup /.test(line);

describe.each([20, 40, 60, 80])('on %i columns', (width) => {
  test.each(['', ...commands.map(({ spec }) => spec.name), ...Object.keys(TOPICS)])('the help of lealup %s is broken at blanks alone, and its examples not at all', (path) => {
    const text = renderHelp(path, commands) ?? '';
    const lines = fitHelp(text, width).split('\n');
    expect(lines.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
    expect(lines.filter(isExample)).toEqual(text.split('\n').filter(isExample));
    const words = lines.filter((line) => line.length > width && !isExample(line)).map((line) => line.trim());
    expect(words.filter((line) => line.includes(' '))).toEqual([]);
  });
});

test('tables keep their columns where there is room, else what they say goes below', () => {
  const text = '  --limit <n>  at most this many; default 50';
  expect(fitHelp(text, 36)).toBe('  --limit <n>  at most this many;\n               default 50');
  expect(fitHelp(text, 30)).toBe('  --limit <n>\n      at most this many;\n      default 50');
  expect(fitHelp(text, Number.POSITIVE_INFINITY)).toBe(text);
});
