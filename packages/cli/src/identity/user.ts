import type { LealUp, User } from '@lealup/sdk';
import { Failure } from '../failures/failure.ts';
import { nearestName } from '../parse/nearest-name.ts';
import { isUlid } from './ulid.ts';

/**
 * The id of a user that someone calls by e-mail address or id; nothing is asked for an id.
 *
 * @throws {@link Failure} `not_found` if there is none.
 */
export async function findUserId(client: LealUp, text: string, setting: { signal: AbortSignal }): Promise<string> {
  return isUlid(text) ? text : (await findUser(client, text, setting)).id;
}

/**
 * The same user with the e-mail address.
 *
 * @throws {@link Failure} `not_found` if there is none.
 */
export async function findUser(client: LealUp, text: string, { signal }: { signal: AbortSignal }): Promise<User> {
  const users = await client.users.list({ limit: 200 }, { signal }).toArray();
  const email = text.trim().toLowerCase();
  const user = users.find((one) => one.email.toLowerCase() === email || one.id === text);
  if (user) return user;
  const meant = nearestName(email, users.map((one) => one.email));
  throw new Failure('not_found', `There is no user ${JSON.stringify(text)}.`, {
    why: ['users are called by their e-mail address or id', ...(meant === undefined ? [] : [`did you mean ${meant}?`])],
    next: ['users', 'list'],
    details: { code: 'not_found' },
  });
}
