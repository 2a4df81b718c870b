import { Box, useInput, useWindowSize } from 'ink';
import { createElement as h, useSyncExternalStore, type ReactElement } from 'react';
import type { Io } from '../../io.ts';
import type { Notes } from '../../output/notes.ts';
import { plainText } from '../../output/plain-text.ts';
import { line, showScreen } from '../../output/screen.ts';
import type { Style } from '../../output/style.ts';
import type { DashboardState, Reading, Watched } from './dashboard-state.ts';
import { describeRequest } from './request-line.ts';
import type { Facts } from './start-emulator.ts';

const LOOK_EVERY_MS = 250;

/** What the dashboard is made of. */
export interface DashboardParts {
  readonly state: DashboardState;
  readonly facts: Facts;
  readonly notes: Notes;
  readonly style: Style;
  quit(this: void, how: 'done' | 'interrupted'): void;
}

/** Shows what an emulator does, until it is taken down; `close` does that. */
export function openDashboard(io: Io, parts: DashboardParts, emulator: Watched): { close(): void } {
  const { state } = parts;
  state.read(emulator, performance.now());
  const timer = setInterval(() => state.read(emulator, performance.now()), LOOK_EVERY_MS);
  const screen = showScreen(io, h(Dashboard, parts), { notes: parts.notes, isWhole: true });
  return {
    close() {
      clearInterval(timer);
      screen.close();
    },
  };
}

/** The lines beside requests and deliveries, with one that the terminal keeps for itself. */
const FRAME_LINES = 8;

function Dashboard({ state, facts, style, quit }: DashboardParts): ReactElement {
  const reading = useSyncExternalStore(state.subscribe, state.reading);
  const { rows } = useWindowSize();
  useInput((input, key) => {
    if (input === 'q') quit('done');
    // In raw mode Ctrl-C is a key.
    else if (key.ctrl && input === 'c') quit('interrupted');
  });
  const { deliveries, requests, note } = reading;
  const room = Math.max(1, rows - FRAME_LINES - Math.max(1, deliveries.length));
  const lines = [
    `${style('strong', 'LealUp emulator')}  ${facts.url}`,
    style('quiet', `key ${facts.api_key ?? 'as named'} · data ${facts.data ?? 'in memory'} · its time ${reading.now.slice(0, 19).replace('T', ' ')} UTC`),
    `${style('strong', 'Requests')}  ${reading.total.toLocaleString('en')} · ${reading.perSecond.toFixed(1)}/s`,
    ...listOr('none yet; in another terminal: lealup customers list', requests.slice(0, room).map((request) => describeRequest(request, style))),
    style('strong', 'Webhooks'),
    ...listOr('none yet', deliveries.map((delivery) => describeDelivery(delivery, style))),
    plainText(note),
    style('quiet', 'q stops it'),
  ];
  return h(Box, { flexDirection: 'column' }, ...lines.map((text, index) => line(text, String(index))));
}

function listOr(nothing: string, lines: readonly string[]): string[] {
  return (lines.length > 0 ? lines : [nothing]).map((text) => `  ${text}`);
}

function describeDelivery({ type, url, state, attempts }: Reading['deliveries'][number], style: Style): string {
  const tone = state === 'succeeded' ? 'good' : state === 'exhausted' || state === 'cancelled' ? 'bad' : 'middling';
  return [type, style(tone, state), attempts === 1 ? '1 attempt' : `${attempts} attempts`, plainText(url)].join('  ');
}
