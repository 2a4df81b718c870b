import { describe, expect, it } from 'vitest';
import { openLocal } from '../../local.ts';
import { redactBody, redactForm, redactHeaders } from '../../../src/control/request-log/redact.ts';

const names = new Set(['secret', 'code']);

describe('a body in the request log', () => {
  it.each([
    ['a field', '{"url":"x","secret":"s3"}', '{"url":"x","secret":"[redacted]"}'],
    ['a field of a field', '{"a":{"secret":"s3"}}', '{"a":{"secret":"[redacted]"}}'],
    ['a list in its place', '{"secret":["s3"]}', '{"secret":"[redacted]"}'],
    ['a name in another case', '{"Secret":"s3"}', '{"Secret":"[redacted]"}'],
    ['a name in escapes', String.raw`{"\u0073ecret":"s3"}`, '{"secret":"[redacted]"}'],
  ])('loses the secret of %s', (_, text, shown) => {
    expect(redactBody(text, 'application/json', names)).toBe(shown);
  });

  it.each([
    ['in the middle of the secret', '{"secret":"s3cr'],
    ['after an escape', String.raw`{"secret":"s3cr\"s3`],
    ['behind it', '{"secret":"s3","url":"http'],
    ['behind a name in escapes', String.raw`{"\u0073ecret":"s3","url":"http`],
    ['behind a text that looks like a field', '{"events":["a",": "],"secret":"s3","x":'],
  ])('loses its secret where it is cut off %s', (_, text) => {
    const shown = redactBody(text, 'application/json', names);
    expect(shown).toContain('[redacted]');
    expect(shown).not.toContain('s3');
  });

  it('loses the secrets of a form and of a page', () => {
    expect(redactForm('grant_type=authorization_code&code=s3&c%6Fde=s3&redirect_uri=x', names)).toBe('grant_type=authorization_code&code=[redacted]&c%6Fde=[redacted]&redirect_uri=x');
    expect(redactBody('<input name="code" value="s3"><input name="state" value="x">', 'text/html; charset=utf-8', names)).toBe('<input name="code" value="[redacted]"><input name="state" value="x">');
  });
});

it('headers lose credentials, and redirects their codes', () => {
  const headers = { Authorization: 'Bearer s3', Cookie: 's3', 'Set-Cookie': 's3', Location: 'https://app.test/cb?code=s3&state=x', Accept: '*/*' };
  expect(redactHeaders(Object.entries(headers))).toEqual({
    authorization: '[redacted]',
    cookie: '[redacted]',
    'set-cookie': '[redacted]',
    location: 'https://app.test/cb?code=[redacted]&state=x',
    accept: '*/*',
  });
});

it('an API key is shown nowhere, wherever it was put', async () => {
  await using local = await openLocal();
  const key = 'lealup_sk_live_s3cr3t';
  await local.call('POST', `/v1/customers/${key}?api_key=${key}&q=${key}`, { name: key, note: `key ${key}` }, { 'x-api-key': 's3cr3t', 'x-note': `key ${key}` });
  await local.call('POST', '/v1/customers', `{"name":"${key}`);
  const shown = (await local.call('GET', '/_emulator/requests')).text;
  expect(shown).toContain('key [redacted]');
  expect(shown).not.toContain('s3cr3t');
});
