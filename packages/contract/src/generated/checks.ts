// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import { checkItems, escape, fail, failFormat, failLarge, failLong, failMissing, failOption, failPattern, failShort, failSmall, failType, failUnknown, isDate, isDateTime, isEmail, isLong, isObject, isUri, lengthOf, type Check, type Issue } from '../checking.ts';

const ProblemCodeOptions0: readonly unknown[] = ["unauthorized","invalid_token","token_expired","insufficient_scope","role_forbidden","workspace_mismatch","not_found","method_not_allowed","invalid_json","unsupported_media_type","payload_too_large","validation_failed","invalid_cursor","conflict","idempotency_key_reused","idempotency_in_progress","rate_limited","internal"];
export function checkProblemCode(value: unknown, at: string, issues: Issue[]): void {
if (!ProblemCodeOptions0.includes(value)) failOption(issues, at, ProblemCodeOptions0);
}

export function checkProblem(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "detail")) failMissing(issues, at + "/detail");
if (!Object.hasOwn(value, "instance")) failMissing(issues, at + "/instance");
if (!Object.hasOwn(value, "code")) failMissing(issues, at + "/code");
if (!Object.hasOwn(value, "request_id")) failMissing(issues, at + "/request_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/type", "uri");
} else failType(issues, at + "/type", "a string");
break;
case "title":
if (!(typeof field2 === 'string')) failType(issues, at + "/title", "a string");
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 400) failSmall(issues, at + "/status", 400);
if (field2 > 599) failLarge(issues, at + "/status", 599);
} else failType(issues, at + "/status", "an integer");
break;
case "detail":
if (!(typeof field2 === 'string')) failType(issues, at + "/detail", "a string");
break;
case "instance":
if (!(typeof field2 === 'string')) failType(issues, at + "/instance", "a string");
break;
case "code":
checkProblemCode(field2, at + "/code", issues);
break;
case "request_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/request_id", "a string");
break;
case "errors":
if (Array.isArray(field2)) {
checkItems(field2, at + "/errors", issues, checkValidationIssue);
} else failType(issues, at + "/errors", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkValidationIssue(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "code")) failMissing(issues, at + "/code");
if (!Object.hasOwn(value, "message")) failMissing(issues, at + "/message");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "pointer":
if (!(typeof field2 === 'string')) failType(issues, at + "/pointer", "a string");
break;
case "parameter":
if (!(typeof field2 === 'string')) failType(issues, at + "/parameter", "a string");
break;
case "code":
if (!(typeof field2 === 'string')) failType(issues, at + "/code", "a string");
break;
case "message":
if (!(typeof field2 === 'string')) failType(issues, at + "/message", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const ScopeOptions0: readonly unknown[] = ["customers:read","customers:write","health:read","health:write","playbooks:read","playbooks:write","tasks:read","tasks:write","events:read","events:write","users:read","users:write","webhooks:read","webhooks:write","analytics:read","dashboards:read","admin:*"];
export function checkScope(value: unknown, at: string, issues: Issue[]): void {
if (!ScopeOptions0.includes(value)) failOption(issues, at, ScopeOptions0);
}

const RoleOptions0: readonly unknown[] = ["admin","director","csm","viewer"];
export function checkRole(value: unknown, at: string, issues: Issue[]): void {
if (!RoleOptions0.includes(value)) failOption(issues, at, RoleOptions0);
}

const CustomerStatusOptions0: readonly unknown[] = ["active","trial","churned","paused"];
export function checkCustomerStatus(value: unknown, at: string, issues: Issue[]): void {
if (!CustomerStatusOptions0.includes(value)) failOption(issues, at, CustomerStatusOptions0);
}

const HealthStatusOptions0: readonly unknown[] = ["healthy","neutral","at_risk"];
export function checkHealthStatus(value: unknown, at: string, issues: Issue[]): void {
if (!HealthStatusOptions0.includes(value)) failOption(issues, at, HealthStatusOptions0);
}

export function checkCustomFieldValue(value: unknown, at: string, issues: Issue[]): void {
if (typeof value === 'string') {
if (isLong(value, 2048)) failLong(issues, at, 2048);
} else if (!(typeof value === 'number' && Number.isFinite(value) || typeof value === 'boolean')) failType(issues, at, "a string or a number or a boolean");
}

export function checkCustomFields(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
const size1 = Object.keys(value).length;
if (size1 > 200) fail(issues, at, 'too_many_fields', "must have at most 200 fields");
for (const key2 in value) {
const field3: unknown = value[key2];
if (typeof key2 === 'string') {
if (isLong(key2, 64)) failLong(issues, `${at}/${escape(key2)}`, 64);
} else failType(issues, `${at}/${escape(key2)}`, "a string");
checkCustomFieldValue(field3, `${at}/${escape(key2)}`, issues);
}
} else failType(issues, at, "an object");
}

export function checkCustomFieldsPatch(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
const size1 = Object.keys(value).length;
if (size1 > 200) fail(issues, at, 'too_many_fields', "must have at most 200 fields");
for (const key2 in value) {
const field3: unknown = value[key2];
if (typeof key2 === 'string') {
if (isLong(key2, 64)) failLong(issues, `${at}/${escape(key2)}`, 64);
} else failType(issues, `${at}/${escape(key2)}`, "a string");
if (typeof field3 === 'string') {
if (isLong(field3, 2048)) failLong(issues, `${at}/${escape(key2)}`, 2048);
} else if (!(typeof field3 === 'number' && Number.isFinite(field3) || typeof field3 === 'boolean' || field3 === null)) failType(issues, `${at}/${escape(key2)}`, "a string or a number or a boolean or null");
}
} else failType(issues, at, "an object");
}

