import { describe, expect, test } from 'vitest';
import { commands } from '@lealup/cli';
import { accepts } from '../src/parse/parse.ts';
import { lealup } from './terminal.ts';

const MISTAKES: [line: string, code: number, sentence: string, next: string][] = [
  ['custmers list', 2, 'There is no command lealup custmers.', 'customers list'],
  ['customers lst', 2, 'There is no command lealup customers lst.', 'customers list'],
  ['emulate advnce 3d', 2, 'too many arguments', 'emulate advance 3d'],
  ['--no-input emulate advnce 3d', 2, 'too many arguments', '--no-input emulate advance 3d'],
  ['api descrbe createCustomer', 2, 'too many arguments', 'api describe createCustomer'],
  ['customers --limti=3 list', 2, "unknown option '--limti=3'", 'customers --help'],
  ['custmers --color=never', 2, 'There is no command lealup custmers.', 'customers --help'],
  ['customers list --limti 3', 2, "unknown option '--limti'", 'customers list --limit 3'],
  ['customers list --limti=3', 2, "unknown option '--limti=3'", 'customers list --limit=3'],
  ['customers list --status actve', 2, 'is none of active, trial, churned, paused', 'customers list --status active'],
  ['customers list -o jsn', 2, '--output "jsn" is none of', 'customers list -o json'],
  ['-o jsn customers list', 2, '--output "jsn" is none of', '-o json customers list'],
  ['customers list --limit x', 2, '--limit "x" is no whole number.', 'customers list --help'],
  ['customers list --limit 0', 2, '--limit "0" is less than 1.', 'customers list --help'],
  ['customers get', 2, "missing required argument 'customer'", 'customers get --help'],
  ['customers create --name Acme', 10, 'needs --email-domain.', 'customers create --name Acme --email-domain EMAIL_DOMAIN'],
  ['webhooks create', 10, 'needs --url and --event.', "webhooks create --url URL --event '*'"],
  ['--profile emulator emulate', 2, 'lealup emulate takes no --profile.', 'emulate --help'],
  ['events send x.ndjson -o csv', 2, 'does not print csv.', 'events send --help'],
  ['customers list --json id -o table', 2, '--json selects fields', 'customers list --help'],
  ['help custmers', 2, 'There is no command lealup custmers.', 'customers --help'],
  ['whoami --profile emulatr', 2, 'There is no profile emulatr.', 'whoami --profile emulator'],
  ['whoami --base-url nonsense', 2, '"nonsense" is no plain http address.', 'whoami --base-url https://api.lealup.com'],
  ['whoami --base-url http://api.lealup.com', 2, 'is not https', 'whoami --base-url https://api.lealup.com'],
  ['whoami --base-url https://api.lealup.com', 4, 'There is no API key for https://api.lealup.com.', 'whoami --base-url https://api.lealup.com --api-key-stdin'],
  ['events send missing.ndjson', 2, 'There is no file missing.ndjson.', 'events send --help'],
  ['events validate .', 2, '. is a folder, not a file.', 'events validate --help'],
  ['customers list --no-input=false', 2, '--no-input takes no value.', 'customers list --help'],
  ['emulate faults add POST /v1/events 503', 2, 'too many arguments', "emulate faults add 'POST /v1/events 503'"],
  ['customers get --debug Acme Ltd', 2, 'too many arguments', "customers get --debug 'Acme Ltd'"],
  ['emulate --port 99999', 2, '99999 is no port.', 'emulate --port auto'],
  ['emulate --seed missing.yaml', 2, 'There is no file missing.yaml.', 'emulate --help'],
  ['emulate advance tomorrow', 2, '"tomorrow" is no duration.', 'emulate advance 7d'],
  ['health recalculate', 2, 'No customer is named.', 'health recalculate --all'],
  ['api getCustomr', 2, 'There is no operation getCustomr.', 'api getCustomer'],
  ['api getCustomer', 2, 'getCustomer needs -f id=…', 'api getCustomer -f id=ID'],
  ['api https://api.lealup.com/v1/users/me', 2, 'is a whole address', 'api /v1/users/me'],
  ['api /v1/customers -H authorization:x', 2, 'can be read by everyone on this machine', 'api --help'],
  ['api /v1/customers -H cookie:x', 2, '-H cookie is not taken', 'api --help'],
  ['api /v1/customers -H X-LealUp-Control-Token:x', 2, 'can be read by everyone on this machine', 'api --help'],
  ['api createWebhookSubscription -f secret=whsec_x', 2, '-f secret is not taken: a secret in a command line', 'api --help'],
  ['api createToken -F refresh_token=x', 2, '-F refresh_token is not taken', 'api --help'],
  ['playbooks create --name A', 10, 'needs a file, or --when and --task.', "playbooks create --name A --when 'health_score lt 50' --task TITLE"],
  ['customers create --name A --email-domain a.com --field x', 2, '--field x has no key.', 'customers create --help'],
  ['events send - --api-key-stdin', 2, '<file> and --api-key-stdin are both to be read from standard input.', 'events send --help'],
  ['webhooks verify - --secret-stdin', 2, '<file> and --secret-stdin are both', 'webhooks verify --help'],
  ['webhooks listen --forward-to nowhere', 2, '--forward-to nowhere is no address.', 'webhooks listen --help'],
];

