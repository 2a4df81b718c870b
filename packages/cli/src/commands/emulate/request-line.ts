import type { LoggedRequest } from '@lealup/emulator';
import { plainText } from '../../output/plain-text.ts';
import type { Style, Tone } from '../../output/style.ts';
import type { View } from '../../output/view.ts';

/** How requests of the log are shown. */
export const requestView: View<LoggedRequest> = {
  columns: [
    { field: 'at', title: 'its time' },
    { field: 'method', title: 'method' },
    { field: 'path', title: 'path', text: addressOf },
    { field: 'status', title: 'status', align: 'right', text: statusOf, tone: toneOf },
    { field: 'duration_ms', title: 'ms', align: 'right', text: ({ duration_ms }) => duration_ms.toFixed(1) },
    { field: 'operation_id', title: 'operation' },
    { field: 'problem', title: 'problem' },
  ],
  id: ({ id }) => String(id),
  empty: 'No requests.',
};

/** A request on one line. */
export function describeRequest(request: LoggedRequest, style: Style): string {
  const { at, method, duration_ms, problem } = request;
  const [time, verb = '', address, trouble] = [at.slice(11, 23), method, addressOf(request), problem ?? ''].map(plainText);
  const words = [time, verb.padEnd(6), style(toneOf(request), statusOf(request)), `${duration_ms.toFixed(1).padStart(7)} ms`, address];
  return [...words, ...(trouble ? [trouble] : [])].join('  ');
}

function addressOf({ path, query }: LoggedRequest): string {
  return query === '' ? path : `${path}?${query}`;
}

/** A connection that was broken has none. */
function statusOf({ status }: LoggedRequest): string {
  return status === null ? '---' : String(status);
}

function toneOf({ status }: LoggedRequest): Tone {
  if (status === null || status >= 500) return 'bad';
  return status >= 400 ? 'middling' : 'good';
}
