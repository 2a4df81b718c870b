import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ValidationIssue } from '../types.ts';
import type { ApiRequest } from './request.ts';

/** Tells what of an answer is not as the contract promises; nothing for a request that the contract does not know. */
export type ResponseCheck = (request: Pick<ApiRequest, 'method' | 'path'>, data: unknown) => ValidationIssue[];

// Under a name that bundlers don't follow: they would put every schema into every program.
const CHECKS: string = '@lealup/sdk/checks';

/** Loads the checks of answers. @throws {@link ConfigurationError} where they are not installed beside the program. */
export async function loadResponseCheck(): Promise<ResponseCheck> {
  try {
    const { checkResponse }: { checkResponse: ResponseCheck } = await import(CHECKS);
    return checkResponse;
  } catch (cause) {
    throw new ConfigurationError(
      '@lealup/sdk/checks cannot be loaded from here. Import its checkResponse, and pass that as validate.',
      {},
      { cause },
    );
  }
}
