import { DataError } from '@lealup/emulator';
import { expect, test } from 'vitest';
import { explainStart } from '../../../src/commands/emulate/explain-start.ts';

const ATTEMPT = { port: 0, host: undefined, data: 'state', seedName: undefined, argv: ['emulate', '--data', 'state'] };

test.each([
  ['disk_full', ['emulate']],
  ['not_writable', ['emulate']],
  ['damaged', ['emulate', '--data', 'state-2']],
] as const)('a data folder that is %s has a way on that does not meet the same', async (code, next) => {
  expect(await explainStart(new DataError(code, 'It does not serve. Do something.'), ATTEMPT)).toMatchObject({ message: 'It does not serve.', next });
});

test.each([
  ['EADDRINUSE', ['emulate', 'exec', '--port=4021', '--', 'node', '--port', '1'], 'emulate exec --port=auto -- node --port 1'],
  ['EADDRINUSE', ['emulate', 'exec', '--', 'node', '--port', '1'], 'emulate exec --port auto -- node --port 1'],
  ['EADDRNOTAVAIL', ['emulate', '--host', '192.0.2.77'], 'emulate --host 127.0.0.1'],
])('%s of %j is mended by another flag of its own', async (code, argv, next) => {
  const error = Object.assign(new Error('no'), { code });
  expect(await explainStart(error, { ...ATTEMPT, host: '192.0.2.77', argv })).toMatchObject({ next: next.split(' ') });
});
