import type { LealUp, User } from '@lealup/sdk';
import { Failure } from '../failures/failure.ts';
import { nearestName } from '../parse/nearest-name.ts';

/**
 * The user of an e-mail address, or of an id.
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
