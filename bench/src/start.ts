import { get } from 'node:http';
import { inMs, medians, times, type Benchmark } from './benchmark.ts';
import { runMs, startServer } from './child.ts';

export const start: Benchmark = {
  title: 'Start of the emulator',
  about: 'From the start of `lealup emulate --port 0` (in memory) to the first 200 of `GET /v1/users/me`, against a Node that does nothing.',
  async run({ bin }) {
    const command = [bin, 'emulate', '--port', '0'];
    const [nothing = 0, emulator = 0] = await medians(
      [
        { name: 'node -e 0', sample: () => runMs(['-e', '0']) },
        { name: 'emulator', sample: () => untilAnswerMs(command) },
      ],
      15,
    );
    return [
      { what: '`node -e 0`', median: inMs(nothing), ratio: times(1), beyond: '' },
      { what: 'first 200', median: inMs(emulator), ratio: times(emulator / nothing), beyond: inMs(emulator - nothing) },
    ];
  },
};

async function untilAnswerMs(command: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const server = await startServer(command);
  const status = await statusOf(`${server.url}/v1/users/me`, server.apiKey);
  const tookMs = performance.now() - startedAt;
  await server.close();
  if (status !== 200) throw new Error(`GET /v1/users/me answered ${status}`);
  return tookMs;
}

function statusOf(url: string, apiKey: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { authorization: `Bearer ${apiKey}` }, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
  });
}
