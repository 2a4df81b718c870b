const BAR_CELLS = 24;

/** A bar of so many cells, filled to a share between 0 and 1. */
export function drawBar(share: number, { cells = BAR_CELLS }: { cells?: number } = {}): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
