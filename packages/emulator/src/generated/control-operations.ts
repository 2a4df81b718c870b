// Generated from an OpenAPI document by `npm run generate`. Do not edit.

/** Where each operation of the control plane is, and whether it takes a body. */
export const controlOperations = {
 "getEmulatorHealth": {
  "method": "GET",
  "path": "/_emulator/health",
  "hasBody": false
 },
 "getControlContract": {
  "method": "GET",
  "path": "/_emulator/openapi.json",
  "hasBody": false
 },
 "reset": {
  "method": "POST",
  "path": "/_emulator/reset",
  "hasBody": false
 },
 "seed": {
  "method": "POST",
  "path": "/_emulator/seed",
  "hasBody": true
 },
 "getState": {
  "method": "GET",
  "path": "/_emulator/state",
  "hasBody": false
 },
 "addObservations": {
  "method": "POST",
  "path": "/_emulator/observations",
  "hasBody": true
 },
 "getClock": {
  "method": "GET",
  "path": "/_emulator/clock",
  "hasBody": false
 },
 "moveClock": {
  "method": "POST",
  "path": "/_emulator/clock",
  "hasBody": true
 },
 "getHealthModel": {
  "method": "GET",
  "path": "/_emulator/health-model",
  "hasBody": false
 },
 "putHealthModel": {
  "method": "PUT",
  "path": "/_emulator/health-model",
  "hasBody": true
 },
 "createTenant": {
  "method": "POST",
  "path": "/_emulator/tenants",
  "hasBody": true
 },
 "createApiKey": {
  "method": "POST",
  "path": "/_emulator/api-keys",
  "hasBody": true
 },
 "createUser": {
  "method": "POST",
  "path": "/_emulator/users",
  "hasBody": true
 },
 "createContact": {
  "method": "POST",
  "path": "/_emulator/contacts",
  "hasBody": true
 },
 "createSegment": {
  "method": "POST",
  "path": "/_emulator/segments",
  "hasBody": true
 },
 "createCustomField": {
  "method": "POST",
  "path": "/_emulator/custom-fields",
  "hasBody": true
 },
 "createOAuthClient": {
  "method": "POST",
  "path": "/_emulator/oauth-clients",
  "hasBody": true
 },
 "setRenewal": {
  "method": "POST",
  "path": "/_emulator/renewals",
  "hasBody": true
 },
 "restoreCustomer": {
  "method": "POST",
  "path": "/_emulator/customers/{id}/restore",
  "hasBody": false
 },
 "updateWebhookSubscription": {
  "method": "PATCH",
  "path": "/_emulator/webhook-subscriptions/{id}",
  "hasBody": true
 },
 "deleteWebhookSubscription": {
  "method": "DELETE",
  "path": "/_emulator/webhook-subscriptions/{id}",
  "hasBody": false
 },
 "rotateWebhookSecret": {
  "method": "POST",
  "path": "/_emulator/webhook-subscriptions/{id}/rotate",
  "hasBody": true
 },
 "recoverWebhooks": {
  "method": "POST",
  "path": "/_emulator/webhook-subscriptions/{id}/recover",
  "hasBody": true
 },
 "triggerWebhook": {
  "method": "POST",
  "path": "/_emulator/webhooks/trigger",
  "hasBody": true
 },
 "redeliver": {
  "method": "POST",
  "path": "/_emulator/deliveries/{id}/redeliver",
  "hasBody": false
 },
 "listSnapshots": {
  "method": "GET",
  "path": "/_emulator/snapshots",
  "hasBody": false
 },
 "takeSnapshot": {
  "method": "POST",
  "path": "/_emulator/snapshots",
  "hasBody": true
 },
 "exportSnapshot": {
  "method": "GET",
  "path": "/_emulator/snapshots/{name}",
  "hasBody": false
 },
 "importSnapshot": {
  "method": "PUT",
  "path": "/_emulator/snapshots/{name}",
  "hasBody": true
 },
 "restoreSnapshot": {
  "method": "POST",
  "path": "/_emulator/snapshots/{name}/restore",
  "hasBody": false
 },
 "listRequests": {
  "method": "GET",
  "path": "/_emulator/requests",
  "hasBody": false
 },
 "clearRequests": {
  "method": "DELETE",
  "path": "/_emulator/requests",
  "hasBody": false
 },
 "streamRequests": {
  "method": "GET",
  "path": "/_emulator/requests/stream",
  "hasBody": false
 },
 "listFaults": {
  "method": "GET",
  "path": "/_emulator/faults",
  "hasBody": false
 },
 "addFault": {
  "method": "POST",
  "path": "/_emulator/faults",
  "hasBody": true
 },
 "clearFaults": {
  "method": "DELETE",
  "path": "/_emulator/faults",
  "hasBody": false
 },
 "removeFault": {
  "method": "DELETE",
  "path": "/_emulator/faults/{id}",
  "hasBody": false
 },
 "listFaultScenarios": {
  "method": "GET",
  "path": "/_emulator/fault-scenarios",
  "hasBody": false
 },
 "startFaultScenario": {
  "method": "POST",
  "path": "/_emulator/fault-scenarios/{name}",
  "hasBody": false
 },
 "getTimeline": {
  "method": "GET",
  "path": "/_emulator/customers/{id}/timeline",
  "hasBody": false
 },
 "listOutbox": {
  "method": "GET",
  "path": "/_emulator/outbox",
  "hasBody": false
 },
 "listDeliveries": {
  "method": "GET",
  "path": "/_emulator/deliveries",
  "hasBody": false
 },
 "getDelivery": {
  "method": "GET",
  "path": "/_emulator/deliveries/{id}",
  "hasBody": false
 },
 "settle": {
  "method": "POST",
  "path": "/_emulator/settle",
  "hasBody": false
 }
} as const;
