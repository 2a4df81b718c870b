import { Box, useInput, useStdout, useWindowSize } from 'ink';
import { createElement as h, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Io } from '../../io.ts';
import type { Notes } from '../../output/notes.ts';
import { plainText } from '../../output/plain-text.ts';
import { line, showScreen } from '../../output/screen.ts';
import type { Style } from '../../output/style.ts';
import { toCurl } from './curl.ts';
import { describeDelivery, type JudgedDelivery } from './delivery-line.ts';
import type { DeliveryLog } from './delivery-log.ts';

/** What the screen is for. */
export interface ScreenParts {
  readonly log: DeliveryLog;
  readonly style: Style;
  readonly notes: Notes;
  /** What stands on top. */
  readonly title: string;
  /** Where a delivery goes again, and what a copied command calls. */
  readonly target: string;
  /** Sends a delivery again, and says what came of it. */
  replay(this: void, delivery: JudgedDelivery): Promise<string>;
  quit(this: void, how: 'done' | 'interrupted'): void;
}

/** Shows deliveries as they come, until it is taken down; `close` does that. */
export function openScreen(io: Io, parts: ScreenParts): { close(): void } {
  return showScreen(io, h(Screen, parts), parts);
}

/** The lines above and below the list. */
const FRAME_LINES = 4;
const LISTED_BESIDE_DETAIL = 5;

function Screen(parts: ScreenParts): ReactElement {
  const { log, title, style } = parts;
  const deliveries = useSyncExternalStore(log.subscribe, log.deliveries);
  const note = useSyncExternalStore(log.subscribe, log.noted);
  const { rows } = useWindowSize();
  // Undefined follows the newest.
  const [chosen, choose] = useState<JudgedDelivery | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  const [scrolled, scroll] = useState(0);
  const at = chosen ? deliveries.indexOf(chosen) : deliveries.length - 1;
  const current = deliveries[at];
  const room = Math.max(1, rows - FRAME_LINES);
  const listRoom = isOpen ? Math.min(LISTED_BESIDE_DETAIL, Math.max(1, deliveries.length)) : room;
  const all = isOpen && current ? detailOf(current) : [];
  const detailRoom = Math.max(1, room - listRoom);
  const top = Math.max(0, Math.min(scrolled, all.length - detailRoom));
  useKeys(parts, { deliveries, at, choose, toggle: () => setOpen(!isOpen), scroll: (pages) => scroll(Math.max(0, top + pages * detailRoom)) });
  const from = Math.max(0, Math.min(at - listRoom + 1, deliveries.length - listRoom));
  const lines = deliveries.slice(from, from + listRoom).map((delivery, index) => line(`${delivery === current ? '›' : ' '} ${describeDelivery(delivery, { style })}`, `d${from + index}`));
  const detail = all.slice(top, top + detailRoom).map((text, index) => line(`  ${text}`, `t${index}`));
  return h(
    Box,
    { flexDirection: 'column' },
    line(plainText(title), 'title'),
    ...(lines.length > 0 ? lines : [line('  Nothing has come yet.', 'none')]),
    ...detail,
    line(plainText(note), 'note'),
    line('↑↓ choose · enter detail (PgUp, PgDn) · r replay · c copy as curl · q quit', 'keys'),
  );
}

interface Selection {
  readonly deliveries: readonly JudgedDelivery[];
  readonly at: number;
  readonly choose: (delivery: JudgedDelivery | undefined) => void;
  readonly toggle: () => void;
  readonly scroll: (pages: number) => void;
}

function useKeys({ log, replay, quit, target }: ScreenParts, { deliveries, at, choose, toggle, scroll }: Selection): void {
  const { write } = useStdout();
  useInput((input, key) => {
    const current = deliveries[at];
    if (input === 'q') quit('done');
    // In raw mode Ctrl-C is a key.
    else if (key.ctrl && input === 'c') quit('interrupted');
    else if (key.upArrow) choose(deliveries[Math.max(0, at - 1)]);
    // Below the last one the newest is followed again.
    else if (key.downArrow) choose(at + 1 >= deliveries.length - 1 ? undefined : deliveries[at + 1]);
    else if (key.return) toggle();
    else if (key.pageDown) scroll(1);
    else if (key.pageUp) scroll(-1);
    else if (input === 'r' && current) void replay(current).then((result) => log.say(result));
    else if (input === 'c' && current && !key.ctrl) {
      const command = toCurl(current.request, target);
      // OSC 52: the terminal puts it on the clipboard, also from a machine far away.
      write(`\u001B]52;c;${Buffer.from(command).toString('base64')}\u0007${plainText(command)}\n`);
      log.say('Copied, and printed above.');
    }
  });
}

function detailOf({ request: { headers, body }, judgement }: JudgedDelivery): string[] {
  const verdict = judgement.verified ? 'verified' : `refused: ${judgement.reason ?? ''}`;
  return [
    verdict,
    ...(judgement.why === undefined ? [] : [plainText(judgement.why)]),
    ...Object.entries(headers).map(([name, value]) => `${plainText(name)}: ${plainText(value)}`),
    '',
    ...bodyLines(body.toString('utf8')),
  ];
}

function bodyLines(text: string): string[] {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2).split('\n').map(plainLine);
  } catch {
    return text.split('\n').map(plainLine);
  }
}

/** Plain, with the blanks that it begins with. */
function plainLine(text: string): string {
  return `${/^ */.exec(text)?.[0] ?? ''}${plainText(text)}`;
}
