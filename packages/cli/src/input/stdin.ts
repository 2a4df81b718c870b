import { addAbortSignal } from 'node:stream';
import type { Io } from '../io.ts';

/** Standard input piece by piece, until someone interrupts. */
export function openStdin(io: Io): AsyncIterable<Uint8Array | string> {
  return addAbortSignal(io.interrupt, io.stdin);
}

/** Standard input, whole. */
export async function readStdin(io: Io): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of openStdin(io)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
