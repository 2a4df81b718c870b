import { Pool } from 'undici';
import { medians, perSecond, times, type Benchmark } from './benchmark.ts';
import { startServer, type Server } from './child.ts';
import { createCustomer, startHono } from './customer.ts';

const REQUESTS = 10_000;
const CONNECTIONS = 50;

export const getCustomer: Benchmark = {
  title: '`GET /v1/customers/{id}`',
  about: `${REQUESTS} requests over ${CONNECTIONS} connections from this process to one of its own each: the emulator against a bare Hono app that answers the same bytes. CPU is what the server's process used; where the client is the bottleneck, it is the fairer figure.`,
  async run({ bin, resources }) {
    const emulator = resources.add(await startServer([bin, 'emulate', '--port', '0']));
    const { path, bytes } = await createCustomer(emulator);
    const hono = resources.add(await startHono(bytes, resources.folder()));
    const cpu = { hono: [] as number[], emulator: [] as number[] };
    const [honoRate = 0, emulatorRate = 0] = await medians(
      [
        { name: 'hono', sample: () => requestsPerSecond(hono, path, cpu.hono) },
        { name: 'emulator', sample: () => requestsPerSecond(emulator, path, cpu.emulator) },
      ],
      7,
    );
    const [honoCpu, emulatorCpu] = [meanOf(cpu.hono), meanOf(cpu.emulator)];
    return [
      { what: 'bare Hono', rate: perSecond(honoRate), 'of Hono': times(1), 'CPU a request': inUs(honoCpu), 'CPU, of Hono': times(1) },
      {
        'what': 'emulator',
        'rate': perSecond(emulatorRate),
        'of Hono': times(emulatorRate / honoRate),
        'CPU a request': inUs(emulatorCpu),
        'CPU, of Hono': times(emulatorCpu / honoCpu),
      },
    ];
  },
};

async function requestsPerSecond(server: Server, path: string, cpuMs: number[]): Promise<number> {
  const pool = new Pool(server.url, { connections: CONNECTIONS, pipelining: 1 });
  const headers = { authorization: `Bearer ${server.apiKey}` };
  let left = REQUESTS;
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const { statusCode, body } = await pool.request({ path, method: 'GET', headers });
      if (statusCode !== 200) throw new Error(`GET ${path} answered ${statusCode}: ${await body.text()}`);
      await body.dump();
    }
  }
  const [cpu, start] = [server.cpuMs(), performance.now()];
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const seconds = (performance.now() - start) / 1000;
  cpuMs.push((server.cpuMs() - cpu) / REQUESTS);
  await pool.close();
  return REQUESTS / seconds;
}

/** Of all samples but the first, which warms up; the system counts in steps of 10 ms, so single ones are coarse. */
function meanOf(samples: number[]): number {
  const warm = samples.slice(1);
  return warm.reduce((sum, value) => sum + value, 0) / warm.length;
}

function inUs(ms: number): string {
  return `${Math.round(ms * 1000)} µs`;
}
