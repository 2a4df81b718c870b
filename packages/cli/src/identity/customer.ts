import { isNotFoundError, type Customer, type LealUp } from '@lealup/sdk';
import { Failure } from '../failures/failure.ts';
import { nearestName } from '../parse/nearest-name.ts';
import { isUlid } from './ulid.ts';

/** How many candidates are named. */
const SHOWN = 10;

interface Setting {
  /** The command line, for the way on. */
  readonly argv: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * The id of a customer that someone calls by id, domain or unique exact name.
 *
 * @throws {@link Failure} `not_found` if there is none, `usage` with the candidates if there are several.
 */
export async function findCustomerId(client: LealUp, text: string, setting: Setting): Promise<string> {
  return isUlid(text) ? text : (await findCustomer(client, text, setting)).id;
}

/**
 * The same customer with its name and domain.
 *
 * @throws {@link Failure} `not_found` if there is none, `usage` with the candidates if there are several.
 */
export async function findCustomer(client: LealUp, text: string, { argv, signal }: Setting): Promise<Customer> {
  if (isUlid(text)) {
    const customer = await client.customers.get(text, { signal });
    if (customer.id === undefined) throw new TypeError('the customer has no id');
    return customer;
  }
  const candidates = await search(client, text, signal);
  const domain = normalizeDomain(text);
  const byDomain = candidates.filter((customer) => normalizeDomain(customer.email_domain) === domain);
  const found = byDomain.length > 0 ? byDomain : candidates.filter((customer) => customer.name === text);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) throw ambiguous(text, [only, ...others], argv);
  // Ids are opaque: a seed may fix one that looks like a name.
  const byId = /^[\w-]{1,64}$/.test(text) ? await getIfThere(client, text, signal) : undefined;
  if (byId) return byId;
  throw new Failure('not_found', `There is no customer ${JSON.stringify(text)}.`, {
    why: ['it is no id, domain or exact name of this workspace', ...nearby(text, candidates)],
    next: ['customers', 'list'],
    details: { code: 'not_found' },
  });
}

async function search(client: LealUp, text: string, signal: AbortSignal): Promise<Customer[]> {
  const words = text.match(/[\p{L}\p{N}]+/gu);
  const isAscii = /^[\u0020-\u007e]*$/.test(text);
  // An international domain is stored in its ASCII form, which a search for the other one does not find.
  const q = words && isAscii ? text : words?.join(' ');
  const found = await client.customers.list({ limit: 200, ...(q && { q }) }, { signal }).toArray();
  const domain = normalizeDomain(text);
  if (found.length > 0 || domain === text.toLowerCase()) return found;
  return client.customers.list({ limit: 200, q: domain }, { signal }).toArray();
}

async function getIfThere(client: LealUp, id: string, signal: AbortSignal): Promise<Customer | undefined> {
  try {
    return await client.customers.get(id, { signal });
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

function ambiguous(text: string, candidates: readonly [Customer, ...Customer[]], argv: readonly string[]): Failure {
  const lines = candidates.slice(0, SHOWN).map(({ id, name, email_domain }) => `${id}  ${email_domain}  ${name}`);
  const more = candidates.length > SHOWN ? [`and ${candidates.length - SHOWN} more`] : [];
  return new Failure('usage', `${candidates.length} customers are called ${JSON.stringify(text)}.`, {
    why: [...lines, ...more],
    next: withId(argv, text, candidates[0].id),
    details: { candidates: candidates.map(({ id, name, email_domain }) => ({ id, name, email_domain })) },
  });
}

/** The command line with an id in place of the first word that calls the customer; a later one may be its new name. */
function withId(argv: readonly string[], text: string, id: string): string[] {
  const at = argv.findIndex((word) => word === text || word === `--customer=${text}`);
  return argv.map((word, index) => (index === at ? `${word.slice(0, word.length - text.length)}${id}` : word));
}

function nearby(text: string, candidates: readonly Customer[]): string[] {
  const meant = nearestName(text, candidates.flatMap(({ name, email_domain }) => [name, email_domain]));
  return meant === undefined ? [] : [`did you mean ${meant}?`];
}

/** A domain as it is compared: lower case, IDNA in ASCII, without a final dot. */
export function normalizeDomain(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\.$/, '');
  // The URL parser is the platform's own IDNA (UTS 46); plain domains need none of it.
  return /^[\u0021-\u007e]*$/.test(plain) || !URL.canParse(`http://${plain}`) ? plain : new URL(`http://${plain}`).hostname;
}
