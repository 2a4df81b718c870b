// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import { checkItems, escape, fail, failFormat, failLarge, failLong, failMissing, failOption, failPattern, failShort, failSmall, failType, failUnknown, isDateTime, isEmail, isLong, isObject, isUri, type Check, type Issue } from '@lealup/contract/checking';

export function checkAnyObject(value: unknown, at: string, issues: Issue[]): void {
if (!(isObject(value))) failType(issues, at, "an object");
}

const EmulatorHealthOptions0: readonly unknown[] = ["ready","starting"];
const EmulatorHealthOptions1: readonly unknown[] = ["system","manual"];
export function checkEmulatorHealth(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "version")) failMissing(issues, at + "/version");
if (!Object.hasOwn(value, "now")) failMissing(issues, at + "/now");
if (!Object.hasOwn(value, "clock")) failMissing(issues, at + "/clock");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
if (!EmulatorHealthOptions0.includes(field2)) failOption(issues, at + "/status", EmulatorHealthOptions0);
break;
case "version":
if (!(typeof field2 === 'string')) failType(issues, at + "/version", "a string");
break;
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/now", "date-time");
} else failType(issues, at + "/now", "a string");
break;
case "clock":
if (!EmulatorHealthOptions1.includes(field2)) failOption(issues, at + "/clock", EmulatorHealthOptions1);
break;
default:
}
}
} else failType(issues, at, "an object");
}

const ClockReadingOptions0: readonly unknown[] = ["system","manual"];
export function checkClockReading(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) failMissing(issues, at + "/now");
if (!Object.hasOwn(value, "mode")) failMissing(issues, at + "/mode");
if (!Object.hasOwn(value, "offset_ms")) failMissing(issues, at + "/offset_ms");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/now", "date-time");
} else failType(issues, at + "/now", "a string");
break;
case "mode":
if (!ClockReadingOptions0.includes(field2)) failOption(issues, at + "/mode", ClockReadingOptions0);
break;
case "offset_ms":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < -9007199254740991) failSmall(issues, at + "/offset_ms", -9007199254740991);
if (field2 > 9007199254740991) failLarge(issues, at + "/offset_ms", 9007199254740991);
} else failType(issues, at + "/offset_ms", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
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
if (isLong(field3, 64)) failLong(issues, at + "/set", 64);
if (!isDateTime(field3)) failFormat(issues, at + "/set", "date-time");
} else failType(issues, at + "/set", "a string");
break;
case "advance":
if (typeof field3 === 'string') {
if (isLong(field3, 64)) failLong(issues, at + "/advance", 64);
} else failType(issues, at + "/advance", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key2)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkClockMoved(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) failMissing(issues, at + "/now");
if (!Object.hasOwn(value, "jobs_run")) failMissing(issues, at + "/jobs_run");
if (!Object.hasOwn(value, "deliveries")) failMissing(issues, at + "/deliveries");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/now", "date-time");
} else failType(issues, at + "/now", "a string");
break;
case "jobs_run":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/jobs_run", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/jobs_run", 9007199254740991);
} else failType(issues, at + "/jobs_run", "an integer");
break;
case "deliveries":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/deliveries", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/deliveries", 9007199254740991);
} else failType(issues, at + "/deliveries", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkSettled(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) failMissing(issues, at + "/now");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/now", "date-time");
} else failType(issues, at + "/now", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const TenantCreatePattern0 = /^[A-Z]{3}$/u;
export function checkTenantCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "time_zone":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/time_zone", 1);
if (isLong(field2, 64)) failLong(issues, at + "/time_zone", 64);
} else failType(issues, at + "/time_zone", "a string");
break;
case "plan":
checkPlan(field2, at + "/plan", issues);
break;
case "currency":
if (typeof field2 === 'string') {
if (isLong(field2, 3)) failLong(issues, at + "/currency", 3);
if (!TenantCreatePattern0.test(field2)) failPattern(issues, at + "/currency", TenantCreatePattern0);
} else failType(issues, at + "/currency", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const PlanOptions0: readonly unknown[] = ["starter","growth","scale","enterprise","unlimited"];
export function checkPlan(value: unknown, at: string, issues: Issue[]): void {
if (!PlanOptions0.includes(value)) failOption(issues, at, PlanOptions0);
}

export function checkTenantCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "time_zone")) failMissing(issues, at + "/time_zone");
if (!Object.hasOwn(value, "plan")) failMissing(issues, at + "/plan");
if (!Object.hasOwn(value, "currency")) failMissing(issues, at + "/currency");
if (!Object.hasOwn(value, "api_key")) failMissing(issues, at + "/api_key");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "time_zone":
if (!(typeof field2 === 'string')) failType(issues, at + "/time_zone", "a string");
break;
case "plan":
checkPlan(field2, at + "/plan", issues);
break;
case "currency":
if (!(typeof field2 === 'string')) failType(issues, at + "/currency", "a string");
break;
case "api_key":
if (!(typeof field2 === 'string')) failType(issues, at + "/api_key", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkApiKeyCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "scopes")) failMissing(issues, at + "/scopes");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "scopes":
if (Array.isArray(field2)) {
if (field2.length > 50) fail(issues, at + "/scopes", 'too_many_items', "must have at most 50 items");
checkItems(field2, at + "/scopes", issues, checkApiScope);
} else failType(issues, at + "/scopes", "an array");
break;
case "expires_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/expires_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/expires_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/expires_at", "a string or null");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const ApiScopeOptions0: readonly unknown[] = ["admin:*","customers:read","customers:write","health:read","health:write","playbooks:read","playbooks:write","tasks:read","tasks:write","events:read","events:write","users:read","users:write","webhooks:read","webhooks:write","analytics:read","dashboards:read"];
export function checkApiScope(value: unknown, at: string, issues: Issue[]): void {
if (!ApiScopeOptions0.includes(value)) failOption(issues, at, ApiScopeOptions0);
}

