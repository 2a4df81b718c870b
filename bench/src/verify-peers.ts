import { sign, verify } from '@octokit/webhooks-methods';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Stripe } from 'stripe';
import { Webhook as Svix } from 'svix';
import type { Delivery, Verifier } from './verify.ts';

const OCTOKIT_SECRET = 'octokit secret of sixteen bytes';
const STRIPE_SECRET = 'whsec_stripe_secret_of_sixteen_bytes';

/** Other verifiers on the same body, each with a signature of its own scheme. */
export async function verifyPeers({ body, text, headers }: Delivery, secret: string): Promise<Verifier[]> {
  const standard = new StandardWebhook(secret);
  const svix = new Svix(secret);
  const { webhooks } = new Stripe('sk_test_only_for_its_webhooks');
  const stripeHeader = webhooks.generateTestHeaderString({ payload: text, secret: STRIPE_SECRET });
  const octokitHeader = await sign(OCTOKIT_SECRET, text);
  return [
    { name: '`standardwebhooks`', verify: () => standard.verify(body, headers) },
    { name: '`svix`', verify: () => svix.verify(body, headers) },
    { name: '`stripe`', verify: () => webhooks.constructEvent(body, stripeHeader, STRIPE_SECRET) },
    { name: '`@octokit/webhooks-methods`, text', verify: () => verify(OCTOKIT_SECRET, text, octokitHeader) },
  ];
}