describe('a mistake in a command line', () => {
  test.each(MISTAKES)('%s: exit code %i', async (line, code, sentence, next) => {
    const result = await lealup(line.split(' '));
    expect({ code: result.code, out: result.out }).toEqual({ code, out: '' });
    const [what, why, ...rest] = result.err.trimEnd().split('\n');
    expect(what).toMatch(/^error: /);
    expect(what).toContain(sentence);
    expect(why).toMatch(/^ {2}why: \S/);
    expect(rest).toEqual([` next: lealup ${next}`]);
  });

  test.each(MISTAKES)('%s: the way on is accepted by the parser and another one', (line, _code, _sentence, next) => {
    const argv = [...next.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(accepts(argv, commands)).toBe(true);
    expect(next).not.toBe(line);
  });

  test('is one JSON object on standard error with -o json', async () => {
    const { code, out, err } = await lealup(['customers', 'create', '-o', 'json']);
    expect({ code, out }).toEqual({ code: 10, out: '' });
    expect(JSON.parse(err)).toEqual({
      error: {
        outcome: 'input_needed',
        exit_code: 10,
        message: 'lealup customers create needs --name and --email-domain.',
        why: ['--name: what the company is called', "--email-domain: the domain of its people's addresses"],
        next: 'lealup customers create -o json --name NAME --email-domain EMAIL_DOMAIN',
        missing: ['--name', '--email-domain'],
      },
    });
  });

  test.each([
    ['--color never custmers', '1', false],
    ['custmers --color=never', '1', false],
    ['--color always custmers', undefined, true],
    ['customers create --color always', undefined, true],
    ['custmers', '1', true],
    ['custmers', undefined, false],
  ])('%s with FORCE_COLOR=%s is coloured: %s', async (line, forced, isColored) => {
    const { err } = await lealup(line.split(' '), { env: { FORCE_COLOR: forced } });
    expect(err.startsWith('\u001B[31merror:')).toBe(isColored);
  });

  test.each([
    ['customers get x --json id --base-url nonsense', true],
    ['customers list --json --limti 3', true],
    ['customers list --json id -o jsn', false],
    ['customers list --json id -o csv --limti 3', false],
    ['--output=json custmers', true],
    ['emulate exec --prt -- sh --json id', false],
  ])('%s: whether its error is JSON: %s', async (line, isJson) => {
    const { code, err } = await lealup(line.split(' '));
    expect([code, err.startsWith('{"error":{'), err.startsWith('error: ')]).toEqual([2, isJson, !isJson]);
  });

  test('takes flags that all commands share after each word of a command', () => {
    for (const line of ['-o json customers list', 'customers -o json list', 'customers --color=never ls', 'emulate faults --profile emulator list']) {
      expect(accepts(line.split(' '), commands)).toBe(true);
    }
  });

  test('takes a singular noun and the aliases ls, new and show for the commands they stand for', () => {
    for (const line of ['customer ls', 'webhook ls', 'customer show x', 'event send x', 'customer new --name A --email-domain a.com']) {
      expect(accepts(line.split(' '), commands)).toBe(true);
    }
  });
});
