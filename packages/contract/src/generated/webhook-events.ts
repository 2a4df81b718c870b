// Generated from an OpenAPI document by `npm run generate`. Do not edit.
import type { WebhookEventDescription } from './types.ts';

/** Every type of webhook message, in the order of the contract. */
export const webhookEvents: readonly WebhookEventDescription[] = [
  {
    "type": "customer.created",
    "description": "A customer was created. Sent for customers created by the API or by an import.",
    "sample_payload": {
      "id": "01M7HV29E0FPB54CX5Y0PRDZ7G",
      "type": "customer.created",
      "created_at": "2026-11-16T09:30:00.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "id": "01M7HV29E0SJX2BGBSJVC6T4WM",
          "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
          "name": "Initech",
          "email_domain": "initech.io",
          "arr": 36000,
          "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
          "status": "trial",
          "renewal_date": "2027-05-31",
          "custom_fields": {
            "country": "Germany",
            "tier": "Silver"
          },
          "health_score": null,
          "health_status": null,
          "segment_ids": [],
          "created_at": "2026-11-16T09:30:00.000Z",
          "updated_at": "2026-11-16T09:30:00.000Z"
        }
      }
    }
  },
  {
    "type": "customer.updated",
    "description": "A customer changed. Sent when at least one field changed; `previous` holds the former values of those that did.",
    "sample_payload": {
      "id": "01M7HV4410Q9T34671KA993SKF",
      "type": "customer.updated",
      "created_at": "2026-11-16T09:31:00.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "id": "01M7HV29E0SJX2BGBSJVC6T4WM",
          "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
          "name": "Initech",
          "email_domain": "initech.io",
          "arr": 36000,
          "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
          "status": "active",
          "renewal_date": "2027-05-31",
          "custom_fields": {
            "country": "Germany",
            "tier": "Silver"
          },
          "health_score": null,
          "health_status": null,
          "segment_ids": [],
          "created_at": "2026-11-16T09:30:00.000Z",
          "updated_at": "2026-11-16T09:31:00.000Z"
        },
        "previous": {
          "status": "trial"
        }
      }
    }
  },
  {
    "type": "customer.deleted",
    "description": "A customer was deleted. Carries the customer when it went to the trash, the id alone when it was erased. Erasing one that is in the trash sends nothing.",
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
  },
  {
    "type": "customer.status_changed",
    "description": "A customer's status changed. Sent besides `customer.updated`; `previous` holds the former status.",
    "sample_payload": {
      "id": "01M7HV7S7053CZ9N3HNKQ3TA48",
      "type": "customer.status_changed",
      "created_at": "2026-11-16T09:31:00.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "id": "01M7HV29E0SJX2BGBSJVC6T4WM",
          "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
          "name": "Initech",
          "email_domain": "initech.io",
          "arr": 36000,
          "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
          "status": "active",
          "renewal_date": "2027-05-31",
          "custom_fields": {
            "country": "Germany",
            "tier": "Silver"
          },
          "health_score": null,
          "health_status": null,
          "segment_ids": [],
          "created_at": "2026-11-16T09:30:00.000Z",
          "updated_at": "2026-11-16T09:31:00.000Z"
        },
        "previous": {
          "status": "trial"
        }
      }
    }
  },
  {
    "type": "health.changed",
    "description": "A health score crossed a band. Sent when the status changed, for example from healthy to neutral. The first score counts as crossing from null.",
    "sample_payload": {
      "id": "01M7H1AB78CZ4X0WM103HEYXRD",
      "type": "health.changed",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "score": 70.3,
          "status": "healthy"
        },
        "previous": {
          "score": 69.1,
          "status": "neutral"
        }
      }
    }
  },
  {
    "type": "health.drop_sharp",
    "description": "A health score fell sharply. Sent when the score lies more than 15 points below that of 7 days ago; again only after the drop was 15 or less.",
    "sample_payload": {
      "id": "01M7H1AC6G1YEPJDQ78QH5XPH9",
      "type": "health.drop_sharp",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
          "score": 46.1,
          "status": "at_risk"
        },
        "previous": {
          "score": 63.8,
          "status": "neutral"
        }
      }
    }
  },
  {
    "type": "renewal.approaching",
    "description": "A renewal comes near. Sent 60, 30, 15 and 7 days before the renewal date.",
    "sample_payload": {
      "id": "01M7H1AG3G7Q12FDRAPFF2R4CQ",
      "type": "renewal.approaching",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "renewal_date": "2026-12-16",
          "days_remaining": 30,
          "arr": 84000,
          "forecast": "commit",
          "proposed_arr": 90000
        }
      }
    }
  },
  {
    "type": "renewal.completed",
    "description": "A customer renewed. Sent the day after the renewal date for a customer that has not churned. The customer's date then moves one year on.",
    "sample_payload": {
      "id": "01M7H1AH2RC95AM01WAWTFBASC",
      "type": "renewal.completed",
      "created_at": "2026-12-17T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "renewal_date": "2026-12-16",
          "days_remaining": -1,
          "arr": 84000,
          "forecast": "commit",
          "proposed_arr": 90000
        }
      }
    }
  },
  {
    "type": "renewal.churned",
    "description": "A customer did not renew. Sent the day after the renewal date for a customer that has churned.",
    "sample_payload": {
      "id": "01M7H1AJ20C50DPGC9NK3E7QJP",
      "type": "renewal.churned",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
          "renewal_date": "2026-11-15",
          "days_remaining": -1,
          "arr": 120000,
          "forecast": "at_risk",
          "proposed_arr": 120000
        }
      }
    }
  },
  {
    "type": "task.created",
    "description": "A task was created. Sent for each task that a playbook makes.",
    "sample_payload": {
      "id": "01M7H1AK185ZQPR2V3DZCPW3RR",
      "type": "task.created",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "id": "01M7H1AD5RECRPVBBRGX08ABBG",
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
          "title": "Prepare the renewal proposal",
          "description": null,
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
      }
    }
  },
  {
    "type": "task.completed",
    "description": "A task was completed. Sent when the status became `completed`, with or without an outcome.",
    "sample_payload": {
      "id": "01M7HVMKC0WW3TDB0DWH3SP6XF",
      "type": "task.completed",
      "created_at": "2026-11-16T09:40:00.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "id": "01M7H1AE50C76EN7CNFHT6J3N1",
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
          "title": "Schedule the renewal call",
          "description": null,
          "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
          "status": "completed",
          "priority": "high",
          "due_date": "2026-11-16",
          "overdue": false,
          "outcome": "successful",
          "outcome_note": "Dana agreed to a two-year term.",
          "completed_at": "2026-11-16T09:40:00.000Z",
          "completed_by": "01KF0JPM40ERT9H6J2HEQR899G",
          "created_at": "2026-11-16T02:00:04.000Z",
          "updated_at": "2026-11-16T09:40:00.000Z"
        }
      }
    }
  },
  {
    "type": "task.overdue",
    "description": "A task is overdue. Sent once, when the due date has passed and the task is neither completed nor skipped.",
    "sample_payload": {
      "id": "01M7GTEQW8ECTP0MEVPMD1VWXS",
      "type": "task.overdue",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "id": "01M7H1AF480EV1HZHYE58W5S06",
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
          "title": "Send the usage report",
          "description": null,
          "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
          "status": "in_progress",
          "priority": "high",
          "due_date": "2026-11-15",
          "overdue": true,
          "outcome": null,
          "outcome_note": null,
          "completed_at": null,
          "completed_by": null,
          "created_at": "2026-11-01T02:00:05.000Z",
          "updated_at": "2026-11-12T08:00:00.000Z"
        }
      }
    }
  },
  {
    "type": "playbook.triggered",
    "description": "A playbook fired. Sent once per run, with the reason and the tasks that it made.",
    "sample_payload": {
      "id": "01M7H1AM0GNTQHB8QNZ69GW298",
      "type": "playbook.triggered",
      "created_at": "2026-11-16T02:00:03.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
          "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
          "run_id": "01M7H1AD5RYD9G8KYK1PNK7MM4",
          "reason": "renewal_in_days 30 is at most 60 and status is active",
          "task_ids": [
            "01M7H1AD5RECRPVBBRGX08ABBG",
            "01M7H1AE50C76EN7CNFHT6J3N1"
          ]
        }
      }
    }
  },
  {
    "type": "ai.detected_issue",
    "description": "An issue was detected. Sent when something in a customer's messages or usage calls for attention.",
    "sample_payload": {
      "id": "01M7G70608D62B8AHC27A80GWA",
      "type": "ai.detected_issue",
      "created_at": "2026-11-15T18:20:05.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "issue_id": "01M7G7014017PVSJQBVCCEWMCA",
          "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
          "kind": "competitor_mention",
          "severity": "high",
          "summary": "Two e-mails of this week compare the price with that of a competitor.",
          "detected_at": "2026-11-15T18:20:00.000Z"
        }
      }
    }
  },
  {
    "type": "integration.disconnected",
    "description": "An integration lost its connection. Sent when a connected tool needs to be connected again.",
    "sample_payload": {
      "id": "01M7GKW0Q0KTB4QP2SWNWYAGB6",
      "type": "integration.disconnected",
      "created_at": "2026-11-15T22:05:00.000Z",
      "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
      "data": {
        "object": {
          "integration_id": "01KPQFZT30YY764C39P1P2Q0HC",
          "provider": "zendesk",
          "reason": "The access token was revoked.",
          "disconnected_at": "2026-11-15T22:05:00.000Z"
        }
      }
    }
  }
];
