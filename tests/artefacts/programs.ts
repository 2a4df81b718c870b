/** A program that uses a published package wherever it runs, without what only some runtimes have. */
export interface Program {
  /** The package's folder below `node_modules/@lealup`. */
  folder: string;
  /** What the program imports from the package's root. */
  imports: string;
  /** Ends with a text in `found`. */
  code: string;
}

/** The vector of Standard Webhooks, a forged one, and the sync method. */
export const verifyProgram: Program = {
  folder: 'webhook-verify',
  imports: 'Webhook',
  code: `
    const webhook = new Webhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const body = '{"test": 2432232314}';
    const options = { receivedAt: 1614265330000 };
    const good = await webhook.safeVerifyAsync(body, headers, options);
    const forged = await webhook.safeVerifyAsync(body + ' ', headers, options);
    const sync = webhook.safeVerify(body, headers, options);
    const found = [good, forged, sync].map((result) => (result.ok ? 'accepted' : result.error.code)).join(' ');
  `,
};

/** A call that is answered at its second attempt, one that is aborted, and one that takes too long. */
export const callProgram: Program = {
  folder: 'sdk',
  imports: 'LealUp',
  code: `
    const keys = new Set();
    const fetch = async (url, init) => {
      // The platform's own Request refuses options that its fetch does not know.
      const request = new Request(url, init);
      if (request.method === 'GET') return new Promise(() => {});
      keys.add(request.headers.get('idempotency-key'));
      return failures-- > 0 ? new Response('', { status: 503 }) : Response.json({ id: 'c1', body: await request.json() });
    };
    let failures = 1;
    const client = new LealUp({
      apiKey: 'lealup_sk_test_emulator',
      dangerouslyAllowBrowser: true,
      fetch,
      retry: { sleep: async () => {} },
    });
    const { data, response } = await client.customers.create({ name: 'Acme', email_domain: 'acme.com' }).withResponse();
    const aborting = new AbortController();
    const call = client.users.me({ signal: aborting.signal });
    aborting.abort('enough');
    const aborted = await call.then(() => 'answered', (reason) => reason);
    const late = await client.users.me({ timeoutMs: 1, maxRetries: 0 }).then(() => 'answered', (error) => error.name);
    const found = [data.id, data.body.name, response.status, keys.size, aborted, late].join(' ');
  `,
};
