import { resolve } from 'node:path';
import type { Emulator } from '@lealup/emulator';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { aborted, Interruption, type Io } from '../../io.ts';
import { explainStart } from './explain-start.ts';
import type { emulateSpec } from './specs.ts';
import { readSeed } from './seed-file.ts';

const DEFAULT_PORT = 4020;

/** Runs an emulator until it is interrupted. */
export async function run({ options }: InputOf<typeof emulateSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const port = readPort(options.port);
  const { seed: seedFile, data, clock, unknown, 'public-url': publicUrl, 'signing-time': signingTime } = options;
  const seed = seedFile === undefined ? undefined : await readSeed(seedFile, io);
  const { createEmulator, EXAMPLE_WEBHOOK_SECRET } = await import('@lealup/emulator');
  let emulator: Emulator | undefined;
  try {
    emulator = await createEmulator({
      checkAnswers: options['check-answers'],
      log: (text) => deps.notes.line(text),
      ...(data !== undefined && { data: resolve(io.cwd, data) }),
      ...(seed !== undefined && { seed }),
      ...(clock !== undefined && { clock }),
      ...(unknown !== undefined && { unknown }),
      ...(publicUrl !== undefined && { publicUrl: publicUrl.replace(/\/$/, '') }),
      ...(signingTime !== undefined && { signingTime }),
      autoApprove: options['auto-approve'],
      allowRemote: readList(options['allow-remote']),
    });
    const { url } = await emulator.listen({ port, cors: readList(options.cors), allowedHosts: readList(options['allowed-host']) });
    await announce(deps, {
      url,
      api_key: emulator.apiKey,
      webhook_secret: EXAMPLE_WEBHOOK_SECRET,
      tenant_id: emulator.tenantId,
      data: data === undefined ? null : resolve(io.cwd, data),
      pid: io.pid,
    });
    const reason = await aborted(io.interrupt);
    if (reason instanceof Interruption && reason.signal === 'SIGTERM') return 'ok';
    deps.notes.line('Stopping; Ctrl-C again stops at once.');
    return 'interrupted';
  } catch (error) {
    throw await explainStart(error, { port, data, seedFile });
  } finally {
    await emulator?.close();
  }
}

interface Facts {
  readonly url: string;
  readonly api_key: string;
  readonly webhook_secret: string;
  readonly tenant_id: string;
  readonly data: string | null;
  readonly pid: number;
}

async function announce({ output, notes }: Deps, facts: Facts): Promise<void> {
  if (output.format !== 'table') return output.text(`${JSON.stringify(facts)}\n`);
  const rows = [
    ['LealUp emulator', facts.url],
    ['API key', facts.api_key],
    ['data', facts.data ?? 'in memory'],
  ];
  await output.text(rows.map(([title = '', value]) => `${output.style('quiet', title.padEnd(15))}  ${value}\n`).join(''));
  notes.line(notes.style('quiet', 'Ctrl-C stops it. In another terminal: lealup customers list'));
}

function readList(text: string | undefined): string[] {
  return (text ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  if (text === 'auto') return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Failure('usage', `${text} is no port.`, {
    why: ['a port is a number up to 65535; 0 or auto takes a free one'],
    next: ['emulate', '--port', 'auto'],
  });
}
