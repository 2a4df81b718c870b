import { redact } from '../core/redact.ts';

/** Marks an error as this package's, whichever copy of it (ESM, CJS, another realm) made it. */
export const BRAND: unique symbol = Symbol.for('@lealup/sdk.error');

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/**
 * The base of every error that this package makes. Printing one, or turning it into JSON, shows no key, no token and
 * no body; `cause` keeps what the platform threw.
 */
export class LealUpError<Facts extends object = object> extends Error {
  override readonly name: string = 'LealUpError';
  readonly [BRAND] = true;

  readonly #facts: Facts | undefined;

  /** `facts` become properties and are printed; what must not be printed is for subclasses to set. */
  constructor(message: string, facts?: Facts, options?: ErrorOptions) {
    super(redact(message), options);
    this.#facts = facts;
    Object.assign(this, facts);
  }

  /** The facts that may be printed. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...this.#facts };
  }

  /** What Node.js prints: the stack, the facts, and the name and message of each cause. */
  [INSPECT](_depth: number, options: unknown, inspect: (value: unknown, options: unknown) => string): string {
    const { name: _name, message: _message, ...facts } = this.toJSON();
    const shown = Object.keys(facts).length > 0 ? ` ${inspect(facts, options)}` : '';
    // The stack keeps the name that the class had while it was built.
    const stack = (this.stack ?? '').replace(/^\w*Error/, this.name);
    return redact(`${stack}${shown}${describeCause(this.cause)}`);
  }
}

/** The causes of an error in words: name, message and code, never the properties that a transport may have hung on. */
export function describeCause(cause: unknown): string {
  if (cause === undefined) return '';
  if (!(cause instanceof Error)) return `\n  caused by ${typeof cause === 'string' ? cause : typeof cause}`;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
  return `\n  caused by ${cause.name}: ${cause.message}${code}${describeCause(cause.cause)}`;
}
