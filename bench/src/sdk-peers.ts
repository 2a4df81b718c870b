import { Octokit } from 'octokit';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import { Resend } from 'resend';
import { Stripe } from 'stripe';
import { Svix } from 'svix';
import type { Caller } from './sdk.ts';

interface Paths {
  '/v1/customers/{id}': {
    get: { parameters: { path: { id: string } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
}

/** What other API companies' clients do to get one thing; each from the same server. */
export function sdkPeers(url: string, id: string, apiKey: string): Caller[] {
  const openapi = createClient<Paths>({ baseUrl: url, headers: { authorization: `Bearer ${apiKey}` } });
  const resend = new Resend(apiKey, { baseUrl: url });
  const svix = new Svix(apiKey, { serverUrl: url });
  const { hostname, port } = new URL(url);
  const stripe = new Stripe('sk_test_x', { host: hostname, port, protocol: 'http', telemetry: false });
  const openai = new OpenAI({ apiKey, baseURL: url });
  const octokit = new Octokit({ auth: apiKey, baseUrl: url, throttle: { enabled: false } });
  return [
    { name: 'openapi-fetch', call: () => openapi.GET('/v1/customers/{id}', { params: { path: { id } } }) },
    { name: 'resend', call: () => resend.get(`/v1/customers/${id}`) },
    { name: 'svix', call: () => svix.application.get(id) },
    { name: 'stripe', call: () => stripe.customers.retrieve(id) },
    { name: 'openai', call: () => openai.get(`/v1/customers/${id}`) },
    { name: 'octokit', call: () => octokit.request(`GET /v1/customers/${id}`) },
  ];
}
