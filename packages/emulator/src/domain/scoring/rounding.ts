/** To one decimal, as answers show scores and values. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** To nine decimals, so that the noise of floating point never decides a band, a trend or a drop. */
export function roundNinth(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
