/** One operation of the contract, as data. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The path with `{id}` in place of its parameter. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** `documented` if LealUp documents the operation, `assumed` if this contract does. */
  readonly provenance: 'documented' | 'assumed';
  /** The SDK's method, `noun.verb`. */
  readonly sdkMethod: string;
  /** One of these (or `admin:*`) is needed; an empty list means any valid credential, null none at all. */
  readonly scopes: readonly string[] | null;
  /** What the role matrix says about user tokens; null is open to every role. */
  readonly feature: string | null;
  readonly action: string | null;
  /** Whether the operation takes an `Idempotency-Key`. */
  readonly isIdempotent: boolean;
  readonly isPaginated: boolean;
  /** Whether unknown parameters and body fields are ignored instead of refused (RFC 6749 section 3.1). */
  readonly ignoresUnknown: boolean;
  /** The name of the schema of the coerced query; null if the operation takes no query parameter. */
  readonly querySchema: string | null;
  /** How the text of each query parameter becomes a value. */
  readonly query: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'list'>>;
  readonly body: {
    readonly mediaType: string;
    readonly schema: string | null;
    readonly isRequired: boolean;
    readonly limitBytes: number;
  } | null;
  readonly success: {
    readonly status: number;
    readonly mediaType: string | null;
    readonly schema: string | null;
  };
}
