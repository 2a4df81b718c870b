// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import type { Operation } from '../operation.ts';

export type OperationId =
  | "listCustomers"
  | "createCustomer"
  | "getCustomer"
  | "updateCustomer"
  | "deleteCustomer"
  | "listCustomerContacts"
  | "bulkImportCustomers"
  | "getJob"
  | "getCustomerHealth"
  | "listCustomerHealthHistory"
  | "recalculateCustomerHealth"
  | "listEvents"
  | "sendEvents"
  | "backfillEvents"
  | "listPlaybooks"
  | "createPlaybook"
  | "listTasks"
  | "updateTask"
  | "completeTask"
  | "listUsers"
  | "inviteUser"
  | "getCurrentUser"
  | "setUserRole"
  | "getPortfolio"
  | "getRenewals"
  | "listDashboardWidgets"
  | "listWebhookSubscriptions"
  | "createWebhookSubscription"
  | "listWebhookEvents"
  | "authorize"
  | "submitConsent"
  | "createToken"
  | "revokeToken"
  | "getUserinfo"
  | "getJwks"
  | "getOpenidConfiguration"
  | "getOpenapi";

export const operations = {
  "listCustomers": {
    "id": "listCustomers",
    "method": "GET",
    "path": "/v1/customers",
    "summary": "List customers",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "customers.list",
    "scopes": [
      "customers:read"
    ],
    "feature": "customers",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListCustomersQuery",
    "query": {
      "status": "list",
      "owner_id": "string",
      "segment_id": "string",
      "health_status": "string",
      "min_arr": "number",
      "max_arr": "number",
      "renewal_within_days": "number",
      "q": "string",
      "limit": "number",
      "cursor": "string"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "CustomerList"
    }
  },
  "createCustomer": {
    "id": "createCustomer",
    "method": "POST",
    "path": "/v1/customers",
    "summary": "Create a customer",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "customers.create",
    "scopes": [
      "customers:write"
    ],
    "feature": "customers",
    "action": "create",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "CustomerCreate",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 201,
      "mediaType": "application/json",
      "schema": "Customer"
    }
  },
  "getCustomer": {
    "id": "getCustomer",
    "method": "GET",
    "path": "/v1/customers/{id}",
    "summary": "Get a customer",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "customers.get",
    "scopes": [
      "customers:read"
    ],
    "feature": "customers",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "CustomerDetail"
    }
  },
  "updateCustomer": {
    "id": "updateCustomer",
    "method": "PATCH",
    "path": "/v1/customers/{id}",
    "summary": "Update a customer",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "customers.update",
    "scopes": [
      "customers:write"
    ],
    "feature": "customers",
    "action": "edit",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "CustomerUpdate",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Customer"
    }
  },
  "deleteCustomer": {
    "id": "deleteCustomer",
    "method": "DELETE",
    "path": "/v1/customers/{id}",
    "summary": "Delete a customer",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "customers.delete",
    "scopes": [
      "customers:write"
    ],
    "feature": "customers",
    "action": "delete",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": "DeleteCustomerQuery",
    "query": {
      "hard": "boolean"
    },
    "body": null,
    "success": {
      "status": 204,
      "mediaType": null,
      "schema": null
    }
  },
  "listCustomerContacts": {
    "id": "listCustomerContacts",
    "method": "GET",
    "path": "/v1/customers/{id}/contacts",
    "summary": "List a customer's contacts",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "contacts.list",
    "scopes": [
      "customers:read"
    ],
    "feature": "customers",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListCustomerContactsQuery",
    "query": {
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "ContactList"
    }
  },
  "bulkImportCustomers": {
    "id": "bulkImportCustomers",
    "method": "POST",
    "path": "/v1/customers/bulk-import",
    "summary": "Import customers in bulk",
    "tag": "Customers",
    "provenance": "documented",
    "sdkMethod": "customers.import",
    "scopes": [
      "customers:write"
    ],
    "feature": "customers",
    "action": "import",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "BulkImport",
      "isRequired": true,
      "limitBytes": 16777216
    },
    "success": {
      "status": 202,
      "mediaType": "application/json",
      "schema": "JobRef"
    }
  },
  "getJob": {
    "id": "getJob",
    "method": "GET",
    "path": "/v1/jobs/{id}",
    "summary": "Get a job",
    "tag": "Customers",
    "provenance": "assumed",
    "sdkMethod": "jobs.get",
    "scopes": [],
    "feature": "customers",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Job"
    }
  },
  "getCustomerHealth": {
    "id": "getCustomerHealth",
    "method": "GET",
    "path": "/v1/customers/{id}/health",
    "summary": "Get a customer's health",
    "tag": "Health",
    "provenance": "documented",
    "sdkMethod": "health.get",
    "scopes": [
      "health:read"
    ],
    "feature": "health",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Health"
    }
  },
  "listCustomerHealthHistory": {
    "id": "listCustomerHealthHistory",
    "method": "GET",
    "path": "/v1/customers/{id}/health/history",
    "summary": "List a customer's past scores",
    "tag": "Health",
    "provenance": "documented",
    "sdkMethod": "health.history",
    "scopes": [
      "health:read"
    ],
    "feature": "health",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": "ListCustomerHealthHistoryQuery",
    "query": {
      "from": "string",
      "to": "string"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "HealthHistory"
    }
  },
  "recalculateCustomerHealth": {
    "id": "recalculateCustomerHealth",
    "method": "POST",
    "path": "/v1/customers/{id}/health/recalculate",
    "summary": "Recalculate a customer's health",
    "tag": "Health",
    "provenance": "documented",
    "sdkMethod": "health.recalculate",
    "scopes": [
      "health:write"
    ],
    "feature": "health",
    "action": "config",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Health"
    }
  },
  "listEvents": {
    "id": "listEvents",
    "method": "GET",
    "path": "/v1/events",
    "summary": "List events",
    "tag": "Events",
    "provenance": "documented",
    "sdkMethod": "events.list",
    "scopes": [
      "events:read"
    ],
    "feature": "customers",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListEventsQuery",
    "query": {
      "customer_id": "string",
      "event_name": "string",
      "user_email": "string",
      "since": "string",
      "until": "string",
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "EventList"
    }
  },
  "sendEvents": {
    "id": "sendEvents",
    "method": "POST",
    "path": "/v1/events",
    "summary": "Send usage events",
    "tag": "Events",
    "provenance": "documented",
    "sdkMethod": "events.send",
    "scopes": [
      "events:write"
    ],
    "feature": "customers",
    "action": "create",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "EventsRequest",
      "isRequired": true,
      "limitBytes": 16777216
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "EventsResult"
    }
  },
  "backfillEvents": {
    "id": "backfillEvents",
    "method": "POST",
    "path": "/v1/events/backfill",
    "summary": "Send past events",
    "tag": "Events",
    "provenance": "assumed",
    "sdkMethod": "events.backfill",
    "scopes": [
      "events:write"
    ],
    "feature": "customers",
    "action": "create",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "EventsRequest",
      "isRequired": true,
      "limitBytes": 16777216
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "EventsResult"
    }
  },
  "listPlaybooks": {
    "id": "listPlaybooks",
    "method": "GET",
    "path": "/v1/playbooks",
    "summary": "List playbooks",
    "tag": "Playbooks",
    "provenance": "documented",
    "sdkMethod": "playbooks.list",
    "scopes": [
      "playbooks:read"
    ],
    "feature": "segments_playbooks",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListPlaybooksQuery",
    "query": {
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "PlaybookList"
    }
  },
  "createPlaybook": {
    "id": "createPlaybook",
    "method": "POST",
    "path": "/v1/playbooks",
    "summary": "Create a playbook",
    "tag": "Playbooks",
    "provenance": "documented",
    "sdkMethod": "playbooks.create",
    "scopes": [
      "playbooks:write"
    ],
    "feature": "segments_playbooks",
    "action": "config",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "PlaybookCreate",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 201,
      "mediaType": "application/json",
      "schema": "Playbook"
    }
  },
  "listTasks": {
    "id": "listTasks",
    "method": "GET",
    "path": "/v1/tasks",
    "summary": "List tasks",
    "tag": "Tasks",
    "provenance": "documented",
    "sdkMethod": "tasks.list",
    "scopes": [
      "tasks:read"
    ],
    "feature": "segments_playbooks",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListTasksQuery",
    "query": {
      "owner": "string",
      "owner_id": "string",
      "status": "list",
      "due_date": "string",
      "due_before": "string",
      "due_after": "string",
      "customer_id": "string",
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "TaskList"
    }
  },
  "updateTask": {
    "id": "updateTask",
    "method": "PATCH",
    "path": "/v1/tasks/{id}",
    "summary": "Update a task",
    "tag": "Tasks",
    "provenance": "documented",
    "sdkMethod": "tasks.update",
    "scopes": [
      "tasks:write"
    ],
    "feature": "segments_playbooks",
    "action": "execute",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "TaskUpdate",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Task"
    }
  },
  "completeTask": {
    "id": "completeTask",
    "method": "POST",
    "path": "/v1/tasks/{id}/complete",
    "summary": "Complete a task",
    "tag": "Tasks",
    "provenance": "documented",
    "sdkMethod": "tasks.complete",
    "scopes": [
      "tasks:write"
    ],
    "feature": "segments_playbooks",
    "action": "execute",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "TaskComplete",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Task"
    }
  },
  "listUsers": {
    "id": "listUsers",
    "method": "GET",
    "path": "/v1/users",
    "summary": "List users",
    "tag": "Users",
    "provenance": "documented",
    "sdkMethod": "users.list",
    "scopes": [
      "users:read"
    ],
    "feature": "users",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListUsersQuery",
    "query": {
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "UserList"
    }
  },
  "inviteUser": {
    "id": "inviteUser",
    "method": "POST",
    "path": "/v1/users",
    "summary": "Invite a user",
    "tag": "Users",
    "provenance": "documented",
    "sdkMethod": "users.invite",
    "scopes": [
      "users:write"
    ],
    "feature": "users",
    "action": "create",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "UserInvite",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 201,
      "mediaType": "application/json",
      "schema": "User"
    }
  },
  "getCurrentUser": {
    "id": "getCurrentUser",
    "method": "GET",
    "path": "/v1/users/me",
    "summary": "Get the caller",
    "tag": "Users",
    "provenance": "documented",
    "sdkMethod": "users.me",
    "scopes": [],
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "CurrentUser"
    }
  },
  "setUserRole": {
    "id": "setUserRole",
    "method": "PATCH",
    "path": "/v1/users/{id}/role",
    "summary": "Set a user's role",
    "tag": "Users",
    "provenance": "documented",
    "sdkMethod": "users.setRole",
    "scopes": [
      "users:write"
    ],
    "feature": "users",
    "action": "edit",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "UserRole",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "User"
    }
  },
  "getPortfolio": {
    "id": "getPortfolio",
    "method": "GET",
    "path": "/v1/analytics/portfolio",
    "summary": "Get the portfolio",
    "tag": "Analytics",
    "provenance": "documented",
    "sdkMethod": "analytics.portfolio",
    "scopes": [
      "analytics:read"
    ],
    "feature": "analytics",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Portfolio"
    }
  },
  "getRenewals": {
    "id": "getRenewals",
    "method": "GET",
    "path": "/v1/analytics/renewals",
    "summary": "Get the renewals",
    "tag": "Analytics",
    "provenance": "documented",
    "sdkMethod": "analytics.renewals",
    "scopes": [
      "analytics:read"
    ],
    "feature": "renewals",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Renewals"
    }
  },
  "listDashboardWidgets": {
    "id": "listDashboardWidgets",
    "method": "GET",
    "path": "/v1/dashboards/{id}/widgets",
    "summary": "List a dashboard's widgets",
    "tag": "Dashboards",
    "provenance": "documented",
    "sdkMethod": "dashboards.widgets",
    "scopes": [
      "dashboards:read"
    ],
    "feature": "dashboard",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "WidgetList"
    }
  },
  "listWebhookSubscriptions": {
    "id": "listWebhookSubscriptions",
    "method": "GET",
    "path": "/v1/webhook-subscriptions",
    "summary": "List webhook subscriptions",
    "tag": "Webhooks",
    "provenance": "documented",
    "sdkMethod": "webhooks.list",
    "scopes": [
      "webhooks:read"
    ],
    "feature": "webhooks",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListWebhookSubscriptionsQuery",
    "query": {
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "WebhookSubscriptionList"
    }
  },
  "createWebhookSubscription": {
    "id": "createWebhookSubscription",
    "method": "POST",
    "path": "/v1/webhook-subscriptions",
    "summary": "Create a webhook subscription",
    "tag": "Webhooks",
    "provenance": "documented",
    "sdkMethod": "webhooks.create",
    "scopes": [
      "webhooks:write"
    ],
    "feature": "webhooks",
    "action": "create",
    "isIdempotent": true,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/json",
      "schema": "WebhookSubscriptionCreate",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 201,
      "mediaType": "application/json",
      "schema": "WebhookSubscriptionCreated"
    }
  },
  "listWebhookEvents": {
    "id": "listWebhookEvents",
    "method": "GET",
    "path": "/v1/webhook-events",
    "summary": "List webhook event types",
    "tag": "Webhooks",
    "provenance": "documented",
    "sdkMethod": "webhooks.events",
    "scopes": [
      "webhooks:read"
    ],
    "feature": "webhooks",
    "action": "view",
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": true,
    "querySchema": "ListWebhookEventsQuery",
    "query": {
      "cursor": "string",
      "limit": "number"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "WebhookEventList"
    }
  },
  "authorize": {
    "id": "authorize",
    "method": "GET",
    "path": "/v1/oauth/authorize",
    "summary": "Ask a user for access",
    "tag": "OAuth",
    "provenance": "documented",
    "sdkMethod": "oauth.authorize",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": "AuthorizeQuery",
    "query": {
      "response_type": "string",
      "client_id": "string",
      "redirect_uri": "string",
      "scope": "string",
      "state": "string",
      "code_challenge": "string",
      "code_challenge_method": "string",
      "nonce": "string"
    },
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "text/html",
      "schema": "HtmlPage"
    }
  },
  "submitConsent": {
    "id": "submitConsent",
    "method": "POST",
    "path": "/v1/oauth/authorize",
    "summary": "Answer the consent page",
    "tag": "OAuth",
    "provenance": "assumed",
    "sdkMethod": "oauth.submitConsent",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "schema": "ConsentForm",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 303,
      "mediaType": null,
      "schema": null
    }
  },
  "createToken": {
    "id": "createToken",
    "method": "POST",
    "path": "/v1/oauth/token",
    "summary": "Get tokens",
    "tag": "OAuth",
    "provenance": "documented",
    "sdkMethod": "oauth.token",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "schema": "TokenRequest",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "TokenResponse"
    }
  },
  "revokeToken": {
    "id": "revokeToken",
    "method": "POST",
    "path": "/v1/oauth/revoke",
    "summary": "Revoke a token",
    "tag": "OAuth",
    "provenance": "assumed",
    "sdkMethod": "oauth.revoke",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "schema": "RevokeRequest",
      "isRequired": true,
      "limitBytes": 1048576
    },
    "success": {
      "status": 200,
      "mediaType": null,
      "schema": null
    }
  },
  "getUserinfo": {
    "id": "getUserinfo",
    "method": "GET",
    "path": "/v1/oauth/userinfo",
    "summary": "Get the signed-in user",
    "tag": "OAuth",
    "provenance": "assumed",
    "sdkMethod": "oauth.userinfo",
    "scopes": [],
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Userinfo"
    }
  },
  "getJwks": {
    "id": "getJwks",
    "method": "GET",
    "path": "/v1/oauth/jwks",
    "summary": "Get the signing keys",
    "tag": "OAuth",
    "provenance": "assumed",
    "sdkMethod": "oauth.jwks",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "Jwks"
    }
  },
  "getOpenidConfiguration": {
    "id": "getOpenidConfiguration",
    "method": "GET",
    "path": "/.well-known/openid-configuration",
    "summary": "Get the OpenID configuration",
    "tag": "OAuth",
    "provenance": "assumed",
    "sdkMethod": "oauth.discovery",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": true,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "OpenidConfiguration"
    }
  },
  "getOpenapi": {
    "id": "getOpenapi",
    "method": "GET",
    "path": "/v1/openapi.json",
    "summary": "Get this description",
    "tag": "Meta",
    "provenance": "assumed",
    "sdkMethod": "openapi.get",
    "scopes": null,
    "feature": null,
    "action": null,
    "isIdempotent": false,
    "ignoresUnknown": false,
    "isPaginated": false,
    "querySchema": null,
    "query": {},
    "body": null,
    "success": {
      "status": 200,
      "mediaType": "application/json",
      "schema": "OpenapiDocument"
    }
  }
} as const satisfies Record<OperationId, Operation>;
