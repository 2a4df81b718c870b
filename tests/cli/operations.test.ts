import { commands } from '@lealup/cli';
import { operations, type OperationId } from '@lealup/sdk/operations';
import { describe, expect, test } from 'vitest';
import { lealup } from './terminal.ts';

/** Operations without a command of their own, and why; `lealup api` reaches these too. */
const EXCUSES: Partial<Record<OperationId, string>> = {
  authorize: 'the page that a browser shows while someone logs in',
  submitConsent: 'the form of that page',
  createToken: 'how a login ends and is renewed',
  revokeToken: 'how a login is ended early',
  getUserinfo: 'what a login says of its user; `users me` says more',
  getJwks: 'keys for those who check tokens, which the CLI does not',
  getOpenidConfiguration: 'where the endpoints of a login are, for libraries that ask',
};

const named = commands.map(({ spec }) => spec);

describe('every operation', () => {
  test.each(Object.keys(operations))('%s has a command, or a reason to have none', (id) => {
    const isReached = named.some(({ operationId }) => operationId === id);
    const excuse = Object.entries(EXCUSES).find(([name]) => name === id)?.[1] ?? '';
    expect(isReached || excuse !== '').toBe(true);
    expect(isReached && excuse !== '').toBe(false);
  });

  test('that is excused exists', () => {
    expect(Object.keys(operations)).toEqual(expect.arrayContaining(Object.keys(EXCUSES)));
  });
});

describe('a command', () => {
  const ALIASES = { list: 'ls', delete: 'rm', create: 'new' };
  const aliased = named.flatMap(({ name }) => Object.entries(ALIASES).flatMap(([word, alias]) => (name.endsWith(` ${word}`) ? [[name, alias]] : [])));

  test.each(aliased)('%s is also %s', async (name = '', alias = '') => {
    const { code, out } = await lealup([...name.split(' ').slice(0, -1), alias, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: lealup ${name}`);
  });

  test.each(named.filter(({ name }) => /^\w+s /.test(name)).map(({ name }) => [name]))('%s is understood with its noun in the singular', async (name) => {
    const [noun = '', ...rest] = name.split(' ');
    const { code, out } = await lealup([noun.slice(0, -1), ...rest, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: lealup ${name}`);
  });
});
