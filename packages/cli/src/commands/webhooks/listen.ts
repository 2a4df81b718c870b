import { Webhook } from '@lealup/webhook-verify';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Connection } from '../../identity/connection.ts';
import { aborted, type Io } from '../../io.ts';
import { ClosedPipe } from '../../output/pipe.ts';
import { forward } from './forward.ts';
import { printDelivery, type Judgement } from './delivery-line.ts';
import { openReceiver, type ReceivedRequest, type ReceiverAnswer } from './receiver.ts';
import type { listenWebhooksSpec } from './specs.ts';

/** Receives webhooks of an emulator until someone interrupts. */
export async function run({ options }: InputOf<typeof listenWebhooksSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const target = options['forward-to'];
  if (target !== undefined && !URL.canParse(target)) throw new Failure('usage', `--forward-to ${target} is no address.`);
  const connection = await deps.connect('write');
  requireEmulator(connection);
  const { client } = connection;
  const stopped = new AbortController();
  let webhook: Webhook | undefined;
  const receiver = await openReceiver(options.port ?? 0, async (request) => {
    // It cannot be called before it is subscribed, and the secret comes with the subscription.
    const judgement = judge(request, webhook);
    const answer = target === undefined ? answerTo(judgement) : await forward(request, target);
    await printDelivery({ request, judgement, status: answer.status }, deps.output).catch((error: unknown) => stopped.abort(error));
    return answer;
  });
  try {
    const events = options.event.length > 0 ? [...options.event] : (['*'] as const);
    const subscription = await client.webhooks.create(
      { url: receiver.url, events: [...events], description: 'lealup webhooks listen' },
      { signal: io.interrupt },
    );
    webhook = new Webhook(subscription.secret ?? '');
    deps.notes.note(`Receiving ${events.join(', ')} at ${receiver.url} (subscription ${subscription.id}); Ctrl-C stops.`);
    await aborted(AbortSignal.any([io.interrupt, stopped.signal]));
  } finally {
    await receiver.close();
  }
  if (stopped.signal.reason instanceof ClosedPipe) return 'ok';
  stopped.signal.throwIfAborted();
  deps.notes.note('Stopped. The subscription stays, as LealUp has no call to remove one; lealup emulate reset starts over.');
  return 'interrupted';
}

function requireEmulator({ identity }: Connection): void {
  if (identity.kind === 'EMULATOR') return;
  throw new Failure('usage', `${identity.baseUrl} cannot reach a receiver on this machine.`, {
    why: ['webhooks listen works with a local emulator'],
    next: ['webhooks', 'listen', '--profile', 'emulator'],
  });
}

function judge({ body, headers, receivedAt }: ReceivedRequest, webhook: Webhook | undefined): Judgement {
  if (!webhook) return { verified: false, reason: 'not_subscribed', event: undefined };
  const result = webhook.safeVerify(body, headers, { receivedAt });
  return result.ok
    ? { verified: true, reason: undefined, event: result.event }
    : { verified: false, reason: result.error.code, event: undefined };
}

function answerTo({ verified, reason }: Judgement): ReceiverAnswer {
  return verified ? { status: 204 } : { status: 400, text: reason };
}
