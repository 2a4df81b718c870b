// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import { escape, fail, isDate, isDateTime, isEmail, isObject, isUri, lengthOf, type Check, type Issue } from '../checking.ts';

export function checkProblemCode(value: unknown, at: string, issues: Issue[]): void {
if (value !== "unauthorized" && value !== "invalid_token" && value !== "token_expired" && value !== "insufficient_scope" && value !== "role_forbidden" && value !== "workspace_mismatch" && value !== "not_found" && value !== "method_not_allowed" && value !== "invalid_json" && value !== "unsupported_media_type" && value !== "payload_too_large" && value !== "validation_failed" && value !== "invalid_cursor" && value !== "conflict" && value !== "idempotency_key_reused" && value !== "idempotency_in_progress" && value !== "rate_limited" && value !== "internal") fail(issues, at, 'invalid_value', "must be one of: unauthorized, invalid_token, token_expired, insufficient_scope, role_forbidden, workspace_mismatch, not_found, method_not_allowed, invalid_json, unsupported_media_type, payload_too_large, validation_failed, invalid_cursor, conflict, idempotency_key_reused, idempotency_in_progress, rate_limited, internal");
}

export function checkProblem(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "detail")) fail(issues, at + "/detail", 'required', "is required");
if (!Object.hasOwn(value, "instance")) fail(issues, at + "/instance", 'required', "is required");
if (!Object.hasOwn(value, "code")) fail(issues, at + "/code", 'required', "is required");
if (!Object.hasOwn(value, "request_id")) fail(issues, at + "/request_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/type", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/type", 'invalid_type', "must be a string");
break;
case "title":
if (typeof field2 === 'string') {
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 400) fail(issues, at + "/status", 'too_small', "must be at least 400");
if (field2 > 599) fail(issues, at + "/status", 'too_large', "must be at most 599");
} else fail(issues, at + "/status", 'invalid_type', "must be an integer");
break;
case "detail":
if (typeof field2 === 'string') {
} else fail(issues, at + "/detail", 'invalid_type', "must be a string");
break;
case "instance":
if (typeof field2 === 'string') {
} else fail(issues, at + "/instance", 'invalid_type', "must be a string");
break;
case "code":
checkProblemCode(field2, at + "/code", issues);
break;
case "request_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/request_id", 'invalid_type', "must be a string");
break;
case "errors":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkValidationIssue(item4, `${at + "/errors"}/${index3}`, issues);
}
} else fail(issues, at + "/errors", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkValidationIssue(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "code")) fail(issues, at + "/code", 'required', "is required");
if (!Object.hasOwn(value, "message")) fail(issues, at + "/message", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "pointer":
if (typeof field2 === 'string') {
} else fail(issues, at + "/pointer", 'invalid_type', "must be a string");
break;
case "parameter":
if (typeof field2 === 'string') {
} else fail(issues, at + "/parameter", 'invalid_type', "must be a string");
break;
case "code":
if (typeof field2 === 'string') {
} else fail(issues, at + "/code", 'invalid_type', "must be a string");
break;
case "message":
if (typeof field2 === 'string') {
} else fail(issues, at + "/message", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkScope(value: unknown, at: string, issues: Issue[]): void {
if (value !== "customers:read" && value !== "customers:write" && value !== "health:read" && value !== "health:write" && value !== "playbooks:read" && value !== "playbooks:write" && value !== "tasks:read" && value !== "tasks:write" && value !== "events:read" && value !== "events:write" && value !== "users:read" && value !== "users:write" && value !== "webhooks:read" && value !== "webhooks:write" && value !== "analytics:read" && value !== "dashboards:read" && value !== "admin:*") fail(issues, at, 'invalid_value', "must be one of: customers:read, customers:write, health:read, health:write, playbooks:read, playbooks:write, tasks:read, tasks:write, events:read, events:write, users:read, users:write, webhooks:read, webhooks:write, analytics:read, dashboards:read, admin:*");
}

export function checkRole(value: unknown, at: string, issues: Issue[]): void {
if (value !== "admin" && value !== "director" && value !== "csm" && value !== "viewer") fail(issues, at, 'invalid_value', "must be one of: admin, director, csm, viewer");
}

export function checkCustomerStatus(value: unknown, at: string, issues: Issue[]): void {
if (value !== "active" && value !== "trial" && value !== "churned" && value !== "paused") fail(issues, at, 'invalid_value', "must be one of: active, trial, churned, paused");
}

export function checkHealthStatus(value: unknown, at: string, issues: Issue[]): void {
if (value !== "healthy" && value !== "neutral" && value !== "at_risk") fail(issues, at, 'invalid_value', "must be one of: healthy, neutral, at_risk");
}

export function checkCustomFieldValue(value: unknown, at: string, issues: Issue[]): void {
if (typeof value === 'string') {
if (typeof value === 'string') {
if (value.length > 2048 && lengthOf(value) > 2048) fail(issues, at, 'too_long', "must have at most 2048 characters");
} else fail(issues, at, 'invalid_type', "must be a string");
} else if (typeof value === 'number' && Number.isFinite(value)) {
if (typeof value === 'number' && Number.isFinite(value)) {
} else fail(issues, at, 'invalid_type', "must be a number");
} else if (typeof value === 'boolean') {
if (typeof value === 'boolean') {
} else fail(issues, at, 'invalid_type', "must be a boolean");
} else fail(issues, at, 'invalid_type', "must be a string or a number or a boolean");
}

export function checkCustomFields(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
const size1 = Object.keys(value).length;
if (size1 > 200) fail(issues, at, 'too_many_fields', "must have at most 200 fields");
for (const key2 in value) {
const field3: unknown = value[key2];
if (typeof key2 === 'string') {
if (key2.length > 64 && lengthOf(key2) > 64) fail(issues, `${at}/${escape(key2)}`, 'too_long', "must have at most 64 characters");
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be a string");
checkCustomFieldValue(field3, `${at}/${escape(key2)}`, issues);
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomFieldsPatch(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
const size1 = Object.keys(value).length;
if (size1 > 200) fail(issues, at, 'too_many_fields', "must have at most 200 fields");
for (const key2 in value) {
const field3: unknown = value[key2];
if (typeof key2 === 'string') {
if (key2.length > 64 && lengthOf(key2) > 64) fail(issues, `${at}/${escape(key2)}`, 'too_long', "must have at most 64 characters");
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be a string");
if (typeof field3 === 'string') {
if (typeof field3 === 'string') {
if (field3.length > 2048 && lengthOf(field3) > 2048) fail(issues, `${at}/${escape(key2)}`, 'too_long', "must have at most 2048 characters");
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be a string");
} else if (typeof field3 === 'number' && Number.isFinite(field3)) {
if (typeof field3 === 'number' && Number.isFinite(field3)) {
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be a number");
} else if (typeof field3 === 'boolean') {
if (typeof field3 === 'boolean') {
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be a boolean");
} else if (field3 === null) {
if (field3 === null) {
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be null");
} else fail(issues, `${at}/${escape(key2)}`, 'invalid_type', "must be a string or a number or a boolean or null");
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomer(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "email_domain")) fail(issues, at + "/email_domain", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
if (!Object.hasOwn(value, "owner_id")) fail(issues, at + "/owner_id", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "renewal_date")) fail(issues, at + "/renewal_date", 'required', "is required");
if (!Object.hasOwn(value, "custom_fields")) fail(issues, at + "/custom_fields", 'required', "is required");
if (!Object.hasOwn(value, "health_score")) fail(issues, at + "/health_score", 'required', "is required");
if (!Object.hasOwn(value, "health_status")) fail(issues, at + "/health_status", 'required', "is required");
if (!Object.hasOwn(value, "segment_ids")) fail(issues, at + "/segment_ids", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "updated_at")) fail(issues, at + "/updated_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/health_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/health_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/health_score", 'invalid_type', "must be a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/health_status", 'invalid_type', "must be null");
} else fail(issues, at + "/health_status", 'invalid_type', "must be a string or null");
break;
case "segment_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (item4.length > 64 && lengthOf(item4) > 64) fail(issues, `${at + "/segment_ids"}/${index3}`, 'too_long', "must have at most 64 characters");
} else fail(issues, `${at + "/segment_ids"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/segment_ids", 'invalid_type', "must be an array");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/updated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/updated_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerHealthSummary(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "score")) fail(issues, at + "/score", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "dimensions")) fail(issues, at + "/dimensions", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/score", 'invalid_type', "must be a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be null");
} else fail(issues, at + "/status", 'invalid_type', "must be a string or null");
break;
case "dimensions":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkHealthDimension(item4, `${at + "/dimensions"}/${index3}`, issues);
}
} else fail(issues, at + "/dimensions", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerRenewal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "date")) fail(issues, at + "/date", 'required', "is required");
if (!Object.hasOwn(value, "days_remaining")) fail(issues, at + "/days_remaining", 'required', "is required");
if (!Object.hasOwn(value, "forecast")) fail(issues, at + "/forecast", 'required', "is required");
if (!Object.hasOwn(value, "proposed_arr")) fail(issues, at + "/proposed_arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/date", 'invalid_type', "must be a string or null");
break;
case "days_remaining":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -36500) fail(issues, at + "/days_remaining", 'too_small', "must be at least -36500");
if (field2 > 36500) fail(issues, at + "/days_remaining", 'too_large', "must be at most 36500");
} else if (field2 === null) {
} else fail(issues, at + "/days_remaining", 'invalid_type', "must be an integer or null");
break;
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/proposed_arr", 'invalid_type', "must be a number or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerDetail(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "email_domain")) fail(issues, at + "/email_domain", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
if (!Object.hasOwn(value, "owner_id")) fail(issues, at + "/owner_id", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "renewal_date")) fail(issues, at + "/renewal_date", 'required', "is required");
if (!Object.hasOwn(value, "custom_fields")) fail(issues, at + "/custom_fields", 'required', "is required");
if (!Object.hasOwn(value, "health_score")) fail(issues, at + "/health_score", 'required', "is required");
if (!Object.hasOwn(value, "health_status")) fail(issues, at + "/health_status", 'required', "is required");
if (!Object.hasOwn(value, "segment_ids")) fail(issues, at + "/segment_ids", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "updated_at")) fail(issues, at + "/updated_at", 'required', "is required");
if (!Object.hasOwn(value, "health")) fail(issues, at + "/health", 'required', "is required");
if (!Object.hasOwn(value, "renewal")) fail(issues, at + "/renewal", 'required', "is required");
if (!Object.hasOwn(value, "pending_tasks")) fail(issues, at + "/pending_tasks", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/health_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/health_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/health_score", 'invalid_type', "must be a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/health_status", 'invalid_type', "must be null");
} else fail(issues, at + "/health_status", 'invalid_type', "must be a string or null");
break;
case "segment_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (item4.length > 64 && lengthOf(item4) > 64) fail(issues, `${at + "/segment_ids"}/${index3}`, 'too_long', "must have at most 64 characters");
} else fail(issues, `${at + "/segment_ids"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/segment_ids", 'invalid_type', "must be an array");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/updated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/updated_at", 'invalid_type', "must be a string");
break;
case "health":
checkCustomerHealthSummary(field2, at + "/health", issues);
break;
case "renewal":
checkCustomerRenewal(field2, at + "/renewal", issues);
break;
case "pending_tasks":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkTask(item6, `${at + "/pending_tasks"}/${index5}`, issues);
}
} else fail(issues, at + "/pending_tasks", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const CustomerCreatePattern0 = /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u;
export function checkCustomerCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "email_domain")) fail(issues, at + "/email_domain", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/email_domain", 'too_short', "must not be empty");
if (field2.length > 253 && lengthOf(field2) > 253) fail(issues, at + "/email_domain", 'too_long', "must have at most 253 characters");
if (!CustomerCreatePattern0.test(field2)) fail(issues, at + "/email_domain", 'invalid_format', "must match ^[^\\s@/:.]+(\\.[^\\s@/:.]+)+\\.?$");
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/arr", 'too_large', "must be at most 1000000000000");
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/owner_email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/owner_email", 'invalid_format', "must be an e-mail address");
} else if (field2 === null) {
} else fail(issues, at + "/owner_email", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/renewal_date", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const CustomerUpdatePattern0 = /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u;
export function checkCustomerUpdate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/email_domain", 'too_short', "must not be empty");
if (field2.length > 253 && lengthOf(field2) > 253) fail(issues, at + "/email_domain", 'too_long', "must have at most 253 characters");
if (!CustomerUpdatePattern0.test(field2)) fail(issues, at + "/email_domain", 'invalid_format', "must match ^[^\\s@/:.]+(\\.[^\\s@/:.]+)+\\.?$");
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/arr", 'too_large', "must be at most 1000000000000");
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/owner_email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/owner_email", 'invalid_format', "must be an e-mail address");
} else if (field2 === null) {
} else fail(issues, at + "/owner_email", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/renewal_date", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFieldsPatch(field2, at + "/custom_fields", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkCustomer(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkContact(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "email")) fail(issues, at + "/email", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
if (!Object.hasOwn(value, "last_contacted_at")) fail(issues, at + "/last_contacted_at", 'required', "is required");
if (!Object.hasOwn(value, "health_score")) fail(issues, at + "/health_score", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
if (!isEmail(field2)) fail(issues, at + "/email", 'invalid_format', "must be an e-mail address");
} else if (field2 === null) {
} else fail(issues, at + "/email", 'invalid_type', "must be a string or null");
break;
case "title":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/title", 'invalid_type', "must be a string or null");
break;
case "role":
checkContactRole(field2, at + "/role", issues);
break;
case "last_contacted_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/last_contacted_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/last_contacted_at", 'invalid_type', "must be a string or null");
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/health_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/health_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/health_score", 'invalid_type', "must be a number or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkContactRole(value: unknown, at: string, issues: Issue[]): void {
if (value !== "champion" && value !== "stakeholder" && value !== "billing" && value !== "technical") fail(issues, at, 'invalid_value', "must be one of: champion, stakeholder, billing, technical");
}

export function checkContactList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkContact(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const BulkImportRowPattern0 = /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u;
export function checkBulkImportRow(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "email_domain")) fail(issues, at + "/email_domain", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/email_domain", 'too_short', "must not be empty");
if (field2.length > 253 && lengthOf(field2) > 253) fail(issues, at + "/email_domain", 'too_long', "must have at most 253 characters");
if (!BulkImportRowPattern0.test(field2)) fail(issues, at + "/email_domain", 'invalid_format', "must match ^[^\\s@/:.]+(\\.[^\\s@/:.]+)+\\.?$");
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/arr", 'too_large', "must be at most 1000000000000");
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/owner_email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/owner_email", 'invalid_format', "must be an e-mail address");
} else if (field2 === null) {
} else fail(issues, at + "/owner_email", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/renewal_date", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFieldsPatch(field2, at + "/custom_fields", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkBulkImportMode(value: unknown, at: string, issues: Issue[]): void {
if (value !== "create" && value !== "update" && value !== "create_or_update") fail(issues, at, 'invalid_value', "must be one of: create, update, create_or_update");
}

export function checkConflictResolution(value: unknown, at: string, issues: Issue[]): void {
if (value !== "skip" && value !== "overwrite" && value !== "fail") fail(issues, at, 'invalid_value', "must be one of: skip, overwrite, fail");
}

export function checkBulkImport(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customers":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/customers", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/customers", 'too_many_items', "must have at most 1000 items");
} else fail(issues, at + "/customers", 'invalid_type', "must be an array");
break;
case "mode":
checkBulkImportMode(field2, at + "/mode", issues);
break;
case "conflict_resolution":
checkConflictResolution(field2, at + "/conflict_resolution", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJobRef(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "job_id")) fail(issues, at + "/job_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "job_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/job_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/job_id", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJobType(value: unknown, at: string, issues: Issue[]): void {
if (value !== "customers_bulk_import") fail(issues, at, 'invalid_value', "must be one of: customers_bulk_import");
}

export function checkJobStatus(value: unknown, at: string, issues: Issue[]): void {
if (value !== "queued" && value !== "running" && value !== "succeeded" && value !== "failed") fail(issues, at, 'invalid_value', "must be one of: queued, running, succeeded, failed");
}

export function checkJobProgress(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "processed")) fail(issues, at + "/processed", 'required', "is required");
if (!Object.hasOwn(value, "total")) fail(issues, at + "/total", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "processed":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/processed", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/processed", 'too_large', "must be at most 1000");
} else fail(issues, at + "/processed", 'invalid_type', "must be an integer");
break;
case "total":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/total", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/total", 'too_large', "must be at most 1000");
} else fail(issues, at + "/total", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJobErrorCode(value: unknown, at: string, issues: Issue[]): void {
if (value !== "validation_failed" && value !== "unknown_owner" && value !== "not_found" && value !== "already_exists" && value !== "duplicate_in_request") fail(issues, at, 'invalid_value', "must be one of: validation_failed, unknown_owner, not_found, already_exists, duplicate_in_request");
}

export function checkJobError(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "index")) fail(issues, at + "/index", 'required', "is required");
if (!Object.hasOwn(value, "code")) fail(issues, at + "/code", 'required', "is required");
if (!Object.hasOwn(value, "message")) fail(issues, at + "/message", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "index":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/index", 'too_small', "must be at least 0");
if (field2 > 999) fail(issues, at + "/index", 'too_large', "must be at most 999");
} else fail(issues, at + "/index", 'invalid_type', "must be an integer");
break;
case "code":
checkJobErrorCode(field2, at + "/code", issues);
break;
case "message":
if (typeof field2 === 'string') {
} else fail(issues, at + "/message", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJobResult(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "created")) fail(issues, at + "/created", 'required', "is required");
if (!Object.hasOwn(value, "updated")) fail(issues, at + "/updated", 'required', "is required");
if (!Object.hasOwn(value, "skipped")) fail(issues, at + "/skipped", 'required', "is required");
if (!Object.hasOwn(value, "failed")) fail(issues, at + "/failed", 'required', "is required");
if (!Object.hasOwn(value, "errors")) fail(issues, at + "/errors", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "created":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/created", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/created", 'too_large', "must be at most 1000");
} else fail(issues, at + "/created", 'invalid_type', "must be an integer");
break;
case "updated":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/updated", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/updated", 'too_large', "must be at most 1000");
} else fail(issues, at + "/updated", 'invalid_type', "must be an integer");
break;
case "skipped":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/skipped", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/skipped", 'too_large', "must be at most 1000");
} else fail(issues, at + "/skipped", 'invalid_type', "must be an integer");
break;
case "failed":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/failed", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/failed", 'too_large', "must be at most 1000");
} else fail(issues, at + "/failed", 'invalid_type', "must be an integer");
break;
case "errors":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkJobError(item4, `${at + "/errors"}/${index3}`, issues);
}
} else fail(issues, at + "/errors", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJob(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "progress")) fail(issues, at + "/progress", 'required', "is required");
if (!Object.hasOwn(value, "result")) fail(issues, at + "/result", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "finished_at")) fail(issues, at + "/finished_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
checkJobType(field2, at + "/type", issues);
break;
case "status":
checkJobStatus(field2, at + "/status", issues);
break;
case "progress":
checkJobProgress(field2, at + "/progress", issues);
break;
case "result":
if (isObject(field2)) {
checkJobResult(field2, at + "/result", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/result", 'invalid_type', "must be null");
} else fail(issues, at + "/result", 'invalid_type', "must be an object or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "finished_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/finished_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/finished_at", 'invalid_type', "must be a string or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEventProperties(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
} else fail(issues, at, 'invalid_type', "must be an object");
}

const EventInputPattern0 = /^[a-z][A-Za-z0-9_]{0,63}$/u;
export function checkEventInput(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "event_name")) fail(issues, at + "/event_name", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "event_name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/event_name", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/event_name", 'too_long', "must have at most 64 characters");
if (!EventInputPattern0.test(field2)) fail(issues, at + "/event_name", 'invalid_format', "must match ^[a-z][A-Za-z0-9_]{0,63}$");
} else fail(issues, at + "/event_name", 'invalid_type', "must be a string");
break;
case "timestamp":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/timestamp", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/timestamp", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/timestamp", 'invalid_type', "must be a string");
break;
case "properties":
checkEventProperties(field2, at + "/properties", issues);
break;
case "user_email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/user_email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/user_email", 'invalid_format', "must be an e-mail address");
} else fail(issues, at + "/user_email", 'invalid_type', "must be a string");
break;
case "user_external_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/user_external_id", 'too_short', "must not be empty");
if (field2.length > 128 && lengthOf(field2) > 128) fail(issues, at + "/user_external_id", 'too_long', "must have at most 128 characters");
} else fail(issues, at + "/user_external_id", 'invalid_type', "must be a string");
break;
case "external_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/external_id", 'too_short', "must not be empty");
if (field2.length > 128 && lengthOf(field2) > 128) fail(issues, at + "/external_id", 'too_long', "must have at most 128 characters");
} else fail(issues, at + "/external_id", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEventArray(value: unknown, at: string, issues: Issue[]): void {
if (Array.isArray(value)) {
if (value.length < 1) fail(issues, at, 'too_few_items', "must not be empty");
if (value.length > 1000) fail(issues, at, 'too_many_items', "must have at most 1000 items");
} else fail(issues, at, 'invalid_type', "must be an array");
}

export function checkEventBatch(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "events")) fail(issues, at + "/events", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "events":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/events", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/events", 'too_many_items', "must have at most 1000 items");
} else fail(issues, at + "/events", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEventsRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
checkEventBatch(value, at, issues);
} else if (Array.isArray(value)) {
checkEventArray(value, at, issues);
} else fail(issues, at, 'invalid_type', "must be an object or an array");
}

