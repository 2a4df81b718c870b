// Generated from an OpenAPI document by `npm run generate`. Do not edit.

/** Every schema of the contract, as one JSON Schema 2020-12 document. */
export const schemas = {
 "$defs": {
  "ProblemCode": {
   "type": "string",
   "enum": [
    "unauthorized",
    "invalid_token",
    "token_expired",
    "insufficient_scope",
    "role_forbidden",
    "workspace_mismatch",
    "not_found",
    "method_not_allowed",
    "invalid_json",
    "unsupported_media_type",
    "payload_too_large",
    "validation_failed",
    "invalid_cursor",
    "conflict",
    "idempotency_key_reused",
    "idempotency_in_progress",
    "rate_limited",
    "internal"
   ]
  },
  "Problem": {
   "type": "object",
   "required": [
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "request_id"
   ],
   "properties": {
    "type": {
     "type": "string",
     "format": "uri"
    },
    "title": {
     "type": "string"
    },
    "status": {
     "type": "integer",
     "minimum": 400,
     "maximum": 599
    },
    "detail": {
     "type": "string"
    },
    "instance": {
     "type": "string"
    },
    "code": {
     "$ref": "#/$defs/ProblemCode"
    },
    "request_id": {
     "type": "string"
    },
    "errors": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ValidationIssue"
     }
    }
   }
  },
  "ValidationIssue": {
   "type": "object",
   "required": [
    "code",
    "message"
   ],
   "properties": {
    "pointer": {
     "type": "string"
    },
    "parameter": {
     "type": "string"
    },
    "code": {
     "type": "string"
    },
    "message": {
     "type": "string"
    }
   }
  },
  "Scope": {
   "type": "string",
   "enum": [
    "customers:read",
    "customers:write",
    "health:read",
    "health:write",
    "playbooks:read",
    "playbooks:write",
    "tasks:read",
    "tasks:write",
    "events:read",
    "events:write",
    "users:read",
    "users:write",
    "webhooks:read",
    "webhooks:write",
    "analytics:read",
    "dashboards:read",
    "admin:*"
   ]
  },
  "Role": {
   "type": "string",
   "enum": [
    "admin",
    "director",
    "csm",
    "viewer"
   ]
  },
  "CustomerStatus": {
   "type": "string",
   "enum": [
    "active",
    "trial",
    "churned",
    "paused"
   ]
  },
  "HealthStatus": {
   "type": "string",
   "enum": [
    "healthy",
    "neutral",
    "at_risk"
   ]
  },
  "CustomFieldValue": {
   "oneOf": [
    {
     "type": "string",
     "maxLength": 2048
    },
    {
     "type": "number"
    },
    {
     "type": "boolean"
    }
   ]
  },
  "CustomFields": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "maxLength": 64
   },
   "maxProperties": 200,
   "additionalProperties": {
    "$ref": "#/$defs/CustomFieldValue"
   }
  },
  "CustomFieldsPatch": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "maxLength": 64
   },
   "maxProperties": 200,
   "additionalProperties": {
    "oneOf": [
     {
      "type": "string",
      "maxLength": 2048
     },
     {
      "type": "number"
     },
     {
      "type": "boolean"
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "Customer": {
   "type": "object",
   "required": [
    "id",
    "tenant_id",
    "name",
    "email_domain",
    "arr",
    "owner_id",
    "status",
    "renewal_date",
    "custom_fields",
    "health_score",
    "health_status",
    "segment_ids",
    "created_at",
    "updated_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string"
    },
    "email_domain": {
     "type": "string"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFields"
    },
    "health_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "health_status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "segment_ids": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 64
     }
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "updated_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "CustomerHealthSummary": {
   "type": "object",
   "required": [
    "score",
    "status",
    "dimensions"
   ],
   "properties": {
    "score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "dimensions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HealthDimension"
     }
    }
   }
  },
  "CustomerRenewal": {
   "type": "object",
   "required": [
    "date",
    "days_remaining",
    "forecast",
    "proposed_arr"
   ],
   "properties": {
    "date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "days_remaining": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": -36500,
     "maximum": 36500
    },
    "forecast": {
     "$ref": "#/$defs/RenewalForecast"
    },
    "proposed_arr": {
     "type": [
      "number",
      "null"
     ]
    }
   }
  },
  "CustomerDetail": {
   "type": "object",
   "required": [
    "id",
    "tenant_id",
    "name",
    "email_domain",
    "arr",
    "owner_id",
    "status",
    "renewal_date",
    "custom_fields",
    "health_score",
    "health_status",
    "segment_ids",
    "created_at",
    "updated_at",
    "health",
    "renewal",
    "pending_tasks"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string"
    },
    "email_domain": {
     "type": "string"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFields"
    },
    "health_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "health_status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "segment_ids": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 64
     }
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "updated_at": {
     "type": "string",
     "format": "date-time"
    },
    "health": {
     "$ref": "#/$defs/CustomerHealthSummary"
    },
    "renewal": {
     "$ref": "#/$defs/CustomerRenewal"
    },
    "pending_tasks": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Task"
     }
    }
   }
  },
  "CustomerCreate": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name",
    "email_domain"
   ],
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "email_domain": {
     "type": "string",
     "minLength": 1,
     "maxLength": 253,
     "pattern": "^[^\\s@/:.]+(\\.[^\\s@/:.]+)+\\.?$"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 1000000000000
    },
    "owner_email": {
     "type": [
      "string",
      "null"
     ],
     "format": "email",
     "maxLength": 254
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "maxLength": 10
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFields"
    }
   }
  },
  "CustomerUpdate": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "email_domain": {
     "type": "string",
     "minLength": 1,
     "maxLength": 253,
     "pattern": "^[^\\s@/:.]+(\\.[^\\s@/:.]+)+\\.?$"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 1000000000000
    },
    "owner_email": {
     "type": [
      "string",
      "null"
     ],
     "format": "email",
     "maxLength": 254
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "maxLength": 10
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFieldsPatch"
    }
   }
  },
  "CustomerList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Customer"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "Contact": {
   "type": "object",
   "required": [
    "id",
    "customer_id",
    "name",
    "email",
    "title",
    "role",
    "last_contacted_at",
    "health_score",
    "created_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string"
    },
    "email": {
     "type": [
      "string",
      "null"
     ],
     "format": "email"
    },
    "title": {
     "type": [
      "string",
      "null"
     ]
    },
    "role": {
     "$ref": "#/$defs/ContactRole"
    },
    "last_contacted_at": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "health_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "ContactRole": {
   "type": "string",
   "enum": [
    "champion",
    "stakeholder",
    "billing",
    "technical"
   ]
  },
  "ContactList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Contact"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "BulkImportRow": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "email_domain"
   ],
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "email_domain": {
     "type": "string",
     "minLength": 1,
     "maxLength": 253,
     "pattern": "^[^\\s@/:.]+(\\.[^\\s@/:.]+)+\\.?$"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 1000000000000
    },
    "owner_email": {
     "type": [
      "string",
      "null"
     ],
     "format": "email",
     "maxLength": 254
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "maxLength": 10
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFieldsPatch"
    }
   }
  },
  "BulkImportMode": {
   "type": "string",
   "enum": [
    "create",
    "update",
    "create_or_update"
   ]
  },
  "ConflictResolution": {
   "type": "string",
   "enum": [
    "skip",
    "overwrite",
    "fail"
   ]
  },
  "BulkImport": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "customers"
   ],
   "properties": {
    "customers": {
     "type": "array",
     "minItems": 1,
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/BulkImportRow"
     }
    },
    "mode": {
     "$ref": "#/$defs/BulkImportMode"
    },
    "conflict_resolution": {
     "$ref": "#/$defs/ConflictResolution"
    }
   }
  },
  "JobRef": {
   "type": "object",
   "required": [
    "job_id"
   ],
   "properties": {
    "job_id": {
     "type": "string",
     "maxLength": 64
    }
   }
  },
  "JobType": {
   "type": "string",
   "enum": [
    "customers_bulk_import"
   ]
  },
  "JobStatus": {
   "type": "string",
   "enum": [
    "queued",
    "running",
    "succeeded",
    "failed"
   ]
  },
  "JobProgress": {
   "type": "object",
   "required": [
    "processed",
    "total"
   ],
   "properties": {
    "processed": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "total": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    }
   }
  },
  "JobErrorCode": {
   "type": "string",
   "enum": [
    "validation_failed",
    "unknown_owner",
    "not_found",
    "already_exists",
    "duplicate_in_request"
   ]
  },
  "JobError": {
   "type": "object",
   "required": [
    "index",
    "code",
    "message"
   ],
   "properties": {
    "index": {
     "type": "integer",
     "minimum": 0,
     "maximum": 999
    },
    "code": {
     "$ref": "#/$defs/JobErrorCode"
    },
    "message": {
     "type": "string"
    }
   }
  },
  "JobResult": {
   "type": "object",
   "required": [
    "created",
    "updated",
    "skipped",
    "failed",
    "errors"
   ],
   "properties": {
    "created": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "updated": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "skipped": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "failed": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "errors": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/JobError"
     }
    }
   }
  },
  "Job": {
   "type": "object",
   "required": [
    "id",
    "type",
    "status",
    "progress",
    "result",
    "created_at",
    "finished_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "$ref": "#/$defs/JobType"
    },
    "status": {
     "$ref": "#/$defs/JobStatus"
    },
    "progress": {
     "$ref": "#/$defs/JobProgress"
    },
    "result": {
     "oneOf": [
      {
       "$ref": "#/$defs/JobResult"
      },
      {
       "type": "null"
      }
     ]
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "finished_at": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   }
  },
  "EventProperties": {
   "type": "object",
   "additionalProperties": true
  },
  "EventInput": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "customer_id",
    "event_name"
   ],
   "properties": {
    "customer_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "event_name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64,
     "pattern": "^[a-z][A-Za-z0-9_]{0,63}$"
    },
    "timestamp": {
     "type": "string",
     "format": "date-time",
     "maxLength": 64
    },
    "properties": {
     "$ref": "#/$defs/EventProperties"
    },
    "user_email": {
     "type": "string",
     "format": "email",
     "maxLength": 254
    },
    "user_external_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 128
    },
    "external_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 128
    }
   }
  },
  "EventArray": {
   "type": "array",
   "minItems": 1,
   "maxItems": 1000,
   "items": {
    "$ref": "#/$defs/EventInput"
   }
  },
  "EventBatch": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "events"
   ],
   "properties": {
    "events": {
     "type": "array",
     "minItems": 1,
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/EventInput"
     }
    }
   }
  },
  "EventsRequest": {
   "oneOf": [
    {
     "$ref": "#/$defs/EventBatch"
    },
    {
     "$ref": "#/$defs/EventArray"
    }
   ]
  },
  "EventErrorCode": {
   "type": "string",
   "enum": [
    "unknown_customer",
    "invalid_event_name",
    "invalid_timestamp",
    "timestamp_too_old",
    "timestamp_in_future",
    "properties_too_large",
    "external_id_too_long",
    "invalid_field"
   ]
  },
  "EventError": {
   "type": "object",
   "required": [
    "index",
    "code",
    "message"
   ],
   "properties": {
    "index": {
     "type": "integer",
     "minimum": 0,
     "maximum": 999
    },
    "code": {
     "$ref": "#/$defs/EventErrorCode"
    },
    "message": {
     "type": "string"
    }
   }
  },
  "EventsResult": {
   "type": "object",
   "required": [
    "accepted",
    "rejected",
    "deduplicated",
    "errors"
   ],
   "properties": {
    "accepted": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "rejected": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "deduplicated": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "errors": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/EventError"
     }
    }
   }
  },
  "Event": {
   "type": "object",
   "required": [
    "id",
    "customer_id",
    "event_name",
    "timestamp",
    "properties",
    "user_email",
    "user_external_id",
    "external_id",
    "received_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "event_name": {
     "type": "string"
    },
    "timestamp": {
     "type": "string",
     "format": "date-time"
    },
    "properties": {
     "$ref": "#/$defs/EventProperties"
    },
    "user_email": {
     "type": [
      "string",
      "null"
     ]
    },
    "user_external_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "external_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "received_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "EventList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Event"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "HealthTrend": {
   "type": "string",
   "enum": [
    "up",
    "flat",
    "down"
   ]
  },
  "HealthSignal": {
   "type": "object",
   "required": [
    "key",
    "raw",
    "value"
   ],
   "properties": {
    "key": {
     "type": "string"
    },
    "raw": {
     "type": [
      "number",
      "null"
     ]
    },
    "value": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    }
   }
  },
  "HealthDimension": {
   "type": "object",
   "required": [
    "key",
    "label",
    "value",
    "weight",
    "effective_weight",
    "contribution",
    "signals"
   ],
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "value": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "weight": {
     "type": "number",
     "exclusiveMinimum": 0,
     "maximum": 100
    },
    "effective_weight": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "contribution": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "signals": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HealthSignal"
     }
    }
   }
  },
  "HealthBenchmark": {
   "type": "object",
   "required": [
    "segment_id",
    "median",
    "delta"
   ],
   "properties": {
    "segment_id": {
     "type": "string",
     "maxLength": 64
    },
    "median": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "delta": {
     "type": [
      "number",
      "null"
     ],
     "minimum": -100,
     "maximum": 100
    }
   }
  },
  "Health": {
   "type": "object",
   "required": [
    "customer_id",
    "score",
    "status",
    "trend",
    "calculated_at",
    "benchmarks",
    "dimensions"
   ],
   "properties": {
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "trend": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthTrend"
      },
      {
       "type": "null"
      }
     ]
    },
    "calculated_at": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "benchmarks": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HealthBenchmark"
     }
    },
    "dimensions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HealthDimension"
     }
    }
   }
  },
  "HealthHistoryRow": {
   "type": "object",
   "required": [
    "date",
    "score",
    "status",
    "dimensions"
   ],
   "properties": {
    "date": {
     "type": "string",
     "format": "date"
    },
    "score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "dimensions": {
     "type": "object",
     "additionalProperties": {
      "type": [
       "number",
       "null"
      ],
      "minimum": 0,
      "maximum": 100
     }
    }
   }
  },
  "HealthHistory": {
   "type": "object",
   "required": [
    "data"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HealthHistoryRow"
     }
    }
   }
  },
  "ConditionOp": {
   "type": "string",
   "enum": [
    "lt",
    "lte",
    "gt",
    "gte",
    "eq",
    "neq",
    "in"
   ]
  },
  "ConditionValue": {
   "oneOf": [
    {
     "type": "string",
     "maxLength": 500
    },
    {
     "type": "number"
    },
    {
     "type": "boolean"
    },
    {
     "type": "array",
     "minItems": 1,
     "maxItems": 100,
     "items": {
      "oneOf": [
       {
        "type": "string",
        "maxLength": 500
       },
       {
        "type": "number"
       }
      ]
     }
    }
   ]
  },
  "Condition": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "field",
    "op",
    "value"
   ],
   "properties": {
    "field": {
     "type": "string",
     "maxLength": 100,
     "pattern": "^(health_score|health_score_days_ago|health_score_min_over_days|status|arr|segment|renewal_in_days|days_since_created|days_since_status_changed|usage_change_pct_mom|event_name|custom_fields\\.[a-z][a-z0-9_]{0,63})$"
    },
    "op": {
     "$ref": "#/$defs/ConditionOp"
    },
    "value": {
     "$ref": "#/$defs/ConditionValue"
    },
    "days": {
     "type": "integer",
     "minimum": 1,
     "maximum": 365
    }
   }
  },
  "Trigger": {
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "maxProperties": 1,
   "properties": {
    "all": {
     "type": "array",
     "minItems": 1,
     "maxItems": 20,
     "items": {
      "$ref": "#/$defs/Condition"
     }
    },
    "any": {
     "type": "array",
     "minItems": 1,
     "maxItems": 20,
     "items": {
      "$ref": "#/$defs/Condition"
     }
    }
   }
  },
  "CreateTaskAction": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "type": "string",
     "const": "create_task",
     "maxLength": 32
    },
    "title": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "description": {
     "type": "string",
     "maxLength": 2000
    },
    "due_in_days": {
     "type": "integer",
     "minimum": 0,
     "maximum": 365
    },
    "priority": {
     "$ref": "#/$defs/TaskPriority"
    }
   }
  },
  "SlackNotificationAction": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "channel",
    "message"
   ],
   "properties": {
    "type": {
     "type": "string",
     "const": "slack_notification",
     "maxLength": 32
    },
    "channel": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    },
    "message": {
     "type": "string",
     "minLength": 1,
     "maxLength": 2000
    }
   }
  },
  "EmailChampionAction": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "subject",
    "body"
   ],
   "properties": {
    "type": {
     "type": "string",
     "const": "email_champion",
     "maxLength": 32
    },
    "subject": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "body": {
     "type": "string",
     "minLength": 1,
     "maxLength": 10000
    }
   }
  },
  "Action": {
   "oneOf": [
    {
     "$ref": "#/$defs/CreateTaskAction"
    },
    {
     "$ref": "#/$defs/SlackNotificationAction"
    },
    {
     "$ref": "#/$defs/EmailChampionAction"
    }
   ]
  },
  "PlaybookGoal": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "condition",
    "within_days"
   ],
   "properties": {
    "condition": {
     "$ref": "#/$defs/Condition"
    },
    "within_days": {
     "type": "integer",
     "minimum": 1,
     "maximum": 365
    }
   }
  },
  "Playbook": {
   "type": "object",
   "required": [
    "id",
    "name",
    "description",
    "enabled",
    "trigger",
    "actions",
    "goal",
    "created_at",
    "updated_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string"
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "enabled": {
     "type": "boolean"
    },
    "trigger": {
     "$ref": "#/$defs/Trigger"
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Action"
     }
    },
    "goal": {
     "oneOf": [
      {
       "$ref": "#/$defs/PlaybookGoal"
      },
      {
       "type": "null"
      }
     ]
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "updated_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "PlaybookCreate": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name",
    "trigger",
    "actions"
   ],
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 2000
    },
    "enabled": {
     "type": "boolean"
    },
    "trigger": {
     "$ref": "#/$defs/Trigger"
    },
    "actions": {
     "type": "array",
     "minItems": 1,
     "maxItems": 20,
     "items": {
      "$ref": "#/$defs/Action"
     }
    },
    "goal": {
     "oneOf": [
      {
       "$ref": "#/$defs/PlaybookGoal"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "PlaybookList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Playbook"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "TaskStatus": {
   "type": "string",
   "enum": [
    "open",
    "in_progress",
    "completed",
    "skipped"
   ]
  },
  "TaskPriority": {
   "type": "string",
   "enum": [
    "low",
    "medium",
    "high"
   ]
  },
  "TaskOutcome": {
   "type": "string",
   "enum": [
    "successful",
    "unsuccessful",
    "no_response",
    "not_applicable"
   ]
  },
  "Task": {
   "type": "object",
   "required": [
    "id",
    "customer_id",
    "playbook_id",
    "title",
    "description",
    "owner_id",
    "status",
    "priority",
    "due_date",
    "overdue",
    "outcome",
    "outcome_note",
    "completed_at",
    "completed_by",
    "created_at",
    "updated_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "playbook_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "title": {
     "type": "string"
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "status": {
     "$ref": "#/$defs/TaskStatus"
    },
    "priority": {
     "$ref": "#/$defs/TaskPriority"
    },
    "due_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "overdue": {
     "type": "boolean"
    },
    "outcome": {
     "oneOf": [
      {
       "$ref": "#/$defs/TaskOutcome"
      },
      {
       "type": "null"
      }
     ]
    },
    "outcome_note": {
     "type": [
      "string",
      "null"
     ]
    },
    "completed_at": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "completed_by": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "updated_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "TaskUpdate": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "status": {
     "$ref": "#/$defs/TaskStatus"
    },
    "due_date": {
     "type": "string",
     "format": "date",
     "maxLength": 10
    },
    "owner_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "priority": {
     "$ref": "#/$defs/TaskPriority"
    }
   }
  },
  "TaskComplete": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "outcome"
   ],
   "properties": {
    "outcome": {
     "$ref": "#/$defs/TaskOutcome"
    },
    "note": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 2000
    }
   }
  },
  "TaskList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Task"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "UserStatus": {
   "type": "string",
   "enum": [
    "invited",
    "active"
   ]
  },
  "User": {
   "type": "object",
   "required": [
    "id",
    "email",
    "name",
    "role",
    "status",
    "created_at",
    "updated_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "email": {
     "type": "string",
     "format": "email"
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "role": {
     "$ref": "#/$defs/Role"
    },
    "status": {
     "$ref": "#/$defs/UserStatus"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "updated_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "UserInvite": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "email",
    "role"
   ],
   "properties": {
    "email": {
     "type": "string",
     "format": "email",
     "maxLength": 254
    },
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "role": {
     "$ref": "#/$defs/Role"
    }
   }
  },
  "UserRole": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "role"
   ],
   "properties": {
    "role": {
     "$ref": "#/$defs/Role"
    }
   }
  },
  "UserList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/User"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "CredentialType": {
   "type": "string",
   "enum": [
    "api_key",
    "user"
   ]
  },
  "CurrentUser": {
   "type": "object",
   "required": [
    "id",
    "email",
    "type",
    "name",
    "tenant_id",
    "scopes"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "email": {
     "type": [
      "string",
      "null"
     ]
    },
    "type": {
     "$ref": "#/$defs/CredentialType"
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "scopes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Scope"
     }
    },
    "role": {
     "$ref": "#/$defs/Role"
    }
   }
  },
  "PortfolioTotal": {
   "type": "object",
   "required": [
    "customers",
    "arr"
   ],
   "properties": {
    "customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "arr": {
     "type": "number",
     "minimum": 0
    }
   }
  },
  "PortfolioStatusGroup": {
   "type": "object",
   "required": [
    "status",
    "customers",
    "arr"
   ],
   "properties": {
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "arr": {
     "type": "number",
     "minimum": 0
    }
   }
  },
  "PortfolioHealthGroup": {
   "type": "object",
   "required": [
    "health_status",
    "customers",
    "arr"
   ],
   "properties": {
    "health_status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "arr": {
     "type": "number",
     "minimum": 0
    }
   }
  },
  "PortfolioOwnerGroup": {
   "type": "object",
   "required": [
    "owner_id",
    "customers",
    "arr"
   ],
   "properties": {
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "arr": {
     "type": "number",
     "minimum": 0
    }
   }
  },
  "PortfolioMovement": {
   "type": "object",
   "required": [
    "since",
    "new_customers",
    "new_arr",
    "churned_customers",
    "churned_arr",
    "improved_customers",
    "declined_customers"
   ],
   "properties": {
    "since": {
     "type": "string",
     "format": "date"
    },
    "new_customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "new_arr": {
     "type": "number",
     "minimum": 0
    },
    "churned_customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "churned_arr": {
     "type": "number",
     "minimum": 0
    },
    "improved_customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "declined_customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    }
   }
  },
  "Portfolio": {
   "type": "object",
   "required": [
    "as_of",
    "currency",
    "total",
    "by_status",
    "by_health_status",
    "by_owner",
    "mean_score",
    "arr_weighted_score",
    "arr_at_risk",
    "movement"
   ],
   "properties": {
    "as_of": {
     "type": "string",
     "format": "date-time"
    },
    "currency": {
     "type": "string",
     "pattern": "^[A-Z]{3}$"
    },
    "total": {
     "$ref": "#/$defs/PortfolioTotal"
    },
    "by_status": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortfolioStatusGroup"
     }
    },
    "by_health_status": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortfolioHealthGroup"
     }
    },
    "by_owner": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortfolioOwnerGroup"
     }
    },
    "mean_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "arr_weighted_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "arr_at_risk": {
     "type": "number",
     "minimum": 0
    },
    "movement": {
     "$ref": "#/$defs/PortfolioMovement"
    }
   }
  },
  "RenewalForecast": {
   "type": "string",
   "enum": [
    "commit",
    "probable",
    "best_case",
    "at_risk"
   ]
  },
  "RenewalBucketKey": {
   "type": "string",
   "enum": [
    "this_month",
    "next_90_days",
    "next_180_days",
    "last_12_months"
   ]
  },
  "RenewalRedFlag": {
   "type": "string",
   "enum": [
    "champion_changed",
    "usage_drop",
    "severe_tickets_open",
    "negative_emails",
    "silence"
   ]
  },
  "RenewalGreenFlag": {
   "type": "string",
   "enum": [
    "usage_growth",
    "new_users"
   ]
  },
  "RenewalOutcome": {
   "type": "string",
   "enum": [
    "completed",
    "churned"
   ]
  },
  "RenewalRow": {
   "type": "object",
   "required": [
    "customer_id",
    "name",
    "owner_id",
    "renewal_date",
    "days_remaining",
    "arr",
    "proposed_arr",
    "forecast",
    "outcome",
    "health_score",
    "health_status",
    "red_flags",
    "green_flags"
   ],
   "properties": {
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string"
    },
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "renewal_date": {
     "type": "string",
     "format": "date"
    },
    "days_remaining": {
     "type": "integer",
     "minimum": -36500,
     "maximum": 36500
    },
    "arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "proposed_arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "forecast": {
     "$ref": "#/$defs/RenewalForecast"
    },
    "outcome": {
     "oneOf": [
      {
       "$ref": "#/$defs/RenewalOutcome"
      },
      {
       "type": "null"
      }
     ]
    },
    "health_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "health_status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "red_flags": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RenewalRedFlag"
     }
    },
    "green_flags": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RenewalGreenFlag"
     }
    }
   }
  },
  "RenewalBucket": {
   "type": "object",
   "required": [
    "key",
    "from",
    "to",
    "customers",
    "arr",
    "proposed_arr",
    "rows"
   ],
   "properties": {
    "key": {
     "$ref": "#/$defs/RenewalBucketKey"
    },
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date"
    },
    "customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "arr": {
     "type": "number",
     "minimum": 0
    },
    "proposed_arr": {
     "type": "number",
     "minimum": 0
    },
    "rows": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RenewalRow"
     }
    }
   }
  },
  "RenewalForecastGroup": {
   "type": "object",
   "required": [
    "forecast",
    "customers",
    "arr",
    "proposed_arr"
   ],
   "properties": {
    "forecast": {
     "$ref": "#/$defs/RenewalForecast"
    },
    "customers": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000000
    },
    "arr": {
     "type": "number",
     "minimum": 0
    },
    "proposed_arr": {
     "type": "number",
     "minimum": 0
    }
   }
  },
  "Renewals": {
   "type": "object",
   "required": [
    "as_of",
    "currency",
    "buckets",
    "by_forecast"
   ],
   "properties": {
    "as_of": {
     "type": "string",
     "format": "date"
    },
    "currency": {
     "type": "string",
     "pattern": "^[A-Z]{3}$"
    },
    "buckets": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RenewalBucket"
     }
    },
    "by_forecast": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RenewalForecastGroup"
     }
    }
   }
  },
  "WidgetUnit": {
   "type": "string",
   "enum": [
    "count",
    "currency",
    "score",
    "percent"
   ]
  },
  "MetricWidgetData": {
   "type": "object",
   "required": [
    "value",
    "unit",
    "change"
   ],
   "properties": {
    "value": {
     "type": [
      "number",
      "null"
     ]
    },
    "unit": {
     "$ref": "#/$defs/WidgetUnit"
    },
    "change": {
     "type": [
      "number",
      "null"
     ]
    }
   }
  },
  "MetricWidget": {
   "type": "object",
   "required": [
    "id",
    "type",
    "title",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "metric"
    },
    "title": {
     "type": "string"
    },
    "data": {
     "$ref": "#/$defs/MetricWidgetData"
    }
   }
  },
  "TableColumn": {
   "type": "object",
   "required": [
    "key",
    "label"
   ],
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "type": "string"
    }
   }
  },
  "TableCell": {
   "oneOf": [
    {
     "type": "string"
    },
    {
     "type": "number"
    },
    {
     "type": "boolean"
    },
    {
     "type": "null"
    }
   ]
  },
  "TableWidgetData": {
   "type": "object",
   "required": [
    "columns",
    "rows"
   ],
   "properties": {
    "columns": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/TableColumn"
     }
    },
    "rows": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/TableCell"
      }
     }
    }
   }
  },
  "TableWidget": {
   "type": "object",
   "required": [
    "id",
    "type",
    "title",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "table"
    },
    "title": {
     "type": "string"
    },
    "data": {
     "$ref": "#/$defs/TableWidgetData"
    }
   }
  },
  "TimeseriesPoint": {
   "type": "object",
   "required": [
    "date",
    "value"
   ],
   "properties": {
    "date": {
     "type": "string",
     "format": "date"
    },
    "value": {
     "type": [
      "number",
      "null"
     ]
    }
   }
  },
  "TimeseriesSeries": {
   "type": "object",
   "required": [
    "key",
    "label",
    "points"
   ],
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "points": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/TimeseriesPoint"
     }
    }
   }
  },
  "TimeseriesWidgetData": {
   "type": "object",
   "required": [
    "unit",
    "series"
   ],
   "properties": {
    "unit": {
     "$ref": "#/$defs/WidgetUnit"
    },
    "series": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/TimeseriesSeries"
     }
    }
   }
  },
  "TimeseriesWidget": {
   "type": "object",
   "required": [
    "id",
    "type",
    "title",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "timeseries"
    },
    "title": {
     "type": "string"
    },
    "data": {
     "$ref": "#/$defs/TimeseriesWidgetData"
    }
   }
  },
  "Bar": {
   "type": "object",
   "required": [
    "key",
    "label",
    "value"
   ],
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "value": {
     "type": "number"
    }
   }
  },
  "BarWidgetData": {
   "type": "object",
   "required": [
    "unit",
    "bars"
   ],
   "properties": {
    "unit": {
     "$ref": "#/$defs/WidgetUnit"
    },
    "bars": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bar"
     }
    }
   }
  },
  "BarWidget": {
   "type": "object",
   "required": [
    "id",
    "type",
    "title",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "bar"
    },
    "title": {
     "type": "string"
    },
    "data": {
     "$ref": "#/$defs/BarWidgetData"
    }
   }
  },
  "Widget": {
   "oneOf": [
    {
     "$ref": "#/$defs/MetricWidget"
    },
    {
     "$ref": "#/$defs/TableWidget"
    },
    {
     "$ref": "#/$defs/TimeseriesWidget"
    },
    {
     "$ref": "#/$defs/BarWidget"
    }
   ]
  },
  "WidgetList": {
   "type": "object",
   "required": [
    "data"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Widget"
     }
    }
   }
  },
  "WebhookEventType": {
   "type": "string",
   "enum": [
    "customer.created",
    "customer.updated",
    "customer.deleted",
    "customer.status_changed",
    "health.changed",
    "health.drop_sharp",
    "renewal.approaching",
    "renewal.completed",
    "renewal.churned",
    "task.created",
    "task.completed",
    "task.overdue",
    "playbook.triggered",
    "ai.detected_issue",
    "integration.disconnected"
   ]
  },
  "WebhookEventSelector": {
   "type": "string",
   "enum": [
    "*",
    "customer.created",
    "customer.updated",
    "customer.deleted",
    "customer.status_changed",
    "health.changed",
    "health.drop_sharp",
    "renewal.approaching",
    "renewal.completed",
    "renewal.churned",
    "task.created",
    "task.completed",
    "task.overdue",
    "playbook.triggered",
    "ai.detected_issue",
    "integration.disconnected"
   ]
  },
  "WebhookSubscriptionStatus": {
   "type": "string",
   "enum": [
    "active",
    "paused",
    "disabled"
   ]
  },
  "WebhookFilters": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "segment_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "owner_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "min_arr": {
     "type": "number",
     "minimum": 0,
     "maximum": 1000000000000
    }
   }
  },
  "WebhookSubscription": {
   "type": "object",
   "required": [
    "id",
    "url",
    "events",
    "description",
    "filters",
    "status",
    "created_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "url": {
     "type": "string",
     "format": "uri"
    },
    "events": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/WebhookEventSelector"
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "filters": {
     "$ref": "#/$defs/WebhookFilters"
    },
    "status": {
     "$ref": "#/$defs/WebhookSubscriptionStatus"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "WebhookSubscriptionCreated": {
   "type": "object",
   "required": [
    "id",
    "url",
    "events",
    "description",
    "filters",
    "status",
    "created_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "url": {
     "type": "string",
     "format": "uri"
    },
    "events": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/WebhookEventSelector"
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "filters": {
     "$ref": "#/$defs/WebhookFilters"
    },
    "status": {
     "$ref": "#/$defs/WebhookSubscriptionStatus"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "secret": {
     "type": "string"
    }
   }
  },
  "WebhookSubscriptionCreate": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "url",
    "events"
   ],
   "properties": {
    "url": {
     "type": "string",
     "format": "uri",
     "maxLength": 2048,
     "pattern": "^https?://\\S+$"
    },
    "events": {
     "type": "array",
     "minItems": 1,
     "maxItems": 15,
     "items": {
      "$ref": "#/$defs/WebhookEventSelector"
     }
    },
    "secret": {
     "type": "string",
     "minLength": 1,
     "maxLength": 256
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 500
    },
    "filters": {
     "$ref": "#/$defs/WebhookFilters"
    }
   }
  },
  "WebhookSubscriptionList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/WebhookSubscription"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "WebhookEventDescription": {
   "type": "object",
   "required": [
    "type",
    "description",
    "sample_payload"
   ],
   "properties": {
    "type": {
     "$ref": "#/$defs/WebhookEventType"
    },
    "description": {
     "type": "string"
    },
    "sample_payload": {
     "$ref": "#/$defs/WebhookEvent"
    }
   }
  },
  "WebhookEventList": {
   "type": "object",
   "required": [
    "data",
    "next_cursor",
    "has_more"
   ],
   "properties": {
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/WebhookEventDescription"
     }
    },
    "next_cursor": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": "boolean"
    }
   }
  },
  "CustomerPrevious": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "email_domain": {
     "type": "string"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFields"
    }
   }
  },
  "CustomerDeletedObject": {
   "type": "object",
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "name": {
     "type": "string"
    },
    "email_domain": {
     "type": "string"
    },
    "arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "owner_id": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 64
    },
    "status": {
     "$ref": "#/$defs/CustomerStatus"
    },
    "renewal_date": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "custom_fields": {
     "$ref": "#/$defs/CustomFields"
    },
    "health_score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "health_status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    },
    "segment_ids": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 64
     }
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "updated_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "HealthEventObject": {
   "type": "object",
   "required": [
    "customer_id",
    "score",
    "status"
   ],
   "properties": {
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "HealthPrevious": {
   "type": "object",
   "required": [
    "score",
    "status"
   ],
   "properties": {
    "score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "status": {
     "oneOf": [
      {
       "$ref": "#/$defs/HealthStatus"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "RenewalEventObject": {
   "type": "object",
   "required": [
    "customer_id",
    "renewal_date",
    "days_remaining",
    "arr",
    "forecast",
    "proposed_arr"
   ],
   "properties": {
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "renewal_date": {
     "type": "string",
     "format": "date"
    },
    "days_remaining": {
     "type": "integer",
     "minimum": -36500,
     "maximum": 36500
    },
    "arr": {
     "type": [
      "number",
      "null"
     ]
    },
    "forecast": {
     "$ref": "#/$defs/RenewalForecast"
    },
    "proposed_arr": {
     "type": [
      "number",
      "null"
     ]
    }
   }
  },
  "PlaybookRunObject": {
   "type": "object",
   "required": [
    "playbook_id",
    "customer_id",
    "run_id",
    "reason",
    "task_ids"
   ],
   "properties": {
    "playbook_id": {
     "type": "string",
     "maxLength": 64
    },
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "run_id": {
     "type": "string",
     "maxLength": 64
    },
    "reason": {
     "type": "string"
    },
    "task_ids": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 64
     }
    }
   }
  },
  "IssueSeverity": {
   "type": "string",
   "enum": [
    "low",
    "medium",
    "high",
    "critical"
   ]
  },
  "DetectedIssueObject": {
   "type": "object",
   "required": [
    "issue_id",
    "customer_id",
    "kind",
    "severity",
    "summary",
    "detected_at"
   ],
   "properties": {
    "issue_id": {
     "type": "string",
     "maxLength": 64
    },
    "customer_id": {
     "type": "string",
     "maxLength": 64
    },
    "kind": {
     "type": "string"
    },
    "severity": {
     "$ref": "#/$defs/IssueSeverity"
    },
    "summary": {
     "type": "string"
    },
    "detected_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "IntegrationObject": {
   "type": "object",
   "required": [
    "integration_id",
    "provider",
    "reason",
    "disconnected_at"
   ],
   "properties": {
    "integration_id": {
     "type": "string",
     "maxLength": 64
    },
    "provider": {
     "type": "string"
    },
    "reason": {
     "type": "string"
    },
    "disconnected_at": {
     "type": "string",
     "format": "date-time"
    }
   }
  },
  "CustomerCreatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "customer.created"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/Customer"
      }
     }
    }
   }
  },
  "CustomerUpdatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "customer.updated"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object",
      "previous"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/Customer"
      },
      "previous": {
       "$ref": "#/$defs/CustomerPrevious"
      }
     }
    }
   }
  },
  "CustomerDeletedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "customer.deleted"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/CustomerDeletedObject"
      }
     }
    }
   }
  },
  "CustomerStatusChangedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "customer.status_changed"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object",
      "previous"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/Customer"
      },
      "previous": {
       "$ref": "#/$defs/CustomerPrevious"
      }
     }
    }
   }
  },
  "HealthChangedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "health.changed"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object",
      "previous"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/HealthEventObject"
      },
      "previous": {
       "$ref": "#/$defs/HealthPrevious"
      }
     }
    }
   }
  },
  "HealthDropSharpEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "health.drop_sharp"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object",
      "previous"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/HealthEventObject"
      },
      "previous": {
       "$ref": "#/$defs/HealthPrevious"
      }
     }
    }
   }
  },
  "RenewalApproachingEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "renewal.approaching"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/RenewalEventObject"
      }
     }
    }
   }
  },
  "RenewalCompletedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "renewal.completed"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/RenewalEventObject"
      }
     }
    }
   }
  },
  "RenewalChurnedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "renewal.churned"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/RenewalEventObject"
      }
     }
    }
   }
  },
  "TaskCreatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "task.created"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/Task"
      }
     }
    }
   }
  },
  "TaskCompletedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "task.completed"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/Task"
      }
     }
    }
   }
  },
  "TaskOverdueEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "task.overdue"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/Task"
      }
     }
    }
   }
  },
  "PlaybookTriggeredEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "playbook.triggered"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/PlaybookRunObject"
      }
     }
    }
   }
  },
  "AiDetectedIssueEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "ai.detected_issue"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/DetectedIssueObject"
      }
     }
    }
   }
  },
  "IntegrationDisconnectedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "created_at",
    "tenant_id",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 64
    },
    "type": {
     "type": "string",
     "const": "integration.disconnected"
    },
    "created_at": {
     "type": "string",
     "format": "date-time"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "data": {
     "type": "object",
     "required": [
      "object"
     ],
     "properties": {
      "object": {
       "$ref": "#/$defs/IntegrationObject"
      }
     }
    }
   }
  },
  "WebhookEvent": {
   "oneOf": [
    {
     "$ref": "#/$defs/CustomerCreatedEvent"
    },
    {
     "$ref": "#/$defs/CustomerUpdatedEvent"
    },
    {
     "$ref": "#/$defs/CustomerDeletedEvent"
    },
    {
     "$ref": "#/$defs/CustomerStatusChangedEvent"
    },
    {
     "$ref": "#/$defs/HealthChangedEvent"
    },
    {
     "$ref": "#/$defs/HealthDropSharpEvent"
    },
    {
     "$ref": "#/$defs/RenewalApproachingEvent"
    },
    {
     "$ref": "#/$defs/RenewalCompletedEvent"
    },
    {
     "$ref": "#/$defs/RenewalChurnedEvent"
    },
    {
     "$ref": "#/$defs/TaskCreatedEvent"
    },
    {
     "$ref": "#/$defs/TaskCompletedEvent"
    },
    {
     "$ref": "#/$defs/TaskOverdueEvent"
    },
    {
     "$ref": "#/$defs/PlaybookTriggeredEvent"
    },
    {
     "$ref": "#/$defs/AiDetectedIssueEvent"
    },
    {
     "$ref": "#/$defs/IntegrationDisconnectedEvent"
    }
   ]
  },
  "HtmlPage": {
   "type": "string"
  },
  "ConsentForm": {
   "type": "object",
   "required": [
    "csrf_token",
    "decision",
    "response_type",
    "client_id",
    "redirect_uri",
    "code_challenge",
    "code_challenge_method"
   ],
   "properties": {
    "csrf_token": {
     "type": "string",
     "minLength": 1,
     "maxLength": 256
    },
    "decision": {
     "type": "string",
     "maxLength": 16,
     "enum": [
      "allow",
      "deny"
     ]
    },
    "user_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "response_type": {
     "type": "string",
     "const": "code",
     "maxLength": 16
    },
    "client_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "redirect_uri": {
     "type": "string",
     "format": "uri",
     "maxLength": 2048
    },
    "scope": {
     "type": "string",
     "maxLength": 1024
    },
    "state": {
     "type": "string",
     "maxLength": 1024
    },
    "nonce": {
     "type": "string",
     "maxLength": 1024
    },
    "code_challenge": {
     "type": "string",
     "minLength": 43,
     "maxLength": 43,
     "pattern": "^[A-Za-z0-9_-]{43}$"
    },
    "code_challenge_method": {
     "type": "string",
     "const": "S256",
     "maxLength": 16
    }
   }
  },
  "AuthorizationCodeGrant": {
   "type": "object",
   "required": [
    "grant_type",
    "code",
    "redirect_uri",
    "client_id",
    "code_verifier"
   ],
   "properties": {
    "grant_type": {
     "type": "string",
     "const": "authorization_code",
     "maxLength": 64
    },
    "code": {
     "type": "string",
     "minLength": 1,
     "maxLength": 512
    },
    "redirect_uri": {
     "type": "string",
     "format": "uri",
     "maxLength": 2048
    },
    "client_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "client_secret": {
     "type": "string",
     "minLength": 1,
     "maxLength": 512
    },
    "code_verifier": {
     "type": "string",
     "minLength": 43,
     "maxLength": 128,
     "pattern": "^[A-Za-z0-9._~-]{43,128}$"
    }
   }
  },
  "RefreshTokenGrant": {
   "type": "object",
   "required": [
    "grant_type",
    "refresh_token",
    "client_id"
   ],
   "properties": {
    "grant_type": {
     "type": "string",
     "const": "refresh_token",
     "maxLength": 64
    },
    "refresh_token": {
     "type": "string",
     "minLength": 1,
     "maxLength": 512
    },
    "client_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "client_secret": {
     "type": "string",
     "minLength": 1,
     "maxLength": 512
    },
    "scope": {
     "type": "string",
     "maxLength": 1024
    }
   }
  },
  "TokenRequest": {
   "oneOf": [
    {
     "$ref": "#/$defs/AuthorizationCodeGrant"
    },
    {
     "$ref": "#/$defs/RefreshTokenGrant"
    }
   ]
  },
  "TokenResponse": {
   "type": "object",
   "required": [
    "access_token",
    "refresh_token",
    "token_type",
    "expires_in",
    "scope",
    "tenant_id"
   ],
   "properties": {
    "access_token": {
     "type": "string"
    },
    "refresh_token": {
     "type": "string"
    },
    "token_type": {
     "type": "string",
     "const": "Bearer"
    },
    "expires_in": {
     "type": "integer",
     "minimum": 1,
     "maximum": 86400
    },
    "scope": {
     "type": "string"
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "id_token": {
     "type": "string"
    }
   }
  },
  "OAuthErrorCode": {
   "type": "string",
   "enum": [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "unsupported_token_type"
   ]
  },
  "OAuthError": {
   "type": "object",
   "required": [
    "error"
   ],
   "properties": {
    "error": {
     "$ref": "#/$defs/OAuthErrorCode"
    },
    "error_description": {
     "type": "string"
    }
   }
  },
  "RevokeRequest": {
   "type": "object",
   "required": [
    "token",
    "client_id"
   ],
   "properties": {
    "token": {
     "type": "string",
     "minLength": 1,
     "maxLength": 8192
    },
    "token_type_hint": {
     "type": "string",
     "maxLength": 64
    },
    "client_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "client_secret": {
     "type": "string",
     "minLength": 1,
     "maxLength": 512
    }
   }
  },
  "Userinfo": {
   "type": "object",
   "required": [
    "sub",
    "tenant_id"
   ],
   "properties": {
    "sub": {
     "type": "string",
     "maxLength": 64
    },
    "tenant_id": {
     "type": "string",
     "maxLength": 64
    },
    "email": {
     "type": "string"
    },
    "email_verified": {
     "type": "boolean"
    },
    "name": {
     "type": "string"
    }
   }
  },
  "Jwk": {
   "type": "object",
   "required": [
    "kty",
    "use",
    "alg",
    "kid",
    "n",
    "e"
   ],
   "properties": {
    "kty": {
     "type": "string",
     "const": "RSA"
    },
    "use": {
     "type": "string",
     "const": "sig"
    },
    "alg": {
     "type": "string",
     "const": "RS256"
    },
    "kid": {
     "type": "string"
    },
    "n": {
     "type": "string"
    },
    "e": {
     "type": "string"
    }
   }
  },
  "Jwks": {
   "type": "object",
   "required": [
    "keys"
   ],
   "properties": {
    "keys": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Jwk"
     }
    }
   }
  },
  "OpenidConfiguration": {
   "type": "object",
   "required": [
    "issuer",
    "authorization_endpoint",
    "token_endpoint",
    "userinfo_endpoint",
    "jwks_uri",
    "revocation_endpoint",
    "scopes_supported",
    "response_types_supported",
    "grant_types_supported",
    "subject_types_supported",
    "id_token_signing_alg_values_supported",
    "token_endpoint_auth_methods_supported",
    "code_challenge_methods_supported",
    "claims_supported"
   ],
   "properties": {
    "issuer": {
     "type": "string",
     "format": "uri"
    },
    "authorization_endpoint": {
     "type": "string",
     "format": "uri"
    },
    "token_endpoint": {
     "type": "string",
     "format": "uri"
    },
    "userinfo_endpoint": {
     "type": "string",
     "format": "uri"
    },
    "jwks_uri": {
     "type": "string",
     "format": "uri"
    },
    "revocation_endpoint": {
     "type": "string",
     "format": "uri"
    },
    "scopes_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "response_types_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "grant_types_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "subject_types_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "id_token_signing_alg_values_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "token_endpoint_auth_methods_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "code_challenge_methods_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "claims_supported": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "OpenapiDocument": {
   "type": "object",
   "required": [
    "openapi",
    "info",
    "paths"
   ],
   "properties": {
    "openapi": {
     "type": "string",
     "pattern": "^3\\.1\\.[0-9]+$"
    },
    "info": {
     "type": "object",
     "additionalProperties": true
    },
    "paths": {
     "type": "object",
     "additionalProperties": true
    }
   },
   "additionalProperties": true
  },
  "ListCustomersQuery": {
   "type": "object",
   "properties": {
    "status": {
     "type": "array",
     "minItems": 1,
     "maxItems": 4,
     "items": {
      "$ref": "#/$defs/CustomerStatus"
     }
    },
    "owner_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "segment_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "health_status": {
     "$ref": "#/$defs/HealthStatus"
    },
    "min_arr": {
     "type": "number",
     "minimum": 0,
     "maximum": 1000000000000
    },
    "max_arr": {
     "type": "number",
     "minimum": 0,
     "maximum": 1000000000000
    },
    "renewal_within_days": {
     "type": "integer",
     "minimum": 30,
     "maximum": 90,
     "enum": [
      30,
      60,
      90
     ]
    },
    "q": {
     "type": "string",
     "maxLength": 200
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    },
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "DeleteCustomerQuery": {
   "type": "object",
   "properties": {
    "hard": {
     "type": "boolean"
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListCustomerContactsQuery": {
   "type": "object",
   "properties": {
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListCustomerHealthHistoryQuery": {
   "type": "object",
   "properties": {
    "from": {
     "type": "string",
     "format": "date",
     "maxLength": 10
    },
    "to": {
     "type": "string",
     "format": "date",
     "maxLength": 10
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListEventsQuery": {
   "type": "object",
   "properties": {
    "customer_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "event_name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "user_email": {
     "type": "string",
     "minLength": 1,
     "maxLength": 254
    },
    "since": {
     "type": "string",
     "format": "date-time",
     "maxLength": 64
    },
    "until": {
     "type": "string",
     "format": "date-time",
     "maxLength": 64
    },
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListPlaybooksQuery": {
   "type": "object",
   "properties": {
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListTasksQuery": {
   "type": "object",
   "properties": {
    "owner": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "owner_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "status": {
     "type": "array",
     "minItems": 1,
     "maxItems": 4,
     "items": {
      "$ref": "#/$defs/TaskStatus"
     }
    },
    "due_date": {
     "type": "string",
     "format": "date",
     "maxLength": 10
    },
    "due_before": {
     "type": "string",
     "format": "date",
     "maxLength": 10
    },
    "due_after": {
     "type": "string",
     "format": "date",
     "maxLength": 10
    },
    "customer_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListUsersQuery": {
   "type": "object",
   "properties": {
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListWebhookSubscriptionsQuery": {
   "type": "object",
   "properties": {
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "ListWebhookEventsQuery": {
   "type": "object",
   "properties": {
    "cursor": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "AuthorizeQuery": {
   "type": "object",
   "properties": {
    "response_type": {
     "type": "string",
     "const": "code",
     "maxLength": 16
    },
    "client_id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "redirect_uri": {
     "type": "string",
     "format": "uri",
     "maxLength": 2048
    },
    "scope": {
     "type": "string",
     "maxLength": 1024
    },
    "state": {
     "type": "string",
     "maxLength": 1024
    },
    "code_challenge": {
     "type": "string",
     "minLength": 43,
     "maxLength": 43,
     "pattern": "^[A-Za-z0-9_-]{43}$"
    },
    "code_challenge_method": {
     "type": "string",
     "const": "S256",
     "maxLength": 16
    },
    "nonce": {
     "type": "string",
     "maxLength": 1024
    }
   },
   "required": [
    "response_type",
    "client_id",
    "redirect_uri",
    "code_challenge",
    "code_challenge_method"
   ],
   "additionalProperties": false
  }
 }
} as const;
