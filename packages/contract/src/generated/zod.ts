// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import * as z from 'zod';
import type * as types from './types.ts';
import { array, integer, number, record, text, type Same } from '../zod-kit.ts';

export const ProblemCode = z.literal(["unauthorized","invalid_token","token_expired","insufficient_scope","role_forbidden","workspace_mismatch","not_found","method_not_allowed","invalid_json","unsupported_media_type","payload_too_large","validation_failed","invalid_cursor","conflict","idempotency_key_reused","idempotency_in_progress","rate_limited","internal"]);

export const ValidationIssue = z.looseObject({
  "pointer": z.exactOptional(text({})),
  "parameter": z.exactOptional(text({})),
  "code": text({}),
  "message": text({}),
});

export const Problem = z.looseObject({
  "type": text({ format: "uri" }),
  "title": text({}),
  "status": integer({ minimum: 400, maximum: 599 }),
  "detail": text({}),
  "instance": text({}),
  "code": ProblemCode,
  "request_id": text({}),
  "errors": z.exactOptional(array(ValidationIssue, {})),
});

export const Scope = z.literal(["customers:read","customers:write","health:read","health:write","playbooks:read","playbooks:write","tasks:read","tasks:write","events:read","events:write","users:read","users:write","webhooks:read","webhooks:write","analytics:read","dashboards:read","admin:*"]);

export const Role = z.literal(["admin","director","csm","viewer"]);

export const CustomerStatus = z.literal(["active","trial","churned","paused"]);

export const HealthStatus = z.literal(["healthy","neutral","at_risk"]);

export const CustomFieldValue = z.union([text({ maxLength: 2048 }), number({}), z.boolean()]);

export const CustomFields = record(text({ maxLength: 64 }), CustomFieldValue, { maxProperties: 200 });

export const CustomFieldsPatch = record(text({ maxLength: 64 }), z.union([text({ maxLength: 2048 }), number({}), z.boolean(), z.null()]), { maxProperties: 200 });

export const Customer = z.looseObject({
  "id": text({ maxLength: 64 }),
  "tenant_id": text({ maxLength: 64 }),
  "name": text({}),
  "email_domain": text({}),
  "arr": number({}).nullable(),
  "owner_id": text({ maxLength: 64 }).nullable(),
  "status": CustomerStatus,
  "renewal_date": text({ format: "date" }).nullable(),
  "custom_fields": CustomFields,
  "health_score": number({ minimum: 0, maximum: 100 }).nullable(),
  "health_status": z.union([HealthStatus, z.null()]),
  "segment_ids": array(text({ maxLength: 64 }), {}),
  "created_at": text({ format: "date-time" }),
  "updated_at": text({ format: "date-time" }),
});

export const HealthSignal = z.looseObject({
  "key": text({}),
  "raw": number({}).nullable(),
  "value": number({ minimum: 0, maximum: 100 }).nullable(),
});

export const HealthDimension = z.looseObject({
  "key": text({}),
  "label": text({}),
  "value": number({ minimum: 0, maximum: 100 }).nullable(),
  "weight": number({ maximum: 100, exclusiveMinimum: 0 }),
  "effective_weight": number({ minimum: 0, maximum: 100 }),
  "contribution": number({ minimum: 0, maximum: 100 }),
  "signals": array(HealthSignal, {}),
});

export const CustomerHealthSummary = z.looseObject({
  "score": number({ minimum: 0, maximum: 100 }).nullable(),
  "status": z.union([HealthStatus, z.null()]),
  "dimensions": array(HealthDimension, {}),
});

export const RenewalForecast = z.literal(["commit","probable","best_case","at_risk"]);

export const CustomerRenewal = z.looseObject({
  "date": text({ format: "date" }).nullable(),
  "days_remaining": integer({ minimum: -36500, maximum: 36500 }).nullable(),
  "forecast": RenewalForecast,
  "proposed_arr": number({}).nullable(),
});

export const TaskStatus = z.literal(["open","in_progress","completed","skipped"]);

export const TaskPriority = z.literal(["low","medium","high"]);

export const TaskOutcome = z.literal(["successful","unsuccessful","no_response","not_applicable"]);

export const Task = z.looseObject({
  "id": text({ maxLength: 64 }),
  "customer_id": text({ maxLength: 64 }),
  "playbook_id": text({ maxLength: 64 }).nullable(),
  "title": text({}),
  "description": text({}).nullable(),
  "owner_id": text({ maxLength: 64 }).nullable(),
  "status": TaskStatus,
  "priority": TaskPriority,
  "due_date": text({ format: "date" }).nullable(),
  "overdue": z.boolean(),
  "outcome": z.union([TaskOutcome, z.null()]),
  "outcome_note": text({}).nullable(),
  "completed_at": text({ format: "date-time" }).nullable(),
  "completed_by": text({ maxLength: 64 }).nullable(),
  "created_at": text({ format: "date-time" }),
  "updated_at": text({ format: "date-time" }),
});

export const CustomerDetail = z.looseObject({
  "id": text({ maxLength: 64 }),
  "tenant_id": text({ maxLength: 64 }),
  "name": text({}),
  "email_domain": text({}),
  "arr": number({}).nullable(),
  "owner_id": text({ maxLength: 64 }).nullable(),
  "status": CustomerStatus,
  "renewal_date": text({ format: "date" }).nullable(),
  "custom_fields": CustomFields,
  "health_score": number({ minimum: 0, maximum: 100 }).nullable(),
  "health_status": z.union([HealthStatus, z.null()]),
  "segment_ids": array(text({ maxLength: 64 }), {}),
  "created_at": text({ format: "date-time" }),
  "updated_at": text({ format: "date-time" }),
  "health": CustomerHealthSummary,
  "renewal": CustomerRenewal,
  "pending_tasks": array(Task, {}),
});

export const CustomerCreate = z.strictObject({
  "name": text({ minLength: 1, maxLength: 200 }),
  "email_domain": text({ minLength: 1, maxLength: 253, pattern: /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u }),
  "arr": z.exactOptional(number({ minimum: 0, maximum: 1000000000000 }).nullable()),
  "owner_email": z.exactOptional(text({ maxLength: 254, format: "email" }).nullable()),
  "status": z.exactOptional(CustomerStatus),
  "renewal_date": z.exactOptional(text({ maxLength: 10, format: "date" }).nullable()),
  "custom_fields": z.exactOptional(CustomFields),
});

export const CustomerUpdate = z.strictObject({
  "name": z.exactOptional(text({ minLength: 1, maxLength: 200 })),
  "email_domain": z.exactOptional(text({ minLength: 1, maxLength: 253, pattern: /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u })),
  "arr": z.exactOptional(number({ minimum: 0, maximum: 1000000000000 }).nullable()),
  "owner_email": z.exactOptional(text({ maxLength: 254, format: "email" }).nullable()),
  "status": z.exactOptional(CustomerStatus),
  "renewal_date": z.exactOptional(text({ maxLength: 10, format: "date" }).nullable()),
  "custom_fields": z.exactOptional(CustomFieldsPatch),
});

