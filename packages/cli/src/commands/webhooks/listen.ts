import { Webhook } from '@lealup/webhook-verify';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Connection } from '../../identity/connection.ts';
import { canDraw } from '../../input/ask.ts';
import { readWebhookSecret } from '../../input/webhook-secret.ts';
import { aborted, Interruption, type Io } from '../../io.ts';
import { ClosedPipe } from '../../output/pipe.ts';
import { judge, printDelivery, type JudgedDelivery } from './delivery-line.ts';
import { DeliveryLog } from './delivery-log.ts';
import { forward } from './forward.ts';
import { keepUp } from './heartbeat.ts';
import { openReceiver, type ReceivedRequest, type ReceiverAnswer } from './receiver.ts';
import type { listenWebhooksSpec } from './specs.ts';
import { subscribe, subscribeAddress, type ListenedSubscription } from './subscription.ts';

const DEFAULT_HEARTBEAT_SECONDS = 5;
const REMEMBERED = 10_000;
/** Somebody has seen enough. */
const QUIT = 'quit';

/** Receives webhooks until someone interrupts. */
export async function run({ options }: InputOf<typeof listenWebhooksSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const target = options['forward-to'];
  if (target !== undefined && !URL.canParse(target)) throw new Failure('usage', `--forward-to ${target} is no address.`, { why: ['it looks like http://127.0.0.1:3000/webhooks'] });
  const publicUrl = readPublicUrl(options['public-url']);
  const connection = await deps.connect('write');
  const isLocal = connection.identity.kind === 'EMULATOR';
  if (!isLocal && publicUrl === undefined) throw unreachable(connection);
  const secret = await readWebhookSecret(options, deps.env, io);
  const listener = new Listener(target, { deps });
  const receiver = await openReceiver(options.port ?? 0, listener.receive);
  try {
    const wanted = { url: publicUrl ?? receiver.url, events: options.events.length > 0 ? options.events : (['*'] as const), secret };
    const make = () => (isLocal ? subscribe(connection, wanted, io) : subscribeAddress(connection, wanted, { io, deps }));
    listener.subscription = await make();
    const place = publicUrl === undefined ? receiver.url : `${publicUrl}, which has to lead to ${receiver.url}`;
    const title = `Receiving ${wanted.events.join(', ')} at ${place} (subscription ${listener.subscription.id})`;
    const screen = canDraw(io, deps) ? await listener.open(io, { title, target: target ?? receiver.url }) : undefined;
    if (!screen) deps.notes.note(`${title}; Ctrl-C stops.`);
    const signal = AbortSignal.any([io.interrupt, listener.stopped.signal]);
    const heart = isLocal ? listener.keepUp(connection, { signal, intervalMs: (options.heartbeat ?? DEFAULT_HEARTBEAT_SECONDS) * 1000, make }) : undefined;
    await aborted(signal);
    await heart;
    screen?.close();
  } finally {
    await receiver.close();
    await end(listener.subscription, connection, deps);
  }
  const { reason } = listener.stopped.signal;
  if (reason instanceof ClosedPipe || reason === QUIT) return 'ok';
  if (!(reason instanceof Interruption)) listener.stopped.signal.throwIfAborted();
  return 'interrupted';
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text;
  throw new Failure('usage', `--public-url ${text} is no address.`, { why: ['it looks like https://hooks.example.com/lealup'] });
}

function unreachable({ identity }: Connection): Failure {
  return new Failure('usage', `${identity.baseUrl} cannot reach a receiver on this machine.`, {
    why: ['with --public-url it is told an address that leads here, such as that of a tunnel; without, webhooks listen works with a local emulator'],
    next: ['webhooks', 'listen', '--profile', 'emulator'],
  });
}

/** An emulator's subscription goes with whoever listened; another one stays, since LealUp has no call to remove it. */
async function end(subscription: ListenedSubscription | undefined, { client, identity }: Connection, { notes }: Deps): Promise<void> {
  if (!subscription) return;
  if (identity.kind !== 'EMULATOR') {
    notes.note(`Stopped. The subscription ${subscription.id} stays, as LealUp's API has no call to remove it.`);
    return;
  }
  try {
    await client.request({ method: 'DELETE', path: '/_emulator/webhook-subscriptions/{id}', params: { id: subscription.id }, maxRetries: 0 });
    notes.note('Stopped, and the subscription is removed.');
  } catch {
    notes.note('Stopped. The emulator did not answer, so that the subscription may be there still.');
  }
}