export function checkApiKeyCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "scopes")) failMissing(issues, at + "/scopes");
if (!Object.hasOwn(value, "expires_at")) failMissing(issues, at + "/expires_at");
if (!Object.hasOwn(value, "api_key")) failMissing(issues, at + "/api_key");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "scopes":
if (Array.isArray(field2)) {
checkItems(field2, at + "/scopes", issues, checkApiScope);
} else failType(issues, at + "/scopes", "an array");
break;
case "expires_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/expires_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/expires_at", "a string or null");
break;
case "api_key":
if (!(typeof field2 === 'string')) failType(issues, at + "/api_key", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkUserCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "email")) failMissing(issues, at + "/email");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "email":
if (!(typeof field2 === 'string')) failType(issues, at + "/email", "a string");
break;
case "name":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/name", "a string or null");
break;
case "role":
if (!(typeof field2 === 'string')) failType(issues, at + "/role", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const ContactCreateOptions0: readonly unknown[] = ["champion","stakeholder","billing","technical"];
export function checkContactCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/email", "email");
} else if (!(field2 === null)) failType(issues, at + "/email", "a string or null");
break;
case "title":
if (typeof field2 === 'string') {
if (isLong(field2, 200)) failLong(issues, at + "/title", 200);
} else if (!(field2 === null)) failType(issues, at + "/title", "a string or null");
break;
case "role":
if (!ContactCreateOptions0.includes(field2)) failOption(issues, at + "/role", ContactCreateOptions0);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkOAuthClientCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "redirect_uris")) failMissing(issues, at + "/redirect_uris");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "client_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/client_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/client_id", 64);
} else failType(issues, at + "/client_id", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "redirect_uris":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/redirect_uris", 'too_few_items', "must not be empty");
if (field2.length > 20) fail(issues, at + "/redirect_uris", 'too_many_items', "must have at most 20 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (isLong(item4, 2048)) failLong(issues, `${at + "/redirect_uris"}/${index3}`, 2048);
if (!isUri(item4)) failFormat(issues, `${at + "/redirect_uris"}/${index3}`, "uri");
} else failType(issues, `${at + "/redirect_uris"}/${index3}`, "a string");
}
} else failType(issues, at + "/redirect_uris", "an array");
break;
case "scopes":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/scopes", 'too_few_items', "must not be empty");
if (field2.length > 50) fail(issues, at + "/scopes", 'too_many_items', "must have at most 50 items");
checkItems(field2, at + "/scopes", issues, checkOAuthScope);
} else failType(issues, at + "/scopes", "an array");
break;
case "public":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/public", "a boolean");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const OAuthScopeOptions0: readonly unknown[] = ["openid","email","profile","offline_access","admin:*","customers:read","customers:write","health:read","health:write","playbooks:read","playbooks:write","tasks:read","tasks:write","events:read","events:write","users:read","users:write","webhooks:read","webhooks:write","analytics:read","dashboards:read"];
export function checkOAuthScope(value: unknown, at: string, issues: Issue[]): void {
if (!OAuthScopeOptions0.includes(value)) failOption(issues, at, OAuthScopeOptions0);
}

export function checkOAuthClientCreated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "client_id")) failMissing(issues, at + "/client_id");
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "redirect_uris")) failMissing(issues, at + "/redirect_uris");
if (!Object.hasOwn(value, "scopes")) failMissing(issues, at + "/scopes");
if (!Object.hasOwn(value, "public")) failMissing(issues, at + "/public");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "client_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/client_id", "a string");
break;
case "client_secret":
if (!(typeof field2 === 'string')) failType(issues, at + "/client_secret", "a string");
break;
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "redirect_uris":
if (Array.isArray(field2)) {
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (!(typeof item4 === 'string')) failType(issues, `${at + "/redirect_uris"}/${index3}`, "a string");
}
} else failType(issues, at + "/redirect_uris", "an array");
break;
case "scopes":
if (Array.isArray(field2)) {
checkItems(field2, at + "/scopes", issues, checkOAuthScope);
} else failType(issues, at + "/scopes", "an array");
break;
case "public":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/public", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const RenewalSetOptions0: readonly unknown[] = ["commit","probable","best_case","at_risk"];
export function checkRenewalSet(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "forecast")) failMissing(issues, at + "/forecast");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "forecast":
if (!RenewalSetOptions0.includes(field2)) failOption(issues, at + "/forecast", RenewalSetOptions0);
break;
case "proposed_arr":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/proposed_arr", 0);
if (field2 > 1000000000000) failLarge(issues, at + "/proposed_arr", 1000000000000);
} else if (!(field2 === null)) failType(issues, at + "/proposed_arr", "a number or null");
break;
case "reason":
if (typeof field2 === 'string') {
if (isLong(field2, 2000)) failLong(issues, at + "/reason", 2000);
} else if (!(field2 === null)) failType(issues, at + "/reason", "a string or null");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SubscriptionUpdateOptions0: readonly unknown[] = ["active","paused"];
export function checkSubscriptionUpdate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "status":
if (!SubscriptionUpdateOptions0.includes(field2)) failOption(issues, at + "/status", SubscriptionUpdateOptions0);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSecretRotate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "secret":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/secret", 1);
if (isLong(field2, 256)) failLong(issues, at + "/secret", 256);
} else failType(issues, at + "/secret", "a string");
break;
case "grace_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/grace_s", 0);
if (field2 > 31536000) failLarge(issues, at + "/grace_s", 31536000);
} else failType(issues, at + "/grace_s", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSecretRotated(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "secret":
if (!(typeof field2 === 'string')) failType(issues, at + "/secret", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRecover(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "since")) failMissing(issues, at + "/since");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "since":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/since", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/since", "date-time");
} else failType(issues, at + "/since", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkRecovered(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "recovered")) failMissing(issues, at + "/recovered");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "recovered":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/recovered", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/recovered", 9007199254740991);
} else failType(issues, at + "/recovered", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTrigger(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/type", 1);
if (isLong(field2, 64)) failLong(issues, at + "/type", 64);
} else failType(issues, at + "/type", "a string");
break;
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "data":
checkAnyObject(field2, at + "/data", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkTriggered(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "message")) failMissing(issues, at + "/message");
if (!Object.hasOwn(value, "deliveries")) failMissing(issues, at + "/deliveries");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "message":
checkAnyObject(field2, at + "/message", issues);
break;
case "deliveries":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/deliveries", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/deliveries", 9007199254740991);
} else failType(issues, at + "/deliveries", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkStateDump(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "now")) failMissing(issues, at + "/now");
if (!Object.hasOwn(value, "tables")) failMissing(issues, at + "/tables");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "now":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/now", "date-time");
} else failType(issues, at + "/now", "a string");
break;
case "tables":
if (isObject(field2)) {
for (const key3 in field2) {
const field4: unknown = field2[key3];
checkTableDump(field4, `${at + "/tables"}/${escape(key3)}`, issues);
}
} else failType(issues, at + "/tables", "an object");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTableDump(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "count")) failMissing(issues, at + "/count");
if (!Object.hasOwn(value, "rows")) failMissing(issues, at + "/rows");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "count":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/count", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/count", 9007199254740991);
} else failType(issues, at + "/count", "an integer");
break;
case "rows":
if (Array.isArray(field2)) {
checkItems(field2, at + "/rows", issues, checkAnyObject);
} else failType(issues, at + "/rows", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkRequestList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkLoggedRequest);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkLoggedRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "method")) failMissing(issues, at + "/method");
if (!Object.hasOwn(value, "path")) failMissing(issues, at + "/path");
if (!Object.hasOwn(value, "query")) failMissing(issues, at + "/query");
if (!Object.hasOwn(value, "operation_id")) failMissing(issues, at + "/operation_id");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "duration_ms")) failMissing(issues, at + "/duration_ms");
if (!Object.hasOwn(value, "problem")) failMissing(issues, at + "/problem");
if (!Object.hasOwn(value, "request")) failMissing(issues, at + "/request");
if (!Object.hasOwn(value, "response")) failMissing(issues, at + "/response");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/id", 1);
if (field2 > 9007199254740991) failLarge(issues, at + "/id", 9007199254740991);
} else failType(issues, at + "/id", "an integer");
break;
case "at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "tenant_id":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/tenant_id", "a string or null");
break;
case "method":
if (!(typeof field2 === 'string')) failType(issues, at + "/method", "a string");
break;
case "path":
if (!(typeof field2 === 'string')) failType(issues, at + "/path", "a string");
break;
case "query":
if (!(typeof field2 === 'string')) failType(issues, at + "/query", "a string");
break;
case "operation_id":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/operation_id", "a string or null");
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 100) failSmall(issues, at + "/status", 100);
if (field2 > 999) failLarge(issues, at + "/status", 999);
} else if (!(field2 === null)) failType(issues, at + "/status", "an integer or null");
break;
case "duration_ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/duration_ms", 0);
} else failType(issues, at + "/duration_ms", "a number");
break;
case "problem":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/problem", "a string or null");
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
} else failType(issues, at, "an object");
}

