import type { Connection } from '../../identity/connection.ts';

const DAY_MS = 86_400_000;
/** The API takes events of so many days; an hour less, for what is on its way. */
const TAKEN_MS = 30 * DAY_MS - DAY_MS / 24;

/** Events of before this are old. In milliseconds. */
export function oldBefore(nowMs: number): number {
  return nowMs - TAKEN_MS;
}

/** The instant before which events are old, by the server's clock where that can be asked: an emulator's may have been moved. */
export async function oldestTaken({ client, identity }: Connection, signal: AbortSignal): Promise<number> {
  if (identity.kind !== 'EMULATOR') return oldBefore(Date.now());
  const { now } = await client.request<{ now: string }>({ method: 'GET', path: '/_emulator/clock', signal });
  return oldBefore(Date.parse(now));
}
