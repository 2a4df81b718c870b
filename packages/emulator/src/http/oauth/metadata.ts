import { scopes, type OpenidConfiguration } from '@lealup/contract';
import { json, type HttpResponse } from '../message.ts';
import { OPENID_SCOPES } from './request.ts';
import type { TokenSigner } from './signer.ts';

/** Answers the discovery document of an issuer. */
export function openidConfiguration(issuer: string): HttpResponse {
  const configuration: OpenidConfiguration & { authorization_response_iss_parameter_supported: boolean } = {
    issuer,
    authorization_endpoint: `${issuer}/v1/oauth/authorize`,
    token_endpoint: `${issuer}/v1/oauth/token`,
    userinfo_endpoint: `${issuer}/v1/oauth/userinfo`,
    jwks_uri: `${issuer}/v1/oauth/jwks`,
    revocation_endpoint: `${issuer}/v1/oauth/revoke`,
    scopes_supported: [...OPENID_SCOPES, ...Object.keys(scopes)],
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'none'],
    code_challenge_methods_supported: ['S256'],
    claims_supported: ['sub', 'iss', 'aud', 'iat', 'exp', 'nonce', 'email', 'email_verified', 'name', 'tenant_id'],
    authorization_response_iss_parameter_supported: true,
  };
  return json(200, configuration);
}

/** Answers the public half of the signing key. */
export async function jwks(signer: TokenSigner): Promise<HttpResponse> {
  return json(200, { keys: [await signer.publicJwk()] });
}