export const CustomerList = z.looseObject({
  "data": array(Customer, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const ContactRole = z.literal(["champion","stakeholder","billing","technical"]);

export const Contact = z.looseObject({
  "id": text({ maxLength: 64 }),
  "customer_id": text({ maxLength: 64 }),
  "name": text({}),
  "email": text({ format: "email" }).nullable(),
  "title": text({}).nullable(),
  "role": ContactRole,
  "last_contacted_at": text({ format: "date-time" }).nullable(),
  "health_score": number({ minimum: 0, maximum: 100 }).nullable(),
  "created_at": text({ format: "date-time" }),
});

export const ContactList = z.looseObject({
  "data": array(Contact, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const BulkImportRow = z.strictObject({
  "name": z.exactOptional(text({ minLength: 1, maxLength: 200 })),
  "email_domain": text({ minLength: 1, maxLength: 253, pattern: /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u }),
  "arr": z.exactOptional(number({ minimum: 0, maximum: 1000000000000 }).nullable()),
  "owner_email": z.exactOptional(text({ maxLength: 254, format: "email" }).nullable()),
  "status": z.exactOptional(CustomerStatus),
  "renewal_date": z.exactOptional(text({ maxLength: 10, format: "date" }).nullable()),
  "custom_fields": z.exactOptional(CustomFieldsPatch),
});

export const BulkImportMode = z.literal(["create","update","create_or_update"]);

export const ConflictResolution = z.literal(["skip","overwrite","fail"]);

export const BulkImport = z.strictObject({
  "customers": array(BulkImportRow, { minItems: 1, maxItems: 1000 }),
  "mode": z.exactOptional(BulkImportMode),
  "conflict_resolution": z.exactOptional(ConflictResolution),
});

export const JobRef = z.looseObject({
  "job_id": text({ maxLength: 64 }),
});

export const JobType = z.literal(["customers_bulk_import"]);

export const JobStatus = z.literal(["queued","running","succeeded","failed"]);

export const JobProgress = z.looseObject({
  "processed": integer({ minimum: 0, maximum: 1000 }),
  "total": integer({ minimum: 0, maximum: 1000 }),
});

export const JobErrorCode = z.literal(["validation_failed","unknown_owner","not_found","already_exists","duplicate_in_request"]);

export const JobError = z.looseObject({
  "index": integer({ minimum: 0, maximum: 999 }),
  "code": JobErrorCode,
  "message": text({}),
});

export const JobResult = z.looseObject({
  "created": integer({ minimum: 0, maximum: 1000 }),
  "updated": integer({ minimum: 0, maximum: 1000 }),
  "skipped": integer({ minimum: 0, maximum: 1000 }),
  "failed": integer({ minimum: 0, maximum: 1000 }),
  "errors": array(JobError, {}),
});

export const Job = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": JobType,
  "status": JobStatus,
  "progress": JobProgress,
  "result": z.union([JobResult, z.null()]),
  "created_at": text({ format: "date-time" }),
  "finished_at": text({ format: "date-time" }).nullable(),
});

export const EventProperties = record(z.string(), z.unknown(), {});

export const EventInput = z.strictObject({
  "customer_id": text({ minLength: 1, maxLength: 64 }),
  "event_name": text({ minLength: 1, maxLength: 64, pattern: /^[a-z][A-Za-z0-9_]{0,63}$/u }),
  "timestamp": z.exactOptional(text({ maxLength: 64, format: "date-time" })),
  "properties": z.exactOptional(EventProperties),
  "user_email": z.exactOptional(text({ maxLength: 254, format: "email" })),
  "user_external_id": z.exactOptional(text({ minLength: 1, maxLength: 128 })),
  "external_id": z.exactOptional(text({ minLength: 1, maxLength: 128 })),
});

export const EventArray = array(EventInput, { minItems: 1, maxItems: 1000 });

export const EventBatch = z.strictObject({
  "events": array(EventInput, { minItems: 1, maxItems: 1000 }),
});

export const EventsRequest = z.union([EventBatch, EventArray]);

export const EventErrorCode = z.literal(["unknown_customer","invalid_event_name","invalid_timestamp","timestamp_too_old","timestamp_in_future","properties_too_large","external_id_too_long","invalid_field"]);

export const EventError = z.looseObject({
  "index": integer({ minimum: 0, maximum: 999 }),
  "code": EventErrorCode,
  "message": text({}),
});

export const EventsResult = z.looseObject({
  "accepted": integer({ minimum: 0, maximum: 1000 }),
  "rejected": integer({ minimum: 0, maximum: 1000 }),
  "deduplicated": integer({ minimum: 0, maximum: 1000 }),
  "errors": array(EventError, {}),
});

export const Event = z.looseObject({
  "id": text({ maxLength: 64 }),
  "customer_id": text({ maxLength: 64 }),
  "event_name": text({}),
  "timestamp": text({ format: "date-time" }),
  "properties": EventProperties,
  "user_email": text({}).nullable(),
  "user_external_id": text({}).nullable(),
  "external_id": text({}).nullable(),
  "received_at": text({ format: "date-time" }),
});

export const EventList = z.looseObject({
  "data": array(Event, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const HealthTrend = z.literal(["up","flat","down"]);

export const HealthBenchmark = z.looseObject({
  "segment_id": text({ maxLength: 64 }),
  "median": number({ minimum: 0, maximum: 100 }).nullable(),
  "delta": number({ minimum: -100, maximum: 100 }).nullable(),
});

export const Health = z.looseObject({
  "customer_id": text({ maxLength: 64 }),
  "score": number({ minimum: 0, maximum: 100 }).nullable(),
  "status": z.union([HealthStatus, z.null()]),
  "trend": z.union([HealthTrend, z.null()]),
  "calculated_at": text({ format: "date-time" }).nullable(),
  "benchmarks": array(HealthBenchmark, {}),
  "dimensions": array(HealthDimension, {}),
});

export const HealthHistoryRow = z.looseObject({
  "date": text({ format: "date" }),
  "score": number({ minimum: 0, maximum: 100 }).nullable(),
  "status": z.union([HealthStatus, z.null()]),
  "dimensions": record(z.string(), number({ minimum: 0, maximum: 100 }).nullable(), {}),
});

export const HealthHistory = z.looseObject({
  "data": array(HealthHistoryRow, {}),
});

export const ConditionOp = z.literal(["lt","lte","gt","gte","eq","neq","in"]);

export const ConditionValue = z.union([text({ maxLength: 500 }), number({}), z.boolean(), array(z.union([text({ maxLength: 500 }), number({})]), { minItems: 1, maxItems: 100 })]);

export const Condition = z.strictObject({
  "field": text({ maxLength: 100, pattern: /^(health_score|health_score_days_ago|health_score_min_over_days|status|arr|segment|renewal_in_days|days_since_created|days_since_status_changed|usage_change_pct_mom|event_name|custom_fields\.[a-z][a-z0-9_]{0,63})$/u }),
  "op": ConditionOp,
  "value": ConditionValue,
  "days": z.exactOptional(integer({ minimum: 1, maximum: 365 })),
});

export const Trigger = z.strictObject({
  "all": z.exactOptional(array(Condition, { minItems: 1, maxItems: 20 })),
  "any": z.exactOptional(array(Condition, { minItems: 1, maxItems: 20 })),
}).refine((value) => Object.keys(value).length >= 1 && Object.keys(value).length <= 1, 'has too few or too many fields');

export const CreateTaskAction = z.strictObject({
  "type": z.literal("create_task"),
  "title": text({ minLength: 1, maxLength: 200 }),
  "description": z.exactOptional(text({ maxLength: 2000 })),
  "due_in_days": z.exactOptional(integer({ minimum: 0, maximum: 365 })),
  "priority": z.exactOptional(TaskPriority),
});

export const SlackNotificationAction = z.strictObject({
  "type": z.literal("slack_notification"),
  "channel": text({ minLength: 1, maxLength: 80 }),
  "message": text({ minLength: 1, maxLength: 2000 }),
});

export const EmailChampionAction = z.strictObject({
  "type": z.literal("email_champion"),
  "subject": text({ minLength: 1, maxLength: 200 }),
  "body": text({ minLength: 1, maxLength: 10000 }),
});

export const Action = z.discriminatedUnion("type", [CreateTaskAction, SlackNotificationAction, EmailChampionAction]);

export const PlaybookGoal = z.strictObject({
  "condition": Condition,
  "within_days": integer({ minimum: 1, maximum: 365 }),
});

export const Playbook = z.looseObject({
  "id": text({ maxLength: 64 }),
  "name": text({}),
  "description": text({}).nullable(),
  "enabled": z.boolean(),
  "trigger": Trigger,
  "actions": array(Action, {}),
  "goal": z.union([PlaybookGoal, z.null()]),
  "created_at": text({ format: "date-time" }),
  "updated_at": text({ format: "date-time" }),
});

export const PlaybookCreate = z.strictObject({
  "name": text({ minLength: 1, maxLength: 200 }),
  "description": z.exactOptional(text({ maxLength: 2000 }).nullable()),
  "enabled": z.exactOptional(z.boolean()),
  "trigger": Trigger,
  "actions": array(Action, { minItems: 1, maxItems: 20 }),
  "goal": z.exactOptional(z.union([PlaybookGoal, z.null()])),
});

export const PlaybookList = z.looseObject({
  "data": array(Playbook, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const TaskUpdate = z.strictObject({
  "status": z.exactOptional(TaskStatus),
  "due_date": z.exactOptional(text({ maxLength: 10, format: "date" })),
  "owner_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "priority": z.exactOptional(TaskPriority),
});

export const TaskComplete = z.strictObject({
  "outcome": TaskOutcome,
  "note": z.exactOptional(text({ maxLength: 2000 }).nullable()),
});

export const TaskList = z.looseObject({
  "data": array(Task, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const UserStatus = z.literal(["invited","active"]);

export const User = z.looseObject({
  "id": text({ maxLength: 64 }),
  "email": text({ format: "email" }),
  "name": text({}).nullable(),
  "role": Role,
  "status": UserStatus,
  "created_at": text({ format: "date-time" }),
  "updated_at": text({ format: "date-time" }),
});

export const UserInvite = z.strictObject({
  "email": text({ maxLength: 254, format: "email" }),
  "name": z.exactOptional(text({ minLength: 1, maxLength: 200 })),
  "role": Role,
});

export const UserRole = z.strictObject({
  "role": Role,
});

export const UserList = z.looseObject({
  "data": array(User, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const CredentialType = z.literal(["api_key","user"]);

export const CurrentUser = z.looseObject({
  "id": text({ maxLength: 64 }),
  "email": text({}).nullable(),
  "type": CredentialType,
  "name": text({}).nullable(),
  "tenant_id": text({ maxLength: 64 }),
  "scopes": array(Scope, {}),
  "role": z.exactOptional(Role),
});

export const PortfolioTotal = z.looseObject({
  "customers": integer({ minimum: 0, maximum: 1000000000 }),
  "arr": number({ minimum: 0 }),
});

export const PortfolioStatusGroup = z.looseObject({
  "status": CustomerStatus,
  "customers": integer({ minimum: 0, maximum: 1000000000 }),
  "arr": number({ minimum: 0 }),
});

export const PortfolioHealthGroup = z.looseObject({
  "health_status": z.union([HealthStatus, z.null()]),
  "customers": integer({ minimum: 0, maximum: 1000000000 }),
  "arr": number({ minimum: 0 }),
});

export const PortfolioOwnerGroup = z.looseObject({
  "owner_id": text({ maxLength: 64 }).nullable(),
  "customers": integer({ minimum: 0, maximum: 1000000000 }),
  "arr": number({ minimum: 0 }),
});

export const PortfolioMovement = z.looseObject({
  "since": text({ format: "date" }),
  "new_customers": integer({ minimum: 0, maximum: 1000000000 }),
  "new_arr": number({ minimum: 0 }),
  "churned_customers": integer({ minimum: 0, maximum: 1000000000 }),
  "churned_arr": number({ minimum: 0 }),
  "improved_customers": integer({ minimum: 0, maximum: 1000000000 }),
  "declined_customers": integer({ minimum: 0, maximum: 1000000000 }),
});

export const Portfolio = z.looseObject({
  "as_of": text({ format: "date-time" }),
  "currency": text({ pattern: /^[A-Z]{3}$/u }),
  "total": PortfolioTotal,
  "by_status": array(PortfolioStatusGroup, {}),
  "by_health_status": array(PortfolioHealthGroup, {}),
  "by_owner": array(PortfolioOwnerGroup, {}),
  "mean_score": number({ minimum: 0, maximum: 100 }).nullable(),
  "arr_weighted_score": number({ minimum: 0, maximum: 100 }).nullable(),
  "arr_at_risk": number({ minimum: 0 }),
  "movement": PortfolioMovement,
});

export const RenewalBucketKey = z.literal(["this_month","next_90_days","next_180_days","last_12_months"]);

export const RenewalRedFlag = z.literal(["champion_changed","usage_drop","severe_tickets_open","negative_emails","silence"]);

export const RenewalGreenFlag = z.literal(["usage_growth","new_users"]);

export const RenewalOutcome = z.literal(["completed","churned"]);

export const RenewalRow = z.looseObject({
  "customer_id": text({ maxLength: 64 }),
  "name": text({}),
  "owner_id": text({ maxLength: 64 }).nullable(),
  "renewal_date": text({ format: "date" }),
  "days_remaining": integer({ minimum: -36500, maximum: 36500 }),
  "arr": number({}).nullable(),
  "proposed_arr": number({}).nullable(),
  "forecast": RenewalForecast,
  "outcome": z.union([RenewalOutcome, z.null()]),
  "health_score": number({ minimum: 0, maximum: 100 }).nullable(),
  "health_status": z.union([HealthStatus, z.null()]),
  "red_flags": array(RenewalRedFlag, {}),
  "green_flags": array(RenewalGreenFlag, {}),
});

export const RenewalBucket = z.looseObject({
  "key": RenewalBucketKey,
  "from": text({ format: "date" }),
  "to": text({ format: "date" }),
  "customers": integer({ minimum: 0, maximum: 1000000000 }),
  "arr": number({ minimum: 0 }),
  "proposed_arr": number({ minimum: 0 }),
  "rows": array(RenewalRow, {}),
});

export const RenewalForecastGroup = z.looseObject({
  "forecast": RenewalForecast,
  "customers": integer({ minimum: 0, maximum: 1000000000 }),
  "arr": number({ minimum: 0 }),
  "proposed_arr": number({ minimum: 0 }),
});

export const Renewals = z.looseObject({
  "as_of": text({ format: "date" }),
  "currency": text({ pattern: /^[A-Z]{3}$/u }),
  "buckets": array(RenewalBucket, {}),
  "by_forecast": array(RenewalForecastGroup, {}),
});

export const WidgetUnit = z.literal(["count","currency","score","percent"]);

export const MetricWidgetData = z.looseObject({
  "value": number({}).nullable(),
  "unit": WidgetUnit,
  "change": number({}).nullable(),
});

export const MetricWidget = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("metric"),
  "title": text({}),
  "data": MetricWidgetData,
});

export const TableColumn = z.looseObject({
  "key": text({}),
  "label": text({}),
});

export const TableCell = z.union([text({}), number({}), z.boolean(), z.null()]);

export const TableWidgetData = z.looseObject({
  "columns": array(TableColumn, {}),
  "rows": array(record(z.string(), TableCell, {}), {}),
});

export const TableWidget = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("table"),
  "title": text({}),
  "data": TableWidgetData,
});

export const TimeseriesPoint = z.looseObject({
  "date": text({ format: "date" }),
  "value": number({}).nullable(),
});

export const TimeseriesSeries = z.looseObject({
  "key": text({}),
  "label": text({}),
  "points": array(TimeseriesPoint, {}),
});

export const TimeseriesWidgetData = z.looseObject({
  "unit": WidgetUnit,
  "series": array(TimeseriesSeries, {}),
});

export const TimeseriesWidget = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("timeseries"),
  "title": text({}),
  "data": TimeseriesWidgetData,
});

export const Bar = z.looseObject({
  "key": text({}),
  "label": text({}),
  "value": number({}),
});

export const BarWidgetData = z.looseObject({
  "unit": WidgetUnit,
  "bars": array(Bar, {}),
});

export const BarWidget = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("bar"),
  "title": text({}),
  "data": BarWidgetData,
});

export const Widget = z.discriminatedUnion("type", [MetricWidget, TableWidget, TimeseriesWidget, BarWidget]);

export const WidgetList = z.looseObject({
  "data": array(Widget, {}),
});

export const WebhookEventType = z.literal(["customer.created","customer.updated","customer.deleted","customer.status_changed","health.changed","health.drop_sharp","renewal.approaching","renewal.completed","renewal.churned","task.created","task.completed","task.overdue","playbook.triggered","ai.detected_issue","integration.disconnected"]);

export const WebhookEventSelector = z.literal(["*","customer.created","customer.updated","customer.deleted","customer.status_changed","health.changed","health.drop_sharp","renewal.approaching","renewal.completed","renewal.churned","task.created","task.completed","task.overdue","playbook.triggered","ai.detected_issue","integration.disconnected"]);

export const WebhookSubscriptionStatus = z.literal(["active","paused","disabled"]);

export const WebhookFilters = z.strictObject({
  "segment_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "owner_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "min_arr": z.exactOptional(number({ minimum: 0, maximum: 1000000000000 })),
});

export const WebhookSubscription = z.looseObject({
  "id": text({ maxLength: 64 }),
  "url": text({ format: "uri" }),
  "events": array(WebhookEventSelector, {}),
  "description": text({}).nullable(),
  "filters": WebhookFilters,
  "status": WebhookSubscriptionStatus,
  "created_at": text({ format: "date-time" }),
});

export const WebhookSubscriptionCreated = z.looseObject({
  "id": text({ maxLength: 64 }),
  "url": text({ format: "uri" }),
  "events": array(WebhookEventSelector, {}),
  "description": text({}).nullable(),
  "filters": WebhookFilters,
  "status": WebhookSubscriptionStatus,
  "created_at": text({ format: "date-time" }),
  "secret": z.exactOptional(text({})),
});

export const WebhookSubscriptionCreate = z.strictObject({
  "url": text({ maxLength: 2048, format: "uri", pattern: /^https?:\/\/\S+$/u }),
  "events": array(WebhookEventSelector, { minItems: 1, maxItems: 15 }),
  "secret": z.exactOptional(text({ minLength: 1, maxLength: 256 })),
  "description": z.exactOptional(text({ maxLength: 500 }).nullable()),
  "filters": z.exactOptional(WebhookFilters),
});

export const WebhookSubscriptionList = z.looseObject({
  "data": array(WebhookSubscription, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const CustomerCreatedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("customer.created"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": Customer,
}),
});

export const CustomerPrevious = z.looseObject({
  "name": z.exactOptional(text({})),
  "email_domain": z.exactOptional(text({})),
  "arr": z.exactOptional(number({}).nullable()),
  "owner_id": z.exactOptional(text({ maxLength: 64 }).nullable()),
  "status": z.exactOptional(CustomerStatus),
  "renewal_date": z.exactOptional(text({ format: "date" }).nullable()),
  "custom_fields": z.exactOptional(CustomFields),
});

export const CustomerUpdatedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("customer.updated"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": Customer,
  "previous": CustomerPrevious,
}),
});

export const CustomerDeletedObject = z.looseObject({
  "id": text({ maxLength: 64 }),
  "tenant_id": z.exactOptional(text({ maxLength: 64 })),
  "name": z.exactOptional(text({})),
  "email_domain": z.exactOptional(text({})),
  "arr": z.exactOptional(number({}).nullable()),
  "owner_id": z.exactOptional(text({ maxLength: 64 }).nullable()),
  "status": z.exactOptional(CustomerStatus),
  "renewal_date": z.exactOptional(text({ format: "date" }).nullable()),
  "custom_fields": z.exactOptional(CustomFields),
  "health_score": z.exactOptional(number({ minimum: 0, maximum: 100 }).nullable()),
  "health_status": z.exactOptional(z.union([HealthStatus, z.null()])),
  "segment_ids": z.exactOptional(array(text({ maxLength: 64 }), {})),
  "created_at": z.exactOptional(text({ format: "date-time" })),
  "updated_at": z.exactOptional(text({ format: "date-time" })),
});

export const CustomerDeletedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("customer.deleted"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": CustomerDeletedObject,
}),
});

export const CustomerStatusChangedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("customer.status_changed"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": Customer,
  "previous": CustomerPrevious,
}),
});