export function checkCustomer(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "email_domain")) failMissing(issues, at + "/email_domain");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
if (!Object.hasOwn(value, "owner_id")) failMissing(issues, at + "/owner_id");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "renewal_date")) failMissing(issues, at + "/renewal_date");
if (!Object.hasOwn(value, "custom_fields")) failMissing(issues, at + "/custom_fields");
if (!Object.hasOwn(value, "health_score")) failMissing(issues, at + "/health_score");
if (!Object.hasOwn(value, "health_status")) failMissing(issues, at + "/health_status");
if (!Object.hasOwn(value, "segment_ids")) failMissing(issues, at + "/segment_ids");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "updated_at")) failMissing(issues, at + "/updated_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (!(typeof field2 === 'string')) failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/health_score", 0);
if (field2 > 100) failLarge(issues, at + "/health_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/health_score", "a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (!(field2 === null)) failType(issues, at + "/health_status", "a string or null");
break;
case "segment_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (isLong(item4, 64)) failLong(issues, `${at + "/segment_ids"}/${index3}`, 64);
} else failType(issues, `${at + "/segment_ids"}/${index3}`, "a string");
}
} else failType(issues, at + "/segment_ids", "an array");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/updated_at", "date-time");
} else failType(issues, at + "/updated_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerHealthSummary(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "score")) failMissing(issues, at + "/score");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "dimensions")) failMissing(issues, at + "/dimensions");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/score", 0);
if (field2 > 100) failLarge(issues, at + "/score", 100);
} else if (!(field2 === null)) failType(issues, at + "/score", "a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (!(field2 === null)) failType(issues, at + "/status", "a string or null");
break;
case "dimensions":
if (Array.isArray(field2)) {
checkItems(field2, at + "/dimensions", issues, checkHealthDimension);
} else failType(issues, at + "/dimensions", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerRenewal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "date")) failMissing(issues, at + "/date");
if (!Object.hasOwn(value, "days_remaining")) failMissing(issues, at + "/days_remaining");
if (!Object.hasOwn(value, "forecast")) failMissing(issues, at + "/forecast");
if (!Object.hasOwn(value, "proposed_arr")) failMissing(issues, at + "/proposed_arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/date", "date");
} else if (!(field2 === null)) failType(issues, at + "/date", "a string or null");
break;
case "days_remaining":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -36500) failSmall(issues, at + "/days_remaining", -36500);
if (field2 > 36500) failLarge(issues, at + "/days_remaining", 36500);
} else if (!(field2 === null)) failType(issues, at + "/days_remaining", "an integer or null");
break;
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "proposed_arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/proposed_arr", "a number or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerDetail(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "email_domain")) failMissing(issues, at + "/email_domain");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
if (!Object.hasOwn(value, "owner_id")) failMissing(issues, at + "/owner_id");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "renewal_date")) failMissing(issues, at + "/renewal_date");
if (!Object.hasOwn(value, "custom_fields")) failMissing(issues, at + "/custom_fields");
if (!Object.hasOwn(value, "health_score")) failMissing(issues, at + "/health_score");
if (!Object.hasOwn(value, "health_status")) failMissing(issues, at + "/health_status");
if (!Object.hasOwn(value, "segment_ids")) failMissing(issues, at + "/segment_ids");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "updated_at")) failMissing(issues, at + "/updated_at");
if (!Object.hasOwn(value, "health")) failMissing(issues, at + "/health");
if (!Object.hasOwn(value, "renewal")) failMissing(issues, at + "/renewal");
if (!Object.hasOwn(value, "pending_tasks")) failMissing(issues, at + "/pending_tasks");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (!(typeof field2 === 'string')) failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/health_score", 0);
if (field2 > 100) failLarge(issues, at + "/health_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/health_score", "a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (!(field2 === null)) failType(issues, at + "/health_status", "a string or null");
break;
case "segment_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (isLong(item4, 64)) failLong(issues, `${at + "/segment_ids"}/${index3}`, 64);
} else failType(issues, `${at + "/segment_ids"}/${index3}`, "a string");
}
} else failType(issues, at + "/segment_ids", "an array");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/updated_at", "date-time");
} else failType(issues, at + "/updated_at", "a string");
break;
case "health":
checkCustomerHealthSummary(field2, at + "/health", issues);
break;
case "renewal":
checkCustomerRenewal(field2, at + "/renewal", issues);
break;
case "pending_tasks":
if (Array.isArray(field2)) {
checkItems(field2, at + "/pending_tasks", issues, checkTask);
} else failType(issues, at + "/pending_tasks", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const CustomerCreatePattern0 = /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u;
export function checkCustomerCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "email_domain")) failMissing(issues, at + "/email_domain");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/email_domain", 1);
if (isLong(field2, 253)) failLong(issues, at + "/email_domain", 253);
if (!CustomerCreatePattern0.test(field2)) failPattern(issues, at + "/email_domain", CustomerCreatePattern0);
} else failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/arr", 1000000000000);
} else if (!(field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/owner_email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/owner_email", "email");
} else if (!(field2 === null)) failType(issues, at + "/owner_email", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/renewal_date", 10);
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const CustomerUpdatePattern0 = /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u;
export function checkCustomerUpdate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/email_domain", 1);
if (isLong(field2, 253)) failLong(issues, at + "/email_domain", 253);
if (!CustomerUpdatePattern0.test(field2)) failPattern(issues, at + "/email_domain", CustomerUpdatePattern0);
} else failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/arr", 1000000000000);
} else if (!(field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/owner_email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/owner_email", "email");
} else if (!(field2 === null)) failType(issues, at + "/owner_email", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/renewal_date", 10);
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFieldsPatch(field2, at + "/custom_fields", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkCustomer);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkContact(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "email")) failMissing(issues, at + "/email");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
if (!Object.hasOwn(value, "last_contacted_at")) failMissing(issues, at + "/last_contacted_at");
if (!Object.hasOwn(value, "health_score")) failMissing(issues, at + "/health_score");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "email":
if (typeof field2 === 'string') {
if (!isEmail(field2)) failFormat(issues, at + "/email", "email");
} else if (!(field2 === null)) failType(issues, at + "/email", "a string or null");
break;
case "title":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/title", "a string or null");
break;
case "role":
checkContactRole(field2, at + "/role", issues);
break;
case "last_contacted_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/last_contacted_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/last_contacted_at", "a string or null");
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/health_score", 0);
if (field2 > 100) failLarge(issues, at + "/health_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/health_score", "a number or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const ContactRoleOptions0: readonly unknown[] = ["champion","stakeholder","billing","technical"];
export function checkContactRole(value: unknown, at: string, issues: Issue[]): void {
if (!ContactRoleOptions0.includes(value)) failOption(issues, at, ContactRoleOptions0);
}

export function checkContactList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkContact);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const BulkImportRowPattern0 = /^[^\s@\/:.]+(\.[^\s@\/:.]+)+\.?$/u;
export function checkBulkImportRow(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "email_domain")) failMissing(issues, at + "/email_domain");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/email_domain", 1);
if (isLong(field2, 253)) failLong(issues, at + "/email_domain", 253);
if (!BulkImportRowPattern0.test(field2)) failPattern(issues, at + "/email_domain", BulkImportRowPattern0);
} else failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/arr", 1000000000000);
} else if (!(field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/owner_email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/owner_email", "email");
} else if (!(field2 === null)) failType(issues, at + "/owner_email", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/renewal_date", 10);
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFieldsPatch(field2, at + "/custom_fields", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const BulkImportModeOptions0: readonly unknown[] = ["create","update","create_or_update"];
export function checkBulkImportMode(value: unknown, at: string, issues: Issue[]): void {
if (!BulkImportModeOptions0.includes(value)) failOption(issues, at, BulkImportModeOptions0);
}

const ConflictResolutionOptions0: readonly unknown[] = ["skip","overwrite","fail"];
export function checkConflictResolution(value: unknown, at: string, issues: Issue[]): void {
if (!ConflictResolutionOptions0.includes(value)) failOption(issues, at, ConflictResolutionOptions0);
}

export function checkBulkImport(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customers":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/customers", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/customers", 'too_many_items', "must have at most 1000 items");
} else failType(issues, at + "/customers", "an array");
break;
case "mode":
checkBulkImportMode(field2, at + "/mode", issues);
break;
case "conflict_resolution":
checkConflictResolution(field2, at + "/conflict_resolution", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkJobRef(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "job_id")) failMissing(issues, at + "/job_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "job_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/job_id", 64);
} else failType(issues, at + "/job_id", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const JobTypeOptions0: readonly unknown[] = ["customers_bulk_import"];
export function checkJobType(value: unknown, at: string, issues: Issue[]): void {
if (!JobTypeOptions0.includes(value)) failOption(issues, at, JobTypeOptions0);
}

const JobStatusOptions0: readonly unknown[] = ["queued","running","succeeded","failed"];
export function checkJobStatus(value: unknown, at: string, issues: Issue[]): void {
if (!JobStatusOptions0.includes(value)) failOption(issues, at, JobStatusOptions0);
}

export function checkJobProgress(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "processed")) failMissing(issues, at + "/processed");
if (!Object.hasOwn(value, "total")) failMissing(issues, at + "/total");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "processed":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/processed", 0);
if (field2 > 1000) failLarge(issues, at + "/processed", 1000);
} else failType(issues, at + "/processed", "an integer");
break;
case "total":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/total", 0);
if (field2 > 1000) failLarge(issues, at + "/total", 1000);
} else failType(issues, at + "/total", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const JobErrorCodeOptions0: readonly unknown[] = ["validation_failed","unknown_owner","not_found","already_exists","duplicate_in_request"];
export function checkJobErrorCode(value: unknown, at: string, issues: Issue[]): void {
if (!JobErrorCodeOptions0.includes(value)) failOption(issues, at, JobErrorCodeOptions0);
}

export function checkJobError(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "index")) failMissing(issues, at + "/index");
if (!Object.hasOwn(value, "code")) failMissing(issues, at + "/code");
if (!Object.hasOwn(value, "message")) failMissing(issues, at + "/message");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "index":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/index", 0);
if (field2 > 999) failLarge(issues, at + "/index", 999);
} else failType(issues, at + "/index", "an integer");
break;
case "code":
checkJobErrorCode(field2, at + "/code", issues);
break;
case "message":
if (!(typeof field2 === 'string')) failType(issues, at + "/message", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkJobResult(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "created")) failMissing(issues, at + "/created");
if (!Object.hasOwn(value, "updated")) failMissing(issues, at + "/updated");
if (!Object.hasOwn(value, "skipped")) failMissing(issues, at + "/skipped");
if (!Object.hasOwn(value, "failed")) failMissing(issues, at + "/failed");
if (!Object.hasOwn(value, "errors")) failMissing(issues, at + "/errors");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "created":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/created", 0);
if (field2 > 1000) failLarge(issues, at + "/created", 1000);
} else failType(issues, at + "/created", "an integer");
break;
case "updated":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/updated", 0);
if (field2 > 1000) failLarge(issues, at + "/updated", 1000);
} else failType(issues, at + "/updated", "an integer");
break;
case "skipped":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/skipped", 0);
if (field2 > 1000) failLarge(issues, at + "/skipped", 1000);
} else failType(issues, at + "/skipped", "an integer");
break;
case "failed":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/failed", 0);
if (field2 > 1000) failLarge(issues, at + "/failed", 1000);
} else failType(issues, at + "/failed", "an integer");
break;
case "errors":
if (Array.isArray(field2)) {
checkItems(field2, at + "/errors", issues, checkJobError);
} else failType(issues, at + "/errors", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkJob(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "progress")) failMissing(issues, at + "/progress");
if (!Object.hasOwn(value, "result")) failMissing(issues, at + "/result");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "finished_at")) failMissing(issues, at + "/finished_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
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
} else if (!(field2 === null)) failType(issues, at + "/result", "an object or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "finished_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/finished_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/finished_at", "a string or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkEventProperties(value: unknown, at: string, issues: Issue[]): void {
if (!(isObject(value))) failType(issues, at, "an object");
}

const EventInputPattern0 = /^[a-z][A-Za-z0-9_]{0,63}$/u;
export function checkEventInput(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "event_name")) failMissing(issues, at + "/event_name");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "event_name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/event_name", 1);
if (isLong(field2, 64)) failLong(issues, at + "/event_name", 64);
if (!EventInputPattern0.test(field2)) failPattern(issues, at + "/event_name", EventInputPattern0);
} else failType(issues, at + "/event_name", "a string");
break;
case "timestamp":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/timestamp", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/timestamp", "date-time");
} else failType(issues, at + "/timestamp", "a string");
break;
case "properties":
checkEventProperties(field2, at + "/properties", issues);
break;
case "user_email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/user_email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/user_email", "email");
} else failType(issues, at + "/user_email", "a string");
break;
case "user_external_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/user_external_id", 1);
if (isLong(field2, 128)) failLong(issues, at + "/user_external_id", 128);
} else failType(issues, at + "/user_external_id", "a string");
break;
case "external_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/external_id", 1);
if (isLong(field2, 128)) failLong(issues, at + "/external_id", 128);
} else failType(issues, at + "/external_id", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkEventArray(value: unknown, at: string, issues: Issue[]): void {
if (Array.isArray(value)) {
if (value.length < 1) fail(issues, at, 'too_few_items', "must not be empty");
if (value.length > 1000) fail(issues, at, 'too_many_items', "must have at most 1000 items");
} else failType(issues, at, "an array");
}

export function checkEventBatch(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "events")) failMissing(issues, at + "/events");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "events":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/events", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/events", 'too_many_items', "must have at most 1000 items");
} else failType(issues, at + "/events", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkEventsRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
checkEventBatch(value, at, issues);
} else if (Array.isArray(value)) {
checkEventArray(value, at, issues);
} else failType(issues, at, "an object or an array");
}

const EventErrorCodeOptions0: readonly unknown[] = ["unknown_customer","invalid_event_name","invalid_timestamp","timestamp_too_old","timestamp_in_future","properties_too_large","external_id_too_long","invalid_field"];
export function checkEventErrorCode(value: unknown, at: string, issues: Issue[]): void {
if (!EventErrorCodeOptions0.includes(value)) failOption(issues, at, EventErrorCodeOptions0);
}

