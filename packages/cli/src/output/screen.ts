import { render, Text } from 'ink';
import { createElement, type ReactElement } from 'react';
import type { Io } from '../io.ts';
import type { Notes } from './notes.ts';

/** To the upper left corner, and all of the screen blank. */
const CLEAR = '\u001B[H\u001B[2J';

/**
 * Shows a screen until it is taken down; `close` does that. Ctrl-C is a key like any other. A whole one covers what was
 * on the terminal before, and leaves nothing of its own there.
 */
export function showScreen({ stdin, stdout, stderr }: Io, screen: ReactElement, { notes, isWhole = false }: { notes: Notes; isWhole?: boolean }): { close(): void } {
  const uncover = notes.cover();
  let width = stdout.columns ?? 0;
  // A window that gets narrower breaks long lines in two, so that ink, which comes next, would erase too few.
  const onResize = () => {
    if ((stdout.columns ?? 0) < width) stdout.write(CLEAR);
    width = stdout.columns ?? 0;
  };
  stdout.on('resize', onResize);
  const shown = render(screen, { stdin, stdout, stderr, exitOnCtrlC: false, patchConsole: false, interactive: true, alternateScreen: isWhole });
  return {
    close() {
      stdout.off('resize', onResize);
      shown.unmount();
      uncover();
    },
  };
}

/** A line of a screen, cut where the terminal ends. */
export function line(text: string, key: string): ReactElement {
  return createElement(Text, { key, wrap: 'truncate-end' }, text || ' ');
}
