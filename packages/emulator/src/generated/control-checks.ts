// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import { escape, fail, isDateTime, isEmail, isObject, isUri, lengthOf, type Check, type Issue } from '@lealup/contract/checking';

export function checkAnyObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEmulatorHealth(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "version")) fail(issues, at + "/version", 'required', "is required");
if (!Object.hasOwn(value, "now")) fail(issues, at + "/now", 'required', "is required");
if (!Object.hasOwn(value, "clock")) fail(issues, at + "/clock", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
if (field2 !== "ready" && field2 !== "starting") fail(issues, at + "/status", 'invalid_value', "must be one of: ready, starting");
break;
case "version":
if (typeof field2 === 'string') {
} else fail(issues, at + "/version", 'invalid_type', "must be a string");
break;
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/now", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/now", 'invalid_type', "must be a string");
break;
case "clock":
if (field2 !== "system" && field2 !== "manual") fail(issues, at + "/clock", 'invalid_value', "must be one of: system, manual");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkClockReading(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) fail(issues, at + "/now", 'required', "is required");
if (!Object.hasOwn(value, "mode")) fail(issues, at + "/mode", 'required', "is required");
if (!Object.hasOwn(value, "offset_ms")) fail(issues, at + "/offset_ms", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/now", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/now", 'invalid_type', "must be a string");
break;
case "mode":
if (field2 !== "system" && field2 !== "manual") fail(issues, at + "/mode", 'invalid_value', "must be one of: system, manual");
break;
case "offset_ms":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -9007199254740991) fail(issues, at + "/offset_ms", 'too_small', "must be at least -9007199254740991");
if (field2 > 9007199254740991) fail(issues, at + "/offset_ms", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/offset_ms", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkClockMove(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
const size1 = Object.keys(value).length;
if (size1 < 1) fail(issues, at, 'too_few_fields', "must have at least 1 field");
if (size1 > 1) fail(issues, at, 'too_many_fields', "must have at most 1 fields");
for (const key2 in value) {
const field3: unknown = value[key2];
switch (key2) {
case "set":
if (typeof field3 === 'string') {
if (field3.length > 64 && lengthOf(field3) > 64) fail(issues, at + "/set", 'too_long', "must have at most 64 characters");
if (!isDateTime(field3)) fail(issues, at + "/set", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/set", 'invalid_type', "must be a string");
break;
case "advance":
if (typeof field3 === 'string') {
if (field3.length > 64 && lengthOf(field3) > 64) fail(issues, at + "/advance", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/advance", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key2)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkClockMoved(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) fail(issues, at + "/now", 'required', "is required");
if (!Object.hasOwn(value, "jobs_run")) fail(issues, at + "/jobs_run", 'required', "is required");
if (!Object.hasOwn(value, "deliveries")) fail(issues, at + "/deliveries", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/now", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/now", 'invalid_type', "must be a string");
break;
case "jobs_run":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/jobs_run", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/jobs_run", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/jobs_run", 'invalid_type', "must be an integer");
break;
case "deliveries":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/deliveries", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/deliveries", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/deliveries", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSettled(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) fail(issues, at + "/now", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/now", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/now", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const TenantCreatePattern0 = /^[A-Z]{3}$/u;
export function checkTenantCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "time_zone":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/time_zone", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/time_zone", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/time_zone", 'invalid_type', "must be a string");
break;
case "plan":
checkPlan(field2, at + "/plan", issues);
break;
case "currency":
if (typeof field2 === 'string') {
if (field2.length > 3 && lengthOf(field2) > 3) fail(issues, at + "/currency", 'too_long', "must have at most 3 characters");
if (!TenantCreatePattern0.test(field2)) fail(issues, at + "/currency", 'invalid_format', "must match ^[A-Z]{3}$");
} else fail(issues, at + "/currency", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlan(value: unknown, at: string, issues: Issue[]): void {
if (value !== "starter" && value !== "growth" && value !== "scale" && value !== "enterprise" && value !== "unlimited") fail(issues, at, 'invalid_value', "must be one of: starter, growth, scale, enterprise, unlimited");
}

export function checkTenantCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "time_zone")) fail(issues, at + "/time_zone", 'required', "is required");
if (!Object.hasOwn(value, "plan")) fail(issues, at + "/plan", 'required', "is required");
if (!Object.hasOwn(value, "currency")) fail(issues, at + "/currency", 'required', "is required");
if (!Object.hasOwn(value, "api_key")) fail(issues, at + "/api_key", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "time_zone":
if (typeof field2 === 'string') {
} else fail(issues, at + "/time_zone", 'invalid_type', "must be a string");
break;
case "plan":
checkPlan(field2, at + "/plan", issues);
break;
case "currency":
if (typeof field2 === 'string') {
} else fail(issues, at + "/currency", 'invalid_type', "must be a string");
break;
case "api_key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/api_key", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkApiKeyCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "scopes")) fail(issues, at + "/scopes", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "scopes":
if (Array.isArray(field2)) {
if (field2.length > 50) fail(issues, at + "/scopes", 'too_many_items', "must have at most 50 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkApiScope(item4, `${at + "/scopes"}/${index3}`, issues);
}
} else fail(issues, at + "/scopes", 'invalid_type', "must be an array");
break;
case "expires_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/expires_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/expires_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/expires_at", 'invalid_type', "must be a string or null");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkApiScope(value: unknown, at: string, issues: Issue[]): void {
if (value !== "admin:*" && value !== "customers:read" && value !== "customers:write" && value !== "health:read" && value !== "health:write" && value !== "playbooks:read" && value !== "playbooks:write" && value !== "tasks:read" && value !== "tasks:write" && value !== "events:read" && value !== "events:write" && value !== "users:read" && value !== "users:write" && value !== "webhooks:read" && value !== "webhooks:write" && value !== "analytics:read" && value !== "dashboards:read") fail(issues, at, 'invalid_value', "must be one of: admin:*, customers:read, customers:write, health:read, health:write, playbooks:read, playbooks:write, tasks:read, tasks:write, events:read, events:write, users:read, users:write, webhooks:read, webhooks:write, analytics:read, dashboards:read");
}

export function checkApiKeyCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "scopes")) fail(issues, at + "/scopes", 'required', "is required");
if (!Object.hasOwn(value, "expires_at")) fail(issues, at + "/expires_at", 'required', "is required");
if (!Object.hasOwn(value, "api_key")) fail(issues, at + "/api_key", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "scopes":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkApiScope(item4, `${at + "/scopes"}/${index3}`, issues);
}
} else fail(issues, at + "/scopes", 'invalid_type', "must be an array");
break;
case "expires_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/expires_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/expires_at", 'invalid_type', "must be a string or null");
break;
case "api_key":
if (typeof field2 === 'string') {
} else fail(issues, at + "/api_key", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkUserCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "email")) fail(issues, at + "/email", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
} else fail(issues, at + "/email", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/name", 'invalid_type', "must be a string or null");
break;
case "role":
if (typeof field2 === 'string') {
} else fail(issues, at + "/role", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkContactCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/email", 'invalid_format', "must be an e-mail address");
} else if (field2 === null) {
} else fail(issues, at + "/email", 'invalid_type', "must be a string or null");
break;
case "title":
if (typeof field2 === 'string') {
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/title", 'too_long', "must have at most 200 characters");
} else if (field2 === null) {
} else fail(issues, at + "/title", 'invalid_type', "must be a string or null");
break;
case "role":
if (field2 !== "champion" && field2 !== "stakeholder" && field2 !== "billing" && field2 !== "technical") fail(issues, at + "/role", 'invalid_value', "must be one of: champion, stakeholder, billing, technical");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOAuthClientCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "redirect_uris")) fail(issues, at + "/redirect_uris", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "client_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/client_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/client_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "redirect_uris":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/redirect_uris", 'too_few_items', "must not be empty");
if (field2.length > 20) fail(issues, at + "/redirect_uris", 'too_many_items', "must have at most 20 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (item4.length > 2048 && lengthOf(item4) > 2048) fail(issues, `${at + "/redirect_uris"}/${index3}`, 'too_long', "must have at most 2048 characters");
if (!isUri(item4)) fail(issues, `${at + "/redirect_uris"}/${index3}`, 'invalid_format', "must be an absolute URI");
} else fail(issues, `${at + "/redirect_uris"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/redirect_uris", 'invalid_type', "must be an array");
break;
case "scopes":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/scopes", 'too_few_items', "must not be empty");
if (field2.length > 50) fail(issues, at + "/scopes", 'too_many_items', "must have at most 50 items");
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkOAuthScope(item6, `${at + "/scopes"}/${index5}`, issues);
}
} else fail(issues, at + "/scopes", 'invalid_type', "must be an array");
break;
case "public":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/public", 'invalid_type', "must be a boolean");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOAuthScope(value: unknown, at: string, issues: Issue[]): void {
if (value !== "openid" && value !== "email" && value !== "profile" && value !== "offline_access" && value !== "admin:*" && value !== "customers:read" && value !== "customers:write" && value !== "health:read" && value !== "health:write" && value !== "playbooks:read" && value !== "playbooks:write" && value !== "tasks:read" && value !== "tasks:write" && value !== "events:read" && value !== "events:write" && value !== "users:read" && value !== "users:write" && value !== "webhooks:read" && value !== "webhooks:write" && value !== "analytics:read" && value !== "dashboards:read") fail(issues, at, 'invalid_value', "must be one of: openid, email, profile, offline_access, admin:*, customers:read, customers:write, health:read, health:write, playbooks:read, playbooks:write, tasks:read, tasks:write, events:read, events:write, users:read, users:write, webhooks:read, webhooks:write, analytics:read, dashboards:read");
}

export function checkOAuthClientCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "client_id")) fail(issues, at + "/client_id", 'required', "is required");
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "redirect_uris")) fail(issues, at + "/redirect_uris", 'required', "is required");
if (!Object.hasOwn(value, "scopes")) fail(issues, at + "/scopes", 'required', "is required");
if (!Object.hasOwn(value, "public")) fail(issues, at + "/public", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "client_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/client_id", 'invalid_type', "must be a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
} else fail(issues, at + "/client_secret", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "redirect_uris":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
} else fail(issues, `${at + "/redirect_uris"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/redirect_uris", 'invalid_type', "must be an array");
break;
case "scopes":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkOAuthScope(item6, `${at + "/scopes"}/${index5}`, issues);
}
} else fail(issues, at + "/scopes", 'invalid_type', "must be an array");
break;
case "public":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/public", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRenewalSet(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "forecast")) fail(issues, at + "/forecast", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "forecast":
if (field2 !== "commit" && field2 !== "probable" && field2 !== "best_case" && field2 !== "at_risk") fail(issues, at + "/forecast", 'invalid_value', "must be one of: commit, probable, best_case, at_risk");
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/proposed_arr", 'too_small', "must be at least 0");
if (field2 > 1000000000000) fail(issues, at + "/proposed_arr", 'too_large', "must be at most 1000000000000");
} else if (field2 === null) {
} else fail(issues, at + "/proposed_arr", 'invalid_type', "must be a number or null");
break;
case "reason":
if (typeof field2 === 'string') {
if (field2.length > 2000 && lengthOf(field2) > 2000) fail(issues, at + "/reason", 'too_long', "must have at most 2000 characters");
} else if (field2 === null) {
} else fail(issues, at + "/reason", 'invalid_type', "must be a string or null");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSubscriptionUpdate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
if (field2 !== "active" && field2 !== "paused") fail(issues, at + "/status", 'invalid_value', "must be one of: active, paused");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSecretRotate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "secret":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/secret", 'too_short', "must not be empty");
if (field2.length > 256 && lengthOf(field2) > 256) fail(issues, at + "/secret", 'too_long', "must have at most 256 characters");
} else fail(issues, at + "/secret", 'invalid_type', "must be a string");
break;
case "grace_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/grace_s", 'too_small', "must be at least 0");
if (field2 > 31536000) fail(issues, at + "/grace_s", 'too_large', "must be at most 31536000");
} else fail(issues, at + "/grace_s", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSecretRotated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
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

export function checkRecover(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "since")) fail(issues, at + "/since", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "since":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/since", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/since", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/since", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRecovered(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "recovered")) fail(issues, at + "/recovered", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "recovered":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/recovered", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/recovered", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/recovered", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTrigger(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/type", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/type", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/type", 'invalid_type', "must be a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "data":
checkAnyObject(field2, at + "/data", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTriggered(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "message")) fail(issues, at + "/message", 'required', "is required");
if (!Object.hasOwn(value, "deliveries")) fail(issues, at + "/deliveries", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "message":
checkAnyObject(field2, at + "/message", issues);
break;
case "deliveries":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/deliveries", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/deliveries", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/deliveries", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkStateDump(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) fail(issues, at + "/now", 'required', "is required");
if (!Object.hasOwn(value, "tables")) fail(issues, at + "/tables", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/now", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/now", 'invalid_type', "must be a string");
break;
case "tables":
if (isObject(field2)) {
for (const key3 in field2) {
const field4: unknown = field2[key3];
checkTableDump(field4, `${at + "/tables"}/${escape(key3)}`, issues);
}
} else fail(issues, at + "/tables", 'invalid_type', "must be an object");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTableDump(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "count")) fail(issues, at + "/count", 'required', "is required");
if (!Object.hasOwn(value, "rows")) fail(issues, at + "/rows", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "count":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/count", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/count", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/count", 'invalid_type', "must be an integer");
break;
case "rows":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkAnyObject(item4, `${at + "/rows"}/${index3}`, issues);
}
} else fail(issues, at + "/rows", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkRequestList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkLoggedRequest(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkLoggedRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "method")) fail(issues, at + "/method", 'required', "is required");
if (!Object.hasOwn(value, "path")) fail(issues, at + "/path", 'required', "is required");
if (!Object.hasOwn(value, "query")) fail(issues, at + "/query", 'required', "is required");
if (!Object.hasOwn(value, "operation_id")) fail(issues, at + "/operation_id", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "duration_ms")) fail(issues, at + "/duration_ms", 'required', "is required");
if (!Object.hasOwn(value, "problem")) fail(issues, at + "/problem", 'required', "is required");
if (!Object.hasOwn(value, "request")) fail(issues, at + "/request", 'required', "is required");
if (!Object.hasOwn(value, "response")) fail(issues, at + "/response", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/id", 'too_small', "must be at least 1");
if (field2 > 9007199254740991) fail(issues, at + "/id", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/id", 'invalid_type', "must be an integer");
break;
case "at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string or null");
break;
case "method":
if (typeof field2 === 'string') {
} else fail(issues, at + "/method", 'invalid_type', "must be a string");
break;
case "path":
if (typeof field2 === 'string') {
} else fail(issues, at + "/path", 'invalid_type', "must be a string");
break;
case "query":
if (typeof field2 === 'string') {
} else fail(issues, at + "/query", 'invalid_type', "must be a string");
break;
case "operation_id":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/operation_id", 'invalid_type', "must be a string or null");
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 100) fail(issues, at + "/status", 'too_small', "must be at least 100");
if (field2 > 999) fail(issues, at + "/status", 'too_large', "must be at most 999");
} else if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be an integer or null");
break;
case "duration_ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/duration_ms", 'too_small', "must be at least 0");
} else fail(issues, at + "/duration_ms", 'invalid_type', "must be a number");
break;
case "problem":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/problem", 'invalid_type', "must be a string or null");
break;
case "request":
checkLoggedMessage(field2, at + "/request", issues);
break;
case "response":
checkLoggedMessage(field2, at + "/response", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkLoggedMessage(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "headers")) fail(issues, at + "/headers", 'required', "is required");
if (!Object.hasOwn(value, "body")) fail(issues, at + "/body", 'required', "is required");
if (!Object.hasOwn(value, "bytes")) fail(issues, at + "/bytes", 'required', "is required");
if (!Object.hasOwn(value, "is_cut")) fail(issues, at + "/is_cut", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "headers":
checkHeaderMap(field2, at + "/headers", issues);
break;
case "body":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/body", 'invalid_type', "must be a string or null");
break;
case "bytes":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/bytes", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/bytes", 'too_large', "must be at most 9007199254740991");
} else if (field2 === null) {
} else fail(issues, at + "/bytes", 'invalid_type', "must be an integer or null");
break;
case "is_cut":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/is_cut", 'invalid_type', "must be a boolean");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "operation_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/operation_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/operation_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/operation_id", 'invalid_type', "must be a string");
break;
case "method":
if (field2 !== "GET" && field2 !== "POST" && field2 !== "PATCH" && field2 !== "PUT" && field2 !== "DELETE") fail(issues, at + "/method", 'invalid_value', "must be one of: GET, POST, PATCH, PUT, DELETE");
break;
case "path":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/path", 'too_short', "must not be empty");
if (field2.length > 500 && lengthOf(field2) > 500) fail(issues, at + "/path", 'too_long', "must have at most 500 characters");
} else fail(issues, at + "/path", 'invalid_type', "must be a string");
break;
case "header":
checkFaultHeader(field2, at + "/header", issues);
break;
case "probability":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 > 1) fail(issues, at + "/probability", 'too_large', "must be at most 1");
if (field2 <= 0) fail(issues, at + "/probability", 'too_small', "must be more than 0");
} else fail(issues, at + "/probability", 'invalid_type', "must be a number");
break;
case "nth":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/nth", 'too_small', "must be at least 1");
if (field2 > 1000000) fail(issues, at + "/nth", 'too_large', "must be at most 1000000");
} else fail(issues, at + "/nth", 'invalid_type', "must be an integer");
break;
case "every":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/every", 'too_small', "must be at least 1");
if (field2 > 1000000) fail(issues, at + "/every", 'too_large', "must be at most 1000000");
} else fail(issues, at + "/every", 'invalid_type', "must be an integer");
break;
case "times":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/times", 'too_small', "must be at least 1");
if (field2 > 1000000) fail(issues, at + "/times", 'too_large', "must be at most 1000000");
} else fail(issues, at + "/times", 'invalid_type', "must be an integer");
break;
case "latency":
checkFaultLatency(field2, at + "/latency", issues);
break;
case "code":
checkFaultCode(field2, at + "/code", issues);
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 400) fail(issues, at + "/status", 'too_small', "must be at least 400");
if (field2 > 599) fail(issues, at + "/status", 'too_large', "must be at most 599");
} else fail(issues, at + "/status", 'invalid_type', "must be an integer");
break;
case "body":
if (typeof field2 === 'string') {
if (field2.length > 100000 && lengthOf(field2) > 100000) fail(issues, at + "/body", 'too_long', "must have at most 100000 characters");
} else fail(issues, at + "/body", 'invalid_type', "must be a string");
break;
case "retry_after_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/retry_after_s", 'too_small', "must be at least 0");
if (field2 > 86400) fail(issues, at + "/retry_after_s", 'too_large', "must be at most 86400");
} else fail(issues, at + "/retry_after_s", 'invalid_type', "must be an integer");
break;
case "answer":
checkFaultAnswer(field2, at + "/answer", issues);
break;
case "drip_ms":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/drip_ms", 'too_small', "must be at least 1");
if (field2 > 600000) fail(issues, at + "/drip_ms", 'too_large', "must be at most 600000");
} else fail(issues, at + "/drip_ms", 'invalid_type', "must be an integer");
break;
case "stale_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/stale_s", 'too_small', "must be at least 1");
if (field2 > 31536000) fail(issues, at + "/stale_s", 'too_large', "must be at most 31536000");
} else fail(issues, at + "/stale_s", 'invalid_type', "must be an integer");
break;
case "webhook":
checkFaultWebhook(field2, at + "/webhook", issues);
break;
case "type":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/type", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/type", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/type", 'invalid_type', "must be a string");
break;
case "delay_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/delay_s", 'too_small', "must be at least 1");
if (field2 > 31536000) fail(issues, at + "/delay_s", 'too_large', "must be at most 31536000");
} else fail(issues, at + "/delay_s", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultHeader(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 100 && lengthOf(field2) > 100) fail(issues, at + "/name", 'too_long', "must have at most 100 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "value":
if (typeof field2 === 'string') {
if (field2.length > 1000 && lengthOf(field2) > 1000) fail(issues, at + "/value", 'too_long', "must have at most 1000 characters");
} else fail(issues, at + "/value", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultLatency(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "ms")) fail(issues, at + "/ms", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/ms", 'too_small', "must be at least 0");
if (field2 > 600000) fail(issues, at + "/ms", 'too_large', "must be at most 600000");
} else fail(issues, at + "/ms", 'invalid_type', "must be a number");
break;
case "max_ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/max_ms", 'too_small', "must be at least 0");
if (field2 > 600000) fail(issues, at + "/max_ms", 'too_large', "must be at most 600000");
} else fail(issues, at + "/max_ms", 'invalid_type', "must be a number");
break;
case "distribution":
if (field2 !== "fixed" && field2 !== "uniform" && field2 !== "long_tail") fail(issues, at + "/distribution", 'invalid_value', "must be one of: fixed, uniform, long_tail");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultCode(value: unknown, at: string, issues: Issue[]): void {
if (value !== "unauthorized" && value !== "invalid_token" && value !== "token_expired" && value !== "insufficient_scope" && value !== "role_forbidden" && value !== "workspace_mismatch" && value !== "not_found" && value !== "method_not_allowed" && value !== "invalid_json" && value !== "unsupported_media_type" && value !== "payload_too_large" && value !== "validation_failed" && value !== "invalid_cursor" && value !== "conflict" && value !== "idempotency_key_reused" && value !== "idempotency_in_progress" && value !== "rate_limited" && value !== "internal") fail(issues, at, 'invalid_value', "must be one of: unauthorized, invalid_token, token_expired, insufficient_scope, role_forbidden, workspace_mismatch, not_found, method_not_allowed, invalid_json, unsupported_media_type, payload_too_large, validation_failed, invalid_cursor, conflict, idempotency_key_reused, idempotency_in_progress, rate_limited, internal");
}

