import { connect } from 'node:net';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { readWebhookSecret } from '../../input/webhook-secret.ts';
import type { Io } from '../../io.ts';
import type { View } from '../../output/view.ts';
import { onePage } from '../paging.ts';
import { attacks, Forge, type Attack, type AttackRequest } from './attacks.ts';
import type { attackWebhookSpec } from './specs.ts';

const TIMEOUT_MS = 10_000;

interface Verdict {
  readonly probe: number;
  readonly attack: string;
  readonly must: Attack['must'];
  /** The status of the answer; null if the connection was closed or nothing came in time. */
  readonly status: number | null;
  readonly passed: boolean;
}

const view: View<Verdict> = {
  columns: [
    { field: 'probe', title: 'probe' },
    { field: 'attack', title: 'attack' },
    { field: 'must', title: 'must' },
    { field: 'status', title: 'answer' },
    { field: 'passed', title: 'passed', tone: ({ passed }) => (passed ? 'good' : 'bad') },
  ],
  id: ({ probe }) => String(probe),
  empty: '',
};

/** Sends every attack of the list to a receiver on this machine, one after the other. */
export async function run({ args, options }: InputOf<typeof attackWebhookSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const target = readTarget(args.url);
  const secret = await readWebhookSecret(options, deps.env, io);
  if (secret === undefined) {
    throw new Failure('input_needed', 'lealup webhooks attack needs the secret of the receiver.', {
      why: ['each attack is right but for one thing; give --secret-file or --secret-stdin, or set LEALUP_WEBHOOK_SECRET'],
      next: ['webhooks', 'attack', args.url, '--secret-file', 'secret.txt'],
      details: { missing: ['--secret-file'] },
    });
  }
  const verdicts: Verdict[] = [];
  for (const attack of attacks) {
    io.interrupt.throwIfAborted();
    deps.notes.progress({ done: verdicts.length, total: attacks.length, text: `${verdicts.length} of ${attacks.length}` });
    const forge = new Forge(secret, Math.floor(Date.now() / 1000));
    const status = await send(target, attack.build(forge));
    verdicts.push({ probe: attack.probe, attack: attack.name, must: attack.must, status: typeof status === 'number' ? status : null, passed: judge(attack, status) });
  }
  await deps.output.rows(onePage(verdicts), view);
  const failed = verdicts.filter(({ passed }) => !passed);
  deps.notes.note(`${verdicts.length - failed.length} of ${verdicts.length} passed.`);
  return failed.length === 0 ? 'ok' : 'partial';
}

type Answer = number | 'closed' | 'nothing';

/** Refused is any answer but a success, or a closed connection; no answer at all is a hang. */
function judge({ must }: Attack, answer: Answer): boolean {
  const isAccepted = typeof answer === 'number' && answer >= 200 && answer < 300;
  if (must === 'accept') return isAccepted;
  if (must === 'answer') return typeof answer === 'number';
  return answer !== 'nothing' && !isAccepted;
}

function readTarget(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (url?.protocol === 'http:' && (host === 'localhost' || host === '::1' || host.startsWith('127.'))) return url;
  throw new Failure('usage', `${text} is no receiver on this machine.`, {
    why: ['attacks go to http addresses of this machine only, such as http://127.0.0.1:3000/webhooks'],
  });
}

/** Writes the request by itself: an HTTP client would mend what is to arrive broken. */
function send(url: URL, { method = 'POST', headers, body }: AttackRequest): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(url.port || 80), host: url.hostname.replace(/^\[|\]$/g, '') });
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => finish('nothing'), TIMEOUT_MS);
    const lines = [...headers, ['host', url.host], ['content-length', String(body.byteLength)], ['connection', 'close']];
    const head = `${method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
    let text = '';
    socket.on('data', (chunk: Uint8Array) => {
      text += Buffer.from(chunk).toString('latin1');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      if (status !== undefined) finish(Number(status));
    });
    socket.on('error', () => finish('closed'));
    socket.on('close', () => finish('closed'));
    socket.write(head, 'latin1');
    socket.write(body);
  });
}
