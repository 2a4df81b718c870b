import type { LealUp } from '@lealup/sdk';

/** The e-mail address of each user, by id. */
export async function readOwners(client: LealUp, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const emails = new Map<string, string>();
  for await (const { id, email } of client.users.list({ limit: 200 }, { signal })) emails.set(id, email);
  return emails;
}
