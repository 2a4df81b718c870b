// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import type { ProblemCode, Scope } from './types.ts';

/** The status and title of each problem code. */
export const problems = {
  "unauthorized": {
    "status": 401,
    "title": "Unauthorized"
  },
  "invalid_token": {
    "status": 401,
    "title": "Invalid token"
  },
  "token_expired": {
    "status": 401,
    "title": "Token expired"
  },
  "insufficient_scope": {
    "status": 403,
    "title": "Insufficient scope"
  },
  "role_forbidden": {
    "status": 403,
    "title": "Role forbidden"
  },
  "workspace_mismatch": {
    "status": 403,
    "title": "Workspace mismatch"
  },
  "not_found": {
    "status": 404,
    "title": "Not found"
  },
  "method_not_allowed": {
    "status": 405,
    "title": "Method not allowed"
  },
  "invalid_json": {
    "status": 400,
    "title": "Invalid JSON"
  },
  "unsupported_media_type": {
    "status": 415,
    "title": "Unsupported media type"
  },
  "payload_too_large": {
    "status": 413,
    "title": "Payload too large"
  },
  "validation_failed": {
    "status": 422,
    "title": "Validation failed"
  },
  "invalid_cursor": {
    "status": 400,
    "title": "Invalid cursor"
  },
  "conflict": {
    "status": 409,
    "title": "Conflict"
  },
  "idempotency_key_reused": {
    "status": 422,
    "title": "Idempotency key reused"
  },
  "idempotency_in_progress": {
    "status": 409,
    "title": "Idempotency in progress"
  },
  "rate_limited": {
    "status": 429,
    "title": "Rate limited"
  },
  "internal": {
    "status": 500,
    "title": "Internal error"
  }
} as const satisfies Record<ProblemCode, { status: number; title: string }>;

/** Every scope, with what it opens. */
export const scopes: Readonly<Record<Scope, string>> = {
  "customers:read": "List and read customers and their contacts",
  "customers:write": "Create, change, delete and import customers",
  "health:read": "Read health scores and their history",
  "health:write": "Recalculate health scores",
  "playbooks:read": "List playbooks",
  "playbooks:write": "Create playbooks",
  "tasks:read": "List tasks",
  "tasks:write": "Change and complete tasks",
  "events:read": "List events",
  "events:write": "Send and backfill events",
  "users:read": "List users",
  "users:write": "Invite users and set their roles",
  "webhooks:read": "List webhook subscriptions and event types",
  "webhooks:write": "Create webhook subscriptions",
  "analytics:read": "Read the portfolio and the renewals",
  "dashboards:read": "Read the widgets of dashboards",
  "admin:*": "Everything, and erasing customers for good"
};

/** Which actions a role may do, by feature; `all` is every one. */
export const roleMatrix: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "customers": {
    "admin": [
      "all"
    ],
    "director": [
      "view",
      "import"
    ],
    "csm": [
      "view",
      "edit"
    ],
    "viewer": [
      "view"
    ]
  },
  "health": {
    "admin": [
      "all"
    ],
    "director": [
      "view",
      "config"
    ],
    "csm": [
      "view"
    ],
    "viewer": [
      "view"
    ]
  },
  "segments_playbooks": {
    "admin": [
      "all"
    ],
    "director": [
      "view",
      "config",
      "execute"
    ],
    "csm": [
      "view",
      "execute"
    ],
    "viewer": [
      "view"
    ]
  },
  "renewals": {
    "admin": [
      "all"
    ],
    "director": [
      "view",
      "config"
    ],
    "csm": [
      "view"
    ],
    "viewer": [
      "view"
    ]
  },
  "dashboard": {
    "admin": [
      "all"
    ],
    "director": [
      "all"
    ],
    "csm": [
      "view"
    ],
    "viewer": [
      "view"
    ]
  },
  "users": {
    "admin": [
      "all"
    ],
    "director": [
      "view"
    ],
    "csm": [],
    "viewer": []
  },
  "analytics": {
    "admin": [
      "all"
    ],
    "director": [
      "view",
      "config"
    ],
    "csm": [],
    "viewer": [
      "view"
    ]
  },
  "webhooks": {
    "admin": [
      "all"
    ],
    "director": [],
    "csm": [],
    "viewer": []
  }
};

/** Rights that reach only the customers that the user owns. */
export const ownBook: readonly { role: string; feature: string; action: string }[] = [
  {
    "role": "csm",
    "feature": "customers",
    "action": "edit"
  }
];

/** Requests per minute by plan; a test key has half. */
export const rateLimits: Readonly<Record<string, number>> = {
  "starter": 300,
  "growth": 600,
  "scale": 1200,
  "enterprise": 3000
};
