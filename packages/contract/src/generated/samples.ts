// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import type { OperationId } from './operations.ts';

/** The contract's example of each operation's answer; null where it has no body. */
export const samples: Readonly<Record<OperationId, unknown>> = {
  "listCustomers": {
    "data": [
      {
        "id": "01KGHCH8H0EAP8685XNVXME6WD",
        "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
        "name": "Acme Industries",
        "email_domain": "acme.com",
        "arr": 84000,
        "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
        "status": "active",
        "renewal_date": "2026-12-16",
        "custom_fields": {
          "country": "Spain",
          "tier": "Gold",
          "industry": "Manufacturing"
        },
        "health_score": 70.3,
        "health_status": "healthy",
        "segment_ids": [
          "01KFDYPXC0T5JEWD8WQ0AT1KTW"
        ],
        "created_at": "2026-02-03T09:15:00.000Z",
        "updated_at": "2026-11-16T02:00:03.000Z"
      }
    ],
    "next_cursor": "eyJrIjoiMDFLIn0.h6yTqV1bR2o",
    "has_more": true
  },
  "createCustomer": {
    "id": "01KGHCH8H0EAP8685XNVXME6WD",
    "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
    "name": "Acme Industries",
    "email_domain": "acme.com",
    "arr": 84000,
    "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
    "status": "active",
    "renewal_date": "2026-12-16",
    "custom_fields": {
      "country": "Spain",
      "tier": "Gold",
      "industry": "Manufacturing"
    },
    "health_score": 70.3,
    "health_status": "healthy",
    "segment_ids": [
      "01KFDYPXC0T5JEWD8WQ0AT1KTW"
    ],
    "created_at": "2026-02-03T09:15:00.000Z",
    "updated_at": "2026-11-16T02:00:03.000Z"
  },
  "getCustomer": {
    "id": "01KGHCH8H0EAP8685XNVXME6WD",
    "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
    "name": "Acme Industries",
    "email_domain": "acme.com",
    "arr": 84000,
    "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
    "status": "active",
    "renewal_date": "2026-12-16",
    "custom_fields": {
      "country": "Spain",
      "tier": "Gold",
      "industry": "Manufacturing"
    },
    "health_score": 70.3,
    "health_status": "healthy",
    "segment_ids": [
      "01KFDYPXC0T5JEWD8WQ0AT1KTW"
    ],
    "created_at": "2026-02-03T09:15:00.000Z",
    "updated_at": "2026-11-16T02:00:03.000Z",
    "health": {
      "score": 70.3,
      "status": "healthy",
      "dimensions": [
        {
          "key": "product_usage",
          "label": "Product usage",
          "value": 72,
          "weight": 40,
          "effective_weight": 40,
          "contribution": 28.8,
          "signals": [
            {
              "key": "login_frequency",
              "raw": 3.5,
              "value": 70
            },
            {
              "key": "features_used",
              "raw": 7,
              "value": 70
            },
            {
              "key": "dau_mau",
              "raw": 0.38,
              "value": 76
            },
            {
              "key": "new_feature_adoption",
              "raw": null,
              "value": null
            }
          ]
        },
        {
          "key": "engagement",
          "label": "Engagement",
          "value": 65,
          "weight": 30,
          "effective_weight": 30,
          "contribution": 19.5,
          "signals": [
            {
              "key": "email_frequency",
              "raw": 5,
              "value": 62.5
            },
            {
              "key": "meeting_minutes",
              "raw": 90,
              "value": 75
            },
            {
              "key": "outreach_response_rate",
              "raw": 0.345,
              "value": 57.5
            },
            {
              "key": "champion_response_hours",
              "raw": null,
              "value": null
            }
          ]
        },
        {
          "key": "support",
          "label": "Support",
          "value": 80,
          "weight": 20,
          "effective_weight": 20,
          "contribution": 16,
          "signals": [
            {
              "key": "open_tickets",
              "raw": 2,
              "value": 80
            },
            {
              "key": "resolution_hours",
              "raw": 30.4,
              "value": 80
            },
            {
              "key": "severity_load",
              "raw": 4,
              "value": 80
            }
          ]
        },
        {
          "key": "sentiment",
          "label": "Sentiment",
          "value": 60,
          "weight": 10,
          "effective_weight": 10,
          "contribution": 6,
          "signals": [
            {
              "key": "email_tone",
              "raw": 0.1,
              "value": 55
            },
            {
              "key": "nps",
              "raw": 5,
              "value": 50
            },
            {
              "key": "critical_words",
              "raw": 1,
              "value": 75
            }
          ]
        }
      ]
    },
    "renewal": {
      "date": "2026-12-16",
      "days_remaining": 30,
      "forecast": "commit",
      "proposed_arr": 90000
    },
    "pending_tasks": [
      {
        "id": "01M7H1AD5RECRPVBBRGX08ABBG",
        "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
        "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
        "title": "Prepare the renewal proposal",
        "description": "Compare usage with the contract and propose the next term.",
        "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
        "status": "open",
        "priority": "high",
        "due_date": "2026-11-23",
        "overdue": false,
        "outcome": null,
        "outcome_note": null,
        "completed_at": null,
        "completed_by": null,
        "created_at": "2026-11-16T02:00:03.000Z",
        "updated_at": "2026-11-16T02:00:03.000Z"
      }
    ]
  },
  "updateCustomer": {
    "id": "01KGHCH8H0EAP8685XNVXME6WD",
    "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
    "name": "Acme Industries",
    "email_domain": "acme.com",
    "arr": 84000,
    "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
    "status": "active",
    "renewal_date": "2026-12-16",
    "custom_fields": {
      "country": "Spain",
      "tier": "Gold",
      "industry": "Manufacturing"
    },
    "health_score": 70.3,
    "health_status": "healthy",
    "segment_ids": [
      "01KFDYPXC0T5JEWD8WQ0AT1KTW"
    ],
    "created_at": "2026-02-03T09:15:00.000Z",
    "updated_at": "2026-11-16T02:00:03.000Z"
  },
  "deleteCustomer": null,
  "listCustomerContacts": {
    "data": [
      {
        "id": "01KGM1M1E06N32MY8D08HNPFQ4",
        "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
        "name": "Teo Lindqvist",
        "email": "teo.lindqvist@acme.com",
        "title": "Platform engineer",
        "role": "technical",
        "last_contacted_at": null,
        "health_score": null,
        "created_at": "2026-02-04T10:02:00.000Z"
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "bulkImportCustomers": {
    "job_id": "01M7HV29E0K18X2KV0JJCPN7P9"
  },
  "getJob": {
    "id": "01M7HV29E0K18X2KV0JJCPN7P9",
    "type": "customers_bulk_import",
    "status": "succeeded",
    "progress": {
      "processed": 2,
      "total": 2
    },
    "result": {
      "created": 1,
      "updated": 0,
      "skipped": 0,
      "failed": 1,
      "errors": [
        {
          "index": 1,
          "code": "unknown_owner",
          "message": "No user has the e-mail address nobody@northwind.com."
        }
      ]
    },
    "created_at": "2026-11-16T09:30:00.000Z",
    "finished_at": "2026-11-16T09:30:00.412Z"
  },
  "getCustomerHealth": {
    "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
    "score": 70.3,
    "status": "healthy",
    "trend": "up",
    "calculated_at": "2026-11-16T02:00:03.000Z",
    "benchmarks": [
      {
        "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW",
        "median": 64.1,
        "delta": 6.2
      }
    ],
    "dimensions": [
      {
        "key": "product_usage",
        "label": "Product usage",
        "value": 72,
        "weight": 40,
        "effective_weight": 40,
        "contribution": 28.8,
        "signals": [
          {
            "key": "login_frequency",
            "raw": 3.5,
            "value": 70
          },
          {
            "key": "features_used",
            "raw": 7,
            "value": 70
          },
          {
            "key": "dau_mau",
            "raw": 0.38,
            "value": 76
          },
          {
            "key": "new_feature_adoption",
            "raw": null,
            "value": null
          }
        ]
      },
      {
        "key": "engagement",
        "label": "Engagement",
        "value": 65,
        "weight": 30,
        "effective_weight": 30,
        "contribution": 19.5,
        "signals": [
          {
            "key": "email_frequency",
            "raw": 5,
            "value": 62.5
          },
          {
            "key": "meeting_minutes",
            "raw": 90,
            "value": 75
          },
          {
            "key": "outreach_response_rate",
            "raw": 0.345,
            "value": 57.5
          },
          {
            "key": "champion_response_hours",
            "raw": null,
            "value": null
          }
        ]
      },
      {
        "key": "support",
        "label": "Support",
        "value": 80,
        "weight": 20,
        "effective_weight": 20,
        "contribution": 16,
        "signals": [
          {
            "key": "open_tickets",
            "raw": 2,
            "value": 80
          },
          {
            "key": "resolution_hours",
            "raw": 30.4,
            "value": 80
          },
          {
            "key": "severity_load",
            "raw": 4,
            "value": 80
          }
        ]
      },
      {
        "key": "sentiment",
        "label": "Sentiment",
        "value": 60,
        "weight": 10,
        "effective_weight": 10,
        "contribution": 6,
        "signals": [
          {
            "key": "email_tone",
            "raw": 0.1,
            "value": 55
          },
          {
            "key": "nps",
            "raw": 5,
            "value": 50
          },
          {
            "key": "critical_words",
            "raw": 1,
            "value": 75
          }
        ]
      }
    ]
  },
  "listCustomerHealthHistory": {
    "data": [
      {
        "date": "2026-11-15",
        "score": 69.1,
        "status": "neutral",
        "dimensions": {
          "product_usage": 69,
          "engagement": 65,
          "support": 80,
          "sentiment": 60
        }
      },
      {
        "date": "2026-11-16",
        "score": 70.3,
        "status": "healthy",
        "dimensions": {
          "product_usage": 72,
          "engagement": 65,
          "support": 80,
          "sentiment": 60
        }
      }
    ]
  },
  "recalculateCustomerHealth": {
    "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
    "score": 70.3,
    "status": "healthy",
    "trend": "up",
    "calculated_at": "2026-11-16T02:00:03.000Z",
    "benchmarks": [
      {
        "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW",
        "median": 64.1,
        "delta": 6.2
      }
    ],
    "dimensions": [
      {
        "key": "product_usage",
        "label": "Product usage",
        "value": 72,
        "weight": 40,
        "effective_weight": 40,
        "contribution": 28.8,
        "signals": [
          {
            "key": "login_frequency",
            "raw": 3.5,
            "value": 70
          },
          {
            "key": "features_used",
            "raw": 7,
            "value": 70
          },
          {
            "key": "dau_mau",
            "raw": 0.38,
            "value": 76
          },
          {
            "key": "new_feature_adoption",
            "raw": null,
            "value": null
          }
        ]
      },
      {
        "key": "engagement",
        "label": "Engagement",
        "value": 65,
        "weight": 30,
        "effective_weight": 30,
        "contribution": 19.5,
        "signals": [
          {
            "key": "email_frequency",
            "raw": 5,
            "value": 62.5
          },
          {
            "key": "meeting_minutes",
            "raw": 90,
            "value": 75
          },
          {
            "key": "outreach_response_rate",
            "raw": 0.345,
            "value": 57.5
          },
          {
            "key": "champion_response_hours",
            "raw": null,
            "value": null
          }
        ]
      },
      {
        "key": "support",
        "label": "Support",
        "value": 80,
        "weight": 20,
        "effective_weight": 20,
        "contribution": 16,
        "signals": [
          {
            "key": "open_tickets",
            "raw": 2,
            "value": 80
          },
          {
            "key": "resolution_hours",
            "raw": 30.4,
            "value": 80
          },
          {
            "key": "severity_load",
            "raw": 4,
            "value": 80
          }
        ]
      },
      {
        "key": "sentiment",
        "label": "Sentiment",
        "value": 60,
        "weight": 10,
        "effective_weight": 10,
        "contribution": 6,
        "signals": [
          {
            "key": "email_tone",
            "raw": 0.1,
            "value": 55
          },
          {
            "key": "nps",
            "raw": 5,
            "value": 50
          },
          {
            "key": "critical_words",
            "raw": 1,
            "value": 75
          }
        ]
      }
    ]
  },
  "listEvents": {
    "data": [
      {
        "id": "01M7HTX5C099YXDPKV065659SS",
        "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
        "event_name": "user_logged_in",
        "timestamp": "2026-11-16T09:27:12.000Z",
        "properties": {},
        "user_email": null,
        "user_external_id": "u-5521",
        "external_id": null,
        "received_at": "2026-11-16T09:27:12.904Z"
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "sendEvents": {
    "accepted": 1,
    "rejected": 1,
    "deduplicated": 0,
    "errors": [
      {
        "index": 1,
        "code": "unknown_customer",
        "message": "There is no customer 01KGF04SW08BEBZWN8NJRTRE9Q."
      }
    ]
  },
  "backfillEvents": {
    "accepted": 1,
    "rejected": 1,
    "deduplicated": 0,
    "errors": [
      {
        "index": 1,
        "code": "unknown_customer",
        "message": "There is no customer 01KGF04SW08BEBZWN8NJRTRE9Q."
      }
    ]
  },
  "listPlaybooks": {
    "data": [
      {
        "id": "01KERKG5YGACTRAQVNJXYEKT19",
        "name": "Renewal",
        "description": "Customers that renew within 60 days.",
        "enabled": true,
        "trigger": {
          "all": [
            {
              "field": "renewal_in_days",
              "op": "lte",
              "value": 60
            },
            {
              "field": "status",
              "op": "eq",
              "value": "active"
            }
          ]
        },
        "actions": [
          {
            "type": "create_task",
            "title": "Prepare the renewal proposal",
            "due_in_days": 7,
            "priority": "high"
          }
        ],
        "goal": null,
        "created_at": "2026-01-12T08:00:02.000Z",
        "updated_at": "2026-01-12T08:00:02.000Z"
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "createPlaybook": {
    "id": "01M7HV29E0ZN19D1C62E4XT7AV",
    "name": "Enterprise at risk",
    "description": "A large customer that was healthy a week ago.",
    "enabled": true,
    "trigger": {
      "all": [
        {
          "field": "health_score",
          "op": "lt",
          "value": 50
        },
        {
          "field": "health_score_days_ago",
          "op": "gte",
          "value": 70,
          "days": 7
        },
        {
          "field": "arr",
          "op": "gte",
          "value": 50000
        }
      ]
    },
    "actions": [
      {
        "type": "create_task",
        "title": "Call the champion",
        "due_in_days": 3,
        "priority": "high"
      },
      {
        "type": "slack_notification",
        "channel": "#cs-alerts",
        "message": "A healthy customer is now at risk."
      }
    ],
    "goal": {
      "condition": {
        "field": "health_score",
        "op": "gt",
        "value": 60
      },
      "within_days": 30
    },
    "created_at": "2026-11-16T09:30:00.000Z",
    "updated_at": "2026-11-16T09:30:00.000Z"
  },
  "listTasks": {
    "data": [
      {
        "id": "01M7H1AE50C76EN7CNFHT6J3N1",
        "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
        "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
        "title": "Schedule the renewal call",
        "description": null,
        "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
        "status": "completed",
        "priority": "medium",
        "due_date": "2026-11-16",
        "overdue": false,
        "outcome": "successful",
        "outcome_note": "Dana agreed to a two-year term.",
        "completed_at": "2026-11-16T09:40:00.000Z",
        "completed_by": "01KF0JPM40ERT9H6J2HEQR899G",
        "created_at": "2026-11-16T02:00:04.000Z",
        "updated_at": "2026-11-16T09:40:00.000Z"
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "updateTask": {
    "id": "01M7H1AD5RECRPVBBRGX08ABBG",
    "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
    "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
    "title": "Prepare the renewal proposal",
    "description": "Compare usage with the contract and propose the next term.",
    "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
    "status": "open",
    "priority": "high",
    "due_date": "2026-11-23",
    "overdue": false,
    "outcome": null,
    "outcome_note": null,
    "completed_at": null,
    "completed_by": null,
    "created_at": "2026-11-16T02:00:03.000Z",
    "updated_at": "2026-11-16T02:00:03.000Z"
  },
  "completeTask": {
    "id": "01M7H1AD5RECRPVBBRGX08ABBG",
    "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
    "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
    "title": "Prepare the renewal proposal",
    "description": "Compare usage with the contract and propose the next term.",
    "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
    "status": "open",
    "priority": "high",
    "due_date": "2026-11-23",
    "overdue": false,
    "outcome": null,
    "outcome_note": null,
    "completed_at": null,
    "completed_by": null,
    "created_at": "2026-11-16T02:00:03.000Z",
    "updated_at": "2026-11-16T02:00:03.000Z"
  },
  "listUsers": {
    "data": [
      {
        "id": "01KF0JPM40ERT9H6J2HEQR899G",
        "email": "olivia.park@northwind.com",
        "name": "Olivia Park",
        "role": "csm",
        "status": "active",
        "created_at": "2026-01-15T10:20:00.000Z",
        "updated_at": "2026-01-15T11:02:00.000Z"
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "inviteUser": {
    "id": "01KF0JPM40ERT9H6J2HEQR899G",
    "email": "olivia.park@northwind.com",
    "name": "Olivia Park",
    "role": "csm",
    "status": "active",
    "created_at": "2026-01-15T10:20:00.000Z",
    "updated_at": "2026-01-15T11:02:00.000Z"
  },
  "getCurrentUser": {
    "id": "01KF0JPM40ERT9H6J2HEQR899G",
    "email": "olivia.park@northwind.com",
    "type": "user",
    "name": "Olivia Park",
    "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
    "scopes": [
      "customers:read",
      "customers:write",
      "health:read"
    ],
    "role": "csm"
  },
  "setUserRole": {
    "id": "01KF0JPM40ERT9H6J2HEQR899G",
    "email": "olivia.park@northwind.com",
    "name": "Olivia Park",
    "role": "csm",
    "status": "active",
    "created_at": "2026-01-15T10:20:00.000Z",
    "updated_at": "2026-01-15T11:02:00.000Z"
  },
  "getPortfolio": {
    "as_of": "2026-11-16T09:30:00.000Z",
    "currency": "EUR",
    "total": {
      "customers": 3,
      "arr": 240000
    },
    "by_status": [
      {
        "status": "active",
        "customers": 2,
        "arr": 204000
      },
      {
        "status": "trial",
        "customers": 1,
        "arr": 36000
      },
      {
        "status": "churned",
        "customers": 0,
        "arr": 0
      },
      {
        "status": "paused",
        "customers": 0,
        "arr": 0
      }
    ],
    "by_health_status": [
      {
        "health_status": "healthy",
        "customers": 1,
        "arr": 84000
      },
      {
        "health_status": "neutral",
        "customers": 0,
        "arr": 0
      },
      {
        "health_status": "at_risk",
        "customers": 1,
        "arr": 120000
      },
      {
        "health_status": null,
        "customers": 1,
        "arr": 36000
      }
    ],
    "by_owner": [
      {
        "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
        "customers": 3,
        "arr": 240000
      }
    ],
    "mean_score": 58.2,
    "arr_weighted_score": 56.1,
    "arr_at_risk": 120000,
    "movement": {
      "since": "2026-10-17",
      "new_customers": 1,
      "new_arr": 36000,
      "churned_customers": 0,
      "churned_arr": 0,
      "improved_customers": 1,
      "declined_customers": 0
    }
  },
  "getRenewals": {
    "as_of": "2026-11-16",
    "currency": "EUR",
    "buckets": [
      {
        "key": "this_month",
        "from": "2026-11-16",
        "to": "2026-11-30",
        "customers": 0,
        "arr": 0,
        "proposed_arr": 0,
        "rows": []
      },
      {
        "key": "next_90_days",
        "from": "2026-12-01",
        "to": "2027-02-14",
        "customers": 1,
        "arr": 84000,
        "proposed_arr": 90000,
        "rows": [
          {
            "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
            "name": "Acme Industries",
            "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
            "renewal_date": "2026-12-16",
            "days_remaining": 30,
            "arr": 84000,
            "proposed_arr": 90000,
            "forecast": "commit",
            "outcome": null,
            "health_score": 70.3,
            "health_status": "healthy",
            "red_flags": [],
            "green_flags": [
              "usage_growth",
              "new_users"
            ]
          }
        ]
      },
      {
        "key": "next_180_days",
        "from": "2027-02-15",
        "to": "2027-05-15",
        "customers": 0,
        "arr": 0,
        "proposed_arr": 0,
        "rows": []
      },
      {
        "key": "last_12_months",
        "from": "2025-11-16",
        "to": "2026-11-15",
        "customers": 0,
        "arr": 0,
        "proposed_arr": 0,
        "rows": []
      }
    ],
    "by_forecast": [
      {
        "forecast": "commit",
        "customers": 1,
        "arr": 84000,
        "proposed_arr": 90000
      },
      {
        "forecast": "probable",
        "customers": 0,
        "arr": 0,
        "proposed_arr": 0
      },
      {
        "forecast": "best_case",
        "customers": 0,
        "arr": 0,
        "proposed_arr": 0
      },
      {
        "forecast": "at_risk",
        "customers": 0,
        "arr": 0,
        "proposed_arr": 0
      }
    ]
  },
  "listDashboardWidgets": {
    "data": [
      {
        "id": "mean_score",
        "type": "metric",
        "title": "Mean health score",
        "data": {
          "value": 58.2,
          "unit": "score",
          "change": 1.4
        }
      },
      {
        "id": "at_risk",
        "type": "table",
        "title": "Customers at risk",
        "data": {
          "columns": [
            {
              "key": "name",
              "label": "Customer"
            },
            {
              "key": "health_score",
              "label": "Score"
            }
          ],
          "rows": [
            {
              "name": "Globex",
              "health_score": 46.1
            }
          ]
        }
      }
    ]
  },
  "listWebhookSubscriptions": {
    "data": [
      {
        "id": "01KTKHN7G038Q0C0W1W1W2ANVD",
        "url": "https://hooks.acme.com/lealup",
        "events": [
          "*"
        ],
        "description": null,
        "filters": {},
        "status": "active",
        "created_at": "2026-06-08T12:00:00.000Z"
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "createWebhookSubscription": {
    "id": "01KTKHN7G038Q0C0W1W1W2ANVD",
    "url": "https://hooks.acme.com/lealup",
    "events": [
      "health.changed",
      "customer.status_changed"
    ],
    "description": "Alerts for the account team",
    "filters": {
      "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW"
    },
    "status": "active",
    "created_at": "2026-06-08T12:00:00.000Z",
    "secret": "whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ=="
  },
  "listWebhookEvents": {
    "data": [
      {
        "type": "customer.deleted",
        "description": "A customer was deleted.",
        "sample_payload": {
          "id": "01M7HV5YM003213X77XQDHYVS7",
          "type": "customer.deleted",
          "created_at": "2026-11-16T09:32:00.000Z",
          "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
          "data": {
            "object": {
              "id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ"
            }
          }
        }
      }
    ],
    "next_cursor": null,
    "has_more": false
  },
  "authorize": "<!doctype html><title>Allow access?</title>",
  "submitConsent": null,
  "createToken": {
    "access_token": "eyJhbGciOiJSUzI1NiJ9.example.signature",
    "refresh_token": "example-refresh-token-2",
    "token_type": "Bearer",
    "expires_in": 3600,
    "scope": "customers:read health:read",
    "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW"
  },
  "revokeToken": null,
  "getUserinfo": {
    "sub": "01KF0JPM40ERT9H6J2HEQR899G",
    "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
    "email": "olivia.park@northwind.com",
    "email_verified": true,
    "name": "Olivia Park"
  },
  "getJwks": {
    "keys": [
      {
        "kty": "RSA",
        "use": "sig",
        "alg": "RS256",
        "kid": "2026-11",
        "n": "sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIRROSBigeC5yjU1hGzHHyXss8UDpre",
        "e": "AQAB"
      }
    ]
  },
  "getOpenidConfiguration": {
    "issuer": "https://api.lealup.com",
    "authorization_endpoint": "https://api.lealup.com/v1/oauth/authorize",
    "token_endpoint": "https://api.lealup.com/v1/oauth/token",
    "userinfo_endpoint": "https://api.lealup.com/v1/oauth/userinfo",
    "jwks_uri": "https://api.lealup.com/v1/oauth/jwks",
    "revocation_endpoint": "https://api.lealup.com/v1/oauth/revoke",
    "scopes_supported": [
      "openid",
      "email",
      "profile",
      "offline_access",
      "customers:read",
      "customers:write",
      "health:read"
    ],
    "response_types_supported": [
      "code"
    ],
    "grant_types_supported": [
      "authorization_code",
      "refresh_token"
    ],
    "subject_types_supported": [
      "public"
    ],
    "id_token_signing_alg_values_supported": [
      "RS256"
    ],
    "token_endpoint_auth_methods_supported": [
      "client_secret_post",
      "none"
    ],
    "code_challenge_methods_supported": [
      "S256"
    ],
    "claims_supported": [
      "sub",
      "email",
      "email_verified",
      "name",
      "tenant_id"
    ]
  },
  "getOpenapi": {
    "openapi": "3.1.0",
    "info": {
      "title": "LealUp API",
      "version": "1.0.0"
    },
    "paths": {}
  }
};
