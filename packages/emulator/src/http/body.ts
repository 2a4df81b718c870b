import type { Operation } from '@lealup/contract';
import { ProblemError } from '../domain/problem.ts';
import type { HttpRequest } from './message.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What an operation says of its body. */
export type BodyRule = Pick<NonNullable<Operation['body']>, 'mediaType' | 'isRequired' | 'limitBytes'>;

/** The parsed body of a request, or undefined if the operation takes none (or it is optional and absent). */
export function readBody(request: HttpRequest, rule: BodyRule | null): unknown {
  const bytes = rule && readBytes(request, rule);
  return bytes === null ? undefined : parseJson(bytes);
}

/** The bytes of a body of the right size and media type; null if it is optional and absent. */
export function readBytes(request: HttpRequest, rule: BodyRule): Uint8Array | null {
  const bytes = request.body;
  if (bytes === 'too_large') {
    throw new ProblemError('payload_too_large', `The body is larger than ${rule.limitBytes} bytes. Send it in smaller parts.`);
  }
  if (bytes === null || bytes.byteLength === 0) {
    if (!rule.isRequired) return null;
    throw new ProblemError('invalid_json', `${request.method} ${request.path} needs a body of ${rule.mediaType}, and none came.`);
  }
  checkMediaType(request, rule.mediaType);
  return bytes;
}

function checkMediaType(request: HttpRequest, wanted: string): void {
  const sent = request.header('content-type');
  const [type = '', ...parameters] = (sent ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || charset.replaceAll('"', '') === 'utf-8';
  if (type === wanted && isUtf8) return;
  throw new ProblemError(
    'unsupported_media_type',
    `The body's Content-Type is ${sent === undefined ? 'missing' : JSON.stringify(sent)}. Send ${wanted} in UTF-8.`,
  );
}

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new ProblemError('invalid_json', 'The body is not valid UTF-8. Encode it as UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('invalid_json', `The body is not valid JSON: ${reason(error)}. Send JSON as RFC 8259 has it.`);
  }
}

/** Where the parser stopped, without the text around it: the body may hold secrets, and errors get logged. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = /position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
  if (position) return `it breaks off at ${position}`;
  return message.includes('end of JSON input') ? 'it ends too early' : 'it cannot be parsed';
}
