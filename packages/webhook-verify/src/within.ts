import { check } from './error.ts';
import type { WebhookVerificationErrorCode } from './error.ts';

/** Waits for work, but no longer than that; then it is refused, and the work goes on. */
export function within<Value>(
  work: Promise<Value>,
  ms: number,
  ...refusal: [code: WebhookVerificationErrorCode, hint: string, status: number]
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  const late = async (): Promise<never> => {
    await end;
    check(false, ...refusal);
  };
  return Promise.race([work, late()]).finally(() => clearTimeout(timer));
}
