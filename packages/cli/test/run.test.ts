import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commands, run, VERSION } from '@lealup/cli';
import manifest from '../package.json' with { type: 'json' };
import { lealup } from './terminal.ts';

describe('the program', () => {
  test('prints the version of its package', async () => {
    expect(await lealup(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    expect(VERSION).toBe(manifest.version);
  });

  test.each(['--version --debug', '--debug --version', '-o json -V', '-ojson --version', '--version --profile x --color=never', '--json --version', '--no-input --yes --version'])('prints its version for lealup %s', async (line) => {
    expect(await lealup(line.split(' '))).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  test.each(['--version customers list', '--version --debg', 'customers list --version', '--version x'])('takes no lealup %s', async (line) => {
    expect(await lealup(line.split(' '))).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^error: .*unknown option/) });
  });

  test.each([[[]], [['--help']], [['help']], [['-h']], [['--debug']], [['--debug', '--help']], [['help', '-o', 'json']], [['--json', '--color', 'never']]])('prints its help for %j on standard output', async (argv) => {
    const { code, out, err } = await lealup(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { spec } of commands) expect(out).toContain(spec.name);
    expect(out).toContain('130  interrupted');
  });

  test.each(commands.map(({ spec }) => [spec.name, spec] as const))('prints the help of %s with its flags and examples', async (name, spec) => {
    const asked = await lealup([...name.split(' '), '--help']);
    expect(asked).toMatchObject({ code: 0, err: '' });
    for (const flag of Object.keys(spec.options)) expect(asked.out).toContain(`--${flag}`);
    for (const { command } of spec.examples) expect(asked.out).toContain(`lealup ${command}`);
    expect(await lealup(['help', ...name.split(' ')])).toEqual(asked);
  });

  test('prints the commands of a noun that stands alone on standard error and exits with 2', async () => {
    const { code, out, err } = await lealup(['customers']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('customers import <file>');
  });

  test('ends quietly when its reader goes away', async () => {
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const { io, stderr } = piped(closed);
    expect(await run(['api', 'ls', '-o', 'ndjson'], io, {})).toBe(0);
    expect(stderr).toEqual([]);
  });
});

describe('the command table', () => {
  test('names each command once', () => {
    const names = commands.map(({ spec }) => spec.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(commands.map(({ spec }) => [spec.name, spec] as const))('says what %s does in one line without a full stop', (_, spec) => {
    expect(spec.summary).toMatch(/^[a-z].*[^.]$/);
    expect(spec.name.split(' ').length).toBeLessThanOrEqual(3);
  });
});

function piped(stdout: Writable) {
  const stderr: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      stderr.push(String(chunk));
      done();
    },
  });
  const io = { stdin: process.stdin, stdout, stderr: sink, interrupt: new AbortController().signal, pid: 1, cwd: '/' };
  return { io, stderr };
}
