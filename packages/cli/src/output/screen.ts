import { render, Text } from 'ink';
import { createElement, type ReactElement } from 'react';
import type { Io } from '../io.ts';

/**
 * Shows a screen until it is taken down; `close` does that. Ctrl-C is a key like any other. A whole one covers what was
 * on the terminal before, and leaves nothing of its own there.
 */
export function showScreen({ stdin, stdout, stderr }: Io, screen: ReactElement, { isWhole = false }: { isWhole?: boolean } = {}): { close(): void } {
  const shown = render(screen, { stdin, stdout, stderr, exitOnCtrlC: false, patchConsole: false, interactive: true, alternateScreen: isWhole });
  return { close: () => shown.unmount() };
}

/** A line of a screen, cut where the terminal ends. */
export function line(text: string, key: string): ReactElement {
  return createElement(Text, { key, wrap: 'truncate-end' }, text || ' ');
}