export function checkLoggedMessage(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "headers")) failMissing(issues, at + "/headers");
if (!Object.hasOwn(value, "body")) failMissing(issues, at + "/body");
if (!Object.hasOwn(value, "bytes")) failMissing(issues, at + "/bytes");
if (!Object.hasOwn(value, "is_cut")) failMissing(issues, at + "/is_cut");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "headers":
checkHeaderMap(field2, at + "/headers", issues);
break;
case "body":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/body", "a string or null");
break;
case "bytes":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/bytes", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/bytes", 9007199254740991);
} else if (!(field2 === null)) failType(issues, at + "/bytes", "an integer or null");
break;
case "is_cut":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/is_cut", "a boolean");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const FaultCreateOptions0: readonly unknown[] = ["GET","POST","PATCH","PUT","DELETE"];
export function checkFaultCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "operation_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/operation_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/operation_id", 64);
} else failType(issues, at + "/operation_id", "a string");
break;
case "method":
if (!FaultCreateOptions0.includes(field2)) failOption(issues, at + "/method", FaultCreateOptions0);
break;
case "path":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/path", 1);
if (isLong(field2, 500)) failLong(issues, at + "/path", 500);
} else failType(issues, at + "/path", "a string");
break;
case "header":
checkFaultHeader(field2, at + "/header", issues);
break;
case "probability":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 > 1) failLarge(issues, at + "/probability", 1);
if (field2 <= 0) fail(issues, at + "/probability", 'too_small', "must be more than 0");
} else failType(issues, at + "/probability", "a number");
break;
case "nth":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/nth", 1);
if (field2 > 1000000) failLarge(issues, at + "/nth", 1000000);
} else failType(issues, at + "/nth", "an integer");
break;
case "every":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/every", 1);
if (field2 > 1000000) failLarge(issues, at + "/every", 1000000);
} else failType(issues, at + "/every", "an integer");
break;
case "times":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/times", 1);
if (field2 > 1000000) failLarge(issues, at + "/times", 1000000);
} else failType(issues, at + "/times", "an integer");
break;
case "latency":
checkFaultLatency(field2, at + "/latency", issues);
break;
case "code":
checkFaultCode(field2, at + "/code", issues);
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 400) failSmall(issues, at + "/status", 400);
if (field2 > 599) failLarge(issues, at + "/status", 599);
} else failType(issues, at + "/status", "an integer");
break;
case "body":
if (typeof field2 === 'string') {
if (isLong(field2, 100000)) failLong(issues, at + "/body", 100000);
} else failType(issues, at + "/body", "a string");
break;
case "retry_after_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/retry_after_s", 0);
if (field2 > 86400) failLarge(issues, at + "/retry_after_s", 86400);
} else failType(issues, at + "/retry_after_s", "an integer");
break;
case "answer":
checkFaultAnswer(field2, at + "/answer", issues);
break;
case "drip_ms":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/drip_ms", 1);
if (field2 > 600000) failLarge(issues, at + "/drip_ms", 600000);
} else failType(issues, at + "/drip_ms", "an integer");
break;
case "stale_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/stale_s", 1);
if (field2 > 31536000) failLarge(issues, at + "/stale_s", 31536000);
} else failType(issues, at + "/stale_s", "an integer");
break;
case "webhook":
checkFaultWebhook(field2, at + "/webhook", issues);
break;
case "type":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/type", 1);
if (isLong(field2, 64)) failLong(issues, at + "/type", 64);
} else failType(issues, at + "/type", "a string");
break;
case "delay_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/delay_s", 1);
if (field2 > 31536000) failLarge(issues, at + "/delay_s", 31536000);
} else failType(issues, at + "/delay_s", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkFaultHeader(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 100)) failLong(issues, at + "/name", 100);
} else failType(issues, at + "/name", "a string");
break;
case "value":
if (typeof field2 === 'string') {
if (isLong(field2, 1000)) failLong(issues, at + "/value", 1000);
} else failType(issues, at + "/value", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const FaultLatencyOptions0: readonly unknown[] = ["fixed","uniform","long_tail"];
export function checkFaultLatency(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "ms")) failMissing(issues, at + "/ms");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/ms", 0);
if (field2 > 600000) failLarge(issues, at + "/ms", 600000);
} else failType(issues, at + "/ms", "a number");
break;
case "max_ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/max_ms", 0);
if (field2 > 600000) failLarge(issues, at + "/max_ms", 600000);
} else failType(issues, at + "/max_ms", "a number");
break;
case "distribution":
if (!FaultLatencyOptions0.includes(field2)) failOption(issues, at + "/distribution", FaultLatencyOptions0);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const FaultCodeOptions0: readonly unknown[] = ["unauthorized","invalid_token","token_expired","insufficient_scope","role_forbidden","workspace_mismatch","not_found","method_not_allowed","invalid_json","unsupported_media_type","payload_too_large","validation_failed","invalid_cursor","conflict","idempotency_key_reused","idempotency_in_progress","rate_limited","internal"];
export function checkFaultCode(value: unknown, at: string, issues: Issue[]): void {
if (!FaultCodeOptions0.includes(value)) failOption(issues, at, FaultCodeOptions0);
}

const FaultAnswerOptions0: readonly unknown[] = ["reset","lose","cut","truncate","mistype","drip","stale_clock"];
export function checkFaultAnswer(value: unknown, at: string, issues: Issue[]): void {
if (!FaultAnswerOptions0.includes(value)) failOption(issues, at, FaultAnswerOptions0);
}

