const SECRETS = /(lealup_sk_[a-z]+_|whsec_|Bearer\s+)[^\s"',;]+|eyJ[\w-]+\.[\w-]+\.[\w-]*/gi;

/** The text without API keys, bearer tokens, JWTs and webhook secrets, for what a server or a transport may echo. */
export function redact(text: string): string {
  return text.replace(SECRETS, '$1[redacted]');
}