export function checkEventError(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "index")) failMissing(issues, at + "/index");
if (!Object.hasOwn(value, "code")) failMissing(issues, at + "/code");
if (!Object.hasOwn(value, "message")) failMissing(issues, at + "/message");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "index":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/index", 0);
if (field2 > 999) failLarge(issues, at + "/index", 999);
} else failType(issues, at + "/index", "an integer");
break;
case "code":
checkEventErrorCode(field2, at + "/code", issues);
break;
case "message":
if (!(typeof field2 === 'string')) failType(issues, at + "/message", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkEventsResult(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "accepted")) failMissing(issues, at + "/accepted");
if (!Object.hasOwn(value, "rejected")) failMissing(issues, at + "/rejected");
if (!Object.hasOwn(value, "deduplicated")) failMissing(issues, at + "/deduplicated");
if (!Object.hasOwn(value, "errors")) failMissing(issues, at + "/errors");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "accepted":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/accepted", 0);
if (field2 > 1000) failLarge(issues, at + "/accepted", 1000);
} else failType(issues, at + "/accepted", "an integer");
break;
case "rejected":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/rejected", 0);
if (field2 > 1000) failLarge(issues, at + "/rejected", 1000);
} else failType(issues, at + "/rejected", "an integer");
break;
case "deduplicated":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/deduplicated", 0);
if (field2 > 1000) failLarge(issues, at + "/deduplicated", 1000);
} else failType(issues, at + "/deduplicated", "an integer");
break;
case "errors":
if (Array.isArray(field2)) {
checkItems(field2, at + "/errors", issues, checkEventError);
} else failType(issues, at + "/errors", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "event_name")) failMissing(issues, at + "/event_name");
if (!Object.hasOwn(value, "timestamp")) failMissing(issues, at + "/timestamp");
if (!Object.hasOwn(value, "properties")) failMissing(issues, at + "/properties");
if (!Object.hasOwn(value, "user_email")) failMissing(issues, at + "/user_email");
if (!Object.hasOwn(value, "user_external_id")) failMissing(issues, at + "/user_external_id");
if (!Object.hasOwn(value, "external_id")) failMissing(issues, at + "/external_id");
if (!Object.hasOwn(value, "received_at")) failMissing(issues, at + "/received_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "event_name":
if (!(typeof field2 === 'string')) failType(issues, at + "/event_name", "a string");
break;
case "timestamp":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/timestamp", "date-time");
} else failType(issues, at + "/timestamp", "a string");
break;
case "properties":
checkEventProperties(field2, at + "/properties", issues);
break;
case "user_email":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/user_email", "a string or null");
break;
case "user_external_id":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/user_external_id", "a string or null");
break;
case "external_id":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/external_id", "a string or null");
break;
case "received_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/received_at", "date-time");
} else failType(issues, at + "/received_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkEventList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkEvent);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const HealthTrendOptions0: readonly unknown[] = ["up","flat","down"];
export function checkHealthTrend(value: unknown, at: string, issues: Issue[]): void {
if (!HealthTrendOptions0.includes(value)) failOption(issues, at, HealthTrendOptions0);
}

export function checkHealthSignal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "raw")) failMissing(issues, at + "/raw");
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (!(typeof field2 === 'string')) failType(issues, at + "/key", "a string");
break;
case "raw":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/raw", "a number or null");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/value", 0);
if (field2 > 100) failLarge(issues, at + "/value", 100);
} else if (!(field2 === null)) failType(issues, at + "/value", "a number or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthDimension(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "label")) failMissing(issues, at + "/label");
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
if (!Object.hasOwn(value, "weight")) failMissing(issues, at + "/weight");
if (!Object.hasOwn(value, "effective_weight")) failMissing(issues, at + "/effective_weight");
if (!Object.hasOwn(value, "contribution")) failMissing(issues, at + "/contribution");
if (!Object.hasOwn(value, "signals")) failMissing(issues, at + "/signals");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (!(typeof field2 === 'string')) failType(issues, at + "/key", "a string");
break;
case "label":
if (!(typeof field2 === 'string')) failType(issues, at + "/label", "a string");
break;
case "value":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/value", 0);
if (field2 > 100) failLarge(issues, at + "/value", 100);
} else if (!(field2 === null)) failType(issues, at + "/value", "a number or null");
break;
case "weight":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 > 100) failLarge(issues, at + "/weight", 100);
if (field2 <= 0) fail(issues, at + "/weight", 'too_small', "must be more than 0");
} else failType(issues, at + "/weight", "a number");
break;
case "effective_weight":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/effective_weight", 0);
if (field2 > 100) failLarge(issues, at + "/effective_weight", 100);
} else failType(issues, at + "/effective_weight", "a number");
break;
case "contribution":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/contribution", 0);
if (field2 > 100) failLarge(issues, at + "/contribution", 100);
} else failType(issues, at + "/contribution", "a number");
break;
case "signals":
if (Array.isArray(field2)) {
checkItems(field2, at + "/signals", issues, checkHealthSignal);
} else failType(issues, at + "/signals", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthBenchmark(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "segment_id")) failMissing(issues, at + "/segment_id");
if (!Object.hasOwn(value, "median")) failMissing(issues, at + "/median");
if (!Object.hasOwn(value, "delta")) failMissing(issues, at + "/delta");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "segment_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/segment_id", 64);
} else failType(issues, at + "/segment_id", "a string");
break;
case "median":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/median", 0);
if (field2 > 100) failLarge(issues, at + "/median", 100);
} else if (!(field2 === null)) failType(issues, at + "/median", "a number or null");
break;
case "delta":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < -100) failSmall(issues, at + "/delta", -100);
if (field2 > 100) failLarge(issues, at + "/delta", 100);
} else if (!(field2 === null)) failType(issues, at + "/delta", "a number or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealth(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "score")) failMissing(issues, at + "/score");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "trend")) failMissing(issues, at + "/trend");
if (!Object.hasOwn(value, "calculated_at")) failMissing(issues, at + "/calculated_at");
if (!Object.hasOwn(value, "benchmarks")) failMissing(issues, at + "/benchmarks");
if (!Object.hasOwn(value, "dimensions")) failMissing(issues, at + "/dimensions");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/score", 0);
if (field2 > 100) failLarge(issues, at + "/score", 100);
} else if (!(field2 === null)) failType(issues, at + "/score", "a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (!(field2 === null)) failType(issues, at + "/status", "a string or null");
break;
case "trend":
if (typeof field2 === 'string') {
checkHealthTrend(field2, at + "/trend", issues);
} else if (!(field2 === null)) failType(issues, at + "/trend", "a string or null");
break;
case "calculated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/calculated_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/calculated_at", "a string or null");
break;
case "benchmarks":
if (Array.isArray(field2)) {
checkItems(field2, at + "/benchmarks", issues, checkHealthBenchmark);
} else failType(issues, at + "/benchmarks", "an array");
break;
case "dimensions":
if (Array.isArray(field2)) {
checkItems(field2, at + "/dimensions", issues, checkHealthDimension);
} else failType(issues, at + "/dimensions", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthHistoryRow(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "date")) failMissing(issues, at + "/date");
if (!Object.hasOwn(value, "score")) failMissing(issues, at + "/score");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "dimensions")) failMissing(issues, at + "/dimensions");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/date", "date");
} else failType(issues, at + "/date", "a string");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/score", 0);
if (field2 > 100) failLarge(issues, at + "/score", 100);
} else if (!(field2 === null)) failType(issues, at + "/score", "a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (!(field2 === null)) failType(issues, at + "/status", "a string or null");
break;
case "dimensions":
if (isObject(field2)) {
for (const key3 in field2) {
const field4: unknown = field2[key3];
if (typeof field4 === 'number' && Number.isFinite(field4)) {
if (field4 < 0) failSmall(issues, `${at + "/dimensions"}/${escape(key3)}`, 0);
if (field4 > 100) failLarge(issues, `${at + "/dimensions"}/${escape(key3)}`, 100);
} else if (!(field4 === null)) failType(issues, `${at + "/dimensions"}/${escape(key3)}`, "a number or null");
}
} else failType(issues, at + "/dimensions", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthHistory(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkHealthHistoryRow);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const ConditionOpOptions0: readonly unknown[] = ["lt","lte","gt","gte","eq","neq","in"];
export function checkConditionOp(value: unknown, at: string, issues: Issue[]): void {
if (!ConditionOpOptions0.includes(value)) failOption(issues, at, ConditionOpOptions0);
}

export function checkConditionValue(value: unknown, at: string, issues: Issue[]): void {
if (typeof value === 'string') {
if (isLong(value, 500)) failLong(issues, at, 500);
} else if (Array.isArray(value)) {
if (value.length < 1) fail(issues, at, 'too_few_items', "must not be empty");
if (value.length > 100) fail(issues, at, 'too_many_items', "must have at most 100 items");
for (let index1 = 0; index1 < value.length; index1 += 1) {
const item2: unknown = value[index1];
if (typeof item2 === 'string') {
if (isLong(item2, 500)) failLong(issues, `${at}/${index1}`, 500);
} else if (!(typeof item2 === 'number' && Number.isFinite(item2))) failType(issues, `${at}/${index1}`, "a string or a number");
}
} else if (!(typeof value === 'number' && Number.isFinite(value) || typeof value === 'boolean')) failType(issues, at, "a string or a number or a boolean or an array");
}

const ConditionPattern0 = /^(health_score|health_score_days_ago|health_score_min_over_days|status|arr|segment|renewal_in_days|days_since_created|days_since_status_changed|usage_change_pct_mom|event_name|custom_fields\.[a-z][a-z0-9_]{0,63})$/u;
export function checkCondition(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "field")) failMissing(issues, at + "/field");
if (!Object.hasOwn(value, "op")) failMissing(issues, at + "/op");
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "field":
if (typeof field2 === 'string') {
if (isLong(field2, 100)) failLong(issues, at + "/field", 100);
if (!ConditionPattern0.test(field2)) failPattern(issues, at + "/field", ConditionPattern0);
} else failType(issues, at + "/field", "a string");
break;
case "op":
checkConditionOp(field2, at + "/op", issues);
break;
case "value":
checkConditionValue(field2, at + "/value", issues);
break;
case "days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/days", 1);
if (field2 > 365) failLarge(issues, at + "/days", 365);
} else failType(issues, at + "/days", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
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
checkItems(field3, at + "/all", issues, checkCondition);
} else failType(issues, at + "/all", "an array");
break;
case "any":
if (Array.isArray(field3)) {
if (field3.length < 1) fail(issues, at + "/any", 'too_few_items', "must not be empty");
if (field3.length > 20) fail(issues, at + "/any", 'too_many_items', "must have at most 20 items");
checkItems(field3, at + "/any", issues, checkCondition);
} else failType(issues, at + "/any", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key2)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkCreateTaskAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (field2 !== "create_task") fail(issues, at + "/type", 'invalid_value', "must be \"create_task\"");
break;
case "title":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/title", 1);
if (isLong(field2, 200)) failLong(issues, at + "/title", 200);
} else failType(issues, at + "/title", "a string");
break;
case "description":
if (typeof field2 === 'string') {
if (isLong(field2, 2000)) failLong(issues, at + "/description", 2000);
} else failType(issues, at + "/description", "a string");
break;
case "due_in_days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/due_in_days", 0);
if (field2 > 365) failLarge(issues, at + "/due_in_days", 365);
} else failType(issues, at + "/due_in_days", "an integer");
break;
case "priority":
checkTaskPriority(field2, at + "/priority", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSlackNotificationAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "channel")) failMissing(issues, at + "/channel");
if (!Object.hasOwn(value, "message")) failMissing(issues, at + "/message");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (field2 !== "slack_notification") fail(issues, at + "/type", 'invalid_value', "must be \"slack_notification\"");
break;
case "channel":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/channel", 1);
if (isLong(field2, 80)) failLong(issues, at + "/channel", 80);
} else failType(issues, at + "/channel", "a string");
break;
case "message":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/message", 1);
if (isLong(field2, 2000)) failLong(issues, at + "/message", 2000);
} else failType(issues, at + "/message", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkEmailChampionAction(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "subject")) failMissing(issues, at + "/subject");
if (!Object.hasOwn(value, "body")) failMissing(issues, at + "/body");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (field2 !== "email_champion") fail(issues, at + "/type", 'invalid_value', "must be \"email_champion\"");
break;
case "subject":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/subject", 1);
if (isLong(field2, 200)) failLong(issues, at + "/subject", 200);
} else failType(issues, at + "/subject", "a string");
break;
case "body":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/body", 1);
if (isLong(field2, 10000)) failLong(issues, at + "/body", 10000);
} else failType(issues, at + "/body", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
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
} else failType(issues, at, 'an object');
}

export function checkPlaybookGoal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "condition")) failMissing(issues, at + "/condition");
if (!Object.hasOwn(value, "within_days")) failMissing(issues, at + "/within_days");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "condition":
checkCondition(field2, at + "/condition", issues);
break;
case "within_days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/within_days", 1);
if (field2 > 365) failLarge(issues, at + "/within_days", 365);
} else failType(issues, at + "/within_days", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkPlaybook(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "description")) failMissing(issues, at + "/description");
if (!Object.hasOwn(value, "enabled")) failMissing(issues, at + "/enabled");
if (!Object.hasOwn(value, "trigger")) failMissing(issues, at + "/trigger");
if (!Object.hasOwn(value, "actions")) failMissing(issues, at + "/actions");
if (!Object.hasOwn(value, "goal")) failMissing(issues, at + "/goal");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "updated_at")) failMissing(issues, at + "/updated_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "description":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/description", "a string or null");
break;
case "enabled":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/enabled", "a boolean");
break;
case "trigger":
checkTrigger(field2, at + "/trigger", issues);
break;
case "actions":
if (Array.isArray(field2)) {
checkItems(field2, at + "/actions", issues, checkAction);
} else failType(issues, at + "/actions", "an array");
break;
case "goal":
if (isObject(field2)) {
checkPlaybookGoal(field2, at + "/goal", issues);
} else if (!(field2 === null)) failType(issues, at + "/goal", "an object or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/updated_at", "date-time");
} else failType(issues, at + "/updated_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPlaybookCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "trigger")) failMissing(issues, at + "/trigger");
if (!Object.hasOwn(value, "actions")) failMissing(issues, at + "/actions");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "description":
if (typeof field2 === 'string') {
if (isLong(field2, 2000)) failLong(issues, at + "/description", 2000);
} else if (!(field2 === null)) failType(issues, at + "/description", "a string or null");
break;
case "enabled":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/enabled", "a boolean");
break;
case "trigger":
checkTrigger(field2, at + "/trigger", issues);
break;
case "actions":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/actions", 'too_few_items', "must not be empty");
if (field2.length > 20) fail(issues, at + "/actions", 'too_many_items', "must have at most 20 items");
checkItems(field2, at + "/actions", issues, checkAction);
} else failType(issues, at + "/actions", "an array");
break;
case "goal":
if (isObject(field2)) {
checkPlaybookGoal(field2, at + "/goal", issues);
} else if (!(field2 === null)) failType(issues, at + "/goal", "an object or null");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkPlaybookList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkPlaybook);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const TaskStatusOptions0: readonly unknown[] = ["open","in_progress","completed","skipped"];
export function checkTaskStatus(value: unknown, at: string, issues: Issue[]): void {
if (!TaskStatusOptions0.includes(value)) failOption(issues, at, TaskStatusOptions0);
}

