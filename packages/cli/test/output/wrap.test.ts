import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { wrap, wrapSentence } from '../../src/output/wrap.ts';

const TEXT = 'There are more than these 50: --limit <n> shows more, --all all of them.';

test('prose is broken at blanks, whatever the width', () => {
  for (let width = 20; width <= 100; width += 1) {
    const lines = wrap(TEXT, { width }).split('\n');
    expect(lines.join(' ')).toBe(TEXT);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  }
  expect(wrap(TEXT, { width: Number.POSITIVE_INFINITY })).toBe(TEXT);
});

test('what follows the first line is indented, and fits too', () => {
  expect(wrap('error: There is no customer "acme".', { width: 20, indent: 7 })).toBe('error: There is no\n       customer\n       "acme".');
});

test('a word that is longer than a line stays whole', () => {
  expect(wrap(`see ${'x'.repeat(30)} there`, { width: 20 })).toBe(`see\n${'x'.repeat(30)}\nthere`);
});

test('a command to copy at its end stays whole, on a line of its own where the sentence is too long', () => {
  const sentence = "Stopped after 400. To go on: lealup customers list --all --q 'Acme Inc'";
  expect(wrapSentence(sentence, 80)).toBe(sentence);
  expect(wrapSentence(sentence, 60)).toBe("Stopped after 400. To go on:\nlealup customers list --all --q 'Acme Inc'");
  expect(wrapSentence(sentence, 20)).toBe("Stopped after 400.\nTo go on:\nlealup customers list --all --q 'Acme Inc'");
});

test('colours take no room, and wide characters two columns', () => {
  expect(wrap(`${styleText('red', 'aaaa', { validateStream: false })} bbbbb`, { width: 10 })).not.toContain('\n');
  expect(wrap('顧客 顧客 顧客', { width: 10 })).toBe('顧客 顧客\n顧客');
});