export const HealthEventObject = z.looseObject({
  "customer_id": text({ maxLength: 64 }),
  "score": number({ minimum: 0, maximum: 100 }).nullable(),
  "status": z.union([HealthStatus, z.null()]),
});

export const HealthPrevious = z.looseObject({
  "score": number({ minimum: 0, maximum: 100 }).nullable(),
  "status": z.union([HealthStatus, z.null()]),
});

export const HealthChangedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("health.changed"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": HealthEventObject,
  "previous": HealthPrevious,
}),
});

export const HealthDropSharpEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("health.drop_sharp"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": HealthEventObject,
  "previous": HealthPrevious,
}),
});

export const RenewalEventObject = z.looseObject({
  "customer_id": text({ maxLength: 64 }),
  "renewal_date": text({ format: "date" }),
  "days_remaining": integer({ minimum: -36500, maximum: 36500 }),
  "arr": number({}).nullable(),
  "forecast": RenewalForecast,
  "proposed_arr": number({}).nullable(),
});

export const RenewalApproachingEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("renewal.approaching"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": RenewalEventObject,
}),
});

export const RenewalCompletedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("renewal.completed"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": RenewalEventObject,
}),
});

export const RenewalChurnedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("renewal.churned"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": RenewalEventObject,
}),
});

export const TaskCreatedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("task.created"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": Task,
}),
});