export function checkFaultAnswer(value: unknown, at: string, issues: Issue[]): void {
if (value !== "reset" && value !== "lose" && value !== "cut" && value !== "truncate" && value !== "mistype" && value !== "drip" && value !== "stale_clock") fail(issues, at, 'invalid_value', "must be one of: reset, lose, cut, truncate, mistype, drip, stale_clock");
}

export function checkFaultWebhook(value: unknown, at: string, issues: Issue[]): void {
if (value !== "drop" && value !== "duplicate" && value !== "reorder" && value !== "delay" && value !== "bad_signature" && value !== "old_timestamp") fail(issues, at, 'invalid_value', "must be one of: drop, duplicate, reorder, delay, bad_signature, old_timestamp");
}

export function checkFault(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string or null");
break;
case "operation_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/operation_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/operation_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/operation_id", 'invalid_type', "must be a string");
break;
case "method":
if (field2 !== "GET" && field2 !== "POST" && field2 !== "PATCH" && field2 !== "PUT" && field2 !== "DELETE") fail(issues, at + "/method", 'invalid_value', "must be one of: GET, POST, PATCH, PUT, DELETE");
break;
case "path":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/path", 'too_short', "must not be empty");
if (field2.length > 500 && lengthOf(field2) > 500) fail(issues, at + "/path", 'too_long', "must have at most 500 characters");
} else fail(issues, at + "/path", 'invalid_type', "must be a string");
break;
case "header":
checkFaultHeader(field2, at + "/header", issues);
break;
case "probability":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 > 1) fail(issues, at + "/probability", 'too_large', "must be at most 1");
if (field2 <= 0) fail(issues, at + "/probability", 'too_small', "must be more than 0");
} else fail(issues, at + "/probability", 'invalid_type', "must be a number");
break;
case "nth":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/nth", 'too_small', "must be at least 1");
if (field2 > 1000000) fail(issues, at + "/nth", 'too_large', "must be at most 1000000");
} else fail(issues, at + "/nth", 'invalid_type', "must be an integer");
break;
case "every":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/every", 'too_small', "must be at least 1");
if (field2 > 1000000) fail(issues, at + "/every", 'too_large', "must be at most 1000000");
} else fail(issues, at + "/every", 'invalid_type', "must be an integer");
break;
case "times":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/times", 'too_small', "must be at least 0");
if (field2 > 1000000) fail(issues, at + "/times", 'too_large', "must be at most 1000000");
} else fail(issues, at + "/times", 'invalid_type', "must be an integer");
break;
case "latency":
checkFaultLatency(field2, at + "/latency", issues);
break;
case "code":
checkFaultCode(field2, at + "/code", issues);
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 400) fail(issues, at + "/status", 'too_small', "must be at least 400");
if (field2 > 599) fail(issues, at + "/status", 'too_large', "must be at most 599");
} else fail(issues, at + "/status", 'invalid_type', "must be an integer");
break;
case "body":
if (typeof field2 === 'string') {
if (field2.length > 100000 && lengthOf(field2) > 100000) fail(issues, at + "/body", 'too_long', "must have at most 100000 characters");
} else fail(issues, at + "/body", 'invalid_type', "must be a string");
break;
case "retry_after_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/retry_after_s", 'too_small', "must be at least 0");
if (field2 > 86400) fail(issues, at + "/retry_after_s", 'too_large', "must be at most 86400");
} else fail(issues, at + "/retry_after_s", 'invalid_type', "must be an integer");
break;
case "answer":
checkFaultAnswer(field2, at + "/answer", issues);
break;
case "drip_ms":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/drip_ms", 'too_small', "must be at least 1");
if (field2 > 600000) fail(issues, at + "/drip_ms", 'too_large', "must be at most 600000");
} else fail(issues, at + "/drip_ms", 'invalid_type', "must be an integer");
break;
case "stale_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/stale_s", 'too_small', "must be at least 1");
if (field2 > 31536000) fail(issues, at + "/stale_s", 'too_large', "must be at most 31536000");
} else fail(issues, at + "/stale_s", 'invalid_type', "must be an integer");
break;
case "webhook":
checkFaultWebhook(field2, at + "/webhook", issues);
break;
case "type":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/type", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/type", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/type", 'invalid_type', "must be a string");
break;
case "delay_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/delay_s", 'too_small', "must be at least 1");
if (field2 > 31536000) fail(issues, at + "/delay_s", 'too_large', "must be at most 31536000");
} else fail(issues, at + "/delay_s", 'invalid_type', "must be an integer");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultScenarioList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkFaultScenario(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultScenario(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "about")) fail(issues, at + "/about", 'required', "is required");
if (!Object.hasOwn(value, "faults")) fail(issues, at + "/faults", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (field2 !== "outage" && field2 !== "rate-limited" && field2 !== "flaky-network" && field2 !== "slow-receiver") fail(issues, at + "/name", 'invalid_value', "must be one of: outage, rate-limited, flaky-network, slow-receiver");
break;
case "about":
if (typeof field2 === 'string') {
} else fail(issues, at + "/about", 'invalid_type', "must be a string");
break;
case "faults":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkFaultCreate(item4, `${at + "/faults"}/${index3}`, issues);
}
} else fail(issues, at + "/faults", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const SnapshotCreatePattern0 = /^[A-Za-z0-9._-]{1,64}$/u;
export function checkSnapshotCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (!SnapshotCreatePattern0.test(field2)) fail(issues, at + "/name", 'invalid_format', "must match ^[A-Za-z0-9._-]{1,64}$");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSnapshot(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string or null");
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

export function checkSnapshotList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkSnapshot(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkFaultList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkFault(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTimeline(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkPlaybookRun(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkPlaybookRun(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "playbook_id")) fail(issues, at + "/playbook_id", 'required', "is required");
if (!Object.hasOwn(value, "playbook_name")) fail(issues, at + "/playbook_name", 'required', "is required");
if (!Object.hasOwn(value, "reason")) fail(issues, at + "/reason", 'required', "is required");
if (!Object.hasOwn(value, "started_at")) fail(issues, at + "/started_at", 'required', "is required");
if (!Object.hasOwn(value, "closed_at")) fail(issues, at + "/closed_at", 'required', "is required");
if (!Object.hasOwn(value, "goal_reached")) fail(issues, at + "/goal_reached", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "playbook_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/playbook_id", 'invalid_type', "must be a string");
break;
case "playbook_name":
if (typeof field2 === 'string') {
} else fail(issues, at + "/playbook_name", 'invalid_type', "must be a string");
break;
case "reason":
if (typeof field2 === 'string') {
} else fail(issues, at + "/reason", 'invalid_type', "must be a string");
break;
case "started_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/started_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/started_at", 'invalid_type', "must be a string");
break;
case "closed_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/closed_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/closed_at", 'invalid_type', "must be a string or null");
break;
case "goal_reached":
if (typeof field2 === 'boolean') {
} else if (field2 === null) {
} else fail(issues, at + "/goal_reached", 'invalid_type', "must be a boolean or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOutbox(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkOutboxMessage(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOutboxMessage(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "playbook_id")) fail(issues, at + "/playbook_id", 'required', "is required");
if (!Object.hasOwn(value, "message")) fail(issues, at + "/message", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "slack_notification" && field2 !== "email_champion") fail(issues, at + "/type", 'invalid_value', "must be one of: slack_notification, email_champion");
break;
case "customer_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "playbook_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/playbook_id", 'invalid_type', "must be a string");
break;
case "message":
checkAnyObject(field2, at + "/message", issues);
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

export function checkObservationsRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "observations")) fail(issues, at + "/observations", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "observations":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/observations", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/observations", 'too_many_items', "must have at most 1000 items");
} else fail(issues, at + "/observations", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
switch (value["kind"]) {
case "email":
checkEmailObservation(value, at, issues);
break;
case "meeting":
checkMeetingObservation(value, at, issues);
break;
case "outreach":
checkOutreachObservation(value, at, issues);
break;
case "ticket":
checkTicketObservation(value, at, issues);
break;
case "nps":
checkNpsObservation(value, at, issues);
break;
case "mention":
checkMentionObservation(value, at, issues);
break;
case "value":
checkValueObservation(value, at, issues);
break;
default:
fail(issues, at + "/kind", 'invalid_value', "must be one of: email, meeting, outreach, ticket, nps, mention, value");}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkEmailObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "direction")) fail(issues, at + "/direction", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "email") fail(issues, at + "/kind", 'invalid_value', "must be \"email\"");
break;
case "direction":
if (field2 !== "in" && field2 !== "out") fail(issues, at + "/direction", 'invalid_value', "must be one of: in, out");
break;
case "tone":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < -1) fail(issues, at + "/tone", 'too_small', "must be at least -1");
if (field2 > 1) fail(issues, at + "/tone", 'too_large', "must be at most 1");
} else fail(issues, at + "/tone", 'invalid_type', "must be a number");
break;
case "from_champion":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/from_champion", 'invalid_type', "must be a boolean");
break;
case "reply_hours":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/reply_hours", 'too_small', "must be at least 0");
if (field2 > 100000) fail(issues, at + "/reply_hours", 'too_large', "must be at most 100000");
} else fail(issues, at + "/reply_hours", 'invalid_type', "must be a number");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkMeetingObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "minutes")) fail(issues, at + "/minutes", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "meeting") fail(issues, at + "/kind", 'invalid_value', "must be \"meeting\"");
break;
case "minutes":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/minutes", 'too_small', "must be at least 0");
if (field2 > 100000) fail(issues, at + "/minutes", 'too_large', "must be at most 100000");
} else fail(issues, at + "/minutes", 'invalid_type', "must be a number");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkOutreachObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "replied")) fail(issues, at + "/replied", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "outreach") fail(issues, at + "/kind", 'invalid_value', "must be \"outreach\"");
break;
case "replied":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/replied", 'invalid_type', "must be a boolean");
break;
case "reply_hours":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/reply_hours", 'too_small', "must be at least 0");
if (field2 > 100000) fail(issues, at + "/reply_hours", 'too_large', "must be at most 100000");
} else fail(issues, at + "/reply_hours", 'invalid_type', "must be a number");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkTicketObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "ticket_id")) fail(issues, at + "/ticket_id", 'required', "is required");
if (!Object.hasOwn(value, "severity")) fail(issues, at + "/severity", 'required', "is required");
if (!Object.hasOwn(value, "opened_at")) fail(issues, at + "/opened_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "ticket") fail(issues, at + "/kind", 'invalid_value', "must be \"ticket\"");
break;
case "ticket_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/ticket_id", 'too_short', "must not be empty");
if (field2.length > 128 && lengthOf(field2) > 128) fail(issues, at + "/ticket_id", 'too_long', "must have at most 128 characters");
} else fail(issues, at + "/ticket_id", 'invalid_type', "must be a string");
break;
case "severity":
if (field2 !== "low" && field2 !== "medium" && field2 !== "high" && field2 !== "critical") fail(issues, at + "/severity", 'invalid_value', "must be one of: low, medium, high, critical");
break;
case "opened_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/opened_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/opened_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/opened_at", 'invalid_type', "must be a string");
break;
case "closed_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/closed_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/closed_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/closed_at", 'invalid_type', "must be a string or null");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkNpsObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "score")) fail(issues, at + "/score", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "nps") fail(issues, at + "/kind", 'invalid_value', "must be \"nps\"");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/score", 'too_small', "must be at least 0");
if (field2 > 10) fail(issues, at + "/score", 'too_large', "must be at most 10");
} else fail(issues, at + "/score", 'invalid_type', "must be a number");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkMentionObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "word")) fail(issues, at + "/word", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "mention") fail(issues, at + "/kind", 'invalid_value', "must be \"mention\"");
break;
case "word":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/word", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/word", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/word", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkValueObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) fail(issues, at + "/customer_id", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "kind")) fail(issues, at + "/kind", 'required', "is required");
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "value")) fail(issues, at + "/value", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/customer_id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/customer_id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/customer_id", 'invalid_type', "must be a string");
break;
case "at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "kind":
if (field2 !== "value") fail(issues, at + "/kind", 'invalid_value', "must be \"value\"");
break;
case "key":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/key", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/key", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
} else fail(issues, at + "/value", 'invalid_type', "must be a number");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkObservationError(value: unknown, at: string, issues: Issue[]): void {
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
if (field2 !== "unknown_customer" && field2 !== "invalid_field") fail(issues, at + "/code", 'invalid_value', "must be one of: unknown_customer, invalid_field");
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

export function checkObservationsResult(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "accepted")) fail(issues, at + "/accepted", 'required', "is required");
if (!Object.hasOwn(value, "rejected")) fail(issues, at + "/rejected", 'required', "is required");
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
case "errors":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkObservationError(item4, `${at + "/errors"}/${index3}`, issues);
}
} else fail(issues, at + "/errors", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkDelivery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "message_id")) fail(issues, at + "/message_id", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
if (!Object.hasOwn(value, "tenant_id")) fail(issues, at + "/tenant_id", 'required', "is required");
if (!Object.hasOwn(value, "subscription_id")) fail(issues, at + "/subscription_id", 'required', "is required");
if (!Object.hasOwn(value, "url")) fail(issues, at + "/url", 'required', "is required");
if (!Object.hasOwn(value, "state")) fail(issues, at + "/state", 'required', "is required");
if (!Object.hasOwn(value, "attempts")) fail(issues, at + "/attempts", 'required', "is required");
if (!Object.hasOwn(value, "next_attempt_at")) fail(issues, at + "/next_attempt_at", 'required', "is required");
if (!Object.hasOwn(value, "created_at")) fail(issues, at + "/created_at", 'required', "is required");
if (!Object.hasOwn(value, "finished_at")) fail(issues, at + "/finished_at", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "message_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/message_id", 'invalid_type', "must be a string");
break;
case "type":
if (typeof field2 === 'string') {
} else fail(issues, at + "/type", 'invalid_type', "must be a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/tenant_id", 'invalid_type', "must be a string");
break;
case "subscription_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/subscription_id", 'invalid_type', "must be a string");
break;
case "url":
if (typeof field2 === 'string') {
} else fail(issues, at + "/url", 'invalid_type', "must be a string");
break;
case "state":
if (field2 !== "pending" && field2 !== "delivering" && field2 !== "succeeded" && field2 !== "retrying" && field2 !== "exhausted" && field2 !== "cancelled") fail(issues, at + "/state", 'invalid_value', "must be one of: pending, delivering, succeeded, retrying, exhausted, cancelled");
break;
case "attempts":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/attempts", 'too_small', "must be at least 0");
if (field2 > 1000) fail(issues, at + "/attempts", 'too_large', "must be at most 1000");
} else fail(issues, at + "/attempts", 'invalid_type', "must be an integer");
break;
case "next_attempt_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/next_attempt_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/next_attempt_at", 'invalid_type', "must be a string or null");
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