export function checkEventErrorCode(value: unknown, at: string, issues: Issue[]): void {
if (value !== "unknown_customer" && value !== "invalid_event_name" && value !== "invalid_timestamp" && value !== "timestamp_too_old" && value !== "timestamp_in_future" && value !== "properties_too_large" && value !== "external_id_too_long" && value !== "invalid_field") fail(issues, at, 'invalid_value', "must be one of: unknown_customer, invalid_event_name, invalid_timestamp, timestamp_too_old, timestamp_in_future, properties_too_large, external_id_too_long, invalid_field");
}

export function checkEventError(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "index")) fail(issues, at + "/index", 'required', "is required");
if (!Object.hasOwn(value, "code")) fail(issues, at + "/code", 'required', "is required");
if (!Object.hasOwn(value, "message")) fail(issues, at + "/message", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "index":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/index", 'too_small', "must be at least 0");
if (field2 > 999) fail(issues, at + "/index", 'too_large', "must be at most 999");
} else fail(issues, at + "/index", 'invalid_type', "must be an integer");
break;
case "code":
checkEventErrorCode(field2, at + "/code", issues);
break;
case "message":
if (typeof field2 === 'string') {
} else fail(issues, at + "/message", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEventsResult(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "accepted")) fail(issues, at + "/accepted", 'required', "is required");
if (!Object.hasOwn(value, "rejected")) fail(issues, at + "/rejected", 'required', "is required");
if (!Object.hasOwn(value, "deduplicated")) fail(issues, at + "/deduplicated", 'required', "is required");
if (!Object.hasOwn(value, "errors")) fail(issues, at + "/errors", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "accepted":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/accepted", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/accepted", 'too_large', "must be at most 1000");
} else fail(issues, at + "/accepted", 'invalid_type', "must be an integer");
break;
case "rejected":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/rejected", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/rejected", 'too_large', "must be at most 1000");
} else fail(issues, at + "/rejected", 'invalid_type', "must be an integer");
break;
case "deduplicated":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/deduplicated", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/deduplicated", 'too_large', "must be at most 1000");
} else fail(issues, at + "/deduplicated", 'invalid_type', "must be an integer");
break;
case "errors":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkEventError(item4, `${at + "/errors"}/${index3}`, issues);
}
} else fail(issues, at + "/errors", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "event_name")) fail(issues, at + "/event_name", 'required', "is required");
if (!Object.hasOwn(value, "timestamp")) fail(issues, at + "/timestamp", 'required', "is required");
if (!Object.hasOwn(value, "properties")) fail(issues, at + "/properties", 'required', "is required");
if (!Object.hasOwn(value, "user_email")) fail(issues, at + "/user_email", 'required', "is required");
if (!Object.hasOwn(value, "user_external_id")) fail(issues, at + "/user_external_id", 'required', "is required");
if (!Object.hasOwn(value, "external_id")) fail(issues, at + "/external_id", 'required', "is required");
if (!Object.hasOwn(value, "received_at")) fail(issues, at + "/received_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "event_name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/event_name", 'invalid_type', "must be a string");
break;
case "timestamp":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/timestamp", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/timestamp", 'invalid_type', "must be a string");
break;
case "properties":
checkEventProperties(field2, at + "/properties", issues);
break;
case "user_email":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/user_email", 'invalid_type', "must be a string or null");
break;
case "user_external_id":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/user_external_id", 'invalid_type', "must be a string or null");
break;
case "external_id":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/external_id", 'invalid_type', "must be a string or null");
break;
case "received_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/received_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/received_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEventList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkEvent(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthTrend(value: unknown, at: string, issues: Issue[]): void {
if (value !== "up" && value !== "flat" && value !== "down") fail(issues, at, 'invalid_value', "must be one of: up, flat, down");
}