export const TaskCompletedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("task.completed"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": Task,
}),
});

export const TaskOverdueEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("task.overdue"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": Task,
}),
});

export const PlaybookRunObject = z.looseObject({
  "playbook_id": text({ maxLength: 64 }),
  "customer_id": text({ maxLength: 64 }),
  "run_id": text({ maxLength: 64 }),
  "reason": text({}),
  "task_ids": array(text({ maxLength: 64 }), {}),
});

export const PlaybookTriggeredEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("playbook.triggered"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": PlaybookRunObject,
}),
});

export const IssueSeverity = z.literal(["low","medium","high","critical"]);

export const DetectedIssueObject = z.looseObject({
  "issue_id": text({ maxLength: 64 }),
  "customer_id": text({ maxLength: 64 }),
  "kind": text({}),
  "severity": IssueSeverity,
  "summary": text({}),
  "detected_at": text({ format: "date-time" }),
});

export const AiDetectedIssueEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("ai.detected_issue"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": DetectedIssueObject,
}),
});

export const IntegrationObject = z.looseObject({
  "integration_id": text({ maxLength: 64 }),
  "provider": text({}),
  "reason": text({}),
  "disconnected_at": text({ format: "date-time" }),
});

export const IntegrationDisconnectedEvent = z.looseObject({
  "id": text({ maxLength: 64 }),
  "type": z.literal("integration.disconnected"),
  "created_at": text({ format: "date-time" }),
  "tenant_id": text({ maxLength: 64 }),
  "data": z.looseObject({
  "object": IntegrationObject,
}),
});

