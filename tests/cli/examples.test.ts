import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { commands } from '@lealup/cli';
import { describe, expect, test } from 'vitest';
import { fillIn, NOWHERE, openExampleStage, runsUntilStopped, SECRET, split } from './example-stage.ts';
import { openReceiver } from './receiver.ts';

const examples = commands.flatMap(({ spec }) => spec.examples.map(({ command }) => [command, spec] as const));

describe('an example of the help', () => {
  test.each(examples)('lealup %s', async (command) => {
    await using stage = await openExampleStage(command);
    await using receiver = await openReceiver(SECRET);
    const { code, err } = await stage.lealup(split(await fillIn(command, stage, receiver)), {
      ...(command === 'emulate stop' && NOWHERE),
      onText({ out, err }, interrupt) {
        if (runsUntilStopped(command) && (out.includes('\n') || err.includes('Ctrl-C'))) interrupt('SIGINT');
      },
    });
    if (command.includes('--detach')) expect(await stage.lealup(['emulate', 'stop'], NOWHERE)).toMatchObject({ code: 0 });
    expect({ code, err }).toMatchObject({ code: runsUntilStopped(command) ? 130 : 0, err: expect.not.stringContaining('error:') });
  });
});

describe('a dry run', () => {
  const writes = examples.filter(([, spec]) => spec.danger !== 'none' && spec.calls !== 'nothing' && spec.name !== 'api');

  test.each(writes)('of lealup %s sends nothing', async (command) => {
    await using stage = await openExampleStage(command);
    const requests: string[] = [];
    // Every request that reaches a server of this process, whatever sent it.
    const onRequest = (message: unknown) => {
      const { request } = message as { request: IncomingMessage };
      requests.push(request.method ?? '');
    };
    subscribe('http.server.request.start', onRequest);
    try {
      const { code, out } = await stage.lealup([...split(command.replace(/^(webhooks replay) .+/, '$1 some-id')), ...(command.includes('--dry-run') ? [] : ['--dry-run'])]);
      expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, dry_run: true, method: expect.stringMatching(/^(POST|PUT|PATCH|DELETE)$/), headers: { authorization: 'Bearer [redacted]' } });
      expect(out).not.toContain('lealup_sk_');
      expect(requests.filter((method) => method !== 'GET')).toEqual([]);
    } finally {
      unsubscribe('http.server.request.start', onRequest);
    }
  });
});
