// Generated from an OpenAPI document by `npm run generate`. Do not edit.

/** Where each operation of the control plane is. */
export const controlOperations = {
 "getEmulatorHealth": {
  "method": "GET",
  "path": "/_emulator/health"
 },
 "getControlContract": {
  "method": "GET",
  "path": "/_emulator/openapi.json"
 },
 "reset": {
  "method": "POST",
  "path": "/_emulator/reset"
 },
 "seed": {
  "method": "POST",
  "path": "/_emulator/seed"
 },
 "getState": {
  "method": "GET",
  "path": "/_emulator/state"
 },
 "addObservations": {
  "method": "POST",
  "path": "/_emulator/observations"
 },
 "getClock": {
  "method": "GET",
  "path": "/_emulator/clock"
 },
 "moveClock": {
  "method": "POST",
  "path": "/_emulator/clock"
 },
 "getHealthModel": {
  "method": "GET",
  "path": "/_emulator/health-model"
 },
 "putHealthModel": {
  "method": "PUT",
  "path": "/_emulator/health-model"
 },
 "createTenant": {
  "method": "POST",
  "path": "/_emulator/tenants"
 },
 "createApiKey": {
  "method": "POST",
  "path": "/_emulator/api-keys"
 },
 "createUser": {
  "method": "POST",
  "path": "/_emulator/users"
 },
 "createContact": {
  "method": "POST",
  "path": "/_emulator/contacts"
 },
 "createSegment": {
  "method": "POST",
  "path": "/_emulator/segments"
 },
 "createCustomField": {
  "method": "POST",
  "path": "/_emulator/custom-fields"
 },
 "createOAuthClient": {
  "method": "POST",
  "path": "/_emulator/oauth-clients"
 },
 "setRenewal": {
  "method": "POST",
  "path": "/_emulator/renewals"
 },
 "restoreCustomer": {
  "method": "POST",
  "path": "/_emulator/customers/{id}/restore"
 },
 "updateWebhookSubscription": {
  "method": "PATCH",
  "path": "/_emulator/webhook-subscriptions/{id}"
 },
 "deleteWebhookSubscription": {
  "method": "DELETE",
  "path": "/_emulator/webhook-subscriptions/{id}"
 },
 "rotateWebhookSecret": {
  "method": "POST",
  "path": "/_emulator/webhook-subscriptions/{id}/rotate"
 },
 "recoverWebhooks": {
  "method": "POST",
  "path": "/_emulator/webhook-subscriptions/{id}/recover"
 },
 "triggerWebhook": {
  "method": "POST",
  "path": "/_emulator/webhooks/trigger"
 },
 "redeliver": {
  "method": "POST",
  "path": "/_emulator/deliveries/{id}/redeliver"
 },
 "listSnapshots": {
  "method": "GET",
  "path": "/_emulator/snapshots"
 },
 "takeSnapshot": {
  "method": "POST",
  "path": "/_emulator/snapshots"
 },
 "exportSnapshot": {
  "method": "GET",
  "path": "/_emulator/snapshots/{name}"
 },
 "importSnapshot": {
  "method": "PUT",
  "path": "/_emulator/snapshots/{name}"
 },
 "restoreSnapshot": {
  "method": "POST",
  "path": "/_emulator/snapshots/{name}/restore"
 },
 "listRequests": {
  "method": "GET",
  "path": "/_emulator/requests"
 },
 "clearRequests": {
  "method": "DELETE",
  "path": "/_emulator/requests"
 },
 "streamRequests": {
  "method": "GET",
  "path": "/_emulator/requests/stream"
 },
 "listFaults": {
  "method": "GET",
  "path": "/_emulator/faults"
 },
 "addFault": {
  "method": "POST",
  "path": "/_emulator/faults"
 },
 "clearFaults": {
  "method": "DELETE",
  "path": "/_emulator/faults"
 },
 "removeFault": {
  "method": "DELETE",
  "path": "/_emulator/faults/{id}"
 },
 "listFaultScenarios": {
  "method": "GET",
  "path": "/_emulator/fault-scenarios"
 },
 "startFaultScenario": {
  "method": "POST",
  "path": "/_emulator/fault-scenarios/{name}"
 },
 "getTimeline": {
  "method": "GET",
  "path": "/_emulator/customers/{id}/timeline"
 },
 "listOutbox": {
  "method": "GET",
  "path": "/_emulator/outbox"
 },
 "listDeliveries": {
  "method": "GET",
  "path": "/_emulator/deliveries"
 },
 "getDelivery": {
  "method": "GET",
  "path": "/_emulator/deliveries/{id}"
 },
 "settle": {
  "method": "POST",
  "path": "/_emulator/settle"
 }
} as const;