export function checkDeliveryAttempt(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "number")) fail(issues, at + "/number", 'required', "is required");
if (!Object.hasOwn(value, "at")) fail(issues, at + "/at", 'required', "is required");
if (!Object.hasOwn(value, "status")) fail(issues, at + "/status", 'required', "is required");
if (!Object.hasOwn(value, "error")) fail(issues, at + "/error", 'required', "is required");
if (!Object.hasOwn(value, "duration_ms")) fail(issues, at + "/duration_ms", 'required', "is required");
if (!Object.hasOwn(value, "request")) fail(issues, at + "/request", 'required', "is required");
if (!Object.hasOwn(value, "response")) fail(issues, at + "/response", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "number":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/number", 'too_small', "must be at least 1");
if (field2 > 1000) fail(issues, at + "/number", 'too_large', "must be at most 1000");
} else fail(issues, at + "/number", 'invalid_type', "must be an integer");
break;
case "at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/at", 'invalid_type', "must be a string");
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 100) fail(issues, at + "/status", 'too_small', "must be at least 100");
if (field2 > 999) fail(issues, at + "/status", 'too_large', "must be at most 999");
} else if (field2 === null) {
} else fail(issues, at + "/status", 'invalid_type', "must be an integer or null");
break;
case "error":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/error", 'invalid_type', "must be a string or null");
break;
case "duration_ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) fail(issues, at + "/duration_ms", 'too_small', "must be at least 0");
} else fail(issues, at + "/duration_ms", 'invalid_type', "must be a number");
break;
case "request":
checkAttemptRequest(field2, at + "/request", issues);
break;
case "response":
if (isObject(field2)) {
checkAttemptResponse(field2, at + "/response", issues);
} else if (field2 === null) {
if (field2 === null) {
} else fail(issues, at + "/response", 'invalid_type', "must be null");
} else fail(issues, at + "/response", 'invalid_type', "must be an object or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkAttemptRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "headers")) fail(issues, at + "/headers", 'required', "is required");
if (!Object.hasOwn(value, "body")) fail(issues, at + "/body", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "headers":
checkHeaderMap(field2, at + "/headers", issues);
break;
case "body":
if (typeof field2 === 'string') {
} else fail(issues, at + "/body", 'invalid_type', "must be a string");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkAttemptResponse(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "headers")) fail(issues, at + "/headers", 'required', "is required");
if (!Object.hasOwn(value, "body")) fail(issues, at + "/body", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "headers":
checkHeaderMap(field2, at + "/headers", issues);
break;
case "body":
if (typeof field2 === 'string') {
} else if (field2 === null) {
} else fail(issues, at + "/body", 'invalid_type', "must be a string or null");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkHeaderMap(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
if (typeof field2 === 'string') {
} else fail(issues, `${at}/${escape(key1)}`, 'invalid_type', "must be a string");
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkDeliveryDetail(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "delivery")) fail(issues, at + "/delivery", 'required', "is required");
if (!Object.hasOwn(value, "attempts")) fail(issues, at + "/attempts", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "delivery":
checkDelivery(field2, at + "/delivery", issues);
break;
case "attempts":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkDeliveryAttempt(item4, `${at + "/attempts"}/${index3}`, issues);
}
} else fail(issues, at + "/attempts", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkDeliveryList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) fail(issues, at + "/data", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkDelivery(item4, `${at + "/data"}/${index3}`, issues);
}
} else fail(issues, at + "/data", 'invalid_type', "must be an array");
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const SeedDocumentPattern0 = /^(empty|demo|load:\d{1,6}x\d{1,8})$/u;
export function checkSeedDocument(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "preset":
if (typeof field2 === 'string') {
if (field2.length > 40 && lengthOf(field2) > 40) fail(issues, at + "/preset", 'too_long', "must have at most 40 characters");
if (!SeedDocumentPattern0.test(field2)) fail(issues, at + "/preset", 'invalid_format', "must match ^(empty|demo|load:\\d{1,6}x\\d{1,8})$");
} else fail(issues, at + "/preset", 'invalid_type', "must be a string");
break;
case "seed":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/seed", 'too_small', "must be at least 0");
if (field2 > 4294967295) fail(issues, at + "/seed", 'too_large', "must be at most 4294967295");
} else fail(issues, at + "/seed", 'invalid_type', "must be an integer");
break;
case "now":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/now", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/now", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/now", 'invalid_type', "must be a string");
break;
case "clock":
if (field2 !== "system" && field2 !== "manual") fail(issues, at + "/clock", 'invalid_value', "must be one of: system, manual");
break;
case "signing_time":
if (field2 !== "real" && field2 !== "emulated") fail(issues, at + "/signing_time", 'invalid_value', "must be one of: real, emulated");
break;
case "tenants":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/tenants", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/tenants", 'too_many_items', "must have at most 1000 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkSeedTenant(item4, `${at + "/tenants"}/${index3}`, issues);
}
} else fail(issues, at + "/tenants", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const SeedTenantPattern0 = /^[A-Z]{3}$/u;
export function checkSeedTenant(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "time_zone":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/time_zone", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/time_zone", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/time_zone", 'invalid_type', "must be a string");
break;
case "plan":
checkPlan(field2, at + "/plan", issues);
break;
case "currency":
if (typeof field2 === 'string') {
if (field2.length > 3 && lengthOf(field2) > 3) fail(issues, at + "/currency", 'too_long', "must have at most 3 characters");
if (!SeedTenantPattern0.test(field2)) fail(issues, at + "/currency", 'invalid_format', "must match ^[A-Z]{3}$");
} else fail(issues, at + "/currency", 'invalid_type', "must be a string");
break;
case "created_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/created_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "api_keys":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/api_keys", 'too_many_items', "must have at most 1000 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkSeedApiKey(item4, `${at + "/api_keys"}/${index3}`, issues);
}
} else fail(issues, at + "/api_keys", 'invalid_type', "must be an array");
break;
case "users":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/users", 'too_many_items', "must have at most 1000 items");
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkSeedUser(item6, `${at + "/users"}/${index5}`, issues);
}
} else fail(issues, at + "/users", 'invalid_type', "must be an array");
break;
case "custom_fields":
if (Array.isArray(field2)) {
if (field2.length > 200) fail(issues, at + "/custom_fields", 'too_many_items', "must have at most 200 items");
for (let index7 = 0; index7 < field2.length; index7 += 1) {
const item8: unknown = field2[index7];
checkSeedCustomField(item8, `${at + "/custom_fields"}/${index7}`, issues);
}
} else fail(issues, at + "/custom_fields", 'invalid_type', "must be an array");
break;
case "segments":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/segments", 'too_many_items', "must have at most 1000 items");
for (let index9 = 0; index9 < field2.length; index9 += 1) {
const item10: unknown = field2[index9];
checkSeedSegment(item10, `${at + "/segments"}/${index9}`, issues);
}
} else fail(issues, at + "/segments", 'invalid_type', "must be an array");
break;
case "health_model":
if (isObject(field2)) {
} else fail(issues, at + "/health_model", 'invalid_type', "must be an object");
break;
case "nights":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/nights", 'too_small', "must be at least 0");
if (field2 > 366) fail(issues, at + "/nights", 'too_large', "must be at most 366");
} else fail(issues, at + "/nights", 'invalid_type', "must be an integer");
break;
case "customers":
if (Array.isArray(field2)) {
if (field2.length > 100000) fail(issues, at + "/customers", 'too_many_items', "must have at most 100000 items");
for (let index13 = 0; index13 < field2.length; index13 += 1) {
const item14: unknown = field2[index13];
checkSeedCustomer(item14, `${at + "/customers"}/${index13}`, issues);
}
} else fail(issues, at + "/customers", 'invalid_type', "must be an array");
break;
case "playbooks":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/playbooks", 'too_many_items', "must have at most 1000 items");
for (let index15 = 0; index15 < field2.length; index15 += 1) {
const item16: unknown = field2[index15];
checkAnyObject(item16, `${at + "/playbooks"}/${index15}`, issues);
}
} else fail(issues, at + "/playbooks", 'invalid_type', "must be an array");
break;
case "dashboards":
if (Array.isArray(field2)) {
if (field2.length > 100) fail(issues, at + "/dashboards", 'too_many_items', "must have at most 100 items");
for (let index17 = 0; index17 < field2.length; index17 += 1) {
const item18: unknown = field2[index17];
checkSeedDashboard(item18, `${at + "/dashboards"}/${index17}`, issues);
}
} else fail(issues, at + "/dashboards", 'invalid_type', "must be an array");
break;
case "webhook_subscriptions":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/webhook_subscriptions", 'too_many_items', "must have at most 1000 items");
for (let index19 = 0; index19 < field2.length; index19 += 1) {
const item20: unknown = field2[index19];
checkAnyObject(item20, `${at + "/webhook_subscriptions"}/${index19}`, issues);
}
} else fail(issues, at + "/webhook_subscriptions", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSeedDashboard(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) fail(issues, at + "/id", 'required', "is required");
if (!Object.hasOwn(value, "widgets")) fail(issues, at + "/widgets", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "widgets":
if (Array.isArray(field2)) {
if (field2.length > 100) fail(issues, at + "/widgets", 'too_many_items', "must have at most 100 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkAnyObject(item4, `${at + "/widgets"}/${index3}`, issues);
}
} else fail(issues, at + "/widgets", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const SeedApiKeyPattern0 = /^lealup_sk_test_emulator[A-Za-z0-9_]*$/u;
export function checkSeedApiKey(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "scopes")) fail(issues, at + "/scopes", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "scopes":
if (Array.isArray(field2)) {
if (field2.length > 50) fail(issues, at + "/scopes", 'too_many_items', "must have at most 50 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkApiScope(item4, `${at + "/scopes"}/${index3}`, issues);
}
} else fail(issues, at + "/scopes", 'invalid_type', "must be an array");
break;
case "expires_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/expires_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/expires_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else if (field2 === null) {
} else fail(issues, at + "/expires_at", 'invalid_type', "must be a string or null");
break;
case "key":
if (typeof field2 === 'string') {
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/key", 'too_long', "must have at most 200 characters");
if (!SeedApiKeyPattern0.test(field2)) fail(issues, at + "/key", 'invalid_format', "must match ^lealup_sk_test_emulator[A-Za-z0-9_]*$");
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSeedUser(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "email")) fail(issues, at + "/email", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/email", 'invalid_format', "must be an e-mail address");
} else fail(issues, at + "/email", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else if (field2 === null) {
} else fail(issues, at + "/name", 'invalid_type', "must be a string or null");
break;
case "role":
if (field2 !== "admin" && field2 !== "director" && field2 !== "csm" && field2 !== "viewer") fail(issues, at + "/role", 'invalid_value', "must be one of: admin, director, csm, viewer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const SeedCustomFieldPattern0 = /^[a-z][a-z0-9_]*$/u;
const SeedCustomFieldPattern1 = /^[A-Z]{3}$/u;
export function checkSeedCustomField(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) fail(issues, at + "/key", 'required', "is required");
if (!Object.hasOwn(value, "label")) fail(issues, at + "/label", 'required', "is required");
if (!Object.hasOwn(value, "type")) fail(issues, at + "/type", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/key", 'too_long', "must have at most 64 characters");
if (!SeedCustomFieldPattern0.test(field2)) fail(issues, at + "/key", 'invalid_format', "must match ^[a-z][a-z0-9_]*$");
} else fail(issues, at + "/key", 'invalid_type', "must be a string");
break;
case "label":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/label", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/label", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/label", 'invalid_type', "must be a string");
break;
case "type":
if (field2 !== "TEXT" && field2 !== "NUMBER" && field2 !== "DATE" && field2 !== "BOOLEAN" && field2 !== "DROPDOWN" && field2 !== "URL" && field2 !== "CURRENCY") fail(issues, at + "/type", 'invalid_value', "must be one of: TEXT, NUMBER, DATE, BOOLEAN, DROPDOWN, URL, CURRENCY");
break;
case "required":
if (typeof field2 === 'boolean') {
} else fail(issues, at + "/required", 'invalid_type', "must be a boolean");
break;
case "options":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/options", 'too_few_items', "must not be empty");
if (field2.length > 500) fail(issues, at + "/options", 'too_many_items', "must have at most 500 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (lengthOf(item4) < 1) fail(issues, `${at + "/options"}/${index3}`, 'too_short', "must not be empty");
if (item4.length > 500 && lengthOf(item4) > 500) fail(issues, `${at + "/options"}/${index3}`, 'too_long', "must have at most 500 characters");
} else fail(issues, `${at + "/options"}/${index3}`, 'invalid_type', "must be a string");
}
} else fail(issues, at + "/options", 'invalid_type', "must be an array");
break;
case "currency":
if (typeof field2 === 'string') {
if (field2.length > 3 && lengthOf(field2) > 3) fail(issues, at + "/currency", 'too_long', "must have at most 3 characters");
if (!SeedCustomFieldPattern1.test(field2)) fail(issues, at + "/currency", 'invalid_format', "must match ^[A-Z]{3}$");
} else fail(issues, at + "/currency", 'invalid_type', "must be a string");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const SegmentRulePattern0 = /^(status|arr|health_score|custom_fields\.[a-z][a-z0-9_]{0,63})$/u;
export function checkSegmentRule(value: unknown, at: string, issues: Issue[]): void {
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
if (!SegmentRulePattern0.test(field2)) fail(issues, at + "/field", 'invalid_format', "must match ^(status|arr|health_score|custom_fields\\.[a-z][a-z0-9_]{0,63})$");
} else fail(issues, at + "/field", 'invalid_type', "must be a string");
break;
case "op":
if (field2 !== "lt" && field2 !== "lte" && field2 !== "gt" && field2 !== "gte" && field2 !== "eq" && field2 !== "neq" && field2 !== "in") fail(issues, at + "/op", 'invalid_value', "must be one of: lt, lte, gt, gte, eq, neq, in");
break;
case "value":
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSegmentRules(value: unknown, at: string, issues: Issue[]): void {
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
checkSegmentRule(item5, `${at + "/all"}/${index4}`, issues);
}
} else fail(issues, at + "/all", 'invalid_type', "must be an array");
break;
case "any":
if (Array.isArray(field3)) {
if (field3.length < 1) fail(issues, at + "/any", 'too_few_items', "must not be empty");
if (field3.length > 20) fail(issues, at + "/any", 'too_many_items', "must have at most 20 items");
for (let index6 = 0; index6 < field3.length; index6 += 1) {
const item7: unknown = field3[index6];
checkSegmentRule(item7, `${at + "/any"}/${index6}`, issues);
}
} else fail(issues, at + "/any", 'invalid_type', "must be an array");
break;
default:
fail(issues, `${at}/${escape(key2)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSeedSegment(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "rules")) fail(issues, at + "/rules", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "rules":
checkSegmentRules(field2, at + "/rules", issues);
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSeedContact(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) fail(issues, at + "/name", 'required', "is required");
if (!Object.hasOwn(value, "role")) fail(issues, at + "/role", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "name":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/name", 'too_short', "must not be empty");
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/name", 'too_long', "must have at most 200 characters");
} else fail(issues, at + "/name", 'invalid_type', "must be a string");
break;
case "email":
if (typeof field2 === 'string') {
if (field2.length > 254 && lengthOf(field2) > 254) fail(issues, at + "/email", 'too_long', "must have at most 254 characters");
if (!isEmail(field2)) fail(issues, at + "/email", 'invalid_format', "must be an e-mail address");
} else if (field2 === null) {
} else fail(issues, at + "/email", 'invalid_type', "must be a string or null");
break;
case "title":
if (typeof field2 === 'string') {
if (field2.length > 200 && lengthOf(field2) > 200) fail(issues, at + "/title", 'too_long', "must have at most 200 characters");
} else if (field2 === null) {
} else fail(issues, at + "/title", 'invalid_type', "must be a string or null");
break;
case "role":
if (field2 !== "champion" && field2 !== "stakeholder" && field2 !== "billing" && field2 !== "technical") fail(issues, at + "/role", 'invalid_value', "must be one of: champion, stakeholder, billing, technical");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSeedCustomer(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 1) fail(issues, at + "/id", 'too_short', "must not be empty");
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/id", 'too_long', "must have at most 64 characters");
} else fail(issues, at + "/id", 'invalid_type', "must be a string");
break;
case "created_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/created_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/created_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/created_at", 'invalid_type', "must be a string");
break;
case "status_changed_at":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/status_changed_at", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/status_changed_at", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/status_changed_at", 'invalid_type', "must be a string");
break;
case "contacts":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/contacts", 'too_many_items', "must have at most 1000 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
checkSeedContact(item4, `${at + "/contacts"}/${index3}`, issues);
}
} else fail(issues, at + "/contacts", 'invalid_type', "must be an array");
break;
case "observations":
if (Array.isArray(field2)) {
if (field2.length > 100000) fail(issues, at + "/observations", 'too_many_items', "must have at most 100000 items");
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
checkAnyObject(item6, `${at + "/observations"}/${index5}`, issues);
}
} else fail(issues, at + "/observations", 'invalid_type', "must be an array");
break;
case "events":
if (Array.isArray(field2)) {
if (field2.length > 1000000) fail(issues, at + "/events", 'too_many_items', "must have at most 1000000 items");
for (let index7 = 0; index7 < field2.length; index7 += 1) {
const item8: unknown = field2[index7];
checkAnyObject(item8, `${at + "/events"}/${index7}`, issues);
}
} else fail(issues, at + "/events", 'invalid_type', "must be an array");
break;
case "generate":
checkSeedUsage(field2, at + "/generate", issues);
break;
default:
}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkSeedUsage(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "pattern")) fail(issues, at + "/pattern", 'required', "is required");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "pattern":
if (field2 !== "steady" && field2 !== "growing" && field2 !== "declining" && field2 !== "silent_since") fail(issues, at + "/pattern", 'invalid_value', "must be one of: steady, growing, declining, silent_since");
break;
case "since":
if (typeof field2 === 'string') {
if (field2.length > 64 && lengthOf(field2) > 64) fail(issues, at + "/since", 'too_long', "must have at most 64 characters");
if (!isDateTime(field2)) fail(issues, at + "/since", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/since", 'invalid_type', "must be a string");
break;
case "days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/days", 'too_small', "must be at least 1");
if (field2 > 730) fail(issues, at + "/days", 'too_large', "must be at most 730");
} else fail(issues, at + "/days", 'invalid_type', "must be an integer");
break;
case "users":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/users", 'too_small', "must be at least 1");
if (field2 > 1000) fail(issues, at + "/users", 'too_large', "must be at most 1000");
} else fail(issues, at + "/users", 'invalid_type', "must be an integer");
break;
case "features":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/features", 'too_small', "must be at least 1");
if (field2 > 10) fail(issues, at + "/features", 'too_large', "must be at most 10");
} else fail(issues, at + "/features", 'invalid_type', "must be an integer");
break;
case "events":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/events", 'too_small', "must be at least 0");
if (field2 > 10000000) fail(issues, at + "/events", 'too_large', "must be at most 10000000");
} else fail(issues, at + "/events", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

export function checkGetStateQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "table":
if (typeof field2 === 'string') {
} else fail(issues, at + "/table", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 1000) fail(issues, at + "/limit", 'too_large', "must be at most 1000");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const ListRequestsQueryPattern0 = /^[1-9](\d\d|xx)$/u;
export function checkListRequestsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "method":
if (typeof field2 === 'string') {
} else fail(issues, at + "/method", 'invalid_type', "must be a string");
break;
case "path":
if (typeof field2 === 'string') {
} else fail(issues, at + "/path", 'invalid_type', "must be a string");
break;
case "operation_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/operation_id", 'invalid_type', "must be a string");
break;
case "status":
if (typeof field2 === 'string') {
if (!ListRequestsQueryPattern0.test(field2)) fail(issues, at + "/status", 'invalid_format', "must match ^[1-9](\\d\\d|xx)$");
} else fail(issues, at + "/status", 'invalid_type', "must be a string");
break;
case "q":
if (typeof field2 === 'string') {
} else fail(issues, at + "/q", 'invalid_type', "must be a string");
break;
case "after":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/after", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/after", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/after", 'invalid_type', "must be an integer");
break;
case "since":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/since", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/since", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 1000) fail(issues, at + "/limit", 'too_large', "must be at most 1000");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

const StreamRequestsQueryPattern0 = /^[1-9](\d\d|xx)$/u;
export function checkStreamRequestsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "method":
if (typeof field2 === 'string') {
} else fail(issues, at + "/method", 'invalid_type', "must be a string");
break;
case "path":
if (typeof field2 === 'string') {
} else fail(issues, at + "/path", 'invalid_type', "must be a string");
break;
case "operation_id":
if (typeof field2 === 'string') {
} else fail(issues, at + "/operation_id", 'invalid_type', "must be a string");
break;
case "status":
if (typeof field2 === 'string') {
if (!StreamRequestsQueryPattern0.test(field2)) fail(issues, at + "/status", 'invalid_format', "must match ^[1-9](\\d\\d|xx)$");
} else fail(issues, at + "/status", 'invalid_type', "must be a string");
break;
case "q":
if (typeof field2 === 'string') {
} else fail(issues, at + "/q", 'invalid_type', "must be a string");
break;
case "after":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) fail(issues, at + "/after", 'too_small', "must be at least 0");
if (field2 > 9007199254740991) fail(issues, at + "/after", 'too_large', "must be at most 9007199254740991");
} else fail(issues, at + "/after", 'invalid_type', "must be an integer");
break;
case "since":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) fail(issues, at + "/since", 'invalid_format', "must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z");
} else fail(issues, at + "/since", 'invalid_type', "must be a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) fail(issues, at + "/limit", 'too_small', "must be at least 1");
if (field2 > 1000) fail(issues, at + "/limit", 'too_large', "must be at most 1000");
} else fail(issues, at + "/limit", 'invalid_type', "must be an integer");
break;
default:
fail(issues, `${at}/${escape(key1)}`, 'unknown_field', "is not a field of this object");}
}
} else fail(issues, at, 'invalid_type', "must be an object");
}

/** Every check by the name of its schema. */
export const checks = {
  AnyObject: checkAnyObject,
  EmulatorHealth: checkEmulatorHealth,
  ClockReading: checkClockReading,
  ClockMove: checkClockMove,
  ClockMoved: checkClockMoved,
  Settled: checkSettled,
  TenantCreate: checkTenantCreate,
  Plan: checkPlan,
  TenantCreated: checkTenantCreated,
  ApiKeyCreate: checkApiKeyCreate,
  ApiScope: checkApiScope,
  ApiKeyCreated: checkApiKeyCreated,
  Created: checkCreated,
  UserCreated: checkUserCreated,
  ContactCreate: checkContactCreate,
  OAuthClientCreate: checkOAuthClientCreate,
  OAuthScope: checkOAuthScope,
  OAuthClientCreated: checkOAuthClientCreated,
  RenewalSet: checkRenewalSet,
  SubscriptionUpdate: checkSubscriptionUpdate,
  SecretRotate: checkSecretRotate,
  SecretRotated: checkSecretRotated,
  Recover: checkRecover,
  Recovered: checkRecovered,
  Trigger: checkTrigger,
  Triggered: checkTriggered,
  StateDump: checkStateDump,
  TableDump: checkTableDump,
  RequestList: checkRequestList,
  LoggedRequest: checkLoggedRequest,
  LoggedMessage: checkLoggedMessage,
  FaultCreate: checkFaultCreate,
  FaultHeader: checkFaultHeader,
  FaultLatency: checkFaultLatency,
  FaultCode: checkFaultCode,
  FaultAnswer: checkFaultAnswer,
  FaultWebhook: checkFaultWebhook,
  Fault: checkFault,
  FaultScenarioList: checkFaultScenarioList,
  FaultScenario: checkFaultScenario,
  SnapshotCreate: checkSnapshotCreate,
  Snapshot: checkSnapshot,
  SnapshotList: checkSnapshotList,
  FaultList: checkFaultList,
  Timeline: checkTimeline,
  PlaybookRun: checkPlaybookRun,
  Outbox: checkOutbox,
  OutboxMessage: checkOutboxMessage,
  ObservationsRequest: checkObservationsRequest,
  Observation: checkObservation,
  EmailObservation: checkEmailObservation,
  MeetingObservation: checkMeetingObservation,
  OutreachObservation: checkOutreachObservation,
  TicketObservation: checkTicketObservation,
  NpsObservation: checkNpsObservation,
  MentionObservation: checkMentionObservation,
  ValueObservation: checkValueObservation,
  ObservationError: checkObservationError,
  ObservationsResult: checkObservationsResult,
  Delivery: checkDelivery,
  DeliveryAttempt: checkDeliveryAttempt,
  AttemptRequest: checkAttemptRequest,
  AttemptResponse: checkAttemptResponse,
  HeaderMap: checkHeaderMap,
  DeliveryDetail: checkDeliveryDetail,
  DeliveryList: checkDeliveryList,
  SeedDocument: checkSeedDocument,
  SeedTenant: checkSeedTenant,
  SeedDashboard: checkSeedDashboard,
  SeedApiKey: checkSeedApiKey,
  SeedUser: checkSeedUser,
  SeedCustomField: checkSeedCustomField,
  SegmentRule: checkSegmentRule,
  SegmentRules: checkSegmentRules,
  SeedSegment: checkSeedSegment,
  SeedContact: checkSeedContact,
  SeedCustomer: checkSeedCustomer,
  SeedUsage: checkSeedUsage,
  GetStateQuery: checkGetStateQuery,
  ListRequestsQuery: checkListRequestsQuery,
  StreamRequestsQuery: checkStreamRequestsQuery,
} as const satisfies Record<string, Check>;
