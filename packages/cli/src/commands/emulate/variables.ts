/** Where an emulator is, and what opens it. */
export interface Access {
  readonly url: string;
  readonly api_key: string;
  readonly webhook_secret: string;
}

/** The variables that the SDK, the CLI and receivers of webhooks read. */
export function variablesOf({ url, api_key, webhook_secret }: Access): Record<string, string> {
  return { LEALUP_BASE_URL: url, LEALUP_API_KEY: api_key, LEALUP_WEBHOOK_SECRET: webhook_secret };
}
