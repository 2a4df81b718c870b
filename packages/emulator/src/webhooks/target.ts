import { lookup as lookUpAddresses, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { isHostName } from '../domain/host-name.ts';

/** The error code of a connection that was not made because its address is not allowed. */
export const BLOCKED = 'EBLOCKED';

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Where webhooks may go: to this machine, and to what is named, a host or a range such as `10.0.0.0/8`. A host that is
 * not named may resolve to allowed addresses only, and the address that was looked at is the one that is dialled.
 * The URL parser has normalised decimal, hexadecimal and octal addresses by then; a BlockList sees through IPv4 in IPv6.
 */
export class Targets {
  #addresses = new BlockList();
  #hosts = new Set(['localhost']);
  #hasRanges = false;

  /** Of entries that can be allowed: see {@link isTarget}. */
  constructor(allowRemote: readonly string[]) {
    this.#addresses.addSubnet('127.0.0.0', 8, 'ipv4');
    this.#addresses.addAddress('::1', 'ipv6');
    for (const entry of allowRemote) this.#allow(entry);
  }

  /** Whether a URL's own words lead to an allowed place: its host is named, or is an allowed address. */
  allows(url: URL): boolean {
    const host = hostOf(url);
    return isIP(host) === 0 ? this.#hosts.has(host) : this.#allowsAddress(host);
  }

  /**
   * Whether a URL can be dialled at all. A name that is not named is asked for only if it may lead to an allowed
   * address; which it leads to is looked at when it is resolved.
   */
  mayDial(url: URL): boolean {
    const host = hostOf(url);
    return this.allows(url) || (isIP(host) === 0 && (this.#hasRanges || host.endsWith('.localhost')));
  }

  /** A look-up for `net.connect` that finds allowed addresses only. */
  readonly lookup = (hostname: string, options: LookupOptions, answer: Answer): void => {
    lookUpAddresses(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        answer(error, []);
        return;
      }
      const allowed = this.#hosts.has(hostname.toLowerCase()) ? found : found.filter(({ address }) => this.#allowsAddress(address));
      const [first] = allowed;
      if (!first) answer(Object.assign(new Error(`${hostname} leads to no allowed address`), { code: BLOCKED }), []);
      else if (options.all === true) answer(null, allowed);
      else answer(null, first.address, first.family);
    });
  };

  #allow(entry: string): void {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) {
      this.#hosts.add(entry.toLowerCase());
      return;
    }
    this.#hasRanges = true;
    if (bits === undefined) this.#addresses.addAddress(address, family);
    else this.#addresses.addSubnet(address, Number(bits), family);
  }

  #allowsAddress(address: string): boolean {
    return this.#addresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
}

/** Whether a text can be allowed: a host's name, an address, or a range such as `10.0.0.0/8`. */
export function isTarget(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0) return isHostName(text) && !text.startsWith('[');
  return rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)));
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
}
