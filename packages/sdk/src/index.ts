export { LealUp } from './client.ts';

export type { ApiPromise } from './core/api-promise.ts';
export type { Answer, ResponseInfo } from './core/answer.ts';
export type { Secret, TokenSource } from './core/credentials.ts';
export type { ErrorFacts, HookFacts, Hooks, ResponseFacts, RetryFacts, ThrottledFacts } from './core/hooks.ts';
export type { List, ListSource, Page } from './core/list.ts';
export type { Logger } from './core/log.ts';
export type { OperationRequest, Query, Send, SerializedJson } from './core/operation.ts';
export type { RateOptions } from './core/pacer.ts';
export type { ApiRequest, QueryParameters, QueryValue, RequestOptions } from './core/request.ts';
export type { AppInfo, Fetch, LealUpOptions, RetryOptions } from './core/settings.ts';
export type { RequestTrace } from './core/tracing.ts';
export type { ResponseCheck } from './core/validation.ts';

export {
  APIError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './errors/api-error.ts';
export { CallError } from './errors/call-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { EventsSendError, type EventRange } from './errors/events-send-error.ts';
export { InvalidResponseError } from './errors/invalid-response-error.ts';
export { LealUpError } from './errors/lealup-error.ts';
export { ResponseValidationError } from './errors/response-validation-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export {
  isAbortError,
  isAPIError,
  isAuthenticationError,
  isConfigurationError,
  isConflictError,
  isConnectionError,
  isEventsSendError,
  isInvalidResponseError,
  isLealUpError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isResponseValidationError,
  isServerError,
  isTimeoutError,
  isValidationError,
} from './errors/guards.ts';

export type { Analytics } from './analytics.ts';
export type { ContactListQuery, Contacts } from './contacts.ts';
export type { CustomerDeleteQuery, CustomerListQuery, Customers } from './customers.ts';
export type { Dashboards } from './dashboards.ts';
export type { EventListQuery, Events } from './events.ts';
export type { HealthHistoryQuery, HealthScores } from './health.ts';
export type { Jobs } from './jobs.ts';
export type { PlaybookListQuery, Playbooks } from './playbooks.ts';
export type { TaskListQuery, Tasks } from './tasks.ts';
export type { UserListQuery, Users } from './users.ts';
export type { WebhookEventListQuery, WebhookListQuery, Webhooks } from './webhooks.ts';
export type * from './types.ts';
