interface Paths {
  '/v1/customers/{id}': {
    get: { parameters: { path: { id: string } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
}

/** Where the one customer is. */
export interface Target {
  url: string;
  id: string;
  apiKey: string;
}

/** Gets the customer once. */
export type Call = () => PromiseLike<unknown>;

/** Ways to get one thing from the same server: bare ones, the SDK, and other API companies' clients. Each loads itself alone. */
export const SDK_CALLERS: Readonly<Record<string, (target: Target) => Promise<Call>>> = {
  '`fetch`': async ({ url, id, apiKey }) => {
    const headers = { authorization: `Bearer ${apiKey}` };
    return async () => (await fetch(`${url}/v1/customers/${id}`, { headers })).json();
  },
  '**SDK**': async ({ url, id, apiKey }) => {
    const { LealUp } = await import('@lealup/sdk');
    const client = new LealUp({ apiKey, baseUrl: url });
    return () => client.customers.get(id);
  },
  '`undici.request`': async ({ url, id, apiKey }) => {
    const { Agent, request } = await import('undici');
    const headers = { authorization: `Bearer ${apiKey}` };
    const dispatcher = new Agent({ connections: 64 });
    return async () => (await request(`${url}/v1/customers/${id}`, { headers, dispatcher })).body.json();
  },
  '**SDK on undici**': async ({ url, id, apiKey }) => {
    const { LealUp } = await import('@lealup/sdk');
    const { undiciTransport } = await import('@lealup/sdk/undici');
    const client = new LealUp({ apiKey, baseUrl: url, fetch: undiciTransport() });
    return () => client.customers.get(id);
  },
  'openapi-fetch': async ({ url, id, apiKey }) => {
    const { default: createClient } = await import('openapi-fetch');
    const client = createClient<Paths>({ baseUrl: url, headers: { authorization: `Bearer ${apiKey}` } });
    return () => client.GET('/v1/customers/{id}', { params: { path: { id } } });
  },
  'resend': async ({ url, id, apiKey }) => {
    const { Resend } = await import('resend');
    const client = new Resend(apiKey, { baseUrl: url });
    return () => client.get(`/v1/customers/${id}`);
  },
  'svix': async ({ url, id, apiKey }) => {
    const { Svix } = await import('svix');
    const client = new Svix(apiKey, { serverUrl: url });
    return () => client.application.get(id);
  },
  'stripe': async ({ url, id }) => {
    const { Stripe } = await import('stripe');
    const { hostname, port } = new URL(url);
    const client = new Stripe('sk_test_x', { host: hostname, port, protocol: 'http', telemetry: false });
    return () => client.customers.retrieve(id);
  },
  'openai': async ({ url, id, apiKey }) => {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI({ apiKey, baseURL: url });
    return () => client.get(`/v1/customers/${id}`);
  },
  'octokit': async ({ url, id, apiKey }) => {
    const { Octokit } = await import('octokit');
    const client = new Octokit({ auth: apiKey, baseUrl: url, throttle: { enabled: false } });
    return () => client.request(`GET /v1/customers/${id}`);
  },
};