const TaskPriorityOptions0: readonly unknown[] = ["low","medium","high"];
export function checkTaskPriority(value: unknown, at: string, issues: Issue[]): void {
if (!TaskPriorityOptions0.includes(value)) failOption(issues, at, TaskPriorityOptions0);
}

const TaskOutcomeOptions0: readonly unknown[] = ["successful","unsuccessful","no_response","not_applicable"];
export function checkTaskOutcome(value: unknown, at: string, issues: Issue[]): void {
if (!TaskOutcomeOptions0.includes(value)) failOption(issues, at, TaskOutcomeOptions0);
}

export function checkTask(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "playbook_id")) failMissing(issues, at + "/playbook_id");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "description")) failMissing(issues, at + "/description");
if (!Object.hasOwn(value, "owner_id")) failMissing(issues, at + "/owner_id");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "priority")) failMissing(issues, at + "/priority");
if (!Object.hasOwn(value, "due_date")) failMissing(issues, at + "/due_date");
if (!Object.hasOwn(value, "overdue")) failMissing(issues, at + "/overdue");
if (!Object.hasOwn(value, "outcome")) failMissing(issues, at + "/outcome");
if (!Object.hasOwn(value, "outcome_note")) failMissing(issues, at + "/outcome_note");
if (!Object.hasOwn(value, "completed_at")) failMissing(issues, at + "/completed_at");
if (!Object.hasOwn(value, "completed_by")) failMissing(issues, at + "/completed_by");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "updated_at")) failMissing(issues, at + "/updated_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "playbook_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/playbook_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/playbook_id", "a string or null");
break;
case "title":
if (!(typeof field2 === 'string')) failType(issues, at + "/title", "a string");
break;
case "description":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/description", "a string or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "status":
checkTaskStatus(field2, at + "/status", issues);
break;
case "priority":
checkTaskPriority(field2, at + "/priority", issues);
break;
case "due_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/due_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/due_date", "a string or null");
break;
case "overdue":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/overdue", "a boolean");
break;
case "outcome":
if (typeof field2 === 'string') {
checkTaskOutcome(field2, at + "/outcome", issues);
} else if (!(field2 === null)) failType(issues, at + "/outcome", "a string or null");
break;
case "outcome_note":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/outcome_note", "a string or null");
break;
case "completed_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/completed_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/completed_at", "a string or null");
break;
case "completed_by":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/completed_by", 64);
} else if (!(field2 === null)) failType(issues, at + "/completed_by", "a string or null");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/updated_at", "date-time");
} else failType(issues, at + "/updated_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
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
if (isLong(field2, 10)) failLong(issues, at + "/due_date", 10);
if (!isDate(field2)) failFormat(issues, at + "/due_date", "date");
} else failType(issues, at + "/due_date", "a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/owner_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else failType(issues, at + "/owner_id", "a string");
break;
case "priority":
checkTaskPriority(field2, at + "/priority", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkTaskComplete(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "outcome")) failMissing(issues, at + "/outcome");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "outcome":
checkTaskOutcome(field2, at + "/outcome", issues);
break;
case "note":
if (typeof field2 === 'string') {
if (isLong(field2, 2000)) failLong(issues, at + "/note", 2000);
} else if (!(field2 === null)) failType(issues, at + "/note", "a string or null");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkTaskList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkTask);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const UserStatusOptions0: readonly unknown[] = ["invited","active"];
export function checkUserStatus(value: unknown, at: string, issues: Issue[]): void {
if (!UserStatusOptions0.includes(value)) failOption(issues, at, UserStatusOptions0);
}

