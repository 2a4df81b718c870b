import { resolve } from 'node:path';
import type { Emulator } from '@lealup/emulator';
import type { OptionValues } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import { explainStart } from './explain-start.ts';
import { readSeed } from './seed-file.ts';
import type { EMULATOR_OPTIONS } from './specs.ts';

/** What is told of an emulator that has started. */
export interface Facts {
  readonly url: string;
  readonly api_key: string;
  readonly webhook_secret: string;
  readonly tenant_id: string;
  readonly data: string | null;
  readonly pid: number;
}

/**
 * Starts an emulator on a port, by default on the given one.
 *
 * @throws {@link Failure} for a port, a seed or a folder that does not serve.
 */
export async function startEmulator(
  options: OptionValues<typeof EMULATOR_OPTIONS>,
  { defaultPort, io, deps }: { defaultPort: number; io: Io; deps: Deps },
): Promise<{ emulator: Emulator; facts: Facts }> {
  const port = readPort(options.port, { defaultPort });
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
    const facts = {
      url,
      api_key: emulator.apiKey,
      webhook_secret: EXAMPLE_WEBHOOK_SECRET,
      tenant_id: emulator.tenantId,
      data: data === undefined ? null : resolve(io.cwd, data),
      pid: io.pid,
    };
    return { emulator, facts };
  } catch (error) {
    await emulator?.close();
    throw await explainStart(error, { port, data, seedFile, argv: deps.argv });
  }
}

/** The port of a `--port`. */
export function readPort(text: string | undefined, { defaultPort }: { defaultPort: number }): number {
  if (text === undefined) return defaultPort;
  if (text === 'auto') return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Failure('usage', `${text} is no port.`, {
    why: ['a port is a number up to 65535; 0 or auto takes a free one'],
    next: ['emulate', '--port', 'auto'],
  });
}

function readList(text: string | undefined): string[] {
  return (text ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');
}
