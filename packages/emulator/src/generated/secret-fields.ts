// Generated from an OpenAPI document by `npm run generate`. Do not edit.

/** Fields that hold a secret, by the schema that they are found in. */
export const secretFields: Readonly<Record<string, readonly string[]>> = {
 "WebhookSubscriptionCreated": [
  "secret"
 ],
 "WebhookSubscriptionCreate": [
  "secret"
 ],
 "ConsentForm": [
  "csrf_token"
 ],
 "AuthorizationCodeGrant": [
  "client_secret",
  "code",
  "code_verifier"
 ],
 "RefreshTokenGrant": [
  "client_secret",
  "refresh_token"
 ],
 "TokenRequest": [
  "client_secret",
  "code",
  "code_verifier",
  "refresh_token"
 ],
 "TokenResponse": [
  "access_token",
  "id_token",
  "refresh_token"
 ],
 "RevokeRequest": [
  "client_secret",
  "token"
 ]
};
