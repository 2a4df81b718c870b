import { refName, type Contract } from './contract.ts';
import { HEADER } from './header.ts';

/** The types of webhook messages with their descriptions and a sample each. */
export function generateWebhookEvents(contract: Contract): string {
  const events = Object.entries(contract.webhooks).map(([type, { post }]) => {
    const name = refName(post.requestBody.content['application/json'].schema.$ref);
    const sample = contract.components.schemas[name]?.example;
    if (!sample) throw new Error(`${name}: an example is missing`);
    return { type, description: `${post.summary}. ${post.description.trim()}`, sample_payload: sample };
  });
  return `${HEADER}import type { WebhookEventDescription } from './types.ts';

/** Every type of webhook message, in the order of the contract. */
export const webhookEvents: readonly WebhookEventDescription[] = ${JSON.stringify(events, null, 2)};
`;
}