export function checkUser(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "email")) failMissing(issues, at + "/email");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "updated_at")) failMissing(issues, at + "/updated_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "email":
if (typeof field2 === 'string') {
if (!isEmail(field2)) failFormat(issues, at + "/email", "email");
} else failType(issues, at + "/email", "a string");
break;
case "name":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/name", "a string or null");
break;
case "role":
checkRole(field2, at + "/role", issues);
break;
case "status":
checkUserStatus(field2, at + "/status", issues);
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/updated_at", "date-time");
} else failType(issues, at + "/updated_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkUserInvite(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "email")) failMissing(issues, at + "/email");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/email", "email");
} else failType(issues, at + "/email", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "role":
checkRole(field2, at + "/role", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkUserRole(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "role":
checkRole(field2, at + "/role", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkUserList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkUser);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const CredentialTypeOptions0: readonly unknown[] = ["api_key","user"];
export function checkCredentialType(value: unknown, at: string, issues: Issue[]): void {
if (!CredentialTypeOptions0.includes(value)) failOption(issues, at, CredentialTypeOptions0);
}

export function checkCurrentUser(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "email")) failMissing(issues, at + "/email");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "scopes")) failMissing(issues, at + "/scopes");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "email":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/email", "a string or null");
break;
case "type":
checkCredentialType(field2, at + "/type", issues);
break;
case "name":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/name", "a string or null");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "scopes":
if (Array.isArray(field2)) {
checkItems(field2, at + "/scopes", issues, checkScope);
} else failType(issues, at + "/scopes", "an array");
break;
case "role":
checkRole(field2, at + "/role", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPortfolioTotal(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/customers", 1000000000);
} else failType(issues, at + "/customers", "an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
} else failType(issues, at + "/arr", "a number");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPortfolioStatusGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/customers", 1000000000);
} else failType(issues, at + "/customers", "an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
} else failType(issues, at + "/arr", "a number");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPortfolioHealthGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "health_status")) failMissing(issues, at + "/health_status");
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (!(field2 === null)) failType(issues, at + "/health_status", "a string or null");
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/customers", 1000000000);
} else failType(issues, at + "/customers", "an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
} else failType(issues, at + "/arr", "a number");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPortfolioOwnerGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "owner_id")) failMissing(issues, at + "/owner_id");
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/customers", 1000000000);
} else failType(issues, at + "/customers", "an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
} else failType(issues, at + "/arr", "a number");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPortfolioMovement(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "since")) failMissing(issues, at + "/since");
if (!Object.hasOwn(value, "new_customers")) failMissing(issues, at + "/new_customers");
if (!Object.hasOwn(value, "new_arr")) failMissing(issues, at + "/new_arr");
if (!Object.hasOwn(value, "churned_customers")) failMissing(issues, at + "/churned_customers");
if (!Object.hasOwn(value, "churned_arr")) failMissing(issues, at + "/churned_arr");
if (!Object.hasOwn(value, "improved_customers")) failMissing(issues, at + "/improved_customers");
if (!Object.hasOwn(value, "declined_customers")) failMissing(issues, at + "/declined_customers");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "since":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/since", "date");
} else failType(issues, at + "/since", "a string");
break;
case "new_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/new_customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/new_customers", 1000000000);
} else failType(issues, at + "/new_customers", "an integer");
break;
case "new_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/new_arr", 0);
} else failType(issues, at + "/new_arr", "a number");
break;
case "churned_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/churned_customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/churned_customers", 1000000000);
} else failType(issues, at + "/churned_customers", "an integer");
break;
case "churned_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/churned_arr", 0);
} else failType(issues, at + "/churned_arr", "a number");
break;
case "improved_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/improved_customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/improved_customers", 1000000000);
} else failType(issues, at + "/improved_customers", "an integer");
break;
case "declined_customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/declined_customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/declined_customers", 1000000000);
} else failType(issues, at + "/declined_customers", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const PortfolioPattern0 = /^[A-Z]{3}$/u;
export function checkPortfolio(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "as_of")) failMissing(issues, at + "/as_of");
if (!Object.hasOwn(value, "currency")) failMissing(issues, at + "/currency");
if (!Object.hasOwn(value, "total")) failMissing(issues, at + "/total");
if (!Object.hasOwn(value, "by_status")) failMissing(issues, at + "/by_status");
if (!Object.hasOwn(value, "by_health_status")) failMissing(issues, at + "/by_health_status");
if (!Object.hasOwn(value, "by_owner")) failMissing(issues, at + "/by_owner");
if (!Object.hasOwn(value, "mean_score")) failMissing(issues, at + "/mean_score");
if (!Object.hasOwn(value, "arr_weighted_score")) failMissing(issues, at + "/arr_weighted_score");
if (!Object.hasOwn(value, "arr_at_risk")) failMissing(issues, at + "/arr_at_risk");
if (!Object.hasOwn(value, "movement")) failMissing(issues, at + "/movement");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "as_of":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/as_of", "date-time");
} else failType(issues, at + "/as_of", "a string");
break;
case "currency":
if (typeof field2 === 'string') {
if (!PortfolioPattern0.test(field2)) failPattern(issues, at + "/currency", PortfolioPattern0);
} else failType(issues, at + "/currency", "a string");
break;
case "total":
checkPortfolioTotal(field2, at + "/total", issues);
break;
case "by_status":
if (Array.isArray(field2)) {
checkItems(field2, at + "/by_status", issues, checkPortfolioStatusGroup);
} else failType(issues, at + "/by_status", "an array");
break;
case "by_health_status":
if (Array.isArray(field2)) {
checkItems(field2, at + "/by_health_status", issues, checkPortfolioHealthGroup);
} else failType(issues, at + "/by_health_status", "an array");
break;
case "by_owner":
if (Array.isArray(field2)) {
checkItems(field2, at + "/by_owner", issues, checkPortfolioOwnerGroup);
} else failType(issues, at + "/by_owner", "an array");
break;
case "mean_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/mean_score", 0);
if (field2 > 100) failLarge(issues, at + "/mean_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/mean_score", "a number or null");
break;
case "arr_weighted_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr_weighted_score", 0);
if (field2 > 100) failLarge(issues, at + "/arr_weighted_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/arr_weighted_score", "a number or null");
break;
case "arr_at_risk":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr_at_risk", 0);
} else failType(issues, at + "/arr_at_risk", "a number");
break;
case "movement":
checkPortfolioMovement(field2, at + "/movement", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

const RenewalForecastOptions0: readonly unknown[] = ["commit","probable","best_case","at_risk"];
export function checkRenewalForecast(value: unknown, at: string, issues: Issue[]): void {
if (!RenewalForecastOptions0.includes(value)) failOption(issues, at, RenewalForecastOptions0);
}

const RenewalBucketKeyOptions0: readonly unknown[] = ["this_month","next_90_days","next_180_days","last_12_months"];
export function checkRenewalBucketKey(value: unknown, at: string, issues: Issue[]): void {
if (!RenewalBucketKeyOptions0.includes(value)) failOption(issues, at, RenewalBucketKeyOptions0);
}

const RenewalRedFlagOptions0: readonly unknown[] = ["champion_changed","usage_drop","severe_tickets_open","negative_emails","silence"];
export function checkRenewalRedFlag(value: unknown, at: string, issues: Issue[]): void {
if (!RenewalRedFlagOptions0.includes(value)) failOption(issues, at, RenewalRedFlagOptions0);
}

const RenewalGreenFlagOptions0: readonly unknown[] = ["usage_growth","new_users"];
export function checkRenewalGreenFlag(value: unknown, at: string, issues: Issue[]): void {
if (!RenewalGreenFlagOptions0.includes(value)) failOption(issues, at, RenewalGreenFlagOptions0);
}

const RenewalOutcomeOptions0: readonly unknown[] = ["completed","churned"];
export function checkRenewalOutcome(value: unknown, at: string, issues: Issue[]): void {
if (!RenewalOutcomeOptions0.includes(value)) failOption(issues, at, RenewalOutcomeOptions0);
}

export function checkRenewalRow(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "owner_id")) failMissing(issues, at + "/owner_id");
if (!Object.hasOwn(value, "renewal_date")) failMissing(issues, at + "/renewal_date");
if (!Object.hasOwn(value, "days_remaining")) failMissing(issues, at + "/days_remaining");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
if (!Object.hasOwn(value, "proposed_arr")) failMissing(issues, at + "/proposed_arr");
if (!Object.hasOwn(value, "forecast")) failMissing(issues, at + "/forecast");
if (!Object.hasOwn(value, "outcome")) failMissing(issues, at + "/outcome");
if (!Object.hasOwn(value, "health_score")) failMissing(issues, at + "/health_score");
if (!Object.hasOwn(value, "health_status")) failMissing(issues, at + "/health_status");
if (!Object.hasOwn(value, "red_flags")) failMissing(issues, at + "/red_flags");
if (!Object.hasOwn(value, "green_flags")) failMissing(issues, at + "/green_flags");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else failType(issues, at + "/renewal_date", "a string");
break;
case "days_remaining":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -36500) failSmall(issues, at + "/days_remaining", -36500);
if (field2 > 36500) failLarge(issues, at + "/days_remaining", 36500);
} else failType(issues, at + "/days_remaining", "an integer");
break;
case "arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "proposed_arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/proposed_arr", "a number or null");
break;
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "outcome":
if (typeof field2 === 'string') {
checkRenewalOutcome(field2, at + "/outcome", issues);
} else if (!(field2 === null)) failType(issues, at + "/outcome", "a string or null");
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/health_score", 0);
if (field2 > 100) failLarge(issues, at + "/health_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/health_score", "a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (!(field2 === null)) failType(issues, at + "/health_status", "a string or null");
break;
case "red_flags":
if (Array.isArray(field2)) {
checkItems(field2, at + "/red_flags", issues, checkRenewalRedFlag);
} else failType(issues, at + "/red_flags", "an array");
break;
case "green_flags":
if (Array.isArray(field2)) {
checkItems(field2, at + "/green_flags", issues, checkRenewalGreenFlag);
} else failType(issues, at + "/green_flags", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRenewalBucket(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "from")) failMissing(issues, at + "/from");
if (!Object.hasOwn(value, "to")) failMissing(issues, at + "/to");
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
if (!Object.hasOwn(value, "proposed_arr")) failMissing(issues, at + "/proposed_arr");
if (!Object.hasOwn(value, "rows")) failMissing(issues, at + "/rows");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
checkRenewalBucketKey(field2, at + "/key", issues);
break;
case "from":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/from", "date");
} else failType(issues, at + "/from", "a string");
break;
case "to":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/to", "date");
} else failType(issues, at + "/to", "a string");
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/customers", 1000000000);
} else failType(issues, at + "/customers", "an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
} else failType(issues, at + "/arr", "a number");
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/proposed_arr", 0);
} else failType(issues, at + "/proposed_arr", "a number");
break;
case "rows":
if (Array.isArray(field2)) {
checkItems(field2, at + "/rows", issues, checkRenewalRow);
} else failType(issues, at + "/rows", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRenewalForecastGroup(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "forecast")) failMissing(issues, at + "/forecast");
if (!Object.hasOwn(value, "customers")) failMissing(issues, at + "/customers");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
if (!Object.hasOwn(value, "proposed_arr")) failMissing(issues, at + "/proposed_arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "customers":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/customers", 0);
if (field2 > 1000000000) failLarge(issues, at + "/customers", 1000000000);
} else failType(issues, at + "/customers", "an integer");
break;
case "arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/arr", 0);
} else failType(issues, at + "/arr", "a number");
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/proposed_arr", 0);
} else failType(issues, at + "/proposed_arr", "a number");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const RenewalsPattern0 = /^[A-Z]{3}$/u;
export function checkRenewals(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "as_of")) failMissing(issues, at + "/as_of");
if (!Object.hasOwn(value, "currency")) failMissing(issues, at + "/currency");
if (!Object.hasOwn(value, "buckets")) failMissing(issues, at + "/buckets");
if (!Object.hasOwn(value, "by_forecast")) failMissing(issues, at + "/by_forecast");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "as_of":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/as_of", "date");
} else failType(issues, at + "/as_of", "a string");
break;
case "currency":
if (typeof field2 === 'string') {
if (!RenewalsPattern0.test(field2)) failPattern(issues, at + "/currency", RenewalsPattern0);
} else failType(issues, at + "/currency", "a string");
break;
case "buckets":
if (Array.isArray(field2)) {
checkItems(field2, at + "/buckets", issues, checkRenewalBucket);
} else failType(issues, at + "/buckets", "an array");
break;
case "by_forecast":
if (Array.isArray(field2)) {
checkItems(field2, at + "/by_forecast", issues, checkRenewalForecastGroup);
} else failType(issues, at + "/by_forecast", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const WidgetUnitOptions0: readonly unknown[] = ["count","currency","score","percent"];
export function checkWidgetUnit(value: unknown, at: string, issues: Issue[]): void {
if (!WidgetUnitOptions0.includes(value)) failOption(issues, at, WidgetUnitOptions0);
}

export function checkMetricWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
if (!Object.hasOwn(value, "unit")) failMissing(issues, at + "/unit");
if (!Object.hasOwn(value, "change")) failMissing(issues, at + "/change");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "value":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/value", "a number or null");
break;
case "unit":
checkWidgetUnit(field2, at + "/unit", issues);
break;
case "change":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/change", "a number or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkMetricWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "metric") fail(issues, at + "/type", 'invalid_value', "must be \"metric\"");
break;
case "title":
if (!(typeof field2 === 'string')) failType(issues, at + "/title", "a string");
break;
case "data":
checkMetricWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTableColumn(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "label")) failMissing(issues, at + "/label");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (!(typeof field2 === 'string')) failType(issues, at + "/key", "a string");
break;
case "label":
if (!(typeof field2 === 'string')) failType(issues, at + "/label", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTableCell(value: unknown, at: string, issues: Issue[]): void {
if (!(typeof value === 'string' || typeof value === 'number' && Number.isFinite(value) || typeof value === 'boolean' || value === null)) failType(issues, at, "a string or a number or a boolean or null");
}

export function checkTableWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "columns")) failMissing(issues, at + "/columns");
if (!Object.hasOwn(value, "rows")) failMissing(issues, at + "/rows");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "columns":
if (Array.isArray(field2)) {
checkItems(field2, at + "/columns", issues, checkTableColumn);
} else failType(issues, at + "/columns", "an array");
break;
case "rows":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (isObject(item4)) {
for (const key5 in item4) {
const field6: unknown = item4[key5];
checkTableCell(field6, `${`${at + "/rows"}/${index3}`}/${escape(key5)}`, issues);
}
} else failType(issues, `${at + "/rows"}/${index3}`, "an object");
}
} else failType(issues, at + "/rows", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTableWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "table") fail(issues, at + "/type", 'invalid_value', "must be \"table\"");
break;
case "title":
if (!(typeof field2 === 'string')) failType(issues, at + "/title", "a string");
break;
case "data":
checkTableWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTimeseriesPoint(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "date")) failMissing(issues, at + "/date");
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/date", "date");
} else failType(issues, at + "/date", "a string");
break;
case "value":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/value", "a number or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTimeseriesSeries(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "label")) failMissing(issues, at + "/label");
if (!Object.hasOwn(value, "points")) failMissing(issues, at + "/points");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (!(typeof field2 === 'string')) failType(issues, at + "/key", "a string");
break;
case "label":
if (!(typeof field2 === 'string')) failType(issues, at + "/label", "a string");
break;
case "points":
if (Array.isArray(field2)) {
checkItems(field2, at + "/points", issues, checkTimeseriesPoint);
} else failType(issues, at + "/points", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTimeseriesWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "unit")) failMissing(issues, at + "/unit");
if (!Object.hasOwn(value, "series")) failMissing(issues, at + "/series");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "unit":
checkWidgetUnit(field2, at + "/unit", issues);
break;
case "series":
if (Array.isArray(field2)) {
checkItems(field2, at + "/series", issues, checkTimeseriesSeries);
} else failType(issues, at + "/series", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTimeseriesWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "timeseries") fail(issues, at + "/type", 'invalid_value', "must be \"timeseries\"");
break;
case "title":
if (!(typeof field2 === 'string')) failType(issues, at + "/title", "a string");
break;
case "data":
checkTimeseriesWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkBar(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "label")) failMissing(issues, at + "/label");
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (!(typeof field2 === 'string')) failType(issues, at + "/key", "a string");
break;
case "label":
if (!(typeof field2 === 'string')) failType(issues, at + "/label", "a string");
break;
case "value":
if (!(typeof field2 === 'number' && Number.isFinite(field2))) failType(issues, at + "/value", "a number");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkBarWidgetData(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "unit")) failMissing(issues, at + "/unit");
if (!Object.hasOwn(value, "bars")) failMissing(issues, at + "/bars");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "unit":
checkWidgetUnit(field2, at + "/unit", issues);
break;
case "bars":
if (Array.isArray(field2)) {
checkItems(field2, at + "/bars", issues, checkBar);
} else failType(issues, at + "/bars", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkBarWidget(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "title")) failMissing(issues, at + "/title");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "bar") fail(issues, at + "/type", 'invalid_value', "must be \"bar\"");
break;
case "title":
if (!(typeof field2 === 'string')) failType(issues, at + "/title", "a string");
break;
case "data":
checkBarWidgetData(field2, at + "/data", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
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
} else failType(issues, at, 'an object');
}

export function checkWidgetList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkWidget);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const WebhookEventTypeOptions0: readonly unknown[] = ["customer.created","customer.updated","customer.deleted","customer.status_changed","health.changed","health.drop_sharp","renewal.approaching","renewal.completed","renewal.churned","task.created","task.completed","task.overdue","playbook.triggered","ai.detected_issue","integration.disconnected"];
export function checkWebhookEventType(value: unknown, at: string, issues: Issue[]): void {
if (!WebhookEventTypeOptions0.includes(value)) failOption(issues, at, WebhookEventTypeOptions0);
}

const WebhookEventSelectorOptions0: readonly unknown[] = ["*","customer.created","customer.updated","customer.deleted","customer.status_changed","health.changed","health.drop_sharp","renewal.approaching","renewal.completed","renewal.churned","task.created","task.completed","task.overdue","playbook.triggered","ai.detected_issue","integration.disconnected"];
export function checkWebhookEventSelector(value: unknown, at: string, issues: Issue[]): void {
if (!WebhookEventSelectorOptions0.includes(value)) failOption(issues, at, WebhookEventSelectorOptions0);
}

const WebhookSubscriptionStatusOptions0: readonly unknown[] = ["active","paused","disabled"];
export function checkWebhookSubscriptionStatus(value: unknown, at: string, issues: Issue[]): void {
if (!WebhookSubscriptionStatusOptions0.includes(value)) failOption(issues, at, WebhookSubscriptionStatusOptions0);
}