/** Judges, passes on and shows what comes. */
class Listener {
  readonly stopped = new AbortController();
  subscription: ListenedSubscription | undefined;
  readonly #target: string | undefined;
  readonly #deps: Deps;
  /** The messages that are listed; with an answer, those that were fetched, for when they arrive after all. */
  readonly #seen = new Map<string, ReceiverAnswer | undefined>();
  #log: DeliveryLog | undefined;

  constructor(target: string | undefined, { deps }: { deps: Deps }) {
    this.#target = target;
    this.#deps = deps;
  }

  /** Answers a delivery as the target does, or by whether it is LealUp's. */
  readonly receive = async (request: ReceivedRequest): Promise<ReceiverAnswer> => {
    const delivery = await this.#judge(request);
    const id = idOf(request);
    const given = this.#seen.get(id);
    if (given && delivery.judgement.verified) {
      this.#seen.set(id, undefined);
      this.#say(`${id} arrived after all; it is listed already, as missed.`);
      return given;
    }
    const answer = this.#target === undefined ? answerTo(delivery) : await forward(request, this.#target);
    await this.#show({ ...delivery, status: answer.status });
    return answer;
  };

  /** Shows the deliveries on a screen instead of line by line. */
  async open(io: Io, { title, target }: { title: string; target: string }): Promise<{ close(): void }> {
    const { openScreen } = await import('./listen-screen.ts');
    this.#log = new DeliveryLog();
    return openScreen(io, {
      log: this.#log,
      notes: this.#deps.notes,
      style: this.#deps.output.style,
      title,
      target,
      replay: async ({ request }) => `Sent again to ${target}: ${(await forward(request, target)).status}.`,
      quit: (how) => this.stopped.abort(how === 'interrupted' ? new Interruption('SIGINT') : QUIT),
    });
  }

  /** Looks after the emulator, and after what it could not deliver. */
  keepUp(connection: Connection, { signal, intervalMs, make }: { signal: AbortSignal; intervalMs: number; make: () => Promise<ListenedSubscription> }): Promise<void> {
    return keepUp({
      client: connection.client,
      intervalMs,
      signal,
      subscriptionId: () => this.subscription?.id ?? '',
      isKnown: (id) => this.#seen.has(id),
      onMissed: async (request) => {
        const delivery = await this.#judge(request);
        const answer = this.#target === undefined ? answerTo(delivery) : await forward(request, this.#target);
        if (answer.status < 300) this.#seen.set(idOf(request), answer);
        await this.#show(delivery);
      },
      onAway: () => this.#say('The emulator does not answer; waiting for it.'),
      onBack: () => this.#say('The emulator answers again, and knows the subscription.'),
      onForgotten: async () => {
        this.subscription = await make();
        this.#say(`The emulator was started anew; subscribed again (${this.subscription.id}).`);
      },
    });
  }

  async #judge(request: ReceivedRequest): Promise<JudgedDelivery> {
    const id = idOf(request);
    this.#seen.set(id, this.#seen.get(id));
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
    // It cannot be called before it is subscribed, and the secret comes with the subscription.
    const secret = this.subscription?.secret;
    if (secret === undefined) return { request, status: null, judgement: { verified: false, reason: 'not_subscribed', why: undefined, event: undefined } };
    return { request, status: null, judgement: await judge(request, { webhook: new Webhook(secret), secret }) };
  }

  async #show(delivery: JudgedDelivery): Promise<void> {
    if (this.#log) return this.#log.add(delivery);
    await printDelivery(delivery, this.#deps.output).catch((error: unknown) => this.stopped.abort(error));
  }

  #say(note: string): void {
    if (this.#log) this.#log.say(note);
    else this.#deps.notes.note(note);
  }
}

function idOf({ headers }: ReceivedRequest): string {
  return headers['webhook-id'] ?? '';
}

function answerTo({ judgement: { verified, reason } }: JudgedDelivery): ReceiverAnswer {
  return verified ? { status: 204 } : { status: 400, text: reason };
}
