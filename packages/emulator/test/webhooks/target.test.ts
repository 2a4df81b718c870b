import { describe, expect, it } from 'vitest';
import { Targets } from '../../src/webhooks/target.ts';

const allows = (url: string, ...named: string[]) => new Targets(named).allows(new URL(url));

describe('targets', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.9.9.9/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
  ])('%s is this machine', (url) => {
    expect(allows(url)).toBe(true);
  });

  it.each([
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://169.254.169.254/',
    'http://[::ffff:10.0.0.1]/',
    'http://example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'http://[fe80::1]/',
    'http://167772161/',
  ])('%s is not', (url) => {
    expect(allows(url)).toBe(false);
  });

  it('are opened by host, address and range', () => {
    expect(allows('http://receiver:8080/', 'receiver')).toBe(true);
    expect(allows('http://10.1.2.3/', '10.0.0.0/8')).toBe(true);
    expect(allows('http://[::ffff:10.1.2.3]/', '10.0.0.0/8')).toBe(true);
    expect(allows('http://11.1.2.3/', '10.0.0.0/8')).toBe(false);
    expect(allows('http://[fd00::1]/', 'fd00::/8')).toBe(true);
  });

  it('ask for no name that could not be allowed', () => {
    const mayDial = (url: string, ...named: string[]) => new Targets(named).mayDial(new URL(url));
    expect(mayDial('https://example.com/')).toBe(false);
    expect(mayDial('https://example.com/', 'other.com')).toBe(false);
    expect(mayDial('https://example.com/', 'example.com')).toBe(true);
    expect(mayDial('https://example.com/', '10.0.0.0/8')).toBe(true);
    expect(mayDial('http://app.localhost/')).toBe(true);
    expect(mayDial('http://10.0.0.1/', '11.0.0.0/8')).toBe(false);
  });

  it('resolve a name that is not named to allowed addresses only, and dial what was looked at', async () => {
    const lookUp = (targets: Targets) =>
      new Promise((resolve) => targets.lookup('localhost', { all: false }, (error, address) => resolve(error ? Object.entries(error).find(([name]) => name === 'code')?.[1] : address)));
    expect(['127.0.0.1', '::1']).toContain(await lookUp(new Targets([])));
  });
});