const FaultWebhookOptions0: readonly unknown[] = ["drop","duplicate","reorder","delay","bad_signature","old_timestamp"];
export function checkFaultWebhook(value: unknown, at: string, issues: Issue[]): void {
if (!FaultWebhookOptions0.includes(value)) failOption(issues, at, FaultWebhookOptions0);
}

const FaultOptions0: readonly unknown[] = ["GET","POST","PATCH","PUT","DELETE"];
export function checkFault(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "tenant_id":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/tenant_id", "a string or null");
break;
case "operation_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/operation_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/operation_id", 64);
} else failType(issues, at + "/operation_id", "a string");
break;
case "method":
if (!FaultOptions0.includes(field2)) failOption(issues, at + "/method", FaultOptions0);
break;
case "path":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/path", 1);
if (isLong(field2, 500)) failLong(issues, at + "/path", 500);
} else failType(issues, at + "/path", "a string");
break;
case "header":
checkFaultHeader(field2, at + "/header", issues);
break;
case "probability":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 > 1) failLarge(issues, at + "/probability", 1);
if (field2 <= 0) fail(issues, at + "/probability", 'too_small', "must be more than 0");
} else failType(issues, at + "/probability", "a number");
break;
case "nth":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/nth", 1);
if (field2 > 1000000) failLarge(issues, at + "/nth", 1000000);
} else failType(issues, at + "/nth", "an integer");
break;
case "every":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/every", 1);
if (field2 > 1000000) failLarge(issues, at + "/every", 1000000);
} else failType(issues, at + "/every", "an integer");
break;
case "times":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/times", 0);
if (field2 > 1000000) failLarge(issues, at + "/times", 1000000);
} else failType(issues, at + "/times", "an integer");
break;
case "latency":
checkFaultLatency(field2, at + "/latency", issues);
break;
case "code":
checkFaultCode(field2, at + "/code", issues);
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 400) failSmall(issues, at + "/status", 400);
if (field2 > 599) failLarge(issues, at + "/status", 599);
} else failType(issues, at + "/status", "an integer");
break;
case "body":
if (typeof field2 === 'string') {
if (isLong(field2, 100000)) failLong(issues, at + "/body", 100000);
} else failType(issues, at + "/body", "a string");
break;
case "retry_after_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/retry_after_s", 0);
if (field2 > 86400) failLarge(issues, at + "/retry_after_s", 86400);
} else failType(issues, at + "/retry_after_s", "an integer");
break;
case "answer":
checkFaultAnswer(field2, at + "/answer", issues);
break;
case "drip_ms":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/drip_ms", 1);
if (field2 > 600000) failLarge(issues, at + "/drip_ms", 600000);
} else failType(issues, at + "/drip_ms", "an integer");
break;
case "stale_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/stale_s", 1);
if (field2 > 31536000) failLarge(issues, at + "/stale_s", 31536000);
} else failType(issues, at + "/stale_s", "an integer");
break;
case "webhook":
checkFaultWebhook(field2, at + "/webhook", issues);
break;
case "type":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/type", 1);
if (isLong(field2, 64)) failLong(issues, at + "/type", 64);
} else failType(issues, at + "/type", "a string");
break;
case "delay_s":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/delay_s", 1);
if (field2 > 31536000) failLarge(issues, at + "/delay_s", 31536000);
} else failType(issues, at + "/delay_s", "an integer");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkFaultScenarioList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkFaultScenario);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const FaultScenarioOptions0: readonly unknown[] = ["outage","rate-limited","flaky-network","slow-receiver"];
export function checkFaultScenario(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "about")) failMissing(issues, at + "/about");
if (!Object.hasOwn(value, "faults")) failMissing(issues, at + "/faults");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (!FaultScenarioOptions0.includes(field2)) failOption(issues, at + "/name", FaultScenarioOptions0);
break;
case "about":
if (!(typeof field2 === 'string')) failType(issues, at + "/about", "a string");
break;
case "faults":
if (Array.isArray(field2)) {
checkItems(field2, at + "/faults", issues, checkFaultCreate);
} else failType(issues, at + "/faults", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const SnapshotCreatePattern0 = /^[A-Za-z0-9._-]{1,64}$/u;
export function checkSnapshotCreate(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (typeof field2 === 'string') {
if (!SnapshotCreatePattern0.test(field2)) failPattern(issues, at + "/name", SnapshotCreatePattern0);
} else failType(issues, at + "/name", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSnapshot(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "name":
if (!(typeof field2 === 'string')) failType(issues, at + "/name", "a string");
break;
case "tenant_id":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/tenant_id", "a string or null");
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

export function checkSnapshotList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkSnapshot);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkFaultList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkFault);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkTimeline(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkPlaybookRun);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkPlaybookRun(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "playbook_id")) failMissing(issues, at + "/playbook_id");
if (!Object.hasOwn(value, "playbook_name")) failMissing(issues, at + "/playbook_name");
if (!Object.hasOwn(value, "reason")) failMissing(issues, at + "/reason");
if (!Object.hasOwn(value, "started_at")) failMissing(issues, at + "/started_at");
if (!Object.hasOwn(value, "closed_at")) failMissing(issues, at + "/closed_at");
if (!Object.hasOwn(value, "goal_reached")) failMissing(issues, at + "/goal_reached");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "playbook_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/playbook_id", "a string");
break;
case "playbook_name":
if (!(typeof field2 === 'string')) failType(issues, at + "/playbook_name", "a string");
break;
case "reason":
if (!(typeof field2 === 'string')) failType(issues, at + "/reason", "a string");
break;
case "started_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/started_at", "date-time");
} else failType(issues, at + "/started_at", "a string");
break;
case "closed_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/closed_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/closed_at", "a string or null");
break;
case "goal_reached":
if (!(typeof field2 === 'boolean' || field2 === null)) failType(issues, at + "/goal_reached", "a boolean or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkOutbox(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkOutboxMessage);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const OutboxMessageOptions0: readonly unknown[] = ["slack_notification","email_champion"];
export function checkOutboxMessage(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "playbook_id")) failMissing(issues, at + "/playbook_id");
if (!Object.hasOwn(value, "message")) failMissing(issues, at + "/message");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "type":
if (!OutboxMessageOptions0.includes(field2)) failOption(issues, at + "/type", OutboxMessageOptions0);
break;
case "customer_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/customer_id", "a string");
break;
case "playbook_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/playbook_id", "a string");
break;
case "message":
checkAnyObject(field2, at + "/message", issues);
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

export function checkObservationsRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "observations")) failMissing(issues, at + "/observations");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "observations":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/observations", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/observations", 'too_many_items', "must have at most 1000 items");
} else failType(issues, at + "/observations", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
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
} else failType(issues, at, 'an object');
}