export const WebhookEvent = z.discriminatedUnion("type", [CustomerCreatedEvent, CustomerUpdatedEvent, CustomerDeletedEvent, CustomerStatusChangedEvent, HealthChangedEvent, HealthDropSharpEvent, RenewalApproachingEvent, RenewalCompletedEvent, RenewalChurnedEvent, TaskCreatedEvent, TaskCompletedEvent, TaskOverdueEvent, PlaybookTriggeredEvent, AiDetectedIssueEvent, IntegrationDisconnectedEvent]);

export const WebhookEventDescription = z.looseObject({
  "type": WebhookEventType,
  "description": text({}),
  "sample_payload": WebhookEvent,
});

export const WebhookEventList = z.looseObject({
  "data": array(WebhookEventDescription, {}),
  "next_cursor": text({}).nullable(),
  "has_more": z.boolean(),
});

export const HtmlPage = text({});

export const ConsentForm = z.looseObject({
  "csrf_token": text({ minLength: 1, maxLength: 256 }),
  "decision": z.literal(["allow","deny"]),
  "user_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "response_type": z.literal("code"),
  "client_id": text({ minLength: 1, maxLength: 64 }),
  "redirect_uri": text({ maxLength: 2048, format: "uri" }),
  "scope": z.exactOptional(text({ maxLength: 1024 })),
  "state": z.exactOptional(text({ maxLength: 1024 })),
  "nonce": z.exactOptional(text({ maxLength: 1024 })),
  "code_challenge": text({ minLength: 43, maxLength: 43, pattern: /^[A-Za-z0-9_-]{43}$/u }),
  "code_challenge_method": z.literal("S256"),
});

export const AuthorizationCodeGrant = z.looseObject({
  "grant_type": z.literal("authorization_code"),
  "code": text({ minLength: 1, maxLength: 512 }),
  "redirect_uri": text({ maxLength: 2048, format: "uri" }),
  "client_id": text({ minLength: 1, maxLength: 64 }),
  "client_secret": z.exactOptional(text({ minLength: 1, maxLength: 512 })),
  "code_verifier": text({ minLength: 43, maxLength: 128, pattern: /^[A-Za-z0-9._~-]{43,128}$/u }),
});

export const RefreshTokenGrant = z.looseObject({
  "grant_type": z.literal("refresh_token"),
  "refresh_token": text({ minLength: 1, maxLength: 512 }),
  "client_id": text({ minLength: 1, maxLength: 64 }),
  "client_secret": z.exactOptional(text({ minLength: 1, maxLength: 512 })),
  "scope": z.exactOptional(text({ maxLength: 1024 })),
});

export const TokenRequest = z.discriminatedUnion("grant_type", [AuthorizationCodeGrant, RefreshTokenGrant]);

export const TokenResponse = z.looseObject({
  "access_token": text({}),
  "refresh_token": text({}),
  "token_type": z.literal("Bearer"),
  "expires_in": integer({ minimum: 1, maximum: 86400 }),
  "scope": text({}),
  "tenant_id": text({ maxLength: 64 }),
  "id_token": z.exactOptional(text({})),
});

export const OAuthErrorCode = z.literal(["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope","unsupported_token_type"]);

export const OAuthError = z.looseObject({
  "error": OAuthErrorCode,
  "error_description": z.exactOptional(text({})),
});

export const RevokeRequest = z.looseObject({
  "token": text({ minLength: 1, maxLength: 8192 }),
  "token_type_hint": z.exactOptional(text({ maxLength: 64 })),
  "client_id": text({ minLength: 1, maxLength: 64 }),
  "client_secret": z.exactOptional(text({ minLength: 1, maxLength: 512 })),
});

export const Userinfo = z.looseObject({
  "sub": text({ maxLength: 64 }),
  "tenant_id": text({ maxLength: 64 }),
  "email": z.exactOptional(text({})),
  "email_verified": z.exactOptional(z.boolean()),
  "name": z.exactOptional(text({})),
});

export const Jwk = z.looseObject({
  "kty": z.literal("RSA"),
  "use": z.literal("sig"),
  "alg": z.literal("RS256"),
  "kid": text({}),
  "n": text({}),
  "e": text({}),
});

export const Jwks = z.looseObject({
  "keys": array(Jwk, {}),
});