export function checkWebhookFilters(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "segment_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/segment_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/segment_id", 64);
} else failType(issues, at + "/segment_id", "a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/owner_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else failType(issues, at + "/owner_id", "a string");
break;
case "min_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/min_arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/min_arr", 1000000000000);
} else failType(issues, at + "/min_arr", "a number");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkWebhookSubscription(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "url")) failMissing(issues, at + "/url");
if (!Object.hasOwn(value, "events")) failMissing(issues, at + "/events");
if (!Object.hasOwn(value, "description")) failMissing(issues, at + "/description");
if (!Object.hasOwn(value, "filters")) failMissing(issues, at + "/filters");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "url":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/url", "uri");
} else failType(issues, at + "/url", "a string");
break;
case "events":
if (Array.isArray(field2)) {
checkItems(field2, at + "/events", issues, checkWebhookEventSelector);
} else failType(issues, at + "/events", "an array");
break;
case "description":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/description", "a string or null");
break;
case "filters":
checkWebhookFilters(field2, at + "/filters", issues);
break;
case "status":
checkWebhookSubscriptionStatus(field2, at + "/status", issues);
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkWebhookSubscriptionCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "url")) failMissing(issues, at + "/url");
if (!Object.hasOwn(value, "events")) failMissing(issues, at + "/events");
if (!Object.hasOwn(value, "description")) failMissing(issues, at + "/description");
if (!Object.hasOwn(value, "filters")) failMissing(issues, at + "/filters");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "url":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/url", "uri");
} else failType(issues, at + "/url", "a string");
break;
case "events":
if (Array.isArray(field2)) {
checkItems(field2, at + "/events", issues, checkWebhookEventSelector);
} else failType(issues, at + "/events", "an array");
break;
case "description":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/description", "a string or null");
break;
case "filters":
checkWebhookFilters(field2, at + "/filters", issues);
break;
case "status":
checkWebhookSubscriptionStatus(field2, at + "/status", issues);
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "secret":
if (!(typeof field2 === 'string')) failType(issues, at + "/secret", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const WebhookSubscriptionCreatePattern0 = /^https?:\/\/\S+$/u;
export function checkWebhookSubscriptionCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "url")) failMissing(issues, at + "/url");
if (!Object.hasOwn(value, "events")) failMissing(issues, at + "/events");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "url":
if (typeof field2 === 'string') {
if (isLong(field2, 2048)) failLong(issues, at + "/url", 2048);
if (!WebhookSubscriptionCreatePattern0.test(field2)) failPattern(issues, at + "/url", WebhookSubscriptionCreatePattern0);
if (!isUri(field2)) failFormat(issues, at + "/url", "uri");
} else failType(issues, at + "/url", "a string");
break;
case "events":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/events", 'too_few_items', "must not be empty");
if (field2.length > 15) fail(issues, at + "/events", 'too_many_items', "must have at most 15 items");
checkItems(field2, at + "/events", issues, checkWebhookEventSelector);
} else failType(issues, at + "/events", "an array");
break;
case "secret":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/secret", 1);
if (isLong(field2, 256)) failLong(issues, at + "/secret", 256);
} else failType(issues, at + "/secret", "a string");
break;
case "description":
if (typeof field2 === 'string') {
if (isLong(field2, 500)) failLong(issues, at + "/description", 500);
} else if (!(field2 === null)) failType(issues, at + "/description", "a string or null");
break;
case "filters":
checkWebhookFilters(field2, at + "/filters", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkWebhookSubscriptionList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkWebhookSubscription);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkWebhookEventDescription(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "description")) failMissing(issues, at + "/description");
if (!Object.hasOwn(value, "sample_payload")) failMissing(issues, at + "/sample_payload");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
checkWebhookEventType(field2, at + "/type", issues);
break;
case "description":
if (!(typeof field2 === 'string')) failType(issues, at + "/description", "a string");
break;
case "sample_payload":
checkWebhookEvent(field2, at + "/sample_payload", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkWebhookEventList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
if (!Object.hasOwn(value, "next_cursor")) failMissing(issues, at + "/next_cursor");
if (!Object.hasOwn(value, "has_more")) failMissing(issues, at + "/has_more");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkWebhookEventDescription);
} else failType(issues, at + "/data", "an array");
break;
case "next_cursor":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/next_cursor", "a string or null");
break;
case "has_more":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/has_more", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerPrevious(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (!(typeof field2 === 'string')) failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerDeletedObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "email_domain":
if (!(typeof field2 === 'string')) failType(issues, at + "/email_domain", "a string");
break;
case "arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else if (!(field2 === null)) failType(issues, at + "/owner_id", "a string or null");
break;
case "status":
checkCustomerStatus(field2, at + "/status", issues);
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else if (!(field2 === null)) failType(issues, at + "/renewal_date", "a string or null");
break;
case "custom_fields":
checkCustomFields(field2, at + "/custom_fields", issues);
break;
case "health_score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/health_score", 0);
if (field2 > 100) failLarge(issues, at + "/health_score", 100);
} else if (!(field2 === null)) failType(issues, at + "/health_score", "a number or null");
break;
case "health_status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/health_status", issues);
} else if (!(field2 === null)) failType(issues, at + "/health_status", "a string or null");
break;
case "segment_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (isLong(item4, 64)) failLong(issues, `${at + "/segment_ids"}/${index3}`, 64);
} else failType(issues, `${at + "/segment_ids"}/${index3}`, "a string");
}
} else failType(issues, at + "/segment_ids", "an array");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "updated_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/updated_at", "date-time");
} else failType(issues, at + "/updated_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthEventObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "score")) failMissing(issues, at + "/score");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/score", 0);
if (field2 > 100) failLarge(issues, at + "/score", 100);
} else if (!(field2 === null)) failType(issues, at + "/score", "a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (!(field2 === null)) failType(issues, at + "/status", "a string or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthPrevious(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "score")) failMissing(issues, at + "/score");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/score", 0);
if (field2 > 100) failLarge(issues, at + "/score", 100);
} else if (!(field2 === null)) failType(issues, at + "/score", "a number or null");
break;
case "status":
if (typeof field2 === 'string') {
checkHealthStatus(field2, at + "/status", issues);
} else if (!(field2 === null)) failType(issues, at + "/status", "a string or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRenewalEventObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "renewal_date")) failMissing(issues, at + "/renewal_date");
if (!Object.hasOwn(value, "days_remaining")) failMissing(issues, at + "/days_remaining");
if (!Object.hasOwn(value, "arr")) failMissing(issues, at + "/arr");
if (!Object.hasOwn(value, "forecast")) failMissing(issues, at + "/forecast");
if (!Object.hasOwn(value, "proposed_arr")) failMissing(issues, at + "/proposed_arr");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "renewal_date":
if (typeof field2 === 'string') {
if (!isDate(field2)) failFormat(issues, at + "/renewal_date", "date");
} else failType(issues, at + "/renewal_date", "a string");
break;
case "days_remaining":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -36500) failSmall(issues, at + "/days_remaining", -36500);
if (field2 > 36500) failLarge(issues, at + "/days_remaining", 36500);
} else failType(issues, at + "/days_remaining", "an integer");
break;
case "arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/arr", "a number or null");
break;
case "forecast":
checkRenewalForecast(field2, at + "/forecast", issues);
break;
case "proposed_arr":
if (!(typeof field2 === 'number' && Number.isFinite(field2) || field2 === null)) failType(issues, at + "/proposed_arr", "a number or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPlaybookRunObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "playbook_id")) failMissing(issues, at + "/playbook_id");
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "run_id")) failMissing(issues, at + "/run_id");
if (!Object.hasOwn(value, "reason")) failMissing(issues, at + "/reason");
if (!Object.hasOwn(value, "task_ids")) failMissing(issues, at + "/task_ids");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "playbook_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/playbook_id", 64);
} else failType(issues, at + "/playbook_id", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "run_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/run_id", 64);
} else failType(issues, at + "/run_id", "a string");
break;
case "reason":
if (!(typeof field2 === 'string')) failType(issues, at + "/reason", "a string");
break;
case "task_ids":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (isLong(item4, 64)) failLong(issues, `${at + "/task_ids"}/${index3}`, 64);
} else failType(issues, `${at + "/task_ids"}/${index3}`, "a string");
}
} else failType(issues, at + "/task_ids", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const IssueSeverityOptions0: readonly unknown[] = ["low","medium","high","critical"];
export function checkIssueSeverity(value: unknown, at: string, issues: Issue[]): void {
if (!IssueSeverityOptions0.includes(value)) failOption(issues, at, IssueSeverityOptions0);
}

export function checkDetectedIssueObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "issue_id")) failMissing(issues, at + "/issue_id");
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "severity")) failMissing(issues, at + "/severity");
if (!Object.hasOwn(value, "summary")) failMissing(issues, at + "/summary");
if (!Object.hasOwn(value, "detected_at")) failMissing(issues, at + "/detected_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "issue_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/issue_id", 64);
} else failType(issues, at + "/issue_id", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "kind":
if (!(typeof field2 === 'string')) failType(issues, at + "/kind", "a string");
break;
case "severity":
checkIssueSeverity(field2, at + "/severity", issues);
break;
case "summary":
if (!(typeof field2 === 'string')) failType(issues, at + "/summary", "a string");
break;
case "detected_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/detected_at", "date-time");
} else failType(issues, at + "/detected_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkIntegrationObject(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "integration_id")) failMissing(issues, at + "/integration_id");
if (!Object.hasOwn(value, "provider")) failMissing(issues, at + "/provider");
if (!Object.hasOwn(value, "reason")) failMissing(issues, at + "/reason");
if (!Object.hasOwn(value, "disconnected_at")) failMissing(issues, at + "/disconnected_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "integration_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/integration_id", 64);
} else failType(issues, at + "/integration_id", "a string");
break;
case "provider":
if (!(typeof field2 === 'string')) failType(issues, at + "/provider", "a string");
break;
case "reason":
if (!(typeof field2 === 'string')) failType(issues, at + "/reason", "a string");
break;
case "disconnected_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/disconnected_at", "date-time");
} else failType(issues, at + "/disconnected_at", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerCreatedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "customer.created") fail(issues, at + "/type", 'invalid_value', "must be \"customer.created\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkCustomer(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerUpdatedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "customer.updated") fail(issues, at + "/type", 'invalid_value', "must be \"customer.updated\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
if (!Object.hasOwn(field2, "previous")) failMissing(issues, at + "/data" + "/previous");
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
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerDeletedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "customer.deleted") fail(issues, at + "/type", 'invalid_value', "must be \"customer.deleted\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkCustomerDeletedObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCustomerStatusChangedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "customer.status_changed") fail(issues, at + "/type", 'invalid_value', "must be \"customer.status_changed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
if (!Object.hasOwn(field2, "previous")) failMissing(issues, at + "/data" + "/previous");
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
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthChangedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "health.changed") fail(issues, at + "/type", 'invalid_value', "must be \"health.changed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
if (!Object.hasOwn(field2, "previous")) failMissing(issues, at + "/data" + "/previous");
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
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHealthDropSharpEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "health.drop_sharp") fail(issues, at + "/type", 'invalid_value', "must be \"health.drop_sharp\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
if (!Object.hasOwn(field2, "previous")) failMissing(issues, at + "/data" + "/previous");
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
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRenewalApproachingEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "renewal.approaching") fail(issues, at + "/type", 'invalid_value', "must be \"renewal.approaching\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkRenewalEventObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRenewalCompletedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "renewal.completed") fail(issues, at + "/type", 'invalid_value', "must be \"renewal.completed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkRenewalEventObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRenewalChurnedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "renewal.churned") fail(issues, at + "/type", 'invalid_value', "must be \"renewal.churned\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkRenewalEventObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTaskCreatedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "task.created") fail(issues, at + "/type", 'invalid_value', "must be \"task.created\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkTask(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTaskCompletedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "task.completed") fail(issues, at + "/type", 'invalid_value', "must be \"task.completed\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkTask(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTaskOverdueEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "task.overdue") fail(issues, at + "/type", 'invalid_value', "must be \"task.overdue\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkTask(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPlaybookTriggeredEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "playbook.triggered") fail(issues, at + "/type", 'invalid_value', "must be \"playbook.triggered\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkPlaybookRunObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkAiDetectedIssueEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "ai.detected_issue") fail(issues, at + "/type", 'invalid_value', "must be \"ai.detected_issue\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkDetectedIssueObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkIntegrationDisconnectedEvent(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "type":
if (field2 !== "integration.disconnected") fail(issues, at + "/type", 'invalid_value', "must be \"integration.disconnected\"");
break;
case "created_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "data":
if (isObject(field2)) {
if (!Object.hasOwn(field2, "object")) failMissing(issues, at + "/data" + "/object");
for (const key3 in field2) {
const field4: unknown = field2[key3];
switch (key3) {
case "object":
checkIntegrationObject(field4, at + "/data" + "/object", issues);
break;
default:
}
}
} else failType(issues, at + "/data", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
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
} else failType(issues, at, 'an object');
}