const EmailObservationOptions0: readonly unknown[] = ["in","out"];
export function checkEmailObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "direction")) failMissing(issues, at + "/direction");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "email") fail(issues, at + "/kind", 'invalid_value', "must be \"email\"");
break;
case "direction":
if (!EmailObservationOptions0.includes(field2)) failOption(issues, at + "/direction", EmailObservationOptions0);
break;
case "tone":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < -1) failSmall(issues, at + "/tone", -1);
if (field2 > 1) failLarge(issues, at + "/tone", 1);
} else failType(issues, at + "/tone", "a number");
break;
case "from_champion":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/from_champion", "a boolean");
break;
case "reply_hours":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/reply_hours", 0);
if (field2 > 100000) failLarge(issues, at + "/reply_hours", 100000);
} else failType(issues, at + "/reply_hours", "a number");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkMeetingObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "minutes")) failMissing(issues, at + "/minutes");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "meeting") fail(issues, at + "/kind", 'invalid_value', "must be \"meeting\"");
break;
case "minutes":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/minutes", 0);
if (field2 > 100000) failLarge(issues, at + "/minutes", 100000);
} else failType(issues, at + "/minutes", "a number");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkOutreachObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "replied")) failMissing(issues, at + "/replied");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "outreach") fail(issues, at + "/kind", 'invalid_value', "must be \"outreach\"");
break;
case "replied":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/replied", "a boolean");
break;
case "reply_hours":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/reply_hours", 0);
if (field2 > 100000) failLarge(issues, at + "/reply_hours", 100000);
} else failType(issues, at + "/reply_hours", "a number");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const TicketObservationOptions0: readonly unknown[] = ["low","medium","high","critical"];
export function checkTicketObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "ticket_id")) failMissing(issues, at + "/ticket_id");
if (!Object.hasOwn(value, "severity")) failMissing(issues, at + "/severity");
if (!Object.hasOwn(value, "opened_at")) failMissing(issues, at + "/opened_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "ticket") fail(issues, at + "/kind", 'invalid_value', "must be \"ticket\"");
break;
case "ticket_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/ticket_id", 1);
if (isLong(field2, 128)) failLong(issues, at + "/ticket_id", 128);
} else failType(issues, at + "/ticket_id", "a string");
break;
case "severity":
if (!TicketObservationOptions0.includes(field2)) failOption(issues, at + "/severity", TicketObservationOptions0);
break;
case "opened_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/opened_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/opened_at", "date-time");
} else failType(issues, at + "/opened_at", "a string");
break;
case "closed_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/closed_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/closed_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/closed_at", "a string or null");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkNpsObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "score")) failMissing(issues, at + "/score");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "nps") fail(issues, at + "/kind", 'invalid_value', "must be \"nps\"");
break;
case "score":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/score", 0);
if (field2 > 10) failLarge(issues, at + "/score", 10);
} else failType(issues, at + "/score", "a number");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkMentionObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "word")) failMissing(issues, at + "/word");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "mention") fail(issues, at + "/kind", 'invalid_value', "must be \"mention\"");
break;
case "word":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/word", 1);
if (isLong(field2, 200)) failLong(issues, at + "/word", 200);
} else failType(issues, at + "/word", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkValueObservation(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "customer_id")) failMissing(issues, at + "/customer_id");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "kind")) failMissing(issues, at + "/kind");
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "value")) failMissing(issues, at + "/value");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "customer_id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/customer_id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/customer_id", 64);
} else failType(issues, at + "/customer_id", "a string");
break;
case "at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "kind":
if (field2 !== "value") fail(issues, at + "/kind", 'invalid_value', "must be \"value\"");
break;
case "key":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/key", 1);
if (isLong(field2, 64)) failLong(issues, at + "/key", 64);
} else failType(issues, at + "/key", "a string");
break;
case "value":
if (!(typeof field2 === 'number' && Number.isFinite(field2))) failType(issues, at + "/value", "a number");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const ObservationErrorOptions0: readonly unknown[] = ["unknown_customer","invalid_field"];
export function checkObservationError(value: unknown, at: string, issues: Issue[]): void {
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
if (!ObservationErrorOptions0.includes(field2)) failOption(issues, at + "/code", ObservationErrorOptions0);
break;
case "message":
if (!(typeof field2 === 'string')) failType(issues, at + "/message", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkObservationsResult(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "accepted")) failMissing(issues, at + "/accepted");
if (!Object.hasOwn(value, "rejected")) failMissing(issues, at + "/rejected");
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
case "errors":
if (Array.isArray(field2)) {
checkItems(field2, at + "/errors", issues, checkObservationError);
} else failType(issues, at + "/errors", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const DeliveryStateOptions0: readonly unknown[] = ["pending","delivering","succeeded","retrying","exhausted","cancelled"];
export function checkDeliveryState(value: unknown, at: string, issues: Issue[]): void {
if (!DeliveryStateOptions0.includes(value)) failOption(issues, at, DeliveryStateOptions0);
}

export function checkDelivery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "message_id")) failMissing(issues, at + "/message_id");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
if (!Object.hasOwn(value, "tenant_id")) failMissing(issues, at + "/tenant_id");
if (!Object.hasOwn(value, "subscription_id")) failMissing(issues, at + "/subscription_id");
if (!Object.hasOwn(value, "url")) failMissing(issues, at + "/url");
if (!Object.hasOwn(value, "state")) failMissing(issues, at + "/state");
if (!Object.hasOwn(value, "attempts")) failMissing(issues, at + "/attempts");
if (!Object.hasOwn(value, "next_attempt_at")) failMissing(issues, at + "/next_attempt_at");
if (!Object.hasOwn(value, "created_at")) failMissing(issues, at + "/created_at");
if (!Object.hasOwn(value, "finished_at")) failMissing(issues, at + "/finished_at");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (!(typeof field2 === 'string')) failType(issues, at + "/id", "a string");
break;
case "message_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/message_id", "a string");
break;
case "type":
if (!(typeof field2 === 'string')) failType(issues, at + "/type", "a string");
break;
case "tenant_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/tenant_id", "a string");
break;
case "subscription_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/subscription_id", "a string");
break;
case "url":
if (!(typeof field2 === 'string')) failType(issues, at + "/url", "a string");
break;
case "state":
checkDeliveryState(field2, at + "/state", issues);
break;
case "attempts":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/attempts", 0);
if (field2 > 1000) failLarge(issues, at + "/attempts", 1000);
} else failType(issues, at + "/attempts", "an integer");
break;
case "next_attempt_at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/next_attempt_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/next_attempt_at", "a string or null");
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