export const OpenidConfiguration = z.looseObject({
  "issuer": text({ format: "uri" }),
  "authorization_endpoint": text({ format: "uri" }),
  "token_endpoint": text({ format: "uri" }),
  "userinfo_endpoint": text({ format: "uri" }),
  "jwks_uri": text({ format: "uri" }),
  "revocation_endpoint": text({ format: "uri" }),
  "scopes_supported": array(text({}), {}),
  "response_types_supported": array(text({}), {}),
  "grant_types_supported": array(text({}), {}),
  "subject_types_supported": array(text({}), {}),
  "id_token_signing_alg_values_supported": array(text({}), {}),
  "token_endpoint_auth_methods_supported": array(text({}), {}),
  "code_challenge_methods_supported": array(text({}), {}),
  "claims_supported": array(text({}), {}),
});

export const OpenapiDocument = z.looseObject({
  "openapi": text({ pattern: /^3\.1\.[0-9]+$/u }),
  "info": record(z.string(), z.unknown(), {}),
  "paths": record(z.string(), z.unknown(), {}),
});

export const ListCustomersQuery = z.strictObject({
  "status": z.exactOptional(array(CustomerStatus, { minItems: 1, maxItems: 4 })),
  "owner_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "segment_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "health_status": z.exactOptional(HealthStatus),
  "min_arr": z.exactOptional(number({ minimum: 0, maximum: 1000000000000 })),
  "max_arr": z.exactOptional(number({ minimum: 0, maximum: 1000000000000 })),
  "renewal_within_days": z.exactOptional(z.literal([30,60,90])),
  "q": z.exactOptional(text({ maxLength: 200 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
});

export const DeleteCustomerQuery = z.strictObject({
  "hard": z.exactOptional(z.boolean()),
});

export const ListCustomerContactsQuery = z.strictObject({
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const ListCustomerHealthHistoryQuery = z.strictObject({
  "from": z.exactOptional(text({ maxLength: 10, format: "date" })),
  "to": z.exactOptional(text({ maxLength: 10, format: "date" })),
});

export const ListEventsQuery = z.strictObject({
  "customer_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "event_name": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "user_email": z.exactOptional(text({ minLength: 1, maxLength: 254 })),
  "since": z.exactOptional(text({ maxLength: 64, format: "date-time" })),
  "until": z.exactOptional(text({ maxLength: 64, format: "date-time" })),
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const ListPlaybooksQuery = z.strictObject({
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const ListTasksQuery = z.strictObject({
  "owner": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "owner_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "status": z.exactOptional(array(TaskStatus, { minItems: 1, maxItems: 4 })),
  "due_date": z.exactOptional(text({ maxLength: 10, format: "date" })),
  "due_before": z.exactOptional(text({ maxLength: 10, format: "date" })),
  "due_after": z.exactOptional(text({ maxLength: 10, format: "date" })),
  "customer_id": z.exactOptional(text({ minLength: 1, maxLength: 64 })),
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const ListUsersQuery = z.strictObject({
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const ListWebhookSubscriptionsQuery = z.strictObject({
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const ListWebhookEventsQuery = z.strictObject({
  "cursor": z.exactOptional(text({ minLength: 1, maxLength: 1024 })),
  "limit": z.exactOptional(integer({ minimum: 1, maximum: 200 })),
});

export const AuthorizeQuery = z.strictObject({
  "response_type": z.literal("code"),
  "client_id": text({ minLength: 1, maxLength: 64 }),
  "redirect_uri": text({ maxLength: 2048, format: "uri" }),
  "scope": z.exactOptional(text({ maxLength: 1024 })),
  "state": z.exactOptional(text({ maxLength: 1024 })),
  "code_challenge": text({ minLength: 43, maxLength: 43, pattern: /^[A-Za-z0-9_-]{43}$/u }),
  "code_challenge_method": z.literal("S256"),
  "nonce": z.exactOptional(text({ maxLength: 1024 })),
});

/** Fails to compile where a validator and the type of its name differ. */
export const ties = {
  ProblemCode: true satisfies Same<z.output<typeof ProblemCode>, types.ProblemCode>,
  Problem: true satisfies Same<z.output<typeof Problem>, types.Problem>,
  ValidationIssue: true satisfies Same<z.output<typeof ValidationIssue>, types.ValidationIssue>,
  Scope: true satisfies Same<z.output<typeof Scope>, types.Scope>,
  Role: true satisfies Same<z.output<typeof Role>, types.Role>,
  CustomerStatus: true satisfies Same<z.output<typeof CustomerStatus>, types.CustomerStatus>,
  HealthStatus: true satisfies Same<z.output<typeof HealthStatus>, types.HealthStatus>,
  CustomFieldValue: true satisfies Same<z.output<typeof CustomFieldValue>, types.CustomFieldValue>,
  CustomFields: true satisfies Same<z.output<typeof CustomFields>, types.CustomFields>,
  CustomFieldsPatch: true satisfies Same<z.output<typeof CustomFieldsPatch>, types.CustomFieldsPatch>,
  Customer: true satisfies Same<z.output<typeof Customer>, types.Customer>,
  CustomerHealthSummary: true satisfies Same<z.output<typeof CustomerHealthSummary>, types.CustomerHealthSummary>,
  CustomerRenewal: true satisfies Same<z.output<typeof CustomerRenewal>, types.CustomerRenewal>,
  CustomerDetail: true satisfies Same<z.output<typeof CustomerDetail>, types.CustomerDetail>,
  CustomerCreate: true satisfies Same<z.output<typeof CustomerCreate>, types.CustomerCreate>,
  CustomerUpdate: true satisfies Same<z.output<typeof CustomerUpdate>, types.CustomerUpdate>,
  CustomerList: true satisfies Same<z.output<typeof CustomerList>, types.CustomerList>,
  Contact: true satisfies Same<z.output<typeof Contact>, types.Contact>,
  ContactRole: true satisfies Same<z.output<typeof ContactRole>, types.ContactRole>,
  ContactList: true satisfies Same<z.output<typeof ContactList>, types.ContactList>,
  BulkImportRow: true satisfies Same<z.output<typeof BulkImportRow>, types.BulkImportRow>,
  BulkImportMode: true satisfies Same<z.output<typeof BulkImportMode>, types.BulkImportMode>,
  ConflictResolution: true satisfies Same<z.output<typeof ConflictResolution>, types.ConflictResolution>,
  BulkImport: true satisfies Same<z.output<typeof BulkImport>, types.BulkImport>,
  JobRef: true satisfies Same<z.output<typeof JobRef>, types.JobRef>,
  JobType: true satisfies Same<z.output<typeof JobType>, types.JobType>,
  JobStatus: true satisfies Same<z.output<typeof JobStatus>, types.JobStatus>,
  JobProgress: true satisfies Same<z.output<typeof JobProgress>, types.JobProgress>,
  JobErrorCode: true satisfies Same<z.output<typeof JobErrorCode>, types.JobErrorCode>,
  JobError: true satisfies Same<z.output<typeof JobError>, types.JobError>,
  JobResult: true satisfies Same<z.output<typeof JobResult>, types.JobResult>,
  Job: true satisfies Same<z.output<typeof Job>, types.Job>,
  EventProperties: true satisfies Same<z.output<typeof EventProperties>, types.EventProperties>,
  EventInput: true satisfies Same<z.output<typeof EventInput>, types.EventInput>,
  EventArray: true satisfies Same<z.output<typeof EventArray>, types.EventArray>,
  EventBatch: true satisfies Same<z.output<typeof EventBatch>, types.EventBatch>,
  EventsRequest: true satisfies Same<z.output<typeof EventsRequest>, types.EventsRequest>,
  EventErrorCode: true satisfies Same<z.output<typeof EventErrorCode>, types.EventErrorCode>,
  EventError: true satisfies Same<z.output<typeof EventError>, types.EventError>,
  EventsResult: true satisfies Same<z.output<typeof EventsResult>, types.EventsResult>,
  Event: true satisfies Same<z.output<typeof Event>, types.Event>,
  EventList: true satisfies Same<z.output<typeof EventList>, types.EventList>,
  HealthTrend: true satisfies Same<z.output<typeof HealthTrend>, types.HealthTrend>,
  HealthSignal: true satisfies Same<z.output<typeof HealthSignal>, types.HealthSignal>,
  HealthDimension: true satisfies Same<z.output<typeof HealthDimension>, types.HealthDimension>,
  HealthBenchmark: true satisfies Same<z.output<typeof HealthBenchmark>, types.HealthBenchmark>,
  Health: true satisfies Same<z.output<typeof Health>, types.Health>,
  HealthHistoryRow: true satisfies Same<z.output<typeof HealthHistoryRow>, types.HealthHistoryRow>,
  HealthHistory: true satisfies Same<z.output<typeof HealthHistory>, types.HealthHistory>,
  ConditionOp: true satisfies Same<z.output<typeof ConditionOp>, types.ConditionOp>,
  ConditionValue: true satisfies Same<z.output<typeof ConditionValue>, types.ConditionValue>,
  Condition: true satisfies Same<z.output<typeof Condition>, types.Condition>,
  Trigger: true satisfies Same<z.output<typeof Trigger>, types.Trigger>,
  CreateTaskAction: true satisfies Same<z.output<typeof CreateTaskAction>, types.CreateTaskAction>,
  SlackNotificationAction: true satisfies Same<z.output<typeof SlackNotificationAction>, types.SlackNotificationAction>,
  EmailChampionAction: true satisfies Same<z.output<typeof EmailChampionAction>, types.EmailChampionAction>,
  Action: true satisfies Same<z.output<typeof Action>, types.Action>,
  PlaybookGoal: true satisfies Same<z.output<typeof PlaybookGoal>, types.PlaybookGoal>,
  Playbook: true satisfies Same<z.output<typeof Playbook>, types.Playbook>,
  PlaybookCreate: true satisfies Same<z.output<typeof PlaybookCreate>, types.PlaybookCreate>,
  PlaybookList: true satisfies Same<z.output<typeof PlaybookList>, types.PlaybookList>,
  TaskStatus: true satisfies Same<z.output<typeof TaskStatus>, types.TaskStatus>,
  TaskPriority: true satisfies Same<z.output<typeof TaskPriority>, types.TaskPriority>,
  TaskOutcome: true satisfies Same<z.output<typeof TaskOutcome>, types.TaskOutcome>,
  Task: true satisfies Same<z.output<typeof Task>, types.Task>,
  TaskUpdate: true satisfies Same<z.output<typeof TaskUpdate>, types.TaskUpdate>,
  TaskComplete: true satisfies Same<z.output<typeof TaskComplete>, types.TaskComplete>,
  TaskList: true satisfies Same<z.output<typeof TaskList>, types.TaskList>,
  UserStatus: true satisfies Same<z.output<typeof UserStatus>, types.UserStatus>,
  User: true satisfies Same<z.output<typeof User>, types.User>,
  UserInvite: true satisfies Same<z.output<typeof UserInvite>, types.UserInvite>,
  UserRole: true satisfies Same<z.output<typeof UserRole>, types.UserRole>,
  UserList: true satisfies Same<z.output<typeof UserList>, types.UserList>,
  CredentialType: true satisfies Same<z.output<typeof CredentialType>, types.CredentialType>,
  CurrentUser: true satisfies Same<z.output<typeof CurrentUser>, types.CurrentUser>,
  PortfolioTotal: true satisfies Same<z.output<typeof PortfolioTotal>, types.PortfolioTotal>,
  PortfolioStatusGroup: true satisfies Same<z.output<typeof PortfolioStatusGroup>, types.PortfolioStatusGroup>,
  PortfolioHealthGroup: true satisfies Same<z.output<typeof PortfolioHealthGroup>, types.PortfolioHealthGroup>,
  PortfolioOwnerGroup: true satisfies Same<z.output<typeof PortfolioOwnerGroup>, types.PortfolioOwnerGroup>,
  PortfolioMovement: true satisfies Same<z.output<typeof PortfolioMovement>, types.PortfolioMovement>,
  Portfolio: true satisfies Same<z.output<typeof Portfolio>, types.Portfolio>,
  RenewalForecast: true satisfies Same<z.output<typeof RenewalForecast>, types.RenewalForecast>,
  RenewalBucketKey: true satisfies Same<z.output<typeof RenewalBucketKey>, types.RenewalBucketKey>,
  RenewalRedFlag: true satisfies Same<z.output<typeof RenewalRedFlag>, types.RenewalRedFlag>,
  RenewalGreenFlag: true satisfies Same<z.output<typeof RenewalGreenFlag>, types.RenewalGreenFlag>,
  RenewalOutcome: true satisfies Same<z.output<typeof RenewalOutcome>, types.RenewalOutcome>,
  RenewalRow: true satisfies Same<z.output<typeof RenewalRow>, types.RenewalRow>,
  RenewalBucket: true satisfies Same<z.output<typeof RenewalBucket>, types.RenewalBucket>,
  RenewalForecastGroup: true satisfies Same<z.output<typeof RenewalForecastGroup>, types.RenewalForecastGroup>,
  Renewals: true satisfies Same<z.output<typeof Renewals>, types.Renewals>,
  WidgetUnit: true satisfies Same<z.output<typeof WidgetUnit>, types.WidgetUnit>,
  MetricWidgetData: true satisfies Same<z.output<typeof MetricWidgetData>, types.MetricWidgetData>,
  MetricWidget: true satisfies Same<z.output<typeof MetricWidget>, types.MetricWidget>,
  TableColumn: true satisfies Same<z.output<typeof TableColumn>, types.TableColumn>,
  TableCell: true satisfies Same<z.output<typeof TableCell>, types.TableCell>,
  TableWidgetData: true satisfies Same<z.output<typeof TableWidgetData>, types.TableWidgetData>,
  TableWidget: true satisfies Same<z.output<typeof TableWidget>, types.TableWidget>,
  TimeseriesPoint: true satisfies Same<z.output<typeof TimeseriesPoint>, types.TimeseriesPoint>,
  TimeseriesSeries: true satisfies Same<z.output<typeof TimeseriesSeries>, types.TimeseriesSeries>,
  TimeseriesWidgetData: true satisfies Same<z.output<typeof TimeseriesWidgetData>, types.TimeseriesWidgetData>,
  TimeseriesWidget: true satisfies Same<z.output<typeof TimeseriesWidget>, types.TimeseriesWidget>,
  Bar: true satisfies Same<z.output<typeof Bar>, types.Bar>,
  BarWidgetData: true satisfies Same<z.output<typeof BarWidgetData>, types.BarWidgetData>,
  BarWidget: true satisfies Same<z.output<typeof BarWidget>, types.BarWidget>,
  Widget: true satisfies Same<z.output<typeof Widget>, types.Widget>,
  WidgetList: true satisfies Same<z.output<typeof WidgetList>, types.WidgetList>,
  WebhookEventType: true satisfies Same<z.output<typeof WebhookEventType>, types.WebhookEventType>,
  WebhookEventSelector: true satisfies Same<z.output<typeof WebhookEventSelector>, types.WebhookEventSelector>,
  WebhookSubscriptionStatus: true satisfies Same<z.output<typeof WebhookSubscriptionStatus>, types.WebhookSubscriptionStatus>,
  WebhookFilters: true satisfies Same<z.output<typeof WebhookFilters>, types.WebhookFilters>,
  WebhookSubscription: true satisfies Same<z.output<typeof WebhookSubscription>, types.WebhookSubscription>,
  WebhookSubscriptionCreated: true satisfies Same<z.output<typeof WebhookSubscriptionCreated>, types.WebhookSubscriptionCreated>,
  WebhookSubscriptionCreate: true satisfies Same<z.output<typeof WebhookSubscriptionCreate>, types.WebhookSubscriptionCreate>,
  WebhookSubscriptionList: true satisfies Same<z.output<typeof WebhookSubscriptionList>, types.WebhookSubscriptionList>,
  WebhookEventDescription: true satisfies Same<z.output<typeof WebhookEventDescription>, types.WebhookEventDescription>,
  WebhookEventList: true satisfies Same<z.output<typeof WebhookEventList>, types.WebhookEventList>,
  CustomerPrevious: true satisfies Same<z.output<typeof CustomerPrevious>, types.CustomerPrevious>,
  CustomerDeletedObject: true satisfies Same<z.output<typeof CustomerDeletedObject>, types.CustomerDeletedObject>,
  HealthEventObject: true satisfies Same<z.output<typeof HealthEventObject>, types.HealthEventObject>,
  HealthPrevious: true satisfies Same<z.output<typeof HealthPrevious>, types.HealthPrevious>,
  RenewalEventObject: true satisfies Same<z.output<typeof RenewalEventObject>, types.RenewalEventObject>,
  PlaybookRunObject: true satisfies Same<z.output<typeof PlaybookRunObject>, types.PlaybookRunObject>,
  IssueSeverity: true satisfies Same<z.output<typeof IssueSeverity>, types.IssueSeverity>,
  DetectedIssueObject: true satisfies Same<z.output<typeof DetectedIssueObject>, types.DetectedIssueObject>,
  IntegrationObject: true satisfies Same<z.output<typeof IntegrationObject>, types.IntegrationObject>,
  CustomerCreatedEvent: true satisfies Same<z.output<typeof CustomerCreatedEvent>, types.CustomerCreatedEvent>,
  CustomerUpdatedEvent: true satisfies Same<z.output<typeof CustomerUpdatedEvent>, types.CustomerUpdatedEvent>,
  CustomerDeletedEvent: true satisfies Same<z.output<typeof CustomerDeletedEvent>, types.CustomerDeletedEvent>,
  CustomerStatusChangedEvent: true satisfies Same<z.output<typeof CustomerStatusChangedEvent>, types.CustomerStatusChangedEvent>,
  HealthChangedEvent: true satisfies Same<z.output<typeof HealthChangedEvent>, types.HealthChangedEvent>,
  HealthDropSharpEvent: true satisfies Same<z.output<typeof HealthDropSharpEvent>, types.HealthDropSharpEvent>,
  RenewalApproachingEvent: true satisfies Same<z.output<typeof RenewalApproachingEvent>, types.RenewalApproachingEvent>,
  RenewalCompletedEvent: true satisfies Same<z.output<typeof RenewalCompletedEvent>, types.RenewalCompletedEvent>,
  RenewalChurnedEvent: true satisfies Same<z.output<typeof RenewalChurnedEvent>, types.RenewalChurnedEvent>,
  TaskCreatedEvent: true satisfies Same<z.output<typeof TaskCreatedEvent>, types.TaskCreatedEvent>,
  TaskCompletedEvent: true satisfies Same<z.output<typeof TaskCompletedEvent>, types.TaskCompletedEvent>,
  TaskOverdueEvent: true satisfies Same<z.output<typeof TaskOverdueEvent>, types.TaskOverdueEvent>,
  PlaybookTriggeredEvent: true satisfies Same<z.output<typeof PlaybookTriggeredEvent>, types.PlaybookTriggeredEvent>,
  AiDetectedIssueEvent: true satisfies Same<z.output<typeof AiDetectedIssueEvent>, types.AiDetectedIssueEvent>,
  IntegrationDisconnectedEvent: true satisfies Same<z.output<typeof IntegrationDisconnectedEvent>, types.IntegrationDisconnectedEvent>,
  WebhookEvent: true satisfies Same<z.output<typeof WebhookEvent>, types.WebhookEvent>,
  HtmlPage: true satisfies Same<z.output<typeof HtmlPage>, types.HtmlPage>,
  ConsentForm: true satisfies Same<z.output<typeof ConsentForm>, types.ConsentForm>,
  AuthorizationCodeGrant: true satisfies Same<z.output<typeof AuthorizationCodeGrant>, types.AuthorizationCodeGrant>,
  RefreshTokenGrant: true satisfies Same<z.output<typeof RefreshTokenGrant>, types.RefreshTokenGrant>,
  TokenRequest: true satisfies Same<z.output<typeof TokenRequest>, types.TokenRequest>,
  TokenResponse: true satisfies Same<z.output<typeof TokenResponse>, types.TokenResponse>,
  OAuthErrorCode: true satisfies Same<z.output<typeof OAuthErrorCode>, types.OAuthErrorCode>,
  OAuthError: true satisfies Same<z.output<typeof OAuthError>, types.OAuthError>,
  RevokeRequest: true satisfies Same<z.output<typeof RevokeRequest>, types.RevokeRequest>,
  Userinfo: true satisfies Same<z.output<typeof Userinfo>, types.Userinfo>,
  Jwk: true satisfies Same<z.output<typeof Jwk>, types.Jwk>,
  Jwks: true satisfies Same<z.output<typeof Jwks>, types.Jwks>,
  OpenidConfiguration: true satisfies Same<z.output<typeof OpenidConfiguration>, types.OpenidConfiguration>,
  OpenapiDocument: true satisfies Same<z.output<typeof OpenapiDocument>, types.OpenapiDocument>,
} as const;
