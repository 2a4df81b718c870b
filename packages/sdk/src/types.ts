import type * as contract from '@lealup/contract';
import type { Open } from './open.ts';

// The schemas of the contract under the contract's names. Everything that the SDK says about them is said here.
export type {
  Action,
  AiDetectedIssueEvent,
  Bar,
  BarWidget,
  BarWidgetData,
  BulkImport,
  BulkImportMode,
  BulkImportRow,
  Condition,
  ConditionOp,
  ConditionValue,
  ConflictResolution,
  ContactRole,
  CreateTaskAction,
  CredentialType,
  CustomFieldValue,
  CustomFields,
  CustomFieldsPatch,
  CustomerCreate,
  CustomerCreatedEvent,
  CustomerDeletedEvent,
  CustomerDeletedObject,
  CustomerPrevious,
  CustomerStatus,
  CustomerStatusChangedEvent,
  CustomerUpdate,
  CustomerUpdatedEvent,
  DetectedIssueObject,
  EmailChampionAction,
  Event,
  EventArray,
  EventBatch,
  EventErrorCode,
  EventInput,
  EventList,
  EventProperties,
  EventsRequest,
  HealthBenchmark,
  HealthChangedEvent,
  HealthDimension,
  HealthDropSharpEvent,
  HealthEventObject,
  HealthPrevious,
  HealthSignal,
  HealthStatus,
  HealthTrend,
  IntegrationDisconnectedEvent,
  IntegrationObject,
  IssueSeverity,
  JobErrorCode,
  JobProgress,
  JobRef,
  JobStatus,
  JobType,
  MetricWidget,
  MetricWidgetData,
  PlaybookCreate,
  PlaybookGoal,
  PlaybookRunObject,
  PlaybookTriggeredEvent,
  PortfolioMovement,
  PortfolioOwnerGroup,
  PortfolioTotal,
  Problem,
  ProblemCode,
  RenewalApproachingEvent,
  RenewalBucketKey,
  RenewalChurnedEvent,
  RenewalCompletedEvent,
  RenewalEventObject,
  RenewalForecast,
  RenewalGreenFlag,
  RenewalOutcome,
  RenewalRedFlag,
  Role,
  Scope,
  SlackNotificationAction,
  TableCell,
  TableColumn,
  TableWidget,
  TableWidgetData,
  TaskComplete,
  TaskCompletedEvent,
  TaskCreatedEvent,
  TaskOutcome,
  TaskOverdueEvent,
  TaskPriority,
  TaskStatus,
  TaskUpdate,
  TimeseriesPoint,
  TimeseriesSeries,
  TimeseriesWidget,
  TimeseriesWidgetData,
  Trigger,
  UserInvite,
  UserRole,
  UserStatus,
  ValidationIssue,
  WebhookEvent,
  WebhookEventSelector,
  WebhookEventType,
  WebhookFilters,
  WebhookSubscriptionCreate,
  WebhookSubscriptionStatus,
  WidgetUnit,
} from '@lealup/contract';

// What LealUp answers: a list of words may grow.
export type Contact = Open<contract.Contact>;
export type ContactList = Open<contract.ContactList>;
export type CurrentUser = Open<contract.CurrentUser>;
export type Customer = Open<contract.Customer>;
export type CustomerDetail = Open<contract.CustomerDetail>;
export type CustomerHealthSummary = Open<contract.CustomerHealthSummary>;
export type CustomerList = Open<contract.CustomerList>;
export type CustomerRenewal = Open<contract.CustomerRenewal>;
export type EventError = Open<contract.EventError>;
export type EventsResult = Open<contract.EventsResult>;
export type Health = Open<contract.Health>;
export type HealthHistory = Open<contract.HealthHistory>;
export type HealthHistoryRow = Open<contract.HealthHistoryRow>;
export type Job = Open<contract.Job>;
export type JobError = Open<contract.JobError>;
export type JobResult = Open<contract.JobResult>;
export type Playbook = Open<contract.Playbook>;
export type PlaybookList = Open<contract.PlaybookList>;
export type Portfolio = Open<contract.Portfolio>;
export type PortfolioHealthGroup = Open<contract.PortfolioHealthGroup>;
export type PortfolioStatusGroup = Open<contract.PortfolioStatusGroup>;
export type RenewalBucket = Open<contract.RenewalBucket>;
export type RenewalForecastGroup = Open<contract.RenewalForecastGroup>;
export type RenewalRow = Open<contract.RenewalRow>;
export type Renewals = Open<contract.Renewals>;
export type Task = Open<contract.Task>;
export type TaskList = Open<contract.TaskList>;
export type User = Open<contract.User>;
export type UserList = Open<contract.UserList>;
export type WebhookEventDescription = Open<contract.WebhookEventDescription>;
export type WebhookEventList = Open<contract.WebhookEventList>;
export type WebhookSubscription = Open<contract.WebhookSubscription>;
export type WebhookSubscriptionCreated = Open<contract.WebhookSubscriptionCreated>;
export type WebhookSubscriptionList = Open<contract.WebhookSubscriptionList>;
export type Widget = Open<contract.Widget>;
export type WidgetList = Open<contract.WidgetList>;