export function checkHealthSignal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "raw")) fail(issues, at + "/raw", 'required', "is required");
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "raw":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/raw", 'invalid_type', "must be a number or null");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/value", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/value", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/value", 'invalid_type', "must be a number or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthDimension(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "label")) fail(issues, at + "/label", 'required', "is required");
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
if (!Object.hasOwn(value, "weight")) fail(issues, at + "/weight", 'required', "is required");
if (!Object.hasOwn(value, "effective_weight")) fail(issues, at + "/effective_weight", 'required', "is required");
if (!Object.hasOwn(value, "contribution")) fail(issues, at + "/contribution", 'required', "is required");
if (!Object.hasOwn(value, "signals")) fail(issues, at + "/signals", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "label":
if (typeof field2 === 'string') {
} else fail(issues, at + "/label", 'invalid_type', "must be a string");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/value", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/value", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/value", 'invalid_type', "must be a number or null");
break;
case "weight":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 > 100) fail(issues, at + "/weight", 'too_large', "must be at most 100");
if (field2 <= 0) fail(issues, at + "/weight", 'too_small', "must be more than 0");
} else fail(issues, at + "/weight", 'invalid_type', "must be a number");
break;
case "effective_weight":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/effective_weight", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/effective_weight", 'too_large', "must be at most 100");
} else fail(issues, at + "/effective_weight", 'invalid_type', "must be a number");
break;
case "contribution":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/contribution", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/contribution", 'too_large', "must be at most 100");
} else fail(issues, at + "/contribution", 'invalid_type', "must be a number");
break;
case "signals":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkHealthSignal(item4, `${at + "/signals"}/${index3}`, issues);
}
} else fail(issues, at + "/signals", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthBenchmark(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "segment_id")) fail(issues, at + "/segment_id", 'required', "is required");
if (!Object.hasOwn(value, "median")) fail(issues, at + "/median", 'required', "is required");
if (!Object.hasOwn(value, "delta")) fail(issues, at + "/delta", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "segment_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/segment_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/segment_id", 'invalid_type', "must be a string");
break;
case "median":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/median", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/median", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/median", 'invalid_type', "must be a number or null");
break;
case "delta":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < -100) fail(issues, at + "/delta", 'too_small', "must be at least -100");
if (field2 > 100) fail(issues, at + "/delta", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/delta", 'invalid_type', "must be a number or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealth(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "score")) fail(issues, at + "/score", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "trend")) fail(issues, at + "/trend", 'required', "is required");
if (!Object.hasOwn(value, "calculated_at")) fail(issues, at + "/calculated_at", 'required', "is required");
if (!Object.hasOwn(value, "benchmarks")) fail(issues, at + "/benchmarks", 'required', "is required");
if (!Object.hasOwn(value, "dimensions")) fail(issues, at + "/dimensions", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/score", 'invalid_type', "must be a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be null");
} else fail(issues, at + "/status", 'invalid_type', "must be a string or null");
break;
case "trend":
if (typeof field2 === 'string') {
checkHealthTrend(field2, at + "/trend", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/trend", 'invalid_type', "must be null");
} else fail(issues, at + "/trend", 'invalid_type', "must be a string or null");
break;
case "calculated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/calculated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/calculated_at", 'invalid_type', "must be a string or null");
break;
case "benchmarks":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkHealthBenchmark(item4, `${at + "/benchmarks"}/${index3}`, issues);
}
} else fail(issues, at + "/benchmarks", 'invalid_type', "must be an array");
break;
case "dimensions":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkHealthDimension(item6, `${at + "/dimensions"}/${index5}`, issues);
}
} else fail(issues, at + "/dimensions", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthHistoryRow(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "date")) fail(issues, at + "/date", 'required', "is required");
if (!Object.hasOwn(value, "score")) fail(issues, at + "/score", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "dimensions")) fail(issues, at + "/dimensions", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/date", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/date", 'invalid_type', "must be a string");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/score", 'invalid_type', "must be a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be null");
} else fail(issues, at + "/status", 'invalid_type', "must be a string or null");
break;
case "dimensions":
if (isObject(field2)) {
for (const key3 in field2) {
const field4: unknown = field2[key3];
if (typeof field4 === 'number' && Number.isFinite(field4)) {
if (field4 < 0) fail(issues, `${at + "/dimensions"}/${escape(key3)}`, 'too_small', "must be at least 0");
if (field4 > 100) fail(issues, `${at + "/dimensions"}/${escape(key3)}`, 'too_large', "must be at most 100");
} else if (field4 === null) {
} else fail(issues, `${at + "/dimensions"}/${escape(key3)}`, 'invalid_type', "must be a number or null");
}
} else fail(issues, at + "/dimensions", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthHistory(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkHealthHistoryRow(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkConditionOp(value: unknown, at: string, issues: Issue[]): void {
if (value !== "lt" && value !== "lte" && value !== "gt" && value !== "gte" && value !== "eq" && value !== "neq" && value !== "in") fail(issues, at, 'invalid_value', "must be one of: lt, lte, gt, gte, eq, neq, in");
}

export function checkConditionValue(value: unknown, at: string, issues: Issue[]): void {
if (typeof value === 'string') {
if (typeof value === 'string') {
if (value.length > 500 && lengthOf(value) > 500) fail(issues, at, 'too_long', "must have at most 500 characters");
} else fail(issues, at, 'invalid_type', "must be a string");
} else if (typeof value === 'number' && Number.isFinite(value)) {
if (typeof value === 'number' && Number.isFinite(value)) {
} else fail(issues, at, 'invalid_type', "must be a number");
} else if (typeof value === 'boolean') {
if (typeof value === 'boolean') {
} else fail(issues, at, 'invalid_type', "must be a boolean");
} else if (Array.isArray(value)) {
if (Array.isArray(value)) {
if (value.length < 1) fail(issues, at, 'too_few_items', "must not be empty");
if (value.length > 100) fail(issues, at, 'too_many_items', "must have at most 100 items");
for (let index1 = 0; index1 < value.length; index1 += 1) {
const item2: unknown = value[index1];
if (typeof item2 === 'string') {
if (typeof item2 === 'string') {
if (item2.length > 500 && lengthOf(item2) > 500) fail(issues, `${at}/${index1}`, 'too_long', "must have at most 500 characters");
} else fail(issues, `${at}/${index1}`, 'invalid_type', "must be a string");
} else if (typeof item2 === 'number' && Number.isFinite(item2)) {
if (typeof item2 === 'number' && Number.isFinite(item2)) {
} else fail(issues, `${at}/${index1}`, 'invalid_type', "must be a number");
} else fail(issues, `${at}/${index1}`, 'invalid_type', "must be a string or a number");
}
} else fail(issues, at, 'invalid_type', "must be an array");
} else fail(issues, at, 'invalid_type', "must be a string or a number or a boolean or an array");
}

const ConditionPattern0 = /^(health_score|health_score_days_ago|health_score_min_over_days|status|arr|segment|renewal_in_days|days_since_created|days_since_status_changed|usage_change_pct_mom|event_name|custom_fields\.[a-z][a-z0-9_]{0,63})$/u;
export function checkCondition(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "field")) fail(issues, at + "/field", 'required', "is required");
if (!Object.hasOwn(value, "op")) fail(issues, at + "/op", 'required', "is required");
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "field":
if (typeof field2 === 'string') {
if (field2.length > 100 && lengthOf(field2) > 100) fail(issues, at + "/field", 'too_long', "must have at most 100 characters");
if (!ConditionPattern0.test(field2)) fail(issues, at + "/field", 'invalid_format', "must match ^(health_score|health_score_days_ago|health_score_min_over_days|status|arr|segment|renewal_in_days|days_since_created|days_since_status_changed|usage_change_pct_mom|event_name|custom_fields\\.[a-z][a-z0-9_]{0,63})$");
} else fail(issues, at + "/field", 'invalid_type', "must be a string");
break;
case "op":
checkConditionOp(field2, at + "/op", issues);
break;
case "value":
checkConditionValue(field2, at + "/value", issues);
break;
case "days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/days", 'too_small', "must be at least 1");
if (field2 > 365) fail(issues, at + "/days", 'too_large', "must be at most 365");
} else fail(issues, at + "/days", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTrigger(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
const size1 = Object.keys(value).length;
if (size1 < 1) fail(issues, at, 'too_few_fields', "must have at least 1 field");
if (size1 > 1) fail(issues, at, 'too_many_fields', "must have at most 1 fields");
for (const key2 in value) {
const field3: unknown = value[key2];
switch (key2) {
case "all":
if (Array.isArray(field3)) {
if (field3.length < 1) fail(issues, at + "/all", 'too_few_items', "must not be empty");
if (field3.length > 20) fail(issues, at + "/all", 'too_many_items', "must have at most 20 items");
for (let index4 = 0; index4 < field3.length; index4 += 1) {
const item5: unknown = field3[index4];
checkCondition(item5, `${at + "/all"}/${index4}`, issues);
}
} else fail(issues, at + "/all", 'invalid_type', "must be an array");
break;
case "any":
if (Array.isArray(field3)) {
if (field3.length < 1) fail(issues, at + "/any", 'too_few_items', "must not be empty");
if (field3.length > 20) fail(issues, at + "/any", 'too_many_items', "must have at most 20 items");
for (let index6 = 0; index6 < field3.length; index6 += 1) {
const item7: unknown = field3[index6];
checkCondition(item7, `${at + "/any"}/${index6}`, issues);
}
} else fail(issues, at + "/any", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key2)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCreateTaskAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (field2 !== "create_task") fail(issues, at + "/type", 'invalid_value', "must be \"create_task\"");
break;
case "title":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/title", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/title", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "description":
if (typeof field2 === 'string') {
if (field2.length > 2000 && lengthOf(field2) > 2000) fail(issues, at + "/description", 'too_long', "must have at most 2000 characters");
} else fail(issues, at + "/description", 'invalid_type', "must be a string");
break;
case "due_in_days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/due_in_days", 'too_small', "must be at least 0");
if (field2 > 365) fail(issues, at + "/due_in_days", 'too_large', "must be at most 365");
} else fail(issues, at + "/due_in_days", 'invalid_type', "must be an integer");
break;
case "priority":
checkTaskPriority(field2, at + "/priority", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSlackNotificationAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "channel")) fail(issues, at + "/channel", 'required', "is required");
if (!Object.hasOwn(value, "message")) fail(issues, at + "/message", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (field2 !== "slack_notification") fail(issues, at + "/type", 'invalid_value', "must be \"slack_notification\"");
break;
case "channel":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/channel", 'too_short', "must not be empty");
if (field2.length > 80 && lengthOf(field2) > 80) fail(issues, at + "/channel", 'too_long', "must have at most 80 characters");
} else fail(issues, at + "/channel", 'invalid_type', "must be a string");
break;
case "message":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/message", 'too_short', "must not be empty");
if (field2.length > 2000 && lengthOf(field2) > 2000) fail(issues, at + "/message", 'too_long', "must have at most 2000 characters");
} else fail(issues, at + "/message", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEmailChampionAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "subject")) fail(issues, at + "/subject", 'required', "is required");
if (!Object.hasOwn(value, "body")) fail(issues, at + "/body", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (field2 !== "email_champion") fail(issues, at + "/type", 'invalid_value', "must be \"email_champion\"");
break;
case "subject":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/subject", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/subject", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/subject", 'invalid_type', "must be a string");
break;
case "body":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/body", 'too_short', "must not be empty");
if (field2.length > 10000 && lengthOf(field2) > 10000) fail(issues, at + "/body", 'too_long', "must have at most 10000 characters");
} else fail(issues, at + "/body", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
switch (value["type"]) {
case "create_task":
checkCreateTaskAction(value, at, issues);
break;
case "slack_notification":
checkSlackNotificationAction(value, at, issues);
break;
case "email_champion":
checkEmailChampionAction(value, at, issues);
break;
default:
fail(issues, at + "/type", 'invalid_value', "must be one of: create_task, slack_notification, email_champion");}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybookGoal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "condition")) fail(issues, at + "/condition", 'required', "is required");
if (!Object.hasOwn(value, "within_days")) fail(issues, at + "/within_days", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "condition":
checkCondition(field2, at + "/condition", issues);
break;
case "within_days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/within_days", 'too_small', "must be at least 1");
if (field2 > 365) fail(issues, at + "/within_days", 'too_large', "must be at most 365");
} else fail(issues, at + "/within_days", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybook(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "description")) fail(issues, at + "/description", 'required', "is required");
if (!Object.hasOwn(value, "enabled")) fail(issues, at + "/enabled", 'required', "is required");
if (!Object.hasOwn(value, "trigger")) fail(issues, at + "/trigger", 'required', "is required");
if (!Object.hasOwn(value, "actions")) fail(issues, at + "/actions", 'required', "is required");
if (!Object.hasOwn(value, "goal")) fail(issues, at + "/goal", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "updated_at")) fail(issues, at + "/updated_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "description":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/description", 'invalid_type', "must be a string or null");
break;
case "enabled":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/enabled", 'invalid_type', "must be a boolean");
break;
case "trigger":
checkTrigger(field2, at + "/trigger", issues);
break;
case "actions":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkAction(item4, `${at + "/actions"}/${index3}`, issues);
}
} else fail(issues, at + "/actions", 'invalid_type', "must be an array");
break;
case "goal":
if (isObject(field2)) {
checkPlaybookGoal(field2, at + "/goal", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/goal", 'invalid_type', "must be null");
} else fail(issues, at + "/goal", 'invalid_type', "must be an object or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/updated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/updated_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybookCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "trigger")) fail(issues, at + "/trigger", 'required', "is required");
if (!Object.hasOwn(value, "actions")) fail(issues, at + "/actions", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "description":
if (typeof field2 === 'string') {
if (field2.length > 2000 && lengthOf(field2) > 2000) fail(issues, at + "/description", 'too_long', "must have at most 2000 characters");
} else if (field2 === null) {
} else fail(issues, at + "/description", 'invalid_type', "must be a string or null");
break;
case "enabled":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/enabled", 'invalid_type', "must be a boolean");
break;
case "trigger":
checkTrigger(field2, at + "/trigger", issues);
break;
case "actions":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/actions", 'too_few_items', "must not be empty");
if (field2.length > 20) fail(issues, at + "/actions", 'too_many_items', "must have at most 20 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkAction(item4, `${at + "/actions"}/${index3}`, issues);
}
} else fail(issues, at + "/actions", 'invalid_type', "must be an array");
break;
case "goal":
if (isObject(field2)) {
checkPlaybookGoal(field2, at + "/goal", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/goal", 'invalid_type', "must be null");
} else fail(issues, at + "/goal", 'invalid_type', "must be an object or null");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybookList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkPlaybook(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskStatus(value: unknown, at: string, issues: Issue[]): void {
if (value !== "open" && value !== "in_progress" && value !== "completed" && value !== "skipped") fail(issues, at, 'invalid_value', "must be one of: open, in_progress, completed, skipped");
}

export function checkTaskPriority(value: unknown, at: string, issues: Issue[]): void {
if (value !== "low" && value !== "medium" && value !== "high") fail(issues, at, 'invalid_value', "must be one of: low, medium, high");
}

export function checkTaskOutcome(value: unknown, at: string, issues: Issue[]): void {
if (value !== "successful" && value !== "unsuccessful" && value !== "no_response" && value !== "not_applicable") fail(issues, at, 'invalid_value', "must be one of: successful, unsuccessful, no_response, not_applicable");
}

export function checkTask(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "playbook_id")) fail(issues, at + "/playbook_id", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "description")) fail(issues, at + "/description", 'required', "is required");
if (!Object.hasOwn(value, "owner_id")) fail(issues, at + "/owner_id", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "priority")) fail(issues, at + "/priority", 'required', "is required");
if (!Object.hasOwn(value, "due_date")) fail(issues, at + "/due_date", 'required', "is required");
if (!Object.hasOwn(value, "overdue")) fail(issues, at + "/overdue", 'required', "is required");
if (!Object.hasOwn(value, "outcome")) fail(issues, at + "/outcome", 'required', "is required");
if (!Object.hasOwn(value, "outcome_note")) fail(issues, at + "/outcome_note", 'required', "is required");
if (!Object.hasOwn(value, "completed_at")) fail(issues, at + "/completed_at", 'required', "is required");
if (!Object.hasOwn(value, "completed_by")) fail(issues, at + "/completed_by", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "updated_at")) fail(issues, at + "/updated_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "playbook_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/playbook_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/playbook_id", 'invalid_type', "must be a string or null");
break;
case "title":
if (typeof field2 === 'string') {
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "description":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/description", 'invalid_type', "must be a string or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "status":
checkTaskStatus(field2, at + "/status", issues);
break;
case "priority":
checkTaskPriority(field2, at + "/priority", issues);
break;
case "due_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/due_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/due_date", 'invalid_type', "must be a string or null");
break;
case "overdue":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/overdue", 'invalid_type', "must be a boolean");
break;
case "outcome":
if (typeof field2 === 'string') {
checkTaskOutcome(field2, at + "/outcome", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/outcome", 'invalid_type', "must be null");
} else fail(issues, at + "/outcome", 'invalid_type', "must be a string or null");
break;
case "outcome_note":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/outcome_note", 'invalid_type', "must be a string or null");
break;
case "completed_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/completed_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/completed_at", 'invalid_type', "must be a string or null");
break;
case "completed_by":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/completed_by", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/completed_by", 'invalid_type', "must be a string or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/updated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/updated_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskUpdate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
checkTaskStatus(field2, at + "/status", issues);
break;
case "due_date":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/due_date", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/due_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/due_date", 'invalid_type', "must be a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/owner_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string");
break;
case "priority":
checkTaskPriority(field2, at + "/priority", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskComplete(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "outcome")) fail(issues, at + "/outcome", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "outcome":
checkTaskOutcome(field2, at + "/outcome", issues);
break;
case "note":
if (typeof field2 === 'string') {
if (field2.length > 2000 && lengthOf(field2) > 2000) fail(issues, at + "/note", 'too_long', "must have at most 2000 characters");
} else if (field2 === null) {
} else fail(issues, at + "/note", 'invalid_type', "must be a string or null");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkTask(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkUserStatus(value: unknown, at: string, issues: Issue[]): void {
if (value !== "invited" && value !== "active") fail(issues, at, 'invalid_value', "must be one of: invited, active");
}

export function checkUser(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "email")) fail(issues, at + "/email", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "updated_at")) fail(issues, at + "/updated_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
if (!isEmail(field2)) fail(issues, at + "/email", 'invalid_format', "must be an e-mail address");
} else fail(issues, at + "/email", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/name", 'invalid_type', "must be a string or null");
break;
case "role":
checkRole(field2, at + "/role", issues);
break;
case "status":
checkUserStatus(field2, at + "/status", issues);
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/updated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/updated_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkUserInvite(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "email")) fail(issues, at + "/email", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/email", 'invalid_format', "must be an e-mail address");
} else fail(issues, at + "/email", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "role":
checkRole(field2, at + "/role", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkUserRole(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "role":
checkRole(field2, at + "/role", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkUserList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkUser(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCredentialType(value: unknown, at: string, issues: Issue[]): void {
if (value !== "api_key" && value !== "user") fail(issues, at, 'invalid_value', "must be one of: api_key, user");
}

export function checkCurrentUser(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "email")) fail(issues, at + "/email", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "scopes")) fail(issues, at + "/scopes", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/email", 'invalid_type', "must be a string or null");
break;
case "type":
checkCredentialType(field2, at + "/type", issues);
break;
case "name":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/name", 'invalid_type', "must be a string or null");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "scopes":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkScope(item4, `${at + "/scopes"}/${index3}`, issues);
}
} else fail(issues, at + "/scopes", 'invalid_type', "must be an array");
break;
case "role":
checkRole(field2, at + "/role", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPortfolioTotal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/customers", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr", 'invalid_type', "must be a number");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPortfolioStatusGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/customers", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr", 'invalid_type', "must be a number");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPortfolioHealthGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "health_status")) fail(issues, at + "/health_status", 'required', "is required");
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/health_status", 'invalid_type', "must be null");
} else fail(issues, at + "/health_status", 'invalid_type', "must be a string or null");
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/customers", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr", 'invalid_type', "must be a number");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPortfolioOwnerGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "owner_id")) fail(issues, at + "/owner_id", 'required', "is required");
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/customers", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr", 'invalid_type', "must be a number");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPortfolioMovement(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "since")) fail(issues, at + "/since", 'required', "is required");
if (!Object.hasOwn(value, "new_customers")) fail(issues, at + "/new_customers", 'required', "is required");
if (!Object.hasOwn(value, "new_arr")) fail(issues, at + "/new_arr", 'required', "is required");
if (!Object.hasOwn(value, "churned_customers")) fail(issues, at + "/churned_customers", 'required', "is required");
if (!Object.hasOwn(value, "churned_arr")) fail(issues, at + "/churned_arr", 'required', "is required");
if (!Object.hasOwn(value, "improved_customers")) fail(issues, at + "/improved_customers", 'required', "is required");
if (!Object.hasOwn(value, "declined_customers")) fail(issues, at + "/declined_customers", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "since":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/since", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/since", 'invalid_type', "must be a string");
break;
case "new_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/new_customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/new_customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/new_customers", 'invalid_type', "must be an integer");
break;
case "new_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/new_arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/new_arr", 'invalid_type', "must be a number");
break;
case "churned_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/churned_customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/churned_customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/churned_customers", 'invalid_type', "must be an integer");
break;
case "churned_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/churned_arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/churned_arr", 'invalid_type', "must be a number");
break;
case "improved_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/improved_customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/improved_customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/improved_customers", 'invalid_type', "must be an integer");
break;
case "declined_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/declined_customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/declined_customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/declined_customers", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const PortfolioPattern0 = /^[A-Z]{3}$/u;
export function checkPortfolio(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "as_of")) fail(issues, at + "/as_of", 'required', "is required");
if (!Object.hasOwn(value, "currency")) fail(issues, at + "/currency", 'required', "is required");
if (!Object.hasOwn(value, "total")) fail(issues, at + "/total", 'required', "is required");
if (!Object.hasOwn(value, "by_status")) fail(issues, at + "/by_status", 'required', "is required");
if (!Object.hasOwn(value, "by_health_status")) fail(issues, at + "/by_health_status", 'required', "is required");
if (!Object.hasOwn(value, "by_owner")) fail(issues, at + "/by_owner", 'required', "is required");
if (!Object.hasOwn(value, "mean_score")) fail(issues, at + "/mean_score", 'required', "is required");
if (!Object.hasOwn(value, "arr_weighted_score")) fail(issues, at + "/arr_weighted_score", 'required', "is required");
if (!Object.hasOwn(value, "arr_at_risk")) fail(issues, at + "/arr_at_risk", 'required', "is required");
if (!Object.hasOwn(value, "movement")) fail(issues, at + "/movement", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "as_of":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/as_of", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/as_of", 'invalid_type', "must be a string");
break;
case "currency":
if (typeof field2 === 'string') {
if (!PortfolioPattern0.test(field2)) fail(issues, at + "/currency", 'invalid_format', "must match ^[A-Z]{3}$");
} else fail(issues, at + "/currency", 'invalid_type', "must be a string");
break;
case "total":
checkPortfolioTotal(field2, at + "/total", issues);
break;
case "by_status":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkPortfolioStatusGroup(item4, `${at + "/by_status"}/${index3}`, issues);
}
} else fail(issues, at + "/by_status", 'invalid_type', "must be an array");
break;
case "by_health_status":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkPortfolioHealthGroup(item6, `${at + "/by_health_status"}/${index5}`, issues);
}
} else fail(issues, at + "/by_health_status", 'invalid_type', "must be an array");
break;
case "by_owner":
if (Array.isArray(field2)) {
for (let index7 = 0; index7 < field2.length; index7 += 1) {
const item8: unknown = field2[index7];
checkPortfolioOwnerGroup(item8, `${at + "/by_owner"}/${index7}`, issues);
}
} else fail(issues, at + "/by_owner", 'invalid_type', "must be an array");
break;
case "mean_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/mean_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/mean_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/mean_score", 'invalid_type', "must be a number or null");
break;
case "arr_weighted_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr_weighted_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/arr_weighted_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/arr_weighted_score", 'invalid_type', "must be a number or null");
break;
case "arr_at_risk":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr_at_risk", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr_at_risk", 'invalid_type', "must be a number");
break;
case "movement":
checkPortfolioMovement(field2, at + "/movement", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalForecast(value: unknown, at: string, issues: Issue[]): void {
if (value !== "commit" && value !== "probable" && value !== "best_case" && value !== "at_risk") fail(issues, at, 'invalid_value', "must be one of: commit, probable, best_case, at_risk");
}

export function checkRenewalBucketKey(value: unknown, at: string, issues: Issue[]): void {
if (value !== "this_month" && value !== "next_90_days" && value !== "next_180_days" && value !== "last_12_months") fail(issues, at, 'invalid_value', "must be one of: this_month, next_90_days, next_180_days, last_12_months");
}

export function checkRenewalRedFlag(value: unknown, at: string, issues: Issue[]): void {
if (value !== "champion_changed" && value !== "usage_drop" && value !== "severe_tickets_open" && value !== "negative_emails" && value !== "silence") fail(issues, at, 'invalid_value', "must be one of: champion_changed, usage_drop, severe_tickets_open, negative_emails, silence");
}

export function checkRenewalGreenFlag(value: unknown, at: string, issues: Issue[]): void {
if (value !== "usage_growth" && value !== "new_users") fail(issues, at, 'invalid_value', "must be one of: usage_growth, new_users");
}

export function checkRenewalOutcome(value: unknown, at: string, issues: Issue[]): void {
if (value !== "completed" && value !== "churned") fail(issues, at, 'invalid_value', "must be one of: completed, churned");
}

export function checkRenewalRow(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "owner_id")) fail(issues, at + "/owner_id", 'required', "is required");
if (!Object.hasOwn(value, "renewal_date")) fail(issues, at + "/renewal_date", 'required', "is required");
if (!Object.hasOwn(value, "days_remaining")) fail(issues, at + "/days_remaining", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
if (!Object.hasOwn(value, "proposed_arr")) fail(issues, at + "/proposed_arr", 'required', "is required");
if (!Object.hasOwn(value, "forecast")) fail(issues, at + "/forecast", 'required', "is required");
if (!Object.hasOwn(value, "outcome")) fail(issues, at + "/outcome", 'required', "is required");
if (!Object.hasOwn(value, "health_score")) fail(issues, at + "/health_score", 'required', "is required");
if (!Object.hasOwn(value, "health_status")) fail(issues, at + "/health_status", 'required', "is required");
if (!Object.hasOwn(value, "red_flags")) fail(issues, at + "/red_flags", 'required', "is required");
if (!Object.hasOwn(value, "green_flags")) fail(issues, at + "/green_flags", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string");
break;
case "days_remaining":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -36500) fail(issues, at + "/days_remaining", 'too_small', "must be at least -36500");
if (field2 > 36500) fail(issues, at + "/days_remaining", 'too_large', "must be at most 36500");
} else fail(issues, at + "/days_remaining", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/proposed_arr", 'invalid_type', "must be a number or null");
break;
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "outcome":
if (typeof field2 === 'string') {
checkRenewalOutcome(field2, at + "/outcome", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/outcome", 'invalid_type', "must be null");
} else fail(issues, at + "/outcome", 'invalid_type', "must be a string or null");
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/health_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/health_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/health_score", 'invalid_type', "must be a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/health_status", 'invalid_type', "must be null");
} else fail(issues, at + "/health_status", 'invalid_type', "must be a string or null");
break;
case "red_flags":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkRenewalRedFlag(item4, `${at + "/red_flags"}/${index3}`, issues);
}
} else fail(issues, at + "/red_flags", 'invalid_type', "must be an array");
break;
case "green_flags":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkRenewalGreenFlag(item6, `${at + "/green_flags"}/${index5}`, issues);
}
} else fail(issues, at + "/green_flags", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalBucket(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "from")) fail(issues, at + "/from", 'required', "is required");
if (!Object.hasOwn(value, "to")) fail(issues, at + "/to", 'required', "is required");
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
if (!Object.hasOwn(value, "proposed_arr")) fail(issues, at + "/proposed_arr", 'required', "is required");
if (!Object.hasOwn(value, "rows")) fail(issues, at + "/rows", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
checkRenewalBucketKey(field2, at + "/key", issues);
break;
case "from":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/from", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/from", 'invalid_type', "must be a string");
break;
case "to":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/to", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/to", 'invalid_type', "must be a string");
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/customers", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr", 'invalid_type', "must be a number");
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/proposed_arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/proposed_arr", 'invalid_type', "must be a number");
break;
case "rows":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkRenewalRow(item4, `${at + "/rows"}/${index3}`, issues);
}
} else fail(issues, at + "/rows", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalForecastGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "forecast")) fail(issues, at + "/forecast", 'required', "is required");
if (!Object.hasOwn(value, "customers")) fail(issues, at + "/customers", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
if (!Object.hasOwn(value, "proposed_arr")) fail(issues, at + "/proposed_arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/customers", 'too_small', "must be at least 0");
if (field2 > 1000000000) fail(issues, at + "/customers", 'too_large', "must be at most 1000000000");
} else fail(issues, at + "/customers", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/arr", 'invalid_type', "must be a number");
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/proposed_arr", 'too_small', "must be at least 0");
} else fail(issues, at + "/proposed_arr", 'invalid_type', "must be a number");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const RenewalsPattern0 = /^[A-Z]{3}$/u;
export function checkRenewals(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "as_of")) fail(issues, at + "/as_of", 'required', "is required");
if (!Object.hasOwn(value, "currency")) fail(issues, at + "/currency", 'required', "is required");
if (!Object.hasOwn(value, "buckets")) fail(issues, at + "/buckets", 'required', "is required");
if (!Object.hasOwn(value, "by_forecast")) fail(issues, at + "/by_forecast", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "as_of":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/as_of", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/as_of", 'invalid_type', "must be a string");
break;
case "currency":
if (typeof field2 === 'string') {
if (!RenewalsPattern0.test(field2)) fail(issues, at + "/currency", 'invalid_format', "must match ^[A-Z]{3}$");
} else fail(issues, at + "/currency", 'invalid_type', "must be a string");
break;
case "buckets":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkRenewalBucket(item4, `${at + "/buckets"}/${index3}`, issues);
}
} else fail(issues, at + "/buckets", 'invalid_type', "must be an array");
break;
case "by_forecast":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkRenewalForecastGroup(item6, `${at + "/by_forecast"}/${index5}`, issues);
}
} else fail(issues, at + "/by_forecast", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWidgetUnit(value: unknown, at: string, issues: Issue[]): void {
if (value !== "count" && value !== "currency" && value !== "score" && value !== "percent") fail(issues, at, 'invalid_value', "must be one of: count, currency, score, percent");
}

export function checkMetricWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
if (!Object.hasOwn(value, "unit")) fail(issues, at + "/unit", 'required', "is required");
if (!Object.hasOwn(value, "change")) fail(issues, at + "/change", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/value", 'invalid_type', "must be a number or null");
break;
case "unit":
checkWidgetUnit(field2, at + "/unit", issues);
break;
case "change":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/change", 'invalid_type', "must be a number or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkMetricWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "metric") fail(issues, at + "/type", 'invalid_value', "must be \"metric\"");
break;
case "title":
if (typeof field2 === 'string') {
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "data":
checkMetricWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTableColumn(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "label")) fail(issues, at + "/label", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "label":
if (typeof field2 === 'string') {
} else fail(issues, at + "/label", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTableCell(value: unknown, at: string, issues: Issue[]): void {
if (typeof value === 'string') {
if (typeof value === 'string') {
} else fail(issues, at, 'invalid_type', "must be a string");
} else if (typeof value === 'number' && Number.isFinite(value)) {
if (typeof value === 'number' && Number.isFinite(value)) {
} else fail(issues, at, 'invalid_type', "must be a number");
} else if (typeof value === 'boolean') {
if (typeof value === 'boolean') {
} else fail(issues, at, 'invalid_type', "must be a boolean");
} else if (value === null) {
if (value === null) {
} else fail(issues, at, 'invalid_type', "must be null");
} else fail(issues, at, 'invalid_type', "must be a string or a number or a boolean or null");
}

export function checkTableWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "columns")) fail(issues, at + "/columns", 'required', "is required");
if (!Object.hasOwn(value, "rows")) fail(issues, at + "/rows", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "columns":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkTableColumn(item4, `${at + "/columns"}/${index3}`, issues);
}
} else fail(issues, at + "/columns", 'invalid_type', "must be an array");
break;
case "rows":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
if (isObject(item6)) {
for (const key7 in item6) {
const field8: unknown = item6[key7];
checkTableCell(field8, `${`${at + "/rows"}/${index5}`}/${escape(key7)}`, issues);
}
} else fail(issues, `${at + "/rows"}/${index5}`, 'invalid_type', "must be an object");
}
} else fail(issues, at + "/rows", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTableWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "table") fail(issues, at + "/type", 'invalid_value', "must be \"table\"");
break;
case "title":
if (typeof field2 === 'string') {
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "data":
checkTableWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTimeseriesPoint(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "date")) fail(issues, at + "/date", 'required', "is required");
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/date", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/date", 'invalid_type', "must be a string");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/value", 'invalid_type', "must be a number or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTimeseriesSeries(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "label")) fail(issues, at + "/label", 'required', "is required");
if (!Object.hasOwn(value, "points")) fail(issues, at + "/points", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "label":
if (typeof field2 === 'string') {
} else fail(issues, at + "/label", 'invalid_type', "must be a string");
break;
case "points":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkTimeseriesPoint(item4, `${at + "/points"}/${index3}`, issues);
}
} else fail(issues, at + "/points", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTimeseriesWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "unit")) fail(issues, at + "/unit", 'required', "is required");
if (!Object.hasOwn(value, "series")) fail(issues, at + "/series", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "unit":
checkWidgetUnit(field2, at + "/unit", issues);
break;
case "series":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkTimeseriesSeries(item4, `${at + "/series"}/${index3}`, issues);
}
} else fail(issues, at + "/series", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTimeseriesWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "timeseries") fail(issues, at + "/type", 'invalid_value', "must be \"timeseries\"");
break;
case "title":
if (typeof field2 === 'string') {
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "data":
checkTimeseriesWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkBar(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "label")) fail(issues, at + "/label", 'required', "is required");
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "label":
if (typeof field2 === 'string') {
} else fail(issues, at + "/label", 'invalid_type', "must be a string");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else fail(issues, at + "/value", 'invalid_type', "must be a number");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkBarWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "unit")) fail(issues, at + "/unit", 'required', "is required");
if (!Object.hasOwn(value, "bars")) fail(issues, at + "/bars", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "unit":
checkWidgetUnit(field2, at + "/unit", issues);
break;
case "bars":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkBar(item4, `${at + "/bars"}/${index3}`, issues);
}
} else fail(issues, at + "/bars", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkBarWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "title")) fail(issues, at + "/title", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "bar") fail(issues, at + "/type", 'invalid_value', "must be \"bar\"");
break;
case "title":
if (typeof field2 === 'string') {
} else fail(issues, at + "/title", 'invalid_type', "must be a string");
break;
case "data":
checkBarWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
switch (value["type"]) {
case "metric":
checkMetricWidget(value, at, issues);
break;
case "table":
checkTableWidget(value, at, issues);
break;
case "timeseries":
checkTimeseriesWidget(value, at, issues);
break;
case "bar":
checkBarWidget(value, at, issues);
break;
default:
fail(issues, at + "/type", 'invalid_value', "must be one of: metric, table, timeseries, bar");}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWidgetList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkWidget(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookEventType(value: unknown, at: string, issues: Issue[]): void {
if (value !== "customer.created" && value !== "customer.updated" && value !== "customer.deleted" && value !== "customer.status_changed" && value !== "health.changed" && value !== "health.drop_sharp" && value !== "renewal.approaching" && value !== "renewal.completed" && value !== "renewal.churned" && value !== "task.created" && value !== "task.completed" && value !== "task.overdue" && value !== "playbook.triggered" && value !== "ai.detected_issue" && value !== "integration.disconnected") fail(issues, at, 'invalid_value', "must be one of: customer.created, customer.updated, customer.deleted, customer.status_changed, health.changed, health.drop_sharp, renewal.approaching, renewal.completed, renewal.churned, task.created, task.completed, task.overdue, playbook.triggered, ai.detected_issue, integration.disconnected");
}

export function checkWebhookEventSelector(value: unknown, at: string, issues: Issue[]): void {
if (value !== "*" && value !== "customer.created" && value !== "customer.updated" && value !== "customer.deleted" && value !== "customer.status_changed" && value !== "health.changed" && value !== "health.drop_sharp" && value !== "renewal.approaching" && value !== "renewal.completed" && value !== "renewal.churned" && value !== "task.created" && value !== "task.completed" && value !== "task.overdue" && value !== "playbook.triggered" && value !== "ai.detected_issue" && value !== "integration.disconnected") fail(issues, at, 'invalid_value', "must be one of: *, customer.created, customer.updated, customer.deleted, customer.status_changed, health.changed, health.drop_sharp, renewal.approaching, renewal.completed, renewal.churned, task.created, task.completed, task.overdue, playbook.triggered, ai.detected_issue, integration.disconnected");
}

export function checkWebhookSubscriptionStatus(value: unknown, at: string, issues: Issue[]): void {
if (value !== "active" && value !== "paused" && value !== "disabled") fail(issues, at, 'invalid_value', "must be one of: active, paused, disabled");
}

export function checkWebhookFilters(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "segment_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/segment_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/segment_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/segment_id", 'invalid_type', "must be a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/owner_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string");
break;
case "min_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/min_arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/min_arr", 'too_large', "must be at most 1000000000000");
} else fail(issues, at + "/min_arr", 'invalid_type', "must be a number");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookSubscription(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "url")) fail(issues, at + "/url", 'required', "is required");
if (!Object.hasOwn(value, "events")) fail(issues, at + "/events", 'required', "is required");
if (!Object.hasOwn(value, "description")) fail(issues, at + "/description", 'required', "is required");
if (!Object.hasOwn(value, "filters")) fail(issues, at + "/filters", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "url":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/url", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/url", 'invalid_type', "must be a string");
break;
case "events":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkWebhookEventSelector(item4, `${at + "/events"}/${index3}`, issues);
}
} else fail(issues, at + "/events", 'invalid_type', "must be an array");
break;
case "description":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/description", 'invalid_type', "must be a string or null");
break;
case "filters":
checkWebhookFilters(field2, at + "/filters", issues);
break;
case "status":
checkWebhookSubscriptionStatus(field2, at + "/status", issues);
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookSubscriptionCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "url")) fail(issues, at + "/url", 'required', "is required");
if (!Object.hasOwn(value, "events")) fail(issues, at + "/events", 'required', "is required");
if (!Object.hasOwn(value, "description")) fail(issues, at + "/description", 'required', "is required");
if (!Object.hasOwn(value, "filters")) fail(issues, at + "/filters", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "url":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/url", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/url", 'invalid_type', "must be a string");
break;
case "events":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkWebhookEventSelector(item4, `${at + "/events"}/${index3}`, issues);
}
} else fail(issues, at + "/events", 'invalid_type', "must be an array");
break;
case "description":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/description", 'invalid_type', "must be a string or null");
break;
case "filters":
checkWebhookFilters(field2, at + "/filters", issues);
break;
case "status":
checkWebhookSubscriptionStatus(field2, at + "/status", issues);
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "secret":
if (typeof field2 === 'string') {
} else fail(issues, at + "/secret", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const WebhookSubscriptionCreatePattern0 = /^https?:\/\/\S+$/u;
export function checkWebhookSubscriptionCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "url")) fail(issues, at + "/url", 'required', "is required");
if (!Object.hasOwn(value, "events")) fail(issues, at + "/events", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "url":
if (typeof field2 === 'string') {
if (field2.length > 2048 && lengthOf(field2) > 2048) fail(issues, at + "/url", 'too_long', "must have at most 2048 characters");
if (!WebhookSubscriptionCreatePattern0.test(field2)) fail(issues, at + "/url", 'invalid_format', "must match ^https?://\\S+$");
if (!isUri(field2)) fail(issues, at + "/url", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/url", 'invalid_type', "must be a string");
break;
case "events":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/events", 'too_few_items', "must not be empty");
if (field2.length > 15) fail(issues, at + "/events", 'too_many_items', "must have at most 15 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkWebhookEventSelector(item4, `${at + "/events"}/${index3}`, issues);
}
} else fail(issues, at + "/events", 'invalid_type', "must be an array");
break;
case "secret":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/secret", 'too_short', "must not be empty");
if (field2.length > 256 && lengthOf(field2) > 256) fail(issues, at + "/secret", 'too_long', "must have at most 256 characters");
} else fail(issues, at + "/secret", 'invalid_type', "must be a string");
break;
case "description":
if (typeof field2 === 'string') {
if (field2.length > 500 && lengthOf(field2) > 500) fail(issues, at + "/description", 'too_long', "must have at most 500 characters");
} else if (field2 === null) {
} else fail(issues, at + "/description", 'invalid_type', "must be a string or null");
break;
case "filters":
checkWebhookFilters(field2, at + "/filters", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookSubscriptionList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkWebhookSubscription(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookEventDescription(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "description")) fail(issues, at + "/description", 'required', "is required");
if (!Object.hasOwn(value, "sample_payload")) fail(issues, at + "/sample_payload", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
checkWebhookEventType(field2, at + "/type", issues);
break;
case "description":
if (typeof field2 === 'string') {
} else fail(issues, at + "/description", 'invalid_type', "must be a string");
break;
case "sample_payload":
checkWebhookEvent(field2, at + "/sample_payload", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookEventList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
if (!Object.hasOwn(value, "next_cursor")) fail(issues, at + "/next_cursor", 'required', "is required");
if (!Object.hasOwn(value, "has_more")) fail(issues, at + "/has_more", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkWebhookEventDescription(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
case "next_cursor":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/next_cursor", 'invalid_type', "must be a string or null");
break;
case "has_more":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/has_more", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerPrevious(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerDeletedObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
} else fail(issues, at + "/email_domain", 'invalid_type', "must be a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else if (field2 === null) {
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else if (field2 === null) {
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/health_score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/health_score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/health_score", 'invalid_type', "must be a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/health_status", 'invalid_type', "must be null");
} else fail(issues, at + "/health_status", 'invalid_type', "must be a string or null");
break;
case "segment_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (item4.length > 64 && lengthOf(item4) > 64) fail(issues, `${at + "/segment_ids"}/${index3}`, 'too_long', "must have at most 64 characters");
} else fail(issues, `${at + "/segment_ids"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/segment_ids", 'invalid_type', "must be an array");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/updated_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/updated_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthEventObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "score")) fail(issues, at + "/score", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/score", 'invalid_type', "must be a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be null");
} else fail(issues, at + "/status", 'invalid_type', "must be a string or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthPrevious(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "score")) fail(issues, at + "/score", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/score", 'too_small', "must be at least 0");
if (field2 > 100) fail(issues, at + "/score", 'too_large', "must be at most 100");
} else if (field2 === null) {
} else fail(issues, at + "/score", 'invalid_type', "must be a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be null");
} else fail(issues, at + "/status", 'invalid_type', "must be a string or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalEventObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "renewal_date")) fail(issues, at + "/renewal_date", 'required', "is required");
if (!Object.hasOwn(value, "days_remaining")) fail(issues, at + "/days_remaining", 'required', "is required");
if (!Object.hasOwn(value, "arr")) fail(issues, at + "/arr", 'required', "is required");
if (!Object.hasOwn(value, "forecast")) fail(issues, at + "/forecast", 'required', "is required");
if (!Object.hasOwn(value, "proposed_arr")) fail(issues, at + "/proposed_arr", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) fail(issues, at + "/renewal_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/renewal_date", 'invalid_type', "must be a string");
break;
case "days_remaining":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -36500) fail(issues, at + "/days_remaining", 'too_small', "must be at least -36500");
if (field2 > 36500) fail(issues, at + "/days_remaining", 'too_large', "must be at most 36500");
} else fail(issues, at + "/days_remaining", 'invalid_type', "must be an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/arr", 'invalid_type', "must be a number or null");
break;
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else if (field2 === null) {
} else fail(issues, at + "/proposed_arr", 'invalid_type', "must be a number or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybookRunObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "playbook_id")) fail(issues, at + "/playbook_id", 'required', "is required");
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "run_id")) fail(issues, at + "/run_id", 'required', "is required");
if (!Object.hasOwn(value, "reason")) fail(issues, at + "/reason", 'required', "is required");
if (!Object.hasOwn(value, "task_ids")) fail(issues, at + "/task_ids", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "playbook_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/playbook_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/playbook_id", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "run_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/run_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/run_id", 'invalid_type', "must be a string");
break;
case "reason":
if (typeof field2 === 'string') {
} else fail(issues, at + "/reason", 'invalid_type', "must be a string");
break;
case "task_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (item4.length > 64 && lengthOf(item4) > 64) fail(issues, `${at + "/task_ids"}/${index3}`, 'too_long', "must have at most 64 characters");
} else fail(issues, `${at + "/task_ids"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/task_ids", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkIssueSeverity(value: unknown, at: string, issues: Issue[]): void {
if (value !== "low" && value !== "medium" && value !== "high" && value !== "critical") fail(issues, at, 'invalid_value', "must be one of: low, medium, high, critical");
}

export function checkDetectedIssueObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "issue_id")) fail(issues, at + "/issue_id", 'required', "is required");
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "severity")) fail(issues, at + "/severity", 'required', "is required");
if (!Object.hasOwn(value, "summary")) fail(issues, at + "/summary", 'required', "is required");
if (!Object.hasOwn(value, "detected_at")) fail(issues, at + "/detected_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "issue_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/issue_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/issue_id", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "kind":
if (typeof field2 === 'string') {
} else fail(issues, at + "/kind", 'invalid_type', "must be a string");
break;
case "severity":
checkIssueSeverity(field2, at + "/severity", issues);
break;
case "summary":
if (typeof field2 === 'string') {
} else fail(issues, at + "/summary", 'invalid_type', "must be a string");
break;
case "detected_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/detected_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/detected_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkIntegrationObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "integration_id")) fail(issues, at + "/integration_id", 'required', "is required");
if (!Object.hasOwn(value, "provider")) fail(issues, at + "/provider", 'required', "is required");
if (!Object.hasOwn(value, "reason")) fail(issues, at + "/reason", 'required', "is required");
if (!Object.hasOwn(value, "disconnected_at")) fail(issues, at + "/disconnected_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "integration_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/integration_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/integration_id", 'invalid_type', "must be a string");
break;
case "provider":
if (typeof field2 === 'string') {
} else fail(issues, at + "/provider", 'invalid_type', "must be a string");
break;
case "reason":
if (typeof field2 === 'string') {
} else fail(issues, at + "/reason", 'invalid_type', "must be a string");
break;
case "disconnected_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/disconnected_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/disconnected_at", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerCreatedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "customer.created") fail(issues, at + "/type", 'invalid_value', "must be \"customer.created\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkCustomer(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerUpdatedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "customer.updated") fail(issues, at + "/type", 'invalid_value', "must be \"customer.updated\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
if (!Object.hasOwn(field2, "previous")) fail(issues, at + "/data" + "/previous", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkCustomer(field4, at + "/data" + "/object", issues);
break;
case "previous":
checkCustomerPrevious(field4, at + "/data" + "/previous", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerDeletedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "customer.deleted") fail(issues, at + "/type", 'invalid_value', "must be \"customer.deleted\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkCustomerDeletedObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCustomerStatusChangedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "customer.status_changed") fail(issues, at + "/type", 'invalid_value', "must be \"customer.status_changed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
if (!Object.hasOwn(field2, "previous")) fail(issues, at + "/data" + "/previous", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkCustomer(field4, at + "/data" + "/object", issues);
break;
case "previous":
checkCustomerPrevious(field4, at + "/data" + "/previous", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthChangedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "health.changed") fail(issues, at + "/type", 'invalid_value', "must be \"health.changed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
if (!Object.hasOwn(field2, "previous")) fail(issues, at + "/data" + "/previous", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkHealthEventObject(field4, at + "/data" + "/object", issues);
break;
case "previous":
checkHealthPrevious(field4, at + "/data" + "/previous", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHealthDropSharpEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "health.drop_sharp") fail(issues, at + "/type", 'invalid_value', "must be \"health.drop_sharp\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
if (!Object.hasOwn(field2, "previous")) fail(issues, at + "/data" + "/previous", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkHealthEventObject(field4, at + "/data" + "/object", issues);
break;
case "previous":
checkHealthPrevious(field4, at + "/data" + "/previous", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalApproachingEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "renewal.approaching") fail(issues, at + "/type", 'invalid_value', "must be \"renewal.approaching\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkRenewalEventObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalCompletedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "renewal.completed") fail(issues, at + "/type", 'invalid_value', "must be \"renewal.completed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkRenewalEventObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalChurnedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "renewal.churned") fail(issues, at + "/type", 'invalid_value', "must be \"renewal.churned\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkRenewalEventObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskCreatedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "task.created") fail(issues, at + "/type", 'invalid_value', "must be \"task.created\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkTask(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskCompletedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "task.completed") fail(issues, at + "/type", 'invalid_value', "must be \"task.completed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkTask(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTaskOverdueEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "task.overdue") fail(issues, at + "/type", 'invalid_value', "must be \"task.overdue\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkTask(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybookTriggeredEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "playbook.triggered") fail(issues, at + "/type", 'invalid_value', "must be \"playbook.triggered\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkPlaybookRunObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkAiDetectedIssueEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "ai.detected_issue") fail(issues, at + "/type", 'invalid_value', "must be \"ai.detected_issue\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkDetectedIssueObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkIntegrationDisconnectedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "integration.disconnected") fail(issues, at + "/type", 'invalid_value', "must be \"integration.disconnected\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) fail(issues, at + "/data" + "/object", 'required', "is required");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkIntegrationObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else fail(issues, at + "/data", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkWebhookEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
switch (value["type"]) {
case "customer.created":
checkCustomerCreatedEvent(value, at, issues);
break;
case "customer.updated":
checkCustomerUpdatedEvent(value, at, issues);
break;
case "customer.deleted":
checkCustomerDeletedEvent(value, at, issues);
break;
case "customer.status_changed":
checkCustomerStatusChangedEvent(value, at, issues);
break;
case "health.changed":
checkHealthChangedEvent(value, at, issues);
break;
case "health.drop_sharp":
checkHealthDropSharpEvent(value, at, issues);
break;
case "renewal.approaching":
checkRenewalApproachingEvent(value, at, issues);
break;
case "renewal.completed":
checkRenewalCompletedEvent(value, at, issues);
break;
case "renewal.churned":
checkRenewalChurnedEvent(value, at, issues);
break;
case "task.created":
checkTaskCreatedEvent(value, at, issues);
break;
case "task.completed":
checkTaskCompletedEvent(value, at, issues);
break;
case "task.overdue":
checkTaskOverdueEvent(value, at, issues);
break;
case "playbook.triggered":
checkPlaybookTriggeredEvent(value, at, issues);
break;
case "ai.detected_issue":
checkAiDetectedIssueEvent(value, at, issues);
break;
case "integration.disconnected":
checkIntegrationDisconnectedEvent(value, at, issues);
break;
default:
fail(issues, at + "/type", 'invalid_value', "must be one of: customer.created, customer.updated, customer.deleted, customer.status_changed, health.changed, health.drop_sharp, renewal.approaching, renewal.completed, renewal.churned, task.created, task.completed, task.overdue, playbook.triggered, ai.detected_issue, integration.disconnected");}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHtmlPage(value: unknown, at: string, issues: Issue[]): void {
if (typeof value === 'string') {
} else fail(issues, at, 'invalid_type', "must be a string");
}

const ConsentFormPattern0 = /^[A-Za-z0-9_-]{43}$/u;
export function checkConsentForm(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "csrf_token")) fail(issues, at + "/csrf_token", 'required', "is required");
if (!Object.hasOwn(value, "decision")) fail(issues, at + "/decision", 'required', "is required");
if (!Object.hasOwn(value, "response_type")) fail(issues, at + "/response_type", 'required', "is required");
if (!Object.hasOwn(value, "client_id")) fail(issues, at + "/client_id", 'required', "is required");
if (!Object.hasOwn(value, "redirect_uri")) fail(issues, at + "/redirect_uri", 'required', "is required");
if (!Object.hasOwn(value, "code_challenge")) fail(issues, at + "/code_challenge", 'required', "is required");
if (!Object.hasOwn(value, "code_challenge_method")) fail(issues, at + "/code_challenge_method", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "csrf_token":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/csrf_token", 'too_short', "must not be empty");
if (field2.length > 256 && lengthOf(field2) > 256) fail(issues, at + "/csrf_token", 'too_long', "must have at most 256 characters");
} else fail(issues, at + "/csrf_token", 'invalid_type', "must be a string");
break;
case "decision":
if (field2 !== "allow" && field2 !== "deny") fail(issues, at + "/decision", 'invalid_value', "must be one of: allow, deny");
break;
case "user_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/user_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/user_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/user_id", 'invalid_type', "must be a string");
break;
case "response_type":
if (field2 !== "code") fail(issues, at + "/response_type", 'invalid_value', "must be \"code\"");
break;
case "client_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/client_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "redirect_uri":
if (typeof field2 === 'string') {
if (field2.length > 2048 && lengthOf(field2) > 2048) fail(issues, at + "/redirect_uri", 'too_long', "must have at most 2048 characters");
if (!isUri(field2)) fail(issues, at + "/redirect_uri", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/redirect_uri", 'invalid_type', "must be a string");
break;
case "scope":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/scope", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/scope", 'invalid_type', "must be a string");
break;
case "state":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/state", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/state", 'invalid_type', "must be a string");
break;
case "nonce":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/nonce", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/nonce", 'invalid_type', "must be a string");
break;
case "code_challenge":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 43) fail(issues, at + "/code_challenge", 'too_short', "must have at least 43 characters");
if (field2.length > 43 && lengthOf(field2) > 43) fail(issues, at + "/code_challenge", 'too_long', "must have at most 43 characters");
if (!ConsentFormPattern0.test(field2)) fail(issues, at + "/code_challenge", 'invalid_format', "must match ^[A-Za-z0-9_-]{43}$");
} else fail(issues, at + "/code_challenge", 'invalid_type', "must be a string");
break;
case "code_challenge_method":
if (field2 !== "S256") fail(issues, at + "/code_challenge_method", 'invalid_value', "must be \"S256\"");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const AuthorizationCodeGrantPattern0 = /^[A-Za-z0-9._~-]{43,128}$/u;
export function checkAuthorizationCodeGrant(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "grant_type")) fail(issues, at + "/grant_type", 'required', "is required");
if (!Object.hasOwn(value, "code")) fail(issues, at + "/code", 'required', "is required");
if (!Object.hasOwn(value, "redirect_uri")) fail(issues, at + "/redirect_uri", 'required', "is required");
if (!Object.hasOwn(value, "client_id")) fail(issues, at + "/client_id", 'required', "is required");
if (!Object.hasOwn(value, "code_verifier")) fail(issues, at + "/code_verifier", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "grant_type":
if (field2 !== "authorization_code") fail(issues, at + "/grant_type", 'invalid_value', "must be \"authorization_code\"");
break;
case "code":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/code", 'too_short', "must not be empty");
if (field2.length > 512 && lengthOf(field2) > 512) fail(issues, at + "/code", 'too_long', "must have at most 512 characters");
} else fail(issues, at + "/code", 'invalid_type', "must be a string");
break;
case "redirect_uri":
if (typeof field2 === 'string') {
if (field2.length > 2048 && lengthOf(field2) > 2048) fail(issues, at + "/redirect_uri", 'too_long', "must have at most 2048 characters");
if (!isUri(field2)) fail(issues, at + "/redirect_uri", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/redirect_uri", 'invalid_type', "must be a string");
break;
case "client_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/client_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_secret", 'too_short', "must not be empty");
if (field2.length > 512 && lengthOf(field2) > 512) fail(issues, at + "/client_secret", 'too_long', "must have at most 512 characters");
} else fail(issues, at + "/client_secret", 'invalid_type', "must be a string");
break;
case "code_verifier":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 43) fail(issues, at + "/code_verifier", 'too_short', "must have at least 43 characters");
if (field2.length > 128 && lengthOf(field2) > 128) fail(issues, at + "/code_verifier", 'too_long', "must have at most 128 characters");
if (!AuthorizationCodeGrantPattern0.test(field2)) fail(issues, at + "/code_verifier", 'invalid_format', "must match ^[A-Za-z0-9._~-]{43,128}$");
} else fail(issues, at + "/code_verifier", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRefreshTokenGrant(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "grant_type")) fail(issues, at + "/grant_type", 'required', "is required");
if (!Object.hasOwn(value, "refresh_token")) fail(issues, at + "/refresh_token", 'required', "is required");
if (!Object.hasOwn(value, "client_id")) fail(issues, at + "/client_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "grant_type":
if (field2 !== "refresh_token") fail(issues, at + "/grant_type", 'invalid_value', "must be \"refresh_token\"");
break;
case "refresh_token":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/refresh_token", 'too_short', "must not be empty");
if (field2.length > 512 && lengthOf(field2) > 512) fail(issues, at + "/refresh_token", 'too_long', "must have at most 512 characters");
} else fail(issues, at + "/refresh_token", 'invalid_type', "must be a string");
break;
case "client_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/client_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_secret", 'too_short', "must not be empty");
if (field2.length > 512 && lengthOf(field2) > 512) fail(issues, at + "/client_secret", 'too_long', "must have at most 512 characters");
} else fail(issues, at + "/client_secret", 'invalid_type', "must be a string");
break;
case "scope":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/scope", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/scope", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTokenRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
switch (value["grant_type"]) {
case "authorization_code":
checkAuthorizationCodeGrant(value, at, issues);
break;
case "refresh_token":
checkRefreshTokenGrant(value, at, issues);
break;
default:
fail(issues, at + "/grant_type", 'invalid_value', "must be one of: authorization_code, refresh_token");}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTokenResponse(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "access_token")) fail(issues, at + "/access_token", 'required', "is required");
if (!Object.hasOwn(value, "refresh_token")) fail(issues, at + "/refresh_token", 'required', "is required");
if (!Object.hasOwn(value, "token_type")) fail(issues, at + "/token_type", 'required', "is required");
if (!Object.hasOwn(value, "expires_in")) fail(issues, at + "/expires_in", 'required', "is required");
if (!Object.hasOwn(value, "scope")) fail(issues, at + "/scope", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "access_token":
if (typeof field2 === 'string') {
} else fail(issues, at + "/access_token", 'invalid_type', "must be a string");
break;
case "refresh_token":
if (typeof field2 === 'string') {
} else fail(issues, at + "/refresh_token", 'invalid_type', "must be a string");
break;
case "token_type":
if (field2 !== "Bearer") fail(issues, at + "/token_type", 'invalid_value', "must be \"Bearer\"");
break;
case "expires_in":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/expires_in", 'too_small', "must be at least 1");
if (field2 > 86400) fail(issues, at + "/expires_in", 'too_large', "must be at most 86400");
} else fail(issues, at + "/expires_in", 'invalid_type', "must be an integer");
break;
case "scope":
if (typeof field2 === 'string') {
} else fail(issues, at + "/scope", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "id_token":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id_token", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOAuthErrorCode(value: unknown, at: string, issues: Issue[]): void {
if (value !== "invalid_request" && value !== "invalid_client" && value !== "invalid_grant" && value !== "unauthorized_client" && value !== "unsupported_grant_type" && value !== "invalid_scope" && value !== "unsupported_token_type") fail(issues, at, 'invalid_value', "must be one of: invalid_request, invalid_client, invalid_grant, unauthorized_client, unsupported_grant_type, invalid_scope, unsupported_token_type");
}

export function checkOAuthError(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "error")) fail(issues, at + "/error", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "error":
checkOAuthErrorCode(field2, at + "/error", issues);
break;
case "error_description":
if (typeof field2 === 'string') {
} else fail(issues, at + "/error_description", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRevokeRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "token")) fail(issues, at + "/token", 'required', "is required");
if (!Object.hasOwn(value, "client_id")) fail(issues, at + "/client_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "token":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/token", 'too_short', "must not be empty");
if (field2.length > 8192 && lengthOf(field2) > 8192) fail(issues, at + "/token", 'too_long', "must have at most 8192 characters");
} else fail(issues, at + "/token", 'invalid_type', "must be a string");
break;
case "token_type_hint":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/token_type_hint", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/token_type_hint", 'invalid_type', "must be a string");
break;
case "client_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/client_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_secret", 'too_short', "must not be empty");
if (field2.length > 512 && lengthOf(field2) > 512) fail(issues, at + "/client_secret", 'too_long', "must have at most 512 characters");
} else fail(issues, at + "/client_secret", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkUserinfo(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "sub")) fail(issues, at + "/sub", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "sub":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/sub", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/sub", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/tenant_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
} else fail(issues, at + "/email", 'invalid_type', "must be a string");
break;
case "email_verified":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/email_verified", 'invalid_type', "must be a boolean");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJwk(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "kty")) fail(issues, at + "/kty", 'required', "is required");
if (!Object.hasOwn(value, "use")) fail(issues, at + "/use", 'required', "is required");
if (!Object.hasOwn(value, "alg")) fail(issues, at + "/alg", 'required', "is required");
if (!Object.hasOwn(value, "kid")) fail(issues, at + "/kid", 'required', "is required");
if (!Object.hasOwn(value, "n")) fail(issues, at + "/n", 'required', "is required");
if (!Object.hasOwn(value, "e")) fail(issues, at + "/e", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "kty":
if (field2 !== "RSA") fail(issues, at + "/kty", 'invalid_value', "must be \"RSA\"");
break;
case "use":
if (field2 !== "sig") fail(issues, at + "/use", 'invalid_value', "must be \"sig\"");
break;
case "alg":
if (field2 !== "RS256") fail(issues, at + "/alg", 'invalid_value', "must be \"RS256\"");
break;
case "kid":
if (typeof field2 === 'string') {
} else fail(issues, at + "/kid", 'invalid_type', "must be a string");
break;
case "n":
if (typeof field2 === 'string') {
} else fail(issues, at + "/n", 'invalid_type', "must be a string");
break;
case "e":
if (typeof field2 === 'string') {
} else fail(issues, at + "/e", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkJwks(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "keys")) fail(issues, at + "/keys", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "keys":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkJwk(item4, `${at + "/keys"}/${index3}`, issues);
}
} else fail(issues, at + "/keys", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOpenidConfiguration(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "issuer")) fail(issues, at + "/issuer", 'required', "is required");
if (!Object.hasOwn(value, "authorization_endpoint")) fail(issues, at + "/authorization_endpoint", 'required', "is required");
if (!Object.hasOwn(value, "token_endpoint")) fail(issues, at + "/token_endpoint", 'required', "is required");
if (!Object.hasOwn(value, "userinfo_endpoint")) fail(issues, at + "/userinfo_endpoint", 'required', "is required");
if (!Object.hasOwn(value, "jwks_uri")) fail(issues, at + "/jwks_uri", 'required', "is required");
if (!Object.hasOwn(value, "revocation_endpoint")) fail(issues, at + "/revocation_endpoint", 'required', "is required");
if (!Object.hasOwn(value, "scopes_supported")) fail(issues, at + "/scopes_supported", 'required', "is required");
if (!Object.hasOwn(value, "response_types_supported")) fail(issues, at + "/response_types_supported", 'required', "is required");
if (!Object.hasOwn(value, "grant_types_supported")) fail(issues, at + "/grant_types_supported", 'required', "is required");
if (!Object.hasOwn(value, "subject_types_supported")) fail(issues, at + "/subject_types_supported", 'required', "is required");
if (!Object.hasOwn(value, "id_token_signing_alg_values_supported")) fail(issues, at + "/id_token_signing_alg_values_supported", 'required', "is required");
if (!Object.hasOwn(value, "token_endpoint_auth_methods_supported")) fail(issues, at + "/token_endpoint_auth_methods_supported", 'required', "is required");
if (!Object.hasOwn(value, "code_challenge_methods_supported")) fail(issues, at + "/code_challenge_methods_supported", 'required', "is required");
if (!Object.hasOwn(value, "claims_supported")) fail(issues, at + "/claims_supported", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "issuer":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/issuer", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/issuer", 'invalid_type', "must be a string");
break;
case "authorization_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/authorization_endpoint", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/authorization_endpoint", 'invalid_type', "must be a string");
break;
case "token_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/token_endpoint", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/token_endpoint", 'invalid_type', "must be a string");
break;
case "userinfo_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/userinfo_endpoint", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/userinfo_endpoint", 'invalid_type', "must be a string");
break;
case "jwks_uri":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/jwks_uri", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/jwks_uri", 'invalid_type', "must be a string");
break;
case "revocation_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) fail(issues, at + "/revocation_endpoint", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/revocation_endpoint", 'invalid_type', "must be a string");
break;
case "scopes_supported":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
} else fail(issues, `${at + "/scopes_supported"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/scopes_supported", 'invalid_type', "must be an array");
break;
case "response_types_supported":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
if (typeof item6 === 'string') {
} else fail(issues, `${at + "/response_types_supported"}/${index5}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/response_types_supported", 'invalid_type', "must be an array");
break;
case "grant_types_supported":
if (Array.isArray(field2)) {
for (let index7 = 0; index7 < field2.length; index7 += 1) {
const item8: unknown = field2[index7];
if (typeof item8 === 'string') {
} else fail(issues, `${at + "/grant_types_supported"}/${index7}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/grant_types_supported", 'invalid_type', "must be an array");
break;
case "subject_types_supported":
if (Array.isArray(field2)) {
for (let index9 = 0; index9 < field2.length; index9 += 1) {
const item10: unknown = field2[index9];
if (typeof item10 === 'string') {
} else fail(issues, `${at + "/subject_types_supported"}/${index9}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/subject_types_supported", 'invalid_type', "must be an array");
break;
case "id_token_signing_alg_values_supported":
if (Array.isArray(field2)) {
for (let index11 = 0; index11 < field2.length; index11 += 1) {
const item12: unknown = field2[index11];
if (typeof item12 === 'string') {
} else fail(issues, `${at + "/id_token_signing_alg_values_supported"}/${index11}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/id_token_signing_alg_values_supported", 'invalid_type', "must be an array");
break;
case "token_endpoint_auth_methods_supported":
if (Array.isArray(field2)) {
for (let index13 = 0; index13 < field2.length; index13 += 1) {
const item14: unknown = field2[index13];
if (typeof item14 === 'string') {
} else fail(issues, `${at + "/token_endpoint_auth_methods_supported"}/${index13}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/token_endpoint_auth_methods_supported", 'invalid_type', "must be an array");
break;
case "code_challenge_methods_supported":
if (Array.isArray(field2)) {
for (let index15 = 0; index15 < field2.length; index15 += 1) {
const item16: unknown = field2[index15];
if (typeof item16 === 'string') {
} else fail(issues, `${at + "/code_challenge_methods_supported"}/${index15}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/code_challenge_methods_supported", 'invalid_type', "must be an array");
break;
case "claims_supported":
if (Array.isArray(field2)) {
for (let index17 = 0; index17 < field2.length; index17 += 1) {
const item18: unknown = field2[index17];
if (typeof item18 === 'string') {
} else fail(issues, `${at + "/claims_supported"}/${index17}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/claims_supported", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const OpenapiDocumentPattern0 = /^3\.1\.[0-9]+$/u;
export function checkOpenapiDocument(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "openapi")) fail(issues, at + "/openapi", 'required', "is required");
if (!Object.hasOwn(value, "info")) fail(issues, at + "/info", 'required', "is required");
if (!Object.hasOwn(value, "paths")) fail(issues, at + "/paths", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "openapi":
if (typeof field2 === 'string') {
if (!OpenapiDocumentPattern0.test(field2)) fail(issues, at + "/openapi", 'invalid_format', "must match ^3\\.1\\.[0-9]+$");
} else fail(issues, at + "/openapi", 'invalid_type', "must be a string");
break;
case "info":
if (isObject(field2)) {
} else fail(issues, at + "/info", 'invalid_type', "must be an object");
break;
case "paths":
if (isObject(field2)) {
} else fail(issues, at + "/paths", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListCustomersQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/status", 'too_few_items', "must not be empty");
if (field2.length > 4) fail(issues, at + "/status", 'too_many_items', "must have at most 4 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkCustomerStatus(item4, `${at + "/status"}/${index3}`, issues);
}
} else fail(issues, at + "/status", 'invalid_type', "must be an array");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/owner_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string");
break;
case "segment_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/segment_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/segment_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/segment_id", 'invalid_type', "must be a string");
break;
case "health_status":
checkHealthStatus(field2, at + "/health_status", issues);
break;
case "min_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/min_arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/min_arr", 'too_large', "must be at most 1000000000000");
} else fail(issues, at + "/min_arr", 'invalid_type', "must be a number");
break;
case "max_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/max_arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/max_arr", 'too_large', "must be at most 1000000000000");
} else fail(issues, at + "/max_arr", 'invalid_type', "must be a number");
break;
case "renewal_within_days":
if (field2 !== 30 && field2 !== 60 && field2 !== 90) fail(issues, at + "/renewal_within_days", 'invalid_value', "must be one of: 30, 60, 90");
break;
case "q":
if (typeof field2 === 'string') {
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/q", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/q", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkDeleteCustomerQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "hard":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/hard", 'invalid_type', "must be a boolean");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListCustomerContactsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListCustomerHealthHistoryQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "from":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/from", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/from", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/from", 'invalid_type', "must be a string");
break;
case "to":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/to", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/to", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/to", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListEventsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "event_name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/event_name", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/event_name", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/event_name", 'invalid_type', "must be a string");
break;
case "user_email":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/user_email", 'too_short', "must not be empty");
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/user_email", 'too_long', "must have at most 254 characters");
} else fail(issues, at + "/user_email", 'invalid_type', "must be a string");
break;
case "since":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/since", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/since", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/since", 'invalid_type', "must be a string");
break;
case "until":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/until", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/until", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/until", 'invalid_type', "must be a string");
break;
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListPlaybooksQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListTasksQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "owner":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/owner", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/owner", 'invalid_type', "must be a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/owner_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/owner_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/owner_id", 'invalid_type', "must be a string");
break;
case "status":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/status", 'too_few_items', "must not be empty");
if (field2.length > 4) fail(issues, at + "/status", 'too_many_items', "must have at most 4 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkTaskStatus(item4, `${at + "/status"}/${index3}`, issues);
}
} else fail(issues, at + "/status", 'invalid_type', "must be an array");
break;
case "due_date":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/due_date", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/due_date", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/due_date", 'invalid_type', "must be a string");
break;
case "due_before":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/due_before", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/due_before", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/due_before", 'invalid_type', "must be a string");
break;
case "due_after":
if (typeof field2 === 'string') {
if (field2.length > 10 && lengthOf(field2) > 10) fail(issues, at + "/due_after", 'too_long', "must have at most 10 characters");
if (!isDate(field2)) fail(issues, at + "/due_after", 'invalid_format', "must be a date, such as 2026-03-01");
} else fail(issues, at + "/due_after", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListUsersQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListWebhookSubscriptionsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkListWebhookEventsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/cursor", 'too_short', "must not be empty");
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/cursor", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/cursor", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 200) fail(issues, at + "/limit", 'too_large', "must be at most 200");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const AuthorizeQueryPattern0 = /^[A-Za-z0-9_-]{43}$/u;
export function checkAuthorizeQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "response_type")) fail(issues, at + "/response_type", 'required', "is required");
if (!Object.hasOwn(value, "client_id")) fail(issues, at + "/client_id", 'required', "is required");
if (!Object.hasOwn(value, "redirect_uri")) fail(issues, at + "/redirect_uri", 'required', "is required");
if (!Object.hasOwn(value, "code_challenge")) fail(issues, at + "/code_challenge", 'required', "is required");
if (!Object.hasOwn(value, "code_challenge_method")) fail(issues, at + "/code_challenge_method", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "response_type":
if (field2 !== "code") fail(issues, at + "/response_type", 'invalid_value', "must be \"code\"");
break;
case "client_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/client_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "redirect_uri":
if (typeof field2 === 'string') {
if (field2.length > 2048 && lengthOf(field2) > 2048) fail(issues, at + "/redirect_uri", 'too_long', "must have at most 2048 characters");
if (!isUri(field2)) fail(issues, at + "/redirect_uri", 'invalid_format', "must be an absolute URI");
} else fail(issues, at + "/redirect_uri", 'invalid_type', "must be a string");
break;
case "scope":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/scope", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/scope", 'invalid_type', "must be a string");
break;
case "state":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/state", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/state", 'invalid_type', "must be a string");
break;
case "code_challenge":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 43) fail(issues, at + "/code_challenge", 'too_short', "must have at least 43 characters");
if (field2.length > 43 && lengthOf(field2) > 43) fail(issues, at + "/code_challenge", 'too_long', "must have at most 43 characters");
if (!AuthorizeQueryPattern0.test(field2)) fail(issues, at + "/code_challenge", 'invalid_format', "must match ^[A-Za-z0-9_-]{43}$");
} else fail(issues, at + "/code_challenge", 'invalid_type', "must be a string");
break;
case "code_challenge_method":
if (field2 !== "S256") fail(issues, at + "/code_challenge_method", 'invalid_value', "must be \"S256\"");
break;
case "nonce":
if (typeof field2 === 'string') {
if (field2.length > 1024 && lengthOf(field2) > 1024) fail(issues, at + "/nonce", 'too_long', "must have at most 1024 characters");
} else fail(issues, at + "/nonce", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

/** Every check by the name of its schema. */
export const checks = {
  ProblemCode: checkProblemCode,
  Problem: checkProblem,
  ValidationIssue: checkValidationIssue,
  Scope: checkScope,
  Role: checkRole,
  CustomerStatus: checkCustomerStatus,
  HealthStatus: checkHealthStatus,
  CustomFieldValue: checkCustomFieldValue,
  CustomFields: checkCustomFields,
  CustomFieldsPatch: checkCustomFieldsPatch,
  Customer: checkCustomer,
  CustomerHealthSummary: checkCustomerHealthSummary,
  CustomerRenewal: checkCustomerRenewal,
  CustomerDetail: checkCustomerDetail,
  CustomerCreate: checkCustomerCreate,
  CustomerUpdate: checkCustomerUpdate,
  CustomerList: checkCustomerList,
  Contact: checkContact,
  ContactRole: checkContactRole,
  ContactList: checkContactList,
  BulkImportRow: checkBulkImportRow,
  BulkImportMode: checkBulkImportMode,
  ConflictResolution: checkConflictResolution,
  BulkImport: checkBulkImport,
  JobRef: checkJobRef,
  JobType: checkJobType,
  JobStatus: checkJobStatus,
  JobProgress: checkJobProgress,
  JobErrorCode: checkJobErrorCode,
  JobError: checkJobError,
  JobResult: checkJobResult,
  Job: checkJob,
  EventProperties: checkEventProperties,
  EventInput: checkEventInput,
  EventArray: checkEventArray,
  EventBatch: checkEventBatch,
  EventsRequest: checkEventsRequest,
  EventErrorCode: checkEventErrorCode,
  EventError: checkEventError,
  EventsResult: checkEventsResult,
  Event: checkEvent,
  EventList: checkEventList,
  HealthTrend: checkHealthTrend,
  HealthSignal: checkHealthSignal,
  HealthDimension: checkHealthDimension,
  HealthBenchmark: checkHealthBenchmark,
  Health: checkHealth,
  HealthHistoryRow: checkHealthHistoryRow,
  HealthHistory: checkHealthHistory,
  ConditionOp: checkConditionOp,
  ConditionValue: checkConditionValue,
  Condition: checkCondition,
  Trigger: checkTrigger,
  CreateTaskAction: checkCreateTaskAction,
  SlackNotificationAction: checkSlackNotificationAction,
  EmailChampionAction: checkEmailChampionAction,
  Action: checkAction,
  PlaybookGoal: checkPlaybookGoal,
  Playbook: checkPlaybook,
  PlaybookCreate: checkPlaybookCreate,
  PlaybookList: checkPlaybookList,
  TaskStatus: checkTaskStatus,
  TaskPriority: checkTaskPriority,
  TaskOutcome: checkTaskOutcome,
  Task: checkTask,
  TaskUpdate: checkTaskUpdate,
  TaskComplete: checkTaskComplete,
  TaskList: checkTaskList,
  UserStatus: checkUserStatus,
  User: checkUser,
  UserInvite: checkUserInvite,
  UserRole: checkUserRole,
  UserList: checkUserList,
  CredentialType: checkCredentialType,
  CurrentUser: checkCurrentUser,
  PortfolioTotal: checkPortfolioTotal,
  PortfolioStatusGroup: checkPortfolioStatusGroup,
  PortfolioHealthGroup: checkPortfolioHealthGroup,
  PortfolioOwnerGroup: checkPortfolioOwnerGroup,
  PortfolioMovement: checkPortfolioMovement,
  Portfolio: checkPortfolio,
  RenewalForecast: checkRenewalForecast,
  RenewalBucketKey: checkRenewalBucketKey,
  RenewalRedFlag: checkRenewalRedFlag,
  RenewalGreenFlag: checkRenewalGreenFlag,
  RenewalOutcome: checkRenewalOutcome,
  RenewalRow: checkRenewalRow,
  RenewalBucket: checkRenewalBucket,
  RenewalForecastGroup: checkRenewalForecastGroup,
  Renewals: checkRenewals,
  WidgetUnit: checkWidgetUnit,
  MetricWidgetData: checkMetricWidgetData,
  MetricWidget: checkMetricWidget,
  TableColumn: checkTableColumn,
  TableCell: checkTableCell,
  TableWidgetData: checkTableWidgetData,
  TableWidget: checkTableWidget,
  TimeseriesPoint: checkTimeseriesPoint,
  TimeseriesSeries: checkTimeseriesSeries,
  TimeseriesWidgetData: checkTimeseriesWidgetData,
  TimeseriesWidget: checkTimeseriesWidget,
  Bar: checkBar,
  BarWidgetData: checkBarWidgetData,
  BarWidget: checkBarWidget,
  Widget: checkWidget,
  WidgetList: checkWidgetList,
  WebhookEventType: checkWebhookEventType,
  WebhookEventSelector: checkWebhookEventSelector,
  WebhookSubscriptionStatus: checkWebhookSubscriptionStatus,
  WebhookFilters: checkWebhookFilters,
  WebhookSubscription: checkWebhookSubscription,
  WebhookSubscriptionCreated: checkWebhookSubscriptionCreated,
  WebhookSubscriptionCreate: checkWebhookSubscriptionCreate,
  WebhookSubscriptionList: checkWebhookSubscriptionList,
  WebhookEventDescription: checkWebhookEventDescription,
  WebhookEventList: checkWebhookEventList,
  CustomerPrevious: checkCustomerPrevious,
  CustomerDeletedObject: checkCustomerDeletedObject,
  HealthEventObject: checkHealthEventObject,
  HealthPrevious: checkHealthPrevious,
  RenewalEventObject: checkRenewalEventObject,
  PlaybookRunObject: checkPlaybookRunObject,
  IssueSeverity: checkIssueSeverity,
  DetectedIssueObject: checkDetectedIssueObject,
  IntegrationObject: checkIntegrationObject,
  CustomerCreatedEvent: checkCustomerCreatedEvent,
  CustomerUpdatedEvent: checkCustomerUpdatedEvent,
  CustomerDeletedEvent: checkCustomerDeletedEvent,
  CustomerStatusChangedEvent: checkCustomerStatusChangedEvent,
  HealthChangedEvent: checkHealthChangedEvent,
  HealthDropSharpEvent: checkHealthDropSharpEvent,
  RenewalApproachingEvent: checkRenewalApproachingEvent,
  RenewalCompletedEvent: checkRenewalCompletedEvent,
  RenewalChurnedEvent: checkRenewalChurnedEvent,
  TaskCreatedEvent: checkTaskCreatedEvent,
  TaskCompletedEvent: checkTaskCompletedEvent,
  TaskOverdueEvent: checkTaskOverdueEvent,
  PlaybookTriggeredEvent: checkPlaybookTriggeredEvent,
  AiDetectedIssueEvent: checkAiDetectedIssueEvent,
  IntegrationDisconnectedEvent: checkIntegrationDisconnectedEvent,
  WebhookEvent: checkWebhookEvent,
  HtmlPage: checkHtmlPage,
  ConsentForm: checkConsentForm,
  AuthorizationCodeGrant: checkAuthorizationCodeGrant,
  RefreshTokenGrant: checkRefreshTokenGrant,
  TokenRequest: checkTokenRequest,
  TokenResponse: checkTokenResponse,
  OAuthErrorCode: checkOAuthErrorCode,
  OAuthError: checkOAuthError,
  RevokeRequest: checkRevokeRequest,
  Userinfo: checkUserinfo,
  Jwk: checkJwk,
  Jwks: checkJwks,
  OpenidConfiguration: checkOpenidConfiguration,
  OpenapiDocument: checkOpenapiDocument,
  ListCustomersQuery: checkListCustomersQuery,
  DeleteCustomerQuery: checkDeleteCustomerQuery,
  ListCustomerContactsQuery: checkListCustomerContactsQuery,
  ListCustomerHealthHistoryQuery: checkListCustomerHealthHistoryQuery,
  ListEventsQuery: checkListEventsQuery,
  ListPlaybooksQuery: checkListPlaybooksQuery,
  ListTasksQuery: checkListTasksQuery,
  ListUsersQuery: checkListUsersQuery,
  ListWebhookSubscriptionsQuery: checkListWebhookSubscriptionsQuery,
  ListWebhookEventsQuery: checkListWebhookEventsQuery,
  AuthorizeQuery: checkAuthorizeQuery,
} as const satisfies Record<string, Check>;