export function checkHtmlPage(value: unknown, at: string, issues: Issue[]): void {
if (!(typeof value === 'string')) failType(issues, at, "a string");
}

const ConsentFormPattern0 = /^[A-Za-z0-9_-]{43}$/u;
const ConsentFormOptions0: readonly unknown[] = ["allow","deny"];
export function checkConsentForm(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "csrf_token")) failMissing(issues, at + "/csrf_token");
if (!Object.hasOwn(value, "decision")) failMissing(issues, at + "/decision");
if (!Object.hasOwn(value, "response_type")) failMissing(issues, at + "/response_type");
if (!Object.hasOwn(value, "client_id")) failMissing(issues, at + "/client_id");
if (!Object.hasOwn(value, "redirect_uri")) failMissing(issues, at + "/redirect_uri");
if (!Object.hasOwn(value, "code_challenge")) failMissing(issues, at + "/code_challenge");
if (!Object.hasOwn(value, "code_challenge_method")) failMissing(issues, at + "/code_challenge_method");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "csrf_token":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/csrf_token", 1);
if (isLong(field2, 256)) failLong(issues, at + "/csrf_token", 256);
} else failType(issues, at + "/csrf_token", "a string");
break;
case "decision":
if (!ConsentFormOptions0.includes(field2)) failOption(issues, at + "/decision", ConsentFormOptions0);
break;
case "user_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/user_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/user_id", 64);
} else failType(issues, at + "/user_id", "a string");
break;
case "response_type":
if (field2 !== "code") fail(issues, at + "/response_type", 'invalid_value', "must be \"code\"");
break;
case "client_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/client_id", 64);
} else failType(issues, at + "/client_id", "a string");
break;
case "redirect_uri":
if (typeof field2 === 'string') {
if (isLong(field2, 2048)) failLong(issues, at + "/redirect_uri", 2048);
if (!isUri(field2)) failFormat(issues, at + "/redirect_uri", "uri");
} else failType(issues, at + "/redirect_uri", "a string");
break;
case "scope":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/scope", 1024);
} else failType(issues, at + "/scope", "a string");
break;
case "state":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/state", 1024);
} else failType(issues, at + "/state", "a string");
break;
case "nonce":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/nonce", 1024);
} else failType(issues, at + "/nonce", "a string");
break;
case "code_challenge":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 43) failShort(issues, at + "/code_challenge", 43);
if (isLong(field2, 43)) failLong(issues, at + "/code_challenge", 43);
if (!ConsentFormPattern0.test(field2)) failPattern(issues, at + "/code_challenge", ConsentFormPattern0);
} else failType(issues, at + "/code_challenge", "a string");
break;
case "code_challenge_method":
if (field2 !== "S256") fail(issues, at + "/code_challenge_method", 'invalid_value', "must be \"S256\"");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const AuthorizationCodeGrantPattern0 = /^[A-Za-z0-9._~-]{43,128}$/u;
export function checkAuthorizationCodeGrant(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "grant_type")) failMissing(issues, at + "/grant_type");
if (!Object.hasOwn(value, "code")) failMissing(issues, at + "/code");
if (!Object.hasOwn(value, "redirect_uri")) failMissing(issues, at + "/redirect_uri");
if (!Object.hasOwn(value, "client_id")) failMissing(issues, at + "/client_id");
if (!Object.hasOwn(value, "code_verifier")) failMissing(issues, at + "/code_verifier");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "grant_type":
if (field2 !== "authorization_code") fail(issues, at + "/grant_type", 'invalid_value', "must be \"authorization_code\"");
break;
case "code":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/code", 1);
if (isLong(field2, 512)) failLong(issues, at + "/code", 512);
} else failType(issues, at + "/code", "a string");
break;
case "redirect_uri":
if (typeof field2 === 'string') {
if (isLong(field2, 2048)) failLong(issues, at + "/redirect_uri", 2048);
if (!isUri(field2)) failFormat(issues, at + "/redirect_uri", "uri");
} else failType(issues, at + "/redirect_uri", "a string");
break;
case "client_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/client_id", 64);
} else failType(issues, at + "/client_id", "a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_secret", 1);
if (isLong(field2, 512)) failLong(issues, at + "/client_secret", 512);
} else failType(issues, at + "/client_secret", "a string");
break;
case "code_verifier":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 43) failShort(issues, at + "/code_verifier", 43);
if (isLong(field2, 128)) failLong(issues, at + "/code_verifier", 128);
if (!AuthorizationCodeGrantPattern0.test(field2)) failPattern(issues, at + "/code_verifier", AuthorizationCodeGrantPattern0);
} else failType(issues, at + "/code_verifier", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRefreshTokenGrant(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "grant_type")) failMissing(issues, at + "/grant_type");
if (!Object.hasOwn(value, "refresh_token")) failMissing(issues, at + "/refresh_token");
if (!Object.hasOwn(value, "client_id")) failMissing(issues, at + "/client_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "grant_type":
if (field2 !== "refresh_token") fail(issues, at + "/grant_type", 'invalid_value', "must be \"refresh_token\"");
break;
case "refresh_token":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/refresh_token", 1);
if (isLong(field2, 512)) failLong(issues, at + "/refresh_token", 512);
} else failType(issues, at + "/refresh_token", "a string");
break;
case "client_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/client_id", 64);
} else failType(issues, at + "/client_id", "a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_secret", 1);
if (isLong(field2, 512)) failLong(issues, at + "/client_secret", 512);
} else failType(issues, at + "/client_secret", "a string");
break;
case "scope":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/scope", 1024);
} else failType(issues, at + "/scope", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
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
} else failType(issues, at, 'an object');
}

