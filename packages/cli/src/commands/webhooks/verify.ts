import { Webhook, isWebhookVerificationError, type VerifyResult } from '@lealup/webhook-verify';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import { readWebhookSecret } from '../../input/webhook-secret.ts';
import type { Io } from '../../io.ts';
import type { verifyWebhookSpec } from './specs.ts';

interface Capture {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAt: Date | undefined;
}

/** Checks a captured request with its secret. */
export async function run({ args, options }: InputOf<typeof verifyWebhookSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { notes, output, env } = deps;
  const secret = await readWebhookSecret(options, env, io);
  if (secret === undefined) {
    throw new Failure('input_needed', 'lealup webhooks verify needs the secret.', {
      why: ['give --secret-file or --secret-stdin, or set LEALUP_WEBHOOK_SECRET'],
      next: ['webhooks', 'verify', args.file, '--secret-file', 'secret.txt'],
      details: { missing: ['--secret-file'] },
    });
  }
  const text = await readText(args.file, io);
  const capture = options.header.length > 0 ? rawCapture(text, options.header) : jsonCapture(text, args.file);
  const receivedAt = readInstant(options['received-at']) ?? capture.receivedAt;
  const result = verify(secret, capture, { tolerance: options.tolerance, receivedAt });
  const facts = result.ok
    ? { verified: true, id: result.id, type: result.event?.type ?? null, reason: null, message: null }
    : { verified: false, id: capture.headers['webhook-id'] ?? null, type: null, reason: result.error.code, message: result.error.message };
  const diagnosis = result.ok ? undefined : await explainRefusal(secret, capture, receivedAt);
  if (output.format !== 'table') await output.document({ ...facts, diagnosis: diagnosis ?? null });
  else if (facts.verified) await output.text(`${output.style('good', '✓ verified')}  ${facts.type ?? ''}  ${facts.id ?? ''}\n`);
  else await output.text(`${output.style('bad', '✗ refused')}  ${facts.message ?? ''}\n`);
  if (diagnosis !== undefined && output.format === 'table') notes.note(diagnosis);
  if (!result.ok && result.error.code.startsWith('timestamp_') && receivedAt === undefined) {
    notes.note('--received-at says when it came in; without it, its age counts until now.');
  }
  return result.ok ? 'ok' : 'failure';
}

function verify(
  secret: string,
  { body, headers }: Capture,
  { tolerance, receivedAt }: { tolerance: number | undefined; receivedAt: Date | undefined },
): VerifyResult {
  try {
    const webhook = new Webhook(secret, tolerance === undefined ? {} : { toleranceSeconds: tolerance });
    return webhook.safeVerify(body, headers, receivedAt === undefined ? {} : { receivedAt });
  } catch (error) {
    if (!isWebhookVerificationError(error)) throw error;
    throw new Failure('usage', 'The webhook secret cannot be used.', { why: [error.hint], details: { code: error.code }, cause: error });
  }
}

/** What explains a refusal, in words. */
async function explainRefusal(secret: string, { body, headers }: Capture, receivedAt: Date | undefined): Promise<string> {
  const { diagnose } = await import('@lealup/webhook-verify/diagnose');
  return diagnose(body, headers, secret, receivedAt === undefined ? {} : { receivedAt }).text;
}

function rawCapture(body: string, lines: readonly string[]): Capture {
  const headers = lines.map((line) => {
    const [, name = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name === '') throw new Failure('usage', `-H ${JSON.stringify(line)} is no header.`, { why: ['headers look like "webhook-id: msg_1"'] });
    return [name.toLowerCase(), value];
  });
  return { headers: Object.fromEntries(headers), body, receivedAt: undefined };
}

function jsonCapture(text: string, file: string): Capture {
  const value = parseObject(text);
  const { headers, body, received_at: receivedAt } = value ?? {};
  if (typeof headers !== 'object' || headers === null || typeof body !== 'string') {
    throw new Failure('usage', `${file} is no captured request.`, {
      why: ['it is JSON {"headers": {…}, "body": "…"} with the body as it came; a raw body is checked with -H for each webhook header'],
    });
  }
  const named = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), String(header)]);
  return { headers: Object.fromEntries(named), body, receivedAt: typeof receivedAt === 'string' ? readInstant(receivedAt) : undefined };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function readInstant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new Failure('usage', `${text} is no instant.`, { why: ['instants look like 2026-03-01T09:30:00Z'] });
}
