/** Waits for work, but no longer than that; then the error is thrown, and the work goes on. */
export function within<Value>(work: Promise<Value>, ms: number, error: Error): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, error);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
