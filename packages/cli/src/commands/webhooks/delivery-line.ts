import type { Webhook, WebhookEvent } from '@lealup/webhook-verify';
import type { Output } from '../../output/output.ts';
import { plainText } from '../../output/plain-text.ts';
import type { ReceivedRequest } from './receiver.ts';

/** Whether a delivery is LealUp's. */
export interface Judgement {
  readonly verified: boolean;
  /** The code of the refusal. */
  readonly reason: string | undefined;
  /** What explains it, in words. */
  readonly why: string | undefined;
  readonly event: WebhookEvent | undefined;
}

/** A delivery and what was made of it. */
export interface JudgedDelivery {
  readonly request: ReceivedRequest;
  readonly judgement: Judgement;
  /** What it was answered with; null for one that did not arrive, and was fetched. */
  readonly status: number | null;
}

/** Whether a request is LealUp's, and if not why. */
export async function judge({ body, headers, receivedAt }: ReceivedRequest, { webhook, secret }: { webhook: Webhook; secret: string }): Promise<Judgement> {
  const result = webhook.safeVerify(body, headers, { receivedAt });
  if (result.ok) return { verified: true, reason: undefined, why: undefined, event: result.event };
  const { diagnose } = await import('@lealup/webhook-verify/diagnose');
  return { verified: false, reason: result.error.code, why: diagnose(body, headers, secret, { receivedAt }).text, event: undefined };
}

/** One line: for people, or JSON that `lealup webhooks verify` takes back. */
export async function printDelivery(delivery: JudgedDelivery, output: Output): Promise<void> {
  const { request, judgement, status } = delivery;
  if (output.format === 'table') return output.text(`${describeDelivery(delivery, output)}\n`);
  const { headers, body, receivedAt } = request;
  return output.document({
    received_at: receivedAt.toISOString(),
    id: headers['webhook-id'] ?? null,
    type: judgement.event?.type ?? null,
    verified: judgement.verified,
    reason: judgement.reason ?? null,
    why: judgement.why ?? null,
    status,
    event: judgement.event ?? null,
    headers,
    body: body.toString('utf8'),
  });
}

/** What became of a delivery, on one line. */
export function describeDelivery({ request: { headers, receivedAt }, judgement, status }: JudgedDelivery, { style }: Pick<Output, 'style'>): string {
  const { verified, reason, event } = judgement;
  const verdict = verified ? style('good', '✓ verified') : style('bad', `✗ refused: ${reason ?? ''}`);
  const words = [receivedAt.toISOString().slice(11, 19), verdict, plainText(event?.type ?? 'unknown'), plainText(headers['webhook-id'] ?? '')];
  return [...words, status === null ? '(missed)' : `→ ${status}`].join('  ');
}
