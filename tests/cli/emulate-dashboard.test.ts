import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lealup, type Session } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lealup-dashboard-'));
});
afterAll(() => rm(folder, { recursive: true }));

const urlIn = (text: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
const at = (url: string): Session => ({ env: { LEALUP_BASE_URL: url } });

/** Does one thing after the other, each as soon as what was written has a text in it. */
function steps(...all: [awaited: string, act: (controls: { url: string; press: (keys: string) => void; interrupt: (signal: 'SIGINT' | 'SIGTERM') => void }) => unknown][]): NonNullable<Session['onText']> {
  return ({ out, err }, interrupt, press) => {
    const text = stripVTControlCharacters(out) + err;
    if (all[0] === undefined || !text.includes(all[0][0])) return;
    const [, act] = all.shift() ?? [];
    // What is pressed while a frame is drawn belongs to the next one.
    setImmediate(() => act?.({ url: urlIn(text), press, interrupt }));
  };
}

const DASHBOARD = ['emulate', '--port', '0'];
const SESSION: Session = { typed: '', env: { NO_COLOR: '1' } };

describe('lealup emulate at a terminal', () => {
  test('shows requests and webhooks as they come, and is quit', async () => {
    const { code, out, err } = await lealup(DASHBOARD, {
      ...SESSION,
      onText: steps(
        ['none yet; in another terminal', ({ url }) => lealup(['webhooks', 'create', '--url', 'http://127.0.0.1:9/hooks', '--event', '*'], at(url))],
        ['/v1/webhook-subscriptions', ({ url }) => lealup(['customers', 'create', '--name', 'Acme', '--email-domain', 'acme.com'], at(url))],
        ['customer.created  retrying  1 attempt  http://127.0.0.1:9/hooks', ({ press }) => press('q')],
      ),
    });
    const text = stripVTControlCharacters(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(text).toMatch(/Requests {2}2 · \d+\.\d\/s/);
    expect(text).toMatch(/POST {4}201 +\d+\.\d ms {2}\/v1\/customers/);
    await expect(fetch(urlIn(text))).rejects.toThrow('fetch failed');
  });

  test.each([
    ['\u0003', 130],
    ['q', 0],
  ])('is left by %j with %i', async (keys, code) => {
    expect(await lealup(DASHBOARD, { ...SESSION, onText: steps(['q stops it', ({ press }) => press(keys)]) })).toMatchObject({ code });
  });

  test.each([
    ['SIGTERM', 0],
    ['SIGINT', 130],
  ] as const)('ends on %s with %i', async (signal, code) => {
    expect(await lealup(DASHBOARD, { ...SESSION, onText: steps(['q stops it', ({ interrupt }) => interrupt(signal)]) })).toMatchObject({ code });
  });

  test.each([
    ['--no-dashboard', {}],
    ['--no-input', {}],
    ['--cors=http://a.test', { CI: 'true' }],
  ])('prints where it is instead with %s', async (flag, env) => {
    const { out, err } = await lealup([...DASHBOARD, flag], { ...SESSION, env: { ...SESSION.env, ...env }, onText: steps(['Ctrl-C stops it.', ({ interrupt }) => interrupt('SIGINT')]) });
    expect(out).toMatch(/^LealUp emulator {2}http:\/\/\S+\n/);
    expect(err).toContain('Ctrl-C stops it.');
  });
});

describe('lealup emulate --seed --watch', () => {
  const seed = (name: string) => `tenants:\n  - name: Test\n    customers:\n      - { name: ${name}, email_domain: ${name.toLowerCase()}.com }\n`;
  const names = async (url: string) => (await lealup(['customers', 'list', '-o', 'csv', '--json', 'name'], at(url))).out.trim().split('\n').slice(1);
  const edit = async (text: string) => {
    // As editors do: another file takes the place of the old one.
    await writeFile(join(folder, 'seed.yaml.tmp'), text);
    await rename(join(folder, 'seed.yaml.tmp'), join(folder, 'seed.yaml'));
  };

  test('starts over from what is edited; what is not valid is told of, and the state stays', async () => {
    await edit(seed('Acme'));
    const found: string[][] = [];
    let url = '';
    const { code, err } = await lealup([...DASHBOARD, '--seed', 'seed.yaml', '--watch'], {
      cwd: folder,
      onText: steps(
        ['"url"', (controls) => {
          ({ url } = controls);
          return edit(seed('Globex'));
        }],
        ['The state is that of seed.yaml again.', async () => {
          found.push(await names(url));
          await edit('tenants:\n  - name: ""\n');
        }],
        ['/tenants/0/name (line 2) must not be empty The state stays as it was.', async () => {
          found.push(await names(url));
          await edit('tenants: [');
        }],
        ['cannot be read as YAML or JSON', async ({ interrupt }) => {
          found.push(await names(url));
          interrupt('SIGTERM');
        }],
      ),
    });
    expect({ code, found }).toEqual({ code: 0, found: [['Globex'], ['Globex'], ['Globex']] });
    expect(err).toContain('at line 1');
  });

  test('needs a seed', async () => {
    expect(await lealup(['emulate', '--watch'], {})).toMatchObject({ code: 2, err: expect.stringContaining('--watch has no seed to watch.') });
  });
});

test('lealup emulate --scenario begins with what goes wrong', async () => {
  let listed = '';
  await lealup([...DASHBOARD, '--scenario', 'rate-limited'], {
    onText: steps(['"url"', async ({ url, interrupt }) => {
      listed = (await lealup(['emulate', 'faults', 'list', '-o', 'csv', '--json', 'fault'], at(url))).out;
      interrupt('SIGTERM');
    }]),
  });
  expect(listed).toBe('fault\nrate_limited retry-after=1s every=2\n');
});
