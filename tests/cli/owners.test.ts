import { commands } from '@lealup/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './terminal.ts';

const CSM = 'csm@lealup.test';

let stage: Stage;
let csmId: string;

beforeAll(async () => {
  const customers = [{ name: 'Acme', email_domain: 'acme.com', owner_email: CSM }, { name: 'Globex', email_domain: 'globex.com' }];
  stage = await openStage({ seed: { tenants: [{ name: 'Test', customers }] } });
  const { out } = await stage.lealup(['users', 'list', '-o', 'csv', '--json', 'email,id']);
  csmId = new RegExp(`^${CSM},(.+)$`, 'm').exec(out)?.[1] ?? '';
});
afterAll(() => stage[Symbol.asyncDispose]());

const HOOK = ['webhooks', 'create', '--url', 'https://example.com/', '--event', '*'];
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'customers create': ['--name', 'New', '--email-domain', 'new.com'],
  'customers update': ['acme.com'],
  'tasks update': ['01JNZ8T3E4C5V6B7N8M9K0QWER'],
  'users set-role': ['--role', 'csm'],
  'webhooks create': HOOK.slice(2),
};
const takers = commands
  .map(({ spec }) => spec)
  .filter(({ args, options }) => 'owner' in options || args.some(({ name }) => name === 'user'))
  .map((spec) => [spec.name, 'owner' in spec.options ? [...(NEEDED[spec.name] ?? []), '--owner'] : [...(NEEDED[spec.name] ?? [])], spec] as const);

describe('a user', () => {
  test('is called the same by every command that takes one', () => {
    expect(takers.map(([name]) => name).toSorted()).toEqual([
      'customers create', 'customers export', 'customers list', 'customers update', 'tasks list', 'tasks update', 'users set-role', 'webhooks create',
    ]);
    for (const [, , { options }] of takers) expect(options['owner']?.value ?? 'user').toBe('user');
    expect(commands.flatMap(({ spec }) => Object.keys(spec.options)).filter((name) => /owner-|user-id/.test(name))).toEqual([]);
  });

  test.each(takers)('that is not there is not found by %s, with --dry-run too', async (name, words, { danger }) => {
    for (const flags of danger === 'none' ? [[]] : [[], ['--dry-run']]) {
      expect(await stage.lealup([...name.split(' '), ...flags, ...words, 'csn@lealup.test'])).toEqual({
        code: 3,
        out: '',
        err: 'error: There is no user "csn@lealup.test".\n  why: users are called by their e-mail address or id; did you mean csm@lealup.test?\n next: lealup users list\n',
      });
    }
  });
});

describe('an id of a user', () => {
  test.each([
    ['customers list', ['customers', 'list', '--owner']],
    ['customers export', ['customers', 'export', '--owner']],
    ['tasks list', ['tasks', 'list', '--owner']],
    ['webhooks create', [...HOOK, '--dry-run', '--owner']],
    ['users set-role', ['users', 'set-role', '--role', 'csm']],
  ])('is not looked up by %s', async (_, argv) => {
    stage.emulator.requests.clear();
    expect(await stage.lealup([...argv, csmId])).toMatchObject({ code: 0 });
    const asked = stage.emulator.requests.list({ operationId: 'listUsers' });
    // An export names owners by e-mail address.
    expect(asked).toHaveLength(argv[1] === 'export' ? 1 : 0);
  });

  test('that nobody has is not found where it is changed', async () => {
    const nobody = '01JNZ8T3E4C5V6B7N8M9K0QWER';
    expect(await stage.lealup(['users', 'set-role', nobody, '--role', 'csm'])).toMatchObject({ code: 3, out: '', err: expect.stringContaining(nobody) });
  });
});

describe('an owner', () => {
  test.each([['an e-mail address', () => ' CSM@lealup.test'], ['an id', () => csmId]])('is taken as %s', async (_, owner) => {
    expect((await stage.lealup(['customers', 'list', '--owner', owner(), '--json', 'name', '-o', 'csv'])).out).toBe('name\nAcme\n');
    expect((await stage.lealup(['customers', 'export', '--owner', owner(), '-o', 'csv', '--json', 'name'])).out).toBe('name\nAcme\n');
    expect(await stage.json(['customers', 'update', 'globex.com', '--owner', owner(), '--dry-run'])).toMatchObject({ body: { owner_email: CSM } });
    expect(await stage.json(['customers', 'create', '--name', 'N', '--email-domain', 'n.com', '--owner', owner(), '--dry-run'])).toMatchObject({ body: { owner_email: CSM } });
    expect(await stage.json([...HOOK, '--owner', owner(), '--dry-run'])).toMatchObject({ body: { filters: { owner_id: csmId } } });
    expect(await stage.json([...HOOK, '--owner', owner(), '--min-arr', '5'])).toMatchObject({ filters: { owner_id: csmId, min_arr: 5 } });
  });
});
