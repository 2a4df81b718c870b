import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Scavenging is fast from here on; more would only hold more garbage. */
const ENOUGH_YOUNG_BYTES = 16 * 1024 * 1024;

/** Has V8 collect once the old objects have grown by more than half, and not only when there are several times as many. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=60');
}

/**
 * Keeps V8 from growing the space of young objects any further once it is large enough. By itself it grows to 128 MB in
 * a program that makes much garbage, however little of it lives. Has to be called again and again while that works.
 */
export function limitYoungObjects(): void {
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (space && space.space_size >= ENOUGH_YOUNG_BYTES) setFlagsFromString('--semi-space-growth-factor=1');
}