export function checkTokenResponse(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "access_token")) failMissing(issues, at + "/access_token");
if (!Object.hasOwn(value, "refresh_token")) failMissing(issues, at + "/refresh_token");
if (!Object.hasOwn(value, "token_type")) failMissing(issues, at + "/token_type");
if (!Object.hasOwn(value, "expires_in")) failMissing(issues, at + "/expires_in");
if (!Object.hasOwn(value, "scope")) failMissing(issues, at + "/scope");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "access_token":
if (!(typeof field2 === 'string')) failType(issues, at + "/access_token", "a string");
break;
case "refresh_token":
if (!(typeof field2 === 'string')) failType(issues, at + "/refresh_token", "a string");
break;
case "token_type":
if (field2 !== "Bearer") fail(issues, at + "/token_type", 'invalid_value', "must be \"Bearer\"");
break;
case "expires_in":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/expires_in", 1);
if (field2 > 86400) failLarge(issues, at + "/expires_in", 86400);
} else failType(issues, at + "/expires_in", "an integer");
break;
case "scope":
if (!(typeof field2 === 'string')) failType(issues, at + "/scope", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "id_token":
if (!(typeof field2 === 'string')) failType(issues, at + "/id_token", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const OAuthErrorCodeOptions0: readonly unknown[] = ["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope","unsupported_token_type"];
export function checkOAuthErrorCode(value: unknown, at: string, issues: Issue[]): void {
if (!OAuthErrorCodeOptions0.includes(value)) failOption(issues, at, OAuthErrorCodeOptions0);
}

export function checkOAuthError(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "error")) failMissing(issues, at + "/error");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "error":
checkOAuthErrorCode(field2, at + "/error", issues);
break;
case "error_description":
if (!(typeof field2 === 'string')) failType(issues, at + "/error_description", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRevokeRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "token")) failMissing(issues, at + "/token");
if (!Object.hasOwn(value, "client_id")) failMissing(issues, at + "/client_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "token":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/token", 1);
if (isLong(field2, 8192)) failLong(issues, at + "/token", 8192);
} else failType(issues, at + "/token", "a string");
break;
case "token_type_hint":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/token_type_hint", 64);
} else failType(issues, at + "/token_type_hint", "a string");
break;
case "client_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/client_id", 64);
} else failType(issues, at + "/client_id", "a string");
break;
case "client_secret":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_secret", 1);
if (isLong(field2, 512)) failLong(issues, at + "/client_secret", 512);
} else failType(issues, at + "/client_secret", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkUserinfo(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "sub")) failMissing(issues, at + "/sub");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "sub":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/sub", 64);
} else failType(issues, at + "/sub", "a string");
break;
case "tenant_id":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/tenant_id", 64);
} else failType(issues, at + "/tenant_id", "a string");
break;
case "email":
if (!(typeof field2 === 'string')) failType(issues, at + "/email", "a string");
break;
case "email_verified":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/email_verified", "a boolean");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkJwk(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "kty")) failMissing(issues, at + "/kty");
if (!Object.hasOwn(value, "use")) failMissing(issues, at + "/use");
if (!Object.hasOwn(value, "alg")) failMissing(issues, at + "/alg");
if (!Object.hasOwn(value, "kid")) failMissing(issues, at + "/kid");
if (!Object.hasOwn(value, "n")) failMissing(issues, at + "/n");
if (!Object.hasOwn(value, "e")) failMissing(issues, at + "/e");
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
if (!(typeof field2 === 'string')) failType(issues, at + "/kid", "a string");
break;
case "n":
if (!(typeof field2 === 'string')) failType(issues, at + "/n", "a string");
break;
case "e":
if (!(typeof field2 === 'string')) failType(issues, at + "/e", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkJwks(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "keys")) failMissing(issues, at + "/keys");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "keys":
if (Array.isArray(field2)) {
checkItems(field2, at + "/keys", issues, checkJwk);
} else failType(issues, at + "/keys", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkOpenidConfiguration(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "issuer")) failMissing(issues, at + "/issuer");
if (!Object.hasOwn(value, "authorization_endpoint")) failMissing(issues, at + "/authorization_endpoint");
if (!Object.hasOwn(value, "token_endpoint")) failMissing(issues, at + "/token_endpoint");
if (!Object.hasOwn(value, "userinfo_endpoint")) failMissing(issues, at + "/userinfo_endpoint");
if (!Object.hasOwn(value, "jwks_uri")) failMissing(issues, at + "/jwks_uri");
if (!Object.hasOwn(value, "revocation_endpoint")) failMissing(issues, at + "/revocation_endpoint");
if (!Object.hasOwn(value, "scopes_supported")) failMissing(issues, at + "/scopes_supported");
if (!Object.hasOwn(value, "response_types_supported")) failMissing(issues, at + "/response_types_supported");
if (!Object.hasOwn(value, "grant_types_supported")) failMissing(issues, at + "/grant_types_supported");
if (!Object.hasOwn(value, "subject_types_supported")) failMissing(issues, at + "/subject_types_supported");
if (!Object.hasOwn(value, "id_token_signing_alg_values_supported")) failMissing(issues, at + "/id_token_signing_alg_values_supported");
if (!Object.hasOwn(value, "token_endpoint_auth_methods_supported")) failMissing(issues, at + "/token_endpoint_auth_methods_supported");
if (!Object.hasOwn(value, "code_challenge_methods_supported")) failMissing(issues, at + "/code_challenge_methods_supported");
if (!Object.hasOwn(value, "claims_supported")) failMissing(issues, at + "/claims_supported");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "issuer":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/issuer", "uri");
} else failType(issues, at + "/issuer", "a string");
break;
case "authorization_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/authorization_endpoint", "uri");
} else failType(issues, at + "/authorization_endpoint", "a string");
break;
case "token_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/token_endpoint", "uri");
} else failType(issues, at + "/token_endpoint", "a string");
break;
case "userinfo_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/userinfo_endpoint", "uri");
} else failType(issues, at + "/userinfo_endpoint", "a string");
break;
case "jwks_uri":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/jwks_uri", "uri");
} else failType(issues, at + "/jwks_uri", "a string");
break;
case "revocation_endpoint":
if (typeof field2 === 'string') {
if (!isUri(field2)) failFormat(issues, at + "/revocation_endpoint", "uri");
} else failType(issues, at + "/revocation_endpoint", "a string");
break;
case "scopes_supported":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (!(typeof item4 === 'string')) failType(issues, `${at + "/scopes_supported"}/${index3}`, "a string");
}
} else failType(issues, at + "/scopes_supported", "an array");
break;
case "response_types_supported":
if (Array.isArray(field2)) {
for (let index5 = 0; index5 < field2.length; index5 += 1) {
const item6: unknown = field2[index5];
if (!(typeof item6 === 'string')) failType(issues, `${at + "/response_types_supported"}/${index5}`, "a string");
}
} else failType(issues, at + "/response_types_supported", "an array");
break;
case "grant_types_supported":
if (Array.isArray(field2)) {
for (let index7 = 0; index7 < field2.length; index7 += 1) {
const item8: unknown = field2[index7];
if (!(typeof item8 === 'string')) failType(issues, `${at + "/grant_types_supported"}/${index7}`, "a string");
}
} else failType(issues, at + "/grant_types_supported", "an array");
break;
case "subject_types_supported":
if (Array.isArray(field2)) {
for (let index9 = 0; index9 < field2.length; index9 += 1) {
const item10: unknown = field2[index9];
if (!(typeof item10 === 'string')) failType(issues, `${at + "/subject_types_supported"}/${index9}`, "a string");
}
} else failType(issues, at + "/subject_types_supported", "an array");
break;
case "id_token_signing_alg_values_supported":
if (Array.isArray(field2)) {
for (let index11 = 0; index11 < field2.length; index11 += 1) {
const item12: unknown = field2[index11];
if (!(typeof item12 === 'string')) failType(issues, `${at + "/id_token_signing_alg_values_supported"}/${index11}`, "a string");
}
} else failType(issues, at + "/id_token_signing_alg_values_supported", "an array");
break;
case "token_endpoint_auth_methods_supported":
if (Array.isArray(field2)) {
for (let index13 = 0; index13 < field2.length; index13 += 1) {
const item14: unknown = field2[index13];
if (!(typeof item14 === 'string')) failType(issues, `${at + "/token_endpoint_auth_methods_supported"}/${index13}`, "a string");
}
} else failType(issues, at + "/token_endpoint_auth_methods_supported", "an array");
break;
case "code_challenge_methods_supported":
if (Array.isArray(field2)) {
for (let index15 = 0; index15 < field2.length; index15 += 1) {
const item16: unknown = field2[index15];
if (!(typeof item16 === 'string')) failType(issues, `${at + "/code_challenge_methods_supported"}/${index15}`, "a string");
}
} else failType(issues, at + "/code_challenge_methods_supported", "an array");
break;
case "claims_supported":
if (Array.isArray(field2)) {
for (let index17 = 0; index17 < field2.length; index17 += 1) {
const item18: unknown = field2[index17];
if (!(typeof item18 === 'string')) failType(issues, `${at + "/claims_supported"}/${index17}`, "a string");
}
} else failType(issues, at + "/claims_supported", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const OpenapiDocumentPattern0 = /^3\.1\.[0-9]+$/u;
export function checkOpenapiDocument(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "openapi")) failMissing(issues, at + "/openapi");
if (!Object.hasOwn(value, "info")) failMissing(issues, at + "/info");
if (!Object.hasOwn(value, "paths")) failMissing(issues, at + "/paths");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "openapi":
if (typeof field2 === 'string') {
if (!OpenapiDocumentPattern0.test(field2)) failPattern(issues, at + "/openapi", OpenapiDocumentPattern0);
} else failType(issues, at + "/openapi", "a string");
break;
case "info":
if (!(isObject(field2))) failType(issues, at + "/info", "an object");
break;
case "paths":
if (!(isObject(field2))) failType(issues, at + "/paths", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const ListCustomersQueryOptions0: readonly unknown[] = [30,60,90];
export function checkListCustomersQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/status", 'too_few_items', "must not be empty");
if (field2.length > 4) fail(issues, at + "/status", 'too_many_items', "must have at most 4 items");
checkItems(field2, at + "/status", issues, checkCustomerStatus);
} else failType(issues, at + "/status", "an array");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/owner_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else failType(issues, at + "/owner_id", "a string");
break;
case "segment_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/segment_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/segment_id", 64);
} else failType(issues, at + "/segment_id", "a string");
break;
case "health_status":
checkHealthStatus(field2, at + "/health_status", issues);
break;
case "min_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/min_arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/min_arr", 1000000000000);
} else failType(issues, at + "/min_arr", "a number");
break;
case "max_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/max_arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/max_arr", 1000000000000);
} else failType(issues, at + "/max_arr", "a number");
break;
case "renewal_within_days":
if (!ListCustomersQueryOptions0.includes(field2)) failOption(issues, at + "/renewal_within_days", ListCustomersQueryOptions0);
break;
case "q":
if (typeof field2 === 'string') {
if (isLong(field2, 200)) failLong(issues, at + "/q", 200);
} else failType(issues, at + "/q", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkDeleteCustomerQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "hard":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/hard", "a boolean");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListCustomerContactsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListCustomerHealthHistoryQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "from":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/from", 10);
if (!isDate(field2)) failFormat(issues, at + "/from", "date");
} else failType(issues, at + "/from", "a string");
break;
case "to":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/to", 10);
if (!isDate(field2)) failFormat(issues, at + "/to", "date");
} else failType(issues, at + "/to", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListEventsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "event_name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/event_name", 1);
if (isLong(field2, 64)) failLong(issues, at + "/event_name", 64);
} else failType(issues, at + "/event_name", "a string");
break;
case "user_email":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/user_email", 1);
if (isLong(field2, 254)) failLong(issues, at + "/user_email", 254);
} else failType(issues, at + "/user_email", "a string");
break;
case "since":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/since", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/since", "date-time");
} else failType(issues, at + "/since", "a string");
break;
case "until":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/until", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/until", "date-time");
} else failType(issues, at + "/until", "a string");
break;
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListPlaybooksQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListTasksQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "owner":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/owner", 1);
if (isLong(field2, 64)) failLong(issues, at + "/owner", 64);
} else failType(issues, at + "/owner", "a string");
break;
case "owner_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/owner_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/owner_id", 64);
} else failType(issues, at + "/owner_id", "a string");
break;
case "status":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/status", 'too_few_items', "must not be empty");
if (field2.length > 4) fail(issues, at + "/status", 'too_many_items', "must have at most 4 items");
checkItems(field2, at + "/status", issues, checkTaskStatus);
} else failType(issues, at + "/status", "an array");
break;
case "due_date":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/due_date", 10);
if (!isDate(field2)) failFormat(issues, at + "/due_date", "date");
} else failType(issues, at + "/due_date", "a string");
break;
case "due_before":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/due_before", 10);
if (!isDate(field2)) failFormat(issues, at + "/due_before", "date");
} else failType(issues, at + "/due_before", "a string");
break;
case "due_after":
if (typeof field2 === 'string') {
if (isLong(field2, 10)) failLong(issues, at + "/due_after", 10);
if (!isDate(field2)) failFormat(issues, at + "/due_after", "date");
} else failType(issues, at + "/due_after", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListUsersQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListWebhookSubscriptionsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListWebhookEventsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "cursor":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/cursor", 1);
if (isLong(field2, 1024)) failLong(issues, at + "/cursor", 1024);
} else failType(issues, at + "/cursor", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 200) failLarge(issues, at + "/limit", 200);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const AuthorizeQueryPattern0 = /^[A-Za-z0-9_-]{43}$/u;
export function checkAuthorizeQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "response_type")) failMissing(issues, at + "/response_type");
if (!Object.hasOwn(value, "client_id")) failMissing(issues, at + "/client_id");
if (!Object.hasOwn(value, "redirect_uri")) failMissing(issues, at + "/redirect_uri");
if (!Object.hasOwn(value, "code_challenge")) failMissing(issues, at + "/code_challenge");
if (!Object.hasOwn(value, "code_challenge_method")) failMissing(issues, at + "/code_challenge_method");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "response_type":
if (field2 !== "code") fail(issues, at + "/response_type", 'invalid_value', "must be \"code\"");
break;
case "client_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/client_id", 64);
} else failType(issues, at + "/client_id", "a string");
break;
case "redirect_uri":
if (typeof field2 === 'string') {
if (isLong(field2, 2048)) failLong(issues, at + "/redirect_uri", 2048);
if (!isUri(field2)) failFormat(issues, at + "/redirect_uri", "uri");
} else failType(issues, at + "/redirect_uri", "a string");
break;
case "scope":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/scope", 1024);
} else failType(issues, at + "/scope", "a string");
break;
case "state":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/state", 1024);
} else failType(issues, at + "/state", "a string");
break;
case "code_challenge":
if (typeof field2 === 'string') {
if (lengthOf(field2) < 43) failShort(issues, at + "/code_challenge", 43);
if (isLong(field2, 43)) failLong(issues, at + "/code_challenge", 43);
if (!AuthorizeQueryPattern0.test(field2)) failPattern(issues, at + "/code_challenge", AuthorizeQueryPattern0);
} else failType(issues, at + "/code_challenge", "a string");
break;
case "code_challenge_method":
if (field2 !== "S256") fail(issues, at + "/code_challenge_method", 'invalid_value', "must be \"S256\"");
break;
case "nonce":
if (typeof field2 === 'string') {
if (isLong(field2, 1024)) failLong(issues, at + "/nonce", 1024);
} else failType(issues, at + "/nonce", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
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

/** The checks of bodies and queries alone, for a server: what it does not name is left out of its bundle. */
export const requestChecks = {
  ListCustomersQuery: checkListCustomersQuery,
  CustomerCreate: checkCustomerCreate,
  CustomerUpdate: checkCustomerUpdate,
  DeleteCustomerQuery: checkDeleteCustomerQuery,
  ListCustomerContactsQuery: checkListCustomerContactsQuery,
  BulkImport: checkBulkImport,
  ListCustomerHealthHistoryQuery: checkListCustomerHealthHistoryQuery,
  ListEventsQuery: checkListEventsQuery,
  EventsRequest: checkEventsRequest,
  ListPlaybooksQuery: checkListPlaybooksQuery,
  PlaybookCreate: checkPlaybookCreate,
  ListTasksQuery: checkListTasksQuery,
  TaskUpdate: checkTaskUpdate,
  TaskComplete: checkTaskComplete,
  ListUsersQuery: checkListUsersQuery,
  UserInvite: checkUserInvite,
  UserRole: checkUserRole,
  ListWebhookSubscriptionsQuery: checkListWebhookSubscriptionsQuery,
  WebhookSubscriptionCreate: checkWebhookSubscriptionCreate,
  ListWebhookEventsQuery: checkListWebhookEventsQuery,
  AuthorizeQuery: checkAuthorizeQuery,
  ConsentForm: checkConsentForm,
  TokenRequest: checkTokenRequest,
  RevokeRequest: checkRevokeRequest,
} as const satisfies Record<string, Check>;