export function checkDeliveryAttempt(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "number")) failMissing(issues, at + "/number");
if (!Object.hasOwn(value, "at")) failMissing(issues, at + "/at");
if (!Object.hasOwn(value, "status")) failMissing(issues, at + "/status");
if (!Object.hasOwn(value, "error")) failMissing(issues, at + "/error");
if (!Object.hasOwn(value, "duration_ms")) failMissing(issues, at + "/duration_ms");
if (!Object.hasOwn(value, "request")) failMissing(issues, at + "/request");
if (!Object.hasOwn(value, "response")) failMissing(issues, at + "/response");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "number":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/number", 1);
if (field2 > 1000) failLarge(issues, at + "/number", 1000);
} else failType(issues, at + "/number", "an integer");
break;
case "at":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/at", "date-time");
} else failType(issues, at + "/at", "a string");
break;
case "status":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 100) failSmall(issues, at + "/status", 100);
if (field2 > 999) failLarge(issues, at + "/status", 999);
} else if (!(field2 === null)) failType(issues, at + "/status", "an integer or null");
break;
case "error":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/error", "a string or null");
break;
case "duration_ms":
if (typeof field2 === 'number' && Number.isFinite(field2)) {
if (field2 < 0) failSmall(issues, at + "/duration_ms", 0);
} else failType(issues, at + "/duration_ms", "a number");
break;
case "request":
checkAttemptRequest(field2, at + "/request", issues);
break;
case "response":
if (isObject(field2)) {
checkAttemptResponse(field2, at + "/response", issues);
} else if (!(field2 === null)) failType(issues, at + "/response", "an object or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkAttemptRequest(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "headers")) failMissing(issues, at + "/headers");
if (!Object.hasOwn(value, "body")) failMissing(issues, at + "/body");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "headers":
checkHeaderMap(field2, at + "/headers", issues);
break;
case "body":
if (!(typeof field2 === 'string')) failType(issues, at + "/body", "a string");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkAttemptResponse(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "headers")) failMissing(issues, at + "/headers");
if (!Object.hasOwn(value, "body")) failMissing(issues, at + "/body");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "headers":
checkHeaderMap(field2, at + "/headers", issues);
break;
case "body":
if (!(typeof field2 === 'string' || field2 === null)) failType(issues, at + "/body", "a string or null");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkHeaderMap(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
if (!(typeof field2 === 'string')) failType(issues, `${at}/${escape(key1)}`, "a string");
}
} else failType(issues, at, "an object");
}

export function checkDeliveryDetail(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "delivery")) failMissing(issues, at + "/delivery");
if (!Object.hasOwn(value, "attempts")) failMissing(issues, at + "/attempts");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "delivery":
checkDelivery(field2, at + "/delivery", issues);
break;
case "attempts":
if (Array.isArray(field2)) {
checkItems(field2, at + "/attempts", issues, checkDeliveryAttempt);
} else failType(issues, at + "/attempts", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

export function checkDeliveryList(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "data")) failMissing(issues, at + "/data");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "data":
if (Array.isArray(field2)) {
checkItems(field2, at + "/data", issues, checkDelivery);
} else failType(issues, at + "/data", "an array");
break;
default:
}
}
} else failType(issues, at, "an object");
}

