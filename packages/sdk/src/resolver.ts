import type { Customers } from './customers.ts';

/** What identifies a customer in your own data. */
export interface ResolverOptions {
  by: 'email_domain';
}

/** Finds LealUp's id of a customer by what you know of it. */
export interface Resolver {
  /**
   * The `customer_id` of a domain, or undefined if no customer has it. Compared as LealUp does: without case, a final
   * dot or the difference between Unicode and Punycode. The first call loads all customers, later ones ask nothing.
   */
  resolve(domain: string): Promise<string | undefined>;
}

/** Makes a resolver that loads all customers once. A load that fails is tried again by the next call. */
export function createResolver(client: { readonly customers: Pick<Customers, 'list'> }, options: ResolverOptions): Resolver {
  let index: Promise<Map<string, string>> | undefined;

  async function load(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for await (const customer of client.customers.list({ limit: 200 })) {
      ids.set(normalizeDomain(customer[options.by]), customer.id);
    }
    return ids;
  }

  return {
    async resolve(domain) {
      index ??= load().catch((error: unknown) => {
        index = undefined;
        throw error;
      });
      return (await index).get(normalizeDomain(domain));
    },
  };
}

function normalizeDomain(domain: string): string {
  const plain = domain.trim().toLowerCase().replace(/\.$/, '');
  // The URL parser is the platform's own IDNA (UTS 46); plain domains need none of it.
  return /^[\x21-\x7e]*$/.test(plain) || !URL.canParse(`http://${plain}`) ? plain : new URL(`http://${plain}`).hostname;
}
