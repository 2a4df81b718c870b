import { expect, test } from 'vitest';
import { lealup, openStage } from './terminal.ts';

const NO_COLOR = { NO_COLOR: '1' };

/** The words of a line that a terminal of so many columns would break in the middle. */
const brokenIn = (text: string, columns: number): string[] => text.split('\n').filter((line) => line.length > columns && line.trim().includes(' '));

test.each([20, 30, 40, 49])('on %i columns an error is broken at blanks, and what to do next not at all', async (columns) => {
  const argv = ['customers', 'list', '--limt', '3'];
  const wide = await lealup(argv, { terminal: true, columns: 200, env: NO_COLOR });
  const { code, err } = await lealup(argv, { terminal: true, columns, env: NO_COLOR });
  expect([code, err.split(/\s+/)]).toEqual([2, wide.err.split(/\s+/)]);
  expect(brokenIn(err, columns).filter((line) => !line.startsWith(' next: '))).toEqual([]);
  expect(err).toContain(' next: lealup customers list --limit 3\n');
});

test.each([20, 30, 40, 49])('on %i columns so is a note', async (columns) => {
  const customers = ['A', 'B', 'C'].map((name) => ({ name, email_domain: `${name}.com` }));
  await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers }] } });
  const { err } = await stage.lealup(['customers', 'list', '--limit', '1'], { terminal: true, columns, env: NO_COLOR });
  expect(err.split(/\s+/).join(' ')).toBe('There are more than these 1: --limit <n> shows more, --all all of them. ');
  expect(brokenIn(err, columns)).toEqual([]);
});

test.each([[['--help']], [['customers', 'list', '--help']], [['customers']]])('the help of %j fits a terminal, and is as it is elsewhere', async (argv) => {
  const narrow = await lealup(argv, { terminal: true, columns: 40 });
  const text = narrow.out + narrow.err;
  expect(brokenIn(text, 40).filter((line) => !/^ +lealup /.test(line))).toEqual([]);
  const piped = await lealup(argv, { columns: 40 });
  expect((piped.out + piped.err).split(/\s+/)).toEqual(text.split(/\s+/));
  expect(brokenIn(piped.out + piped.err, 80)).not.toEqual([]);
});
