import { isPermissionError, type LealUp } from '@lealup/sdk';

/** The e-mail address of each user, by id; undefined if the credential may not read users. */
export async function readOwners(client: LealUp, signal: AbortSignal): Promise<ReadonlyMap<string, string> | undefined> {
  const emails = new Map<string, string>();
  try {
    for await (const { id, email } of client.users.list({ limit: 200 }, { signal })) emails.set(id, email);
  } catch (error) {
    if (isPermissionError(error)) return undefined;
    throw error;
  }
  return emails;
}