const SeedDocumentPattern0 = /^(empty|demo|load:\d{1,6}x\d{1,8})$/u;
const SeedDocumentOptions0: readonly unknown[] = ["system","manual"];
const SeedDocumentOptions1: readonly unknown[] = ["real","emulated"];
export function checkSeedDocument(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "preset":
if (typeof field2 === 'string') {
if (isLong(field2, 40)) failLong(issues, at + "/preset", 40);
if (!SeedDocumentPattern0.test(field2)) failPattern(issues, at + "/preset", SeedDocumentPattern0);
} else failType(issues, at + "/preset", "a string");
break;
case "seed":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/seed", 0);
if (field2 > 4294967295) failLarge(issues, at + "/seed", 4294967295);
} else failType(issues, at + "/seed", "an integer");
break;
case "now":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/now", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/now", "date-time");
} else failType(issues, at + "/now", "a string");
break;
case "clock":
if (!SeedDocumentOptions0.includes(field2)) failOption(issues, at + "/clock", SeedDocumentOptions0);
break;
case "signing_time":
if (!SeedDocumentOptions1.includes(field2)) failOption(issues, at + "/signing_time", SeedDocumentOptions1);
break;
case "tenants":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/tenants", 'too_few_items', "must not be empty");
if (field2.length > 1000) fail(issues, at + "/tenants", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/tenants", issues, checkSeedTenant);
} else failType(issues, at + "/tenants", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SeedTenantPattern0 = /^[A-Z]{3}$/u;
export function checkSeedTenant(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "time_zone":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/time_zone", 1);
if (isLong(field2, 64)) failLong(issues, at + "/time_zone", 64);
} else failType(issues, at + "/time_zone", "a string");
break;
case "plan":
checkPlan(field2, at + "/plan", issues);
break;
case "currency":
if (typeof field2 === 'string') {
if (isLong(field2, 3)) failLong(issues, at + "/currency", 3);
if (!SeedTenantPattern0.test(field2)) failPattern(issues, at + "/currency", SeedTenantPattern0);
} else failType(issues, at + "/currency", "a string");
break;
case "created_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/created_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "api_keys":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/api_keys", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/api_keys", issues, checkSeedApiKey);
} else failType(issues, at + "/api_keys", "an array");
break;
case "users":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/users", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/users", issues, checkSeedUser);
} else failType(issues, at + "/users", "an array");
break;
case "custom_fields":
if (Array.isArray(field2)) {
if (field2.length > 200) fail(issues, at + "/custom_fields", 'too_many_items', "must have at most 200 items");
checkItems(field2, at + "/custom_fields", issues, checkSeedCustomField);
} else failType(issues, at + "/custom_fields", "an array");
break;
case "segments":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/segments", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/segments", issues, checkSeedSegment);
} else failType(issues, at + "/segments", "an array");
break;
case "health_model":
if (!(isObject(field2))) failType(issues, at + "/health_model", "an object");
break;
case "nights":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/nights", 0);
if (field2 > 366) failLarge(issues, at + "/nights", 366);
} else failType(issues, at + "/nights", "an integer");
break;
case "customers":
if (Array.isArray(field2)) {
if (field2.length > 100000) fail(issues, at + "/customers", 'too_many_items', "must have at most 100000 items");
checkItems(field2, at + "/customers", issues, checkSeedCustomer);
} else failType(issues, at + "/customers", "an array");
break;
case "playbooks":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/playbooks", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/playbooks", issues, checkAnyObject);
} else failType(issues, at + "/playbooks", "an array");
break;
case "dashboards":
if (Array.isArray(field2)) {
if (field2.length > 100) fail(issues, at + "/dashboards", 'too_many_items', "must have at most 100 items");
checkItems(field2, at + "/dashboards", issues, checkSeedDashboard);
} else failType(issues, at + "/dashboards", "an array");
break;
case "webhook_subscriptions":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/webhook_subscriptions", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/webhook_subscriptions", issues, checkAnyObject);
} else failType(issues, at + "/webhook_subscriptions", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSeedDashboard(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "id")) failMissing(issues, at + "/id");
if (!Object.hasOwn(value, "widgets")) failMissing(issues, at + "/widgets");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "widgets":
if (Array.isArray(field2)) {
if (field2.length > 100) fail(issues, at + "/widgets", 'too_many_items', "must have at most 100 items");
checkItems(field2, at + "/widgets", issues, checkAnyObject);
} else failType(issues, at + "/widgets", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SeedApiKeyPattern0 = /^lealup_sk_test_emulator[A-Za-z0-9_]*$/u;
export function checkSeedApiKey(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "scopes")) failMissing(issues, at + "/scopes");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "scopes":
if (Array.isArray(field2)) {
if (field2.length > 50) fail(issues, at + "/scopes", 'too_many_items', "must have at most 50 items");
checkItems(field2, at + "/scopes", issues, checkApiScope);
} else failType(issues, at + "/scopes", "an array");
break;
case "expires_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/expires_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/expires_at", "date-time");
} else if (!(field2 === null)) failType(issues, at + "/expires_at", "a string or null");
break;
case "key":
if (typeof field2 === 'string') {
if (isLong(field2, 200)) failLong(issues, at + "/key", 200);
if (!SeedApiKeyPattern0.test(field2)) failPattern(issues, at + "/key", SeedApiKeyPattern0);
} else failType(issues, at + "/key", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SeedUserOptions0: readonly unknown[] = ["admin","director","csm","viewer"];
export function checkSeedUser(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "email")) failMissing(issues, at + "/email");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/email", "email");
} else failType(issues, at + "/email", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else if (!(field2 === null)) failType(issues, at + "/name", "a string or null");
break;
case "role":
if (!SeedUserOptions0.includes(field2)) failOption(issues, at + "/role", SeedUserOptions0);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SeedCustomFieldPattern0 = /^[a-z][a-z0-9_]*$/u;
const SeedCustomFieldPattern1 = /^[A-Z]{3}$/u;
const SeedCustomFieldOptions0: readonly unknown[] = ["TEXT","NUMBER","DATE","BOOLEAN","DROPDOWN","URL","CURRENCY"];
export function checkSeedCustomField(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "key")) failMissing(issues, at + "/key");
if (!Object.hasOwn(value, "label")) failMissing(issues, at + "/label");
if (!Object.hasOwn(value, "type")) failMissing(issues, at + "/type");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "key":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/key", 64);
if (!SeedCustomFieldPattern0.test(field2)) failPattern(issues, at + "/key", SeedCustomFieldPattern0);
} else failType(issues, at + "/key", "a string");
break;
case "label":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/label", 1);
if (isLong(field2, 200)) failLong(issues, at + "/label", 200);
} else failType(issues, at + "/label", "a string");
break;
case "type":
if (!SeedCustomFieldOptions0.includes(field2)) failOption(issues, at + "/type", SeedCustomFieldOptions0);
break;
case "required":
if (!(typeof field2 === 'boolean')) failType(issues, at + "/required", "a boolean");
break;
case "options":
if (Array.isArray(field2)) {
if (field2.length < 1) fail(issues, at + "/options", 'too_few_items', "must not be empty");
if (field2.length > 500) fail(issues, at + "/options", 'too_many_items', "must have at most 500 items");
for (let index3 = 0; index3 < field2.length; index3 += 1) {
const item4: unknown = field2[index3];
if (typeof item4 === 'string') {
if (item4 === '') failShort(issues, `${at + "/options"}/${index3}`, 1);
if (isLong(item4, 500)) failLong(issues, `${at + "/options"}/${index3}`, 500);
} else failType(issues, `${at + "/options"}/${index3}`, "a string");
}
} else failType(issues, at + "/options", "an array");
break;
case "currency":
if (typeof field2 === 'string') {
if (isLong(field2, 3)) failLong(issues, at + "/currency", 3);
if (!SeedCustomFieldPattern1.test(field2)) failPattern(issues, at + "/currency", SeedCustomFieldPattern1);
} else failType(issues, at + "/currency", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SegmentRulePattern0 = /^(status|arr|health_score|custom_fields\.[a-z][a-z0-9_]{0,63})$/u;
const SegmentRuleOptions0: readonly unknown[] = ["lt","lte","gt","gte","eq","neq","in"];
export function checkSegmentRule(value: unknown, at: string, issues: Issue[]): void {
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
if (!SegmentRulePattern0.test(field2)) failPattern(issues, at + "/field", SegmentRulePattern0);
} else failType(issues, at + "/field", "a string");
break;
case "op":
if (!SegmentRuleOptions0.includes(field2)) failOption(issues, at + "/op", SegmentRuleOptions0);
break;
case "value":
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
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
checkItems(field3, at + "/all", issues, checkSegmentRule);
} else failType(issues, at + "/all", "an array");
break;
case "any":
if (Array.isArray(field3)) {
if (field3.length < 1) fail(issues, at + "/any", 'too_few_items', "must not be empty");
if (field3.length > 20) fail(issues, at + "/any", 'too_many_items', "must have at most 20 items");
checkItems(field3, at + "/any", issues, checkSegmentRule);
} else failType(issues, at + "/any", "an array");
break;
default:
failUnknown(issues, `${at}/${escape(key2)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSeedSegment(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "rules")) failMissing(issues, at + "/rules");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "rules":
checkSegmentRules(field2, at + "/rules", issues);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const SeedContactOptions0: readonly unknown[] = ["champion","stakeholder","billing","technical"];
export function checkSeedContact(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "name")) failMissing(issues, at + "/name");
if (!Object.hasOwn(value, "role")) failMissing(issues, at + "/role");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "name":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/name", 1);
if (isLong(field2, 200)) failLong(issues, at + "/name", 200);
} else failType(issues, at + "/name", "a string");
break;
case "email":
if (typeof field2 === 'string') {
if (isLong(field2, 254)) failLong(issues, at + "/email", 254);
if (!isEmail(field2)) failFormat(issues, at + "/email", "email");
} else if (!(field2 === null)) failType(issues, at + "/email", "a string or null");
break;
case "title":
if (typeof field2 === 'string') {
if (isLong(field2, 200)) failLong(issues, at + "/title", 200);
} else if (!(field2 === null)) failType(issues, at + "/title", "a string or null");
break;
case "role":
if (!SeedContactOptions0.includes(field2)) failOption(issues, at + "/role", SeedContactOptions0);
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkSeedCustomer(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "id":
if (typeof field2 === 'string') {
if (field2 === '') failShort(issues, at + "/id", 1);
if (isLong(field2, 64)) failLong(issues, at + "/id", 64);
} else failType(issues, at + "/id", "a string");
break;
case "created_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/created_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/created_at", "date-time");
} else failType(issues, at + "/created_at", "a string");
break;
case "status_changed_at":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/status_changed_at", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/status_changed_at", "date-time");
} else failType(issues, at + "/status_changed_at", "a string");
break;
case "contacts":
if (Array.isArray(field2)) {
if (field2.length > 1000) fail(issues, at + "/contacts", 'too_many_items', "must have at most 1000 items");
checkItems(field2, at + "/contacts", issues, checkSeedContact);
} else failType(issues, at + "/contacts", "an array");
break;
case "observations":
if (Array.isArray(field2)) {
if (field2.length > 100000) fail(issues, at + "/observations", 'too_many_items', "must have at most 100000 items");
checkItems(field2, at + "/observations", issues, checkAnyObject);
} else failType(issues, at + "/observations", "an array");
break;
case "events":
if (Array.isArray(field2)) {
if (field2.length > 1000000) fail(issues, at + "/events", 'too_many_items', "must have at most 1000000 items");
checkItems(field2, at + "/events", issues, checkAnyObject);
} else failType(issues, at + "/events", "an array");
break;
case "generate":
checkSeedUsage(field2, at + "/generate", issues);
break;
default:
}
}
} else failType(issues, at, "an object");
}

const SeedUsageOptions0: readonly unknown[] = ["steady","growing","declining","silent_since"];
export function checkSeedUsage(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
if (!Object.hasOwn(value, "pattern")) failMissing(issues, at + "/pattern");
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "pattern":
if (!SeedUsageOptions0.includes(field2)) failOption(issues, at + "/pattern", SeedUsageOptions0);
break;
case "since":
if (typeof field2 === 'string') {
if (isLong(field2, 64)) failLong(issues, at + "/since", 64);
if (!isDateTime(field2)) failFormat(issues, at + "/since", "date-time");
} else failType(issues, at + "/since", "a string");
break;
case "days":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/days", 1);
if (field2 > 730) failLarge(issues, at + "/days", 730);
} else failType(issues, at + "/days", "an integer");
break;
case "users":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/users", 1);
if (field2 > 1000) failLarge(issues, at + "/users", 1000);
} else failType(issues, at + "/users", "an integer");
break;
case "features":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/features", 1);
if (field2 > 10) failLarge(issues, at + "/features", 10);
} else failType(issues, at + "/features", "an integer");
break;
case "events":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/events", 0);
if (field2 > 10000000) failLarge(issues, at + "/events", 10000000);
} else failType(issues, at + "/events", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkGetStateQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "table":
if (!(typeof field2 === 'string')) failType(issues, at + "/table", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 1000) failLarge(issues, at + "/limit", 1000);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const ListRequestsQueryPattern0 = /^[1-9](\d\d|[xX]{2})$/u;
export function checkListRequestsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "method":
if (!(typeof field2 === 'string')) failType(issues, at + "/method", "a string");
break;
case "path":
if (!(typeof field2 === 'string')) failType(issues, at + "/path", "a string");
break;
case "operation_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/operation_id", "a string");
break;
case "status":
if (typeof field2 === 'string') {
if (!ListRequestsQueryPattern0.test(field2)) failPattern(issues, at + "/status", ListRequestsQueryPattern0);
} else failType(issues, at + "/status", "a string");
break;
case "q":
if (!(typeof field2 === 'string')) failType(issues, at + "/q", "a string");
break;
case "after":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/after", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/after", 9007199254740991);
} else failType(issues, at + "/after", "an integer");
break;
case "since":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/since", "date-time");
} else failType(issues, at + "/since", "a string");
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 1000) failLarge(issues, at + "/limit", 1000);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

const StreamRequestsQueryPattern0 = /^[1-9](\d\d|[xX]{2})$/u;
export function checkStreamRequestsQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "method":
if (!(typeof field2 === 'string')) failType(issues, at + "/method", "a string");
break;
case "path":
if (!(typeof field2 === 'string')) failType(issues, at + "/path", "a string");
break;
case "operation_id":
if (!(typeof field2 === 'string')) failType(issues, at + "/operation_id", "a string");
break;
case "status":
if (typeof field2 === 'string') {
if (!StreamRequestsQueryPattern0.test(field2)) failPattern(issues, at + "/status", StreamRequestsQueryPattern0);
} else failType(issues, at + "/status", "a string");
break;
case "q":
if (!(typeof field2 === 'string')) failType(issues, at + "/q", "a string");
break;
case "after":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 0) failSmall(issues, at + "/after", 0);
if (field2 > 9007199254740991) failLarge(issues, at + "/after", 9007199254740991);
} else failType(issues, at + "/after", "an integer");
break;
case "since":
if (typeof field2 === 'string') {
if (!isDateTime(field2)) failFormat(issues, at + "/since", "date-time");
} else failType(issues, at + "/since", "a string");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListOutboxQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 1000) failLarge(issues, at + "/limit", 1000);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
}

export function checkListDeliveriesQuery(value: unknown, at: string, issues: Issue[]): void {
if (isObject(value)) {
for (const key1 in value) {
const field2: unknown = value[key1];
switch (key1) {
case "type":
if (!(typeof field2 === 'string')) failType(issues, at + "/type", "a string");
break;
case "state":
checkDeliveryState(field2, at + "/state", issues);
break;
case "limit":
if (typeof field2 === 'number' && Number.isInteger(field2)) {
if (field2 < 1) failSmall(issues, at + "/limit", 1);
if (field2 > 1000) failLarge(issues, at + "/limit", 1000);
} else failType(issues, at + "/limit", "an integer");
break;
default:
failUnknown(issues, `${at}/${escape(key1)}`);
}
}
} else failType(issues, at, "an object");
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
  DeliveryState: checkDeliveryState,
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
  ListOutboxQuery: checkListOutboxQuery,
  ListDeliveriesQuery: checkListDeliveriesQuery,
} as const satisfies Record<string, Check>;

/** The checks of bodies and queries alone, for a server: what it does not name is left out of its bundle. */
export const requestChecks = {
  SeedDocument: checkSeedDocument,
  GetStateQuery: checkGetStateQuery,
  ObservationsRequest: checkObservationsRequest,
  ClockMove: checkClockMove,
  AnyObject: checkAnyObject,
  TenantCreate: checkTenantCreate,
  ApiKeyCreate: checkApiKeyCreate,
  SeedUser: checkSeedUser,
  ContactCreate: checkContactCreate,
  SeedSegment: checkSeedSegment,
  SeedCustomField: checkSeedCustomField,
  OAuthClientCreate: checkOAuthClientCreate,
  RenewalSet: checkRenewalSet,
  SubscriptionUpdate: checkSubscriptionUpdate,
  SecretRotate: checkSecretRotate,
  Recover: checkRecover,
  Trigger: checkTrigger,
  SnapshotCreate: checkSnapshotCreate,
  ListRequestsQuery: checkListRequestsQuery,
  StreamRequestsQuery: checkStreamRequestsQuery,
  FaultCreate: checkFaultCreate,
  ListOutboxQuery: checkListOutboxQuery,
  ListDeliveriesQuery: checkListDeliveriesQuery,
} as const satisfies Record<string, Check>;
