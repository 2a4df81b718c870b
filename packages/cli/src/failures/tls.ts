/** What of TLS failed, and how to mend it. */
export interface TlsTrouble {
  readonly what: string;
  readonly mend: string;
}

const TRUST = 'name the file with the certificate of its authority: NODE_EXTRA_CA_CERTS=ca.pem lealup …';
const CLOCK = 'see whether the clock of this machine is right; if it is, the server needs another certificate';

const UNKNOWN_AUTHORITY: TlsTrouble = { what: 'its certificate is signed by an authority that this machine does not know', mend: TRUST };

/** By the codes of Node.js and OpenSSL. */
const TROUBLES: ReadonlyMap<string, TlsTrouble> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', { what: 'its certificate is signed by itself', mend: TRUST }],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', UNKNOWN_AUTHORITY],
  ['CERT_HAS_EXPIRED', { what: 'its certificate has expired', mend: CLOCK }],
  ['CERT_NOT_YET_VALID', { what: 'its certificate is not valid yet', mend: CLOCK }],
  ['ERR_TLS_CERT_ALTNAME_INVALID', { what: 'its certificate is of another host', mend: 'call the server by the name in its certificate' }],
]);

const NO_HANDSHAKE: TlsTrouble = { what: 'it does not speak TLS as this machine does', mend: 'see whether the address and its port are those of https, and whether a proxy stands on the way' };

/** What of TLS a message tells that did not work; undefined if it tells of something else. */
export function findTlsTrouble(message: string): TlsTrouble | undefined {
  const codes = message.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? [];
  const known = codes.map((code) => TROUBLES.get(code)).find((trouble) => trouble !== undefined);
  return known ?? (codes.some((code) => /^(?:EPROTO$|ERR_SSL_|ERR_TLS_|CERT_)/.test(code)) ? NO_HANDSHAKE : undefined);
}
