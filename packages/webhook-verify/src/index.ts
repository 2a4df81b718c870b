export type { RawBody } from './body.ts';
export type { SignInput, VerifiedDelivery } from './delivery.ts';
export { WebhookVerificationError, isWebhookVerificationError } from './error.ts';
export type { WebhookVerificationErrorCode } from './error.ts';
export type { KnownWebhookEvent, UnknownWebhookEvent, WebhookEvent } from './event.ts';
export type { HeaderSource, HeaderValue } from './headers.ts';
export type { Secret } from './key.ts';
export { Webhook } from './webhook.ts';
export type { VerifyOptions, VerifyResult, WebhookOptions } from './webhook.ts';
