import type { WebhookEvent } from '@lealup/webhook-verify';
import type { Output } from '../../output/output.ts';
import { plainText } from '../../output/plain-text.ts';
import type { ReceivedRequest } from './receiver.ts';

/** Whether a delivery is LealUp's. */
export interface Judgement {
  readonly verified: boolean;
  /** The code of the refusal. */
  readonly reason: string | undefined;
  readonly event: WebhookEvent | undefined;
}

/** A delivery and what was made of it. */
export interface JudgedDelivery {
  readonly request: ReceivedRequest;
  readonly judgement: Judgement;
  /** What it was answered with. */
  readonly status: number;
}

/** One line: for people, or JSON that `lealup webhooks verify` takes back. */
export async function printDelivery({ request, judgement, status }: JudgedDelivery, output: Output): Promise<void> {
  const { verified, reason, event } = judgement;
  const { headers, body, receivedAt } = request;
  const id = headers['webhook-id'] ?? null;
  if (output.format !== 'table') {
    return output.document({
      received_at: receivedAt.toISOString(),
      id,
      type: event?.type ?? null,
      verified,
      reason: reason ?? null,
      status,
      event: event ?? null,
      headers,
      body: body.toString('utf8'),
    });
  }
  const verdict = verified ? output.style('good', '✓ verified') : output.style('bad', `✗ refused: ${reason ?? ''}`);
  const words = [receivedAt.toISOString().slice(11, 19), verdict, plainText(event?.type ?? 'unknown'), plainText(id ?? ''), `→ ${status}`];
  return output.text(`${words.join('  ')}\n`);
}
