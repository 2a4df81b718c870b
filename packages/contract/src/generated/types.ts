// Generated from an OpenAPI document by `npm run generate`. Do not edit.
export interface paths {
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Customers in the order of their creation, newest first. Filters combine with AND. Deleted customers are absent.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer and emits `customer.created`. An `owner_email` that is no user of the workspace answers 422
         *     with the users that there are; an `email_domain` that another customer has answers 409 `conflict`.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description One customer with its health, its renewal and its pending tasks.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Delete a customer
         * @description Moves the customer to the trash, from where it can be restored for 30 days, and emits `customer.deleted`.
         *     There it is absent from everything, its open tasks close, and its domain is free again. A second
         *     delete answers 404.
         *
         *     With `hard=true` (GDPR) the customer and all that hangs on it are erased for good, from the trash too.
         *     That needs the scope `admin:*`, and `customer.deleted` then carries the id alone.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Update a customer
         * @description Changes the fields that are sent and leaves the others. `custom_fields` merges key by key; null removes a key.
         *     Emits `customer.updated`, and `customer.status_changed` if the status changed; nothing if nothing changed.
         *     A csm may change customers of their own book only.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/v1/customers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's contacts
         * @description The people at a customer, newest first.
         */
        get: operations["listCustomerContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/bulk-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import customers in bulk
         * @description Queues up to 1000 customers, matched with existing ones by `email_domain`. Poll the job for the outcome. A bad
         *     envelope answers 422; a bad row is an error in the job's result and fails no other row.
         */
        post: operations["bulkImportCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description The state of a bulk import. `succeeded` says that the job ran to its end, row errors included; `failed` only
         *     that it broke off.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer's health
         * @description The latest score with its trend, its benchmarks, and every dimension and signal behind it.
         */
        get: operations["getCustomerHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/health/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's past scores
         * @description One row per local date of the workspace, oldest first, not paged. Without `from` and `to` the last 90 rows.
         *     Past rows are never rewritten.
         */
        get: operations["listCustomerHealthHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/health/recalculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recalculate a customer's health
         * @description Scores the customer now instead of waiting for the nightly calculation, writes today's row of the history, and
         *     emits `health.changed` or `health.drop_sharp` where they apply.
         */
        post: operations["recalculateCustomerHealth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description For debugging what arrived. By `timestamp`, newest first, then by arrival. Filters combine with AND.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Send usage events
         * @description Takes 1 to 1000 events, as `{ "events": [...] }` or as a bare array. Each is judged by itself: the answer is 200
         *     even if all were rejected, and `errors` says which and why. An event is at most 30 days old and at most
         *     5 minutes ahead of the server's clock. One with an `external_id` that the customer sent before is counted as
         *     deduplicated. A body that is no batch answers 422.
         */
        post: operations["sendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send past events
         * @description The same as sending events, but a `timestamp` may lie any time in the past. Changes usage figures from now on;
         *     scores of past days stay as they were.
         */
        post: operations["backfillEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List playbooks
         * @description All playbooks of the workspace, the five that it starts with included, newest first.
         */
        get: operations["listPlaybooks"];
        put?: never;
        /**
         * Create a playbook
         * @description Creates a playbook. An enabled one is evaluated with the nightly calculation, and when events arrive if a
         *     condition is about `event_name`. A customer has at most one open run of a playbook, and a playbook fires again
         *     for it only after its trigger has been false at one evaluation since.
         */
        post: operations["createPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Tasks in the order of their creation, newest first. Filters combine with AND.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a task
         * @description Changes the fields that are sent. `status: completed` completes the task without an outcome. A task that is
         *     completed does not reopen: 409 `conflict`.
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task
         * @description Completes the task with an outcome and emits `task.completed`. One that is completed already answers 409
         *     `conflict`.
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description The members of the workspace, invited ones included, newest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invite a user
         * @description Invites someone to the workspace. An e-mail address that is a member already answers 409 `conflict`.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         * @description Who the credential belongs to, in which workspace, with which scopes. Any valid credential may ask.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a user's role
         * @description For admins only. Taking the role from the last admin answers 409 `conflict`.
         */
        patch: operations["setUserRole"];
        trace?: never;
    };
    "/v1/analytics/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the portfolio
         * @description Customers and ARR in total, by status, by health status and by owner, average scores, ARR at risk, and what
         *     moved in the last 30 days.
         */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the renewals
         * @description Renewals in four buckets that do not overlap, and the upcoming ones summed up by forecast. Each row carries the
         *     red and green flags that were found for the customer.
         */
        get: operations["getRenewals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboards/{id}/widgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a dashboard's widgets
         * @description The widgets with their data, in the order in which they are shown, not paged. `default` always exists.
         */
        get: operations["listDashboardWidgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook subscriptions
         * @description The subscriptions of the workspace, newest first, never with their secrets.
         */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /**
         * Create a webhook subscription
         * @description Subscribes a URL to event types. Without `secret` one is made and returned here, once; keep it. No later answer
         *     shows a secret again.
         */
        post: operations["createWebhookSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook event types
         * @description Every type that a subscription can ask for, with a description and a sample payload.
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a user for access
         * @description Open this in the user's browser. Answers a sign-in and consent page. An unknown `client_id` or a `redirect_uri`
         *     that is not registered gets an error page and is never redirected to; any other mistake redirects back with
         *     `error` and `state`. Registered redirect URIs match exactly, but for the port of a loopback IP address
         *     (RFC 8252 §7.3).
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Answer the consent page
         * @description What the consent page's form sends; a client does not call it. Redirects to the client with `code` and `state`,
         *     or with `error=access_denied`. A code lives 60 seconds and works once.
         */
        post: operations["submitConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens
         * @description Exchanges an authorization code, or a refresh token, for an access token of 1 hour and a refresh token of
         *     90 days. A refresh token works once: each use answers a new one, and using an old one again revokes all that
         *     descend from it (RFC 9700). Errors follow RFC 6749 §5.2. Public clients send no `client_secret`.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Ends an access token, or a refresh token with all that descend from it (RFC 7009). Answers 200 for an unknown
         *     token too.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user
         * @description Claims about the user of an access token that was granted `openid`. `email` and `profile` add theirs.
         */
        get: operations["getUserinfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signing keys
         * @description The public keys that access tokens and id tokens are signed with, as a JSON Web Key Set.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenID configuration
         * @description Where the OAuth endpoints are and what they can do (OpenID Connect Discovery 1.0).
         */
        get: operations["getOpenidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this description
         * @description This document as JSON.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was created
         * @description Sent for customers created by the API or by an import.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerCreatedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer changed
         * @description Sent when at least one field changed; `previous` holds the former values of those that did.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerUpdatedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was deleted
         * @description Carries the customer when it went to the trash, the id alone when it was erased. Erasing one that is in the trash sends nothing.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerDeletedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer's status changed
         * @description Sent besides `customer.updated`; `previous` holds the former status.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CustomerStatusChangedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "health.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A health score crossed a band
         * @description Sent when the status changed, for example from healthy to neutral. The first score counts as crossing from null.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HealthChangedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "health.drop_sharp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A health score fell sharply
         * @description Sent when the score lies more than 15 points below that of 7 days ago; again only after the drop was 15 or less.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HealthDropSharpEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renewal.approaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A renewal comes near
         * @description Sent 60, 30, 15 and 7 days before the renewal date.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RenewalApproachingEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renewal.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer renewed
         * @description Sent the day after the renewal date for a customer that has not churned. The customer's date then moves one year on.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RenewalCompletedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renewal.churned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer did not renew
         * @description Sent the day after the renewal date for a customer that has churned.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RenewalChurnedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task was created
         * @description Sent for each task that a playbook makes.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskCreatedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task was completed
         * @description Sent when the status became `completed`, with or without an outcome.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskCompletedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task.overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task is overdue
         * @description Sent once, when the due date has passed and the task is neither completed nor skipped.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskOverdueEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "playbook.triggered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A playbook fired
         * @description Sent once per run, with the reason and the tasks that it made.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlaybookTriggeredEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ai.detected_issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An issue was detected
         * @description Sent when something in a customer's messages or usage calls for attention.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AiDetectedIssueEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "integration.disconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An integration lost its connection
         * @description Sent when a connected tool needs to be connected again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the message, equal to `id` in the body and the same on every retry.
                     * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
                     */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description When this attempt was made, in Unix seconds.
                     * @example 1794821400
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IntegrationDisconnectedEvent"];
                };
            };
            responses: {
                410: components["responses"]["WebhookGone"];
                "2XX": components["responses"]["WebhookReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What went wrong, for programs. The set is closed; each code always comes with the same status.
         * @enum {string}
         */
        ProblemCode: "unauthorized" | "invalid_token" | "token_expired" | "insufficient_scope" | "role_forbidden" | "workspace_mismatch" | "not_found" | "method_not_allowed" | "invalid_json" | "unsupported_media_type" | "payload_too_large" | "validation_failed" | "invalid_cursor" | "conflict" | "idempotency_key_reused" | "idempotency_in_progress" | "rate_limited" | "internal";
        /**
         * @description An error (RFC 7807). That errors have this media type is documented, their fields are not.
         * @example {
         *       "type": "https://docs.lealup.com/errors/method_not_allowed",
         *       "title": "Method not allowed",
         *       "status": 405,
         *       "detail": "/v1/analytics/portfolio does not take POST. Use GET.",
         *       "instance": "/v1/analytics/portfolio",
         *       "code": "method_not_allowed",
         *       "request_id": "01M7HV29E0X24D81GMNY3YM8TT"
         *     }
         */
        Problem: {
            /**
             * Format: uri
             * @description Address of the code's documentation.
             */
            type: string;
            /** @description The code in words, always the same for a code. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened this time and what to do, for people. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The same as the header X-Request-Id. */
            request_id: string;
            /** @description Every fault that validation found. Only with `validation_failed`. */
            errors?: components["schemas"]["ValidationIssue"][];
        };
        /**
         * @description One fault. Either `pointer` or `parameter` says where it is.
         * @example {
         *       "pointer": "/email_domain",
         *       "code": "required",
         *       "message": "email_domain is required."
         *     }
         */
        ValidationIssue: {
            /** @description JSON Pointer into the body, for example `/custom_fields/tier`. */
            pointer?: string;
            /** @description Name of the query parameter or header. */
            parameter?: string;
            /** @description The rule that was broken, for example `required`, `invalid_value`, `too_long`, `unknown_field`. */
            code: string;
            /** @description The fault in words. */
            message: string;
        };
        /**
         * @description What a credential may do. `admin:*` contains all the others.
         * @enum {string}
         */
        Scope: "customers:read" | "customers:write" | "health:read" | "health:write" | "playbooks:read" | "playbooks:write" | "tasks:read" | "tasks:write" | "events:read" | "events:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "analytics:read" | "dashboards:read" | "admin:*";
        /**
         * @description What a user may do in the workspace, see `x-role-matrix`.
         * @enum {string}
         */
        Role: "admin" | "director" | "csm" | "viewer";
        /**
         * @description Where the customer stands commercially.
         * @enum {string}
         */
        CustomerStatus: "active" | "trial" | "churned" | "paused";
        /**
         * @description Band of a health score: `healthy` from 70, `neutral` from 50, `at_risk` below. The workspace may have moved the
         *     bounds.
         * @enum {string}
         */
        HealthStatus: "healthy" | "neutral" | "at_risk";
        /**
         * @description A value of the field's type. TEXT is a string of at most 500 characters, DROPDOWN one of the field's options,
         *     URL an absolute address, DATE `YYYY-MM-DD`, NUMBER and CURRENCY a number, BOOLEAN true or false.
         */
        CustomFieldValue: string | number | boolean;
        /**
         * @description Values by the key of the workspace's custom fields. An unknown key or a value of another type answers 422 with
         *     the pointer `/custom_fields/<key>`.
         * @example {
         *       "country": "Spain",
         *       "tier": "Gold",
         *       "industry": "Manufacturing"
         *     }
         */
        CustomFields: {
            [key: string]: components["schemas"]["CustomFieldValue"];
        };
        /**
         * @description Values to set, by key; null removes the value. Keys that are not sent keep theirs.
         * @example {
         *       "tier": "Platinum",
         *       "industry": null
         *     }
         */
        CustomFieldsPatch: {
            [key: string]: string | number | boolean | null;
        };
        /**
         * @description A company that you look after.
         * @example {
         *       "id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "name": "Acme Industries",
         *       "email_domain": "acme.com",
         *       "arr": 84000,
         *       "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "status": "active",
         *       "renewal_date": "2026-12-16",
         *       "custom_fields": {
         *         "country": "Spain",
         *         "tier": "Gold",
         *         "industry": "Manufacturing"
         *       },
         *       "health_score": 70.3,
         *       "health_status": "healthy",
         *       "segment_ids": [
         *         "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *       ],
         *       "created_at": "2026-02-03T09:15:00.000Z",
         *       "updated_at": "2026-11-16T02:00:03.000Z"
         *     }
         */
        Customer: {
            /** @description Id of the customer. */
            id: string;
            /** @description Workspace that it belongs to. */
            tenant_id: string;
            /** @description Name of the company. */
            name: string;
            /** @description Domain of the company's e-mail, lower case. */
            email_domain: string;
            /** @description Annual recurring revenue in the workspace's currency. */
            arr: number | null;
            /** @description User who looks after it. */
            owner_id: string | null;
            status: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Date of the next renewal.
             */
            renewal_date: string | null;
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Latest score, to one decimal. Null when new, or when no dimension has data. */
            health_score: number | null;
            /** @description Band of the latest score; null without one. */
            health_status: components["schemas"]["HealthStatus"] | null;
            /** @description Segments that it is in now. */
            segment_ids: string[];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When a field last changed.
             */
            updated_at: string;
        };
        /**
         * @description The customer's latest health in short.
         * @example {
         *       "score": null,
         *       "status": null,
         *       "dimensions": []
         *     }
         */
        CustomerHealthSummary: {
            /** @description Latest score, to one decimal. */
            score: number | null;
            /** @description Band of the score; null without one. */
            status: components["schemas"]["HealthStatus"] | null;
            /** @description The dimensions behind the score. */
            dimensions: components["schemas"]["HealthDimension"][];
        };
        /**
         * @description The customer's next renewal.
         * @example {
         *       "date": "2026-12-16",
         *       "days_remaining": 30,
         *       "forecast": "commit",
         *       "proposed_arr": 90000
         *     }
         */
        CustomerRenewal: {
            /**
             * Format: date
             * @description The same as `renewal_date`.
             */
            date: string | null;
            /** @description Days from today to the date, negative once it has passed. Null without a date. */
            days_remaining: number | null;
            forecast: components["schemas"]["RenewalForecast"];
            /** @description ARR expected after the renewal. */
            proposed_arr: number | null;
        };
        /**
         * @description A customer with its health, its renewal and its pending tasks.
         * @example {
         *       "id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "name": "Acme Industries",
         *       "email_domain": "acme.com",
         *       "arr": 84000,
         *       "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "status": "active",
         *       "renewal_date": "2026-12-16",
         *       "custom_fields": {
         *         "country": "Spain",
         *         "tier": "Gold",
         *         "industry": "Manufacturing"
         *       },
         *       "health_score": 70.3,
         *       "health_status": "healthy",
         *       "segment_ids": [
         *         "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *       ],
         *       "created_at": "2026-02-03T09:15:00.000Z",
         *       "updated_at": "2026-11-16T02:00:03.000Z",
         *       "health": {
         *         "score": 70.3,
         *         "status": "healthy",
         *         "dimensions": [
         *           {
         *             "key": "product_usage",
         *             "label": "Product usage",
         *             "value": 72,
         *             "weight": 40,
         *             "effective_weight": 40,
         *             "contribution": 28.8,
         *             "signals": [
         *               {
         *                 "key": "login_frequency",
         *                 "raw": 3.5,
         *                 "value": 70
         *               },
         *               {
         *                 "key": "features_used",
         *                 "raw": 7,
         *                 "value": 70
         *               },
         *               {
         *                 "key": "dau_mau",
         *                 "raw": 0.38,
         *                 "value": 76
         *               },
         *               {
         *                 "key": "new_feature_adoption",
         *                 "raw": null,
         *                 "value": null
         *               }
         *             ]
         *           },
         *           {
         *             "key": "engagement",
         *             "label": "Engagement",
         *             "value": 65,
         *             "weight": 30,
         *             "effective_weight": 30,
         *             "contribution": 19.5,
         *             "signals": [
         *               {
         *                 "key": "email_frequency",
         *                 "raw": 5,
         *                 "value": 62.5
         *               },
         *               {
         *                 "key": "meeting_minutes",
         *                 "raw": 90,
         *                 "value": 75
         *               },
         *               {
         *                 "key": "outreach_response_rate",
         *                 "raw": 0.345,
         *                 "value": 57.5
         *               },
         *               {
         *                 "key": "champion_response_hours",
         *                 "raw": null,
         *                 "value": null
         *               }
         *             ]
         *           },
         *           {
         *             "key": "support",
         *             "label": "Support",
         *             "value": 80,
         *             "weight": 20,
         *             "effective_weight": 20,
         *             "contribution": 16,
         *             "signals": [
         *               {
         *                 "key": "open_tickets",
         *                 "raw": 2,
         *                 "value": 80
         *               },
         *               {
         *                 "key": "resolution_hours",
         *                 "raw": 30.4,
         *                 "value": 80
         *               },
         *               {
         *                 "key": "severity_load",
         *                 "raw": 4,
         *                 "value": 80
         *               }
         *             ]
         *           },
         *           {
         *             "key": "sentiment",
         *             "label": "Sentiment",
         *             "value": 60,
         *             "weight": 10,
         *             "effective_weight": 10,
         *             "contribution": 6,
         *             "signals": [
         *               {
         *                 "key": "email_tone",
         *                 "raw": 0.1,
         *                 "value": 55
         *               },
         *               {
         *                 "key": "nps",
         *                 "raw": 5,
         *                 "value": 50
         *               },
         *               {
         *                 "key": "critical_words",
         *                 "raw": 1,
         *                 "value": 75
         *               }
         *             ]
         *           }
         *         ]
         *       },
         *       "renewal": {
         *         "date": "2026-12-16",
         *         "days_remaining": 30,
         *         "forecast": "commit",
         *         "proposed_arr": 90000
         *       },
         *       "pending_tasks": [
         *         {
         *           "id": "01M7H1AD5RECRPVBBRGX08ABBG",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "title": "Prepare the renewal proposal",
         *           "description": "Compare usage with the contract and propose the next term.",
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "open",
         *           "priority": "high",
         *           "due_date": "2026-11-23",
         *           "overdue": false,
         *           "outcome": null,
         *           "outcome_note": null,
         *           "completed_at": null,
         *           "completed_by": null,
         *           "created_at": "2026-11-16T02:00:03.000Z",
         *           "updated_at": "2026-11-16T02:00:03.000Z"
         *         }
         *       ]
         *     }
         */
        CustomerDetail: {
            /** @description Id of the customer. */
            id: string;
            /** @description Workspace that it belongs to. */
            tenant_id: string;
            /** @description Name of the company. */
            name: string;
            /** @description Domain of the company's e-mail, lower case. */
            email_domain: string;
            /** @description Annual recurring revenue in the workspace's currency. */
            arr: number | null;
            /** @description User who looks after it. */
            owner_id: string | null;
            status: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Date of the next renewal.
             */
            renewal_date: string | null;
            custom_fields: components["schemas"]["CustomFields"];
            /** @description Latest score, to one decimal. Null when new, or when no dimension has data. */
            health_score: number | null;
            /** @description Band of the latest score; null without one. */
            health_status: components["schemas"]["HealthStatus"] | null;
            /** @description Segments that it is in now. */
            segment_ids: string[];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When a field last changed.
             */
            updated_at: string;
            health: components["schemas"]["CustomerHealthSummary"];
            renewal: components["schemas"]["CustomerRenewal"];
            /** @description Tasks about the customer that are open or in progress, newest first. */
            pending_tasks: components["schemas"]["Task"][];
        };
        /**
         * @description A new customer.
         * @example {
         *       "name": "Initech",
         *       "email_domain": "initech.io",
         *       "arr": 36000,
         *       "owner_email": "olivia.park@northwind.com",
         *       "status": "trial",
         *       "renewal_date": "2027-05-31",
         *       "custom_fields": {
         *         "country": "Germany",
         *         "tier": "Silver"
         *       }
         *     }
         */
        CustomerCreate: {
            /** @description Name of the company. */
            name: string;
            /** @description Domain of the company's e-mail, one customer each. Compared in lower case, IDNA, without a final dot. */
            email_domain: string;
            /**
             * @description Annual recurring revenue in the workspace's currency.
             * @default null
             */
            arr?: number | null;
            /**
             * Format: email
             * @description E-mail address of the user who looks after it.
             * @default null
             */
            owner_email?: string | null;
            /** @description Default `active`. */
            status?: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Date of the next renewal.
             * @default null
             */
            renewal_date?: string | null;
            custom_fields?: components["schemas"]["CustomFields"];
        };
        /**
         * @description The fields to change.
         * @example {
         *       "status": "active",
         *       "arr": 90000,
         *       "custom_fields": {
         *         "tier": "Platinum",
         *         "industry": null
         *       }
         *     }
         */
        CustomerUpdate: {
            /** @description Name of the company. */
            name?: string;
            /** @description Domain of the company's e-mail, one customer each. Compared in lower case, IDNA, without a final dot. */
            email_domain?: string;
            /** @description Annual recurring revenue in the workspace's currency; null removes it. */
            arr?: number | null;
            /**
             * Format: email
             * @description E-mail address of the user who looks after it; null leaves it without one.
             */
            owner_email?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Date of the next renewal; null removes it.
             */
            renewal_date?: string | null;
            custom_fields?: components["schemas"]["CustomFieldsPatch"];
        };
        /**
         * @description A page of customers.
         * @example {
         *       "data": [
         *         {
         *           "id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *           "name": "Acme Industries",
         *           "email_domain": "acme.com",
         *           "arr": 84000,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "active",
         *           "renewal_date": "2026-12-16",
         *           "custom_fields": {
         *             "country": "Spain",
         *             "tier": "Gold",
         *             "industry": "Manufacturing"
         *           },
         *           "health_score": 70.3,
         *           "health_status": "healthy",
         *           "segment_ids": [
         *             "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *           ],
         *           "created_at": "2026-02-03T09:15:00.000Z",
         *           "updated_at": "2026-11-16T02:00:03.000Z"
         *         }
         *       ],
         *       "next_cursor": "eyJrIjoiMDFLIn0.h6yTqV1bR2o",
         *       "has_more": true
         *     }
         */
        CustomerList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Customer"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description A person at a customer.
         * @example {
         *       "id": "01KGM1GC80XZQ0CCC0PN46H040",
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "name": "Dana Reyes",
         *       "email": "dana.reyes@acme.com",
         *       "title": "VP Operations",
         *       "role": "champion",
         *       "last_contacted_at": "2026-11-12T15:40:00.000Z",
         *       "health_score": 81.5,
         *       "created_at": "2026-02-04T10:00:00.000Z"
         *     }
         */
        Contact: {
            /** @description Id of the contact. */
            id: string;
            /** @description Customer that the person works for. */
            customer_id: string;
            /** @description Full name. */
            name: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string | null;
            /** @description Job title. */
            title: string | null;
            role: components["schemas"]["ContactRole"];
            /**
             * Format: date-time
             * @description Last exchange with the person.
             */
            last_contacted_at: string | null;
            /** @description How well the relationship does. */
            health_score: number | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
        };
        /**
         * @description What part the person plays.
         * @enum {string}
         */
        ContactRole: "champion" | "stakeholder" | "billing" | "technical";
        /**
         * @description A page of contacts.
         * @example {
         *       "data": [
         *         {
         *           "id": "01KGM1M1E06N32MY8D08HNPFQ4",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "name": "Teo Lindqvist",
         *           "email": "teo.lindqvist@acme.com",
         *           "title": "Platform engineer",
         *           "role": "technical",
         *           "last_contacted_at": null,
         *           "health_score": null,
         *           "created_at": "2026-02-04T10:02:00.000Z"
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        ContactList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Contact"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description One customer of an import, matched by `email_domain`. A row that creates a customer needs `name` too; one that
         *     updates changes only the fields that it has.
         * @example {
         *       "name": "Globex",
         *       "email_domain": "globex.com",
         *       "arr": 120000,
         *       "owner_email": "olivia.park@northwind.com"
         *     }
         */
        BulkImportRow: {
            /** @description Name of the company. */
            name?: string;
            /** @description Domain of the company's e-mail. Compared in lower case, IDNA, without a final dot. */
            email_domain: string;
            /** @description Annual recurring revenue in the workspace's currency. */
            arr?: number | null;
            /**
             * Format: email
             * @description E-mail address of the user who looks after it.
             */
            owner_email?: string | null;
            /** @description Default `active` for a new customer. */
            status?: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Date of the next renewal.
             */
            renewal_date?: string | null;
            custom_fields?: components["schemas"]["CustomFieldsPatch"];
        };
        /**
         * @description `create` makes new customers, `update` changes existing ones (a missing one is a row error),
         *     `create_or_update` does either.
         * @enum {string}
         */
        BulkImportMode: "create" | "update" | "create_or_update";
        /**
         * @description What happens to a customer that exists already in mode `create`, and to a domain that comes twice in one
         *     request. `skip` leaves what is there and keeps the first, `overwrite` changes what is there and keeps the last,
         *     `fail` makes row errors.
         * @enum {string}
         */
        ConflictResolution: "skip" | "overwrite" | "fail";
        /**
         * @description An import of up to 1000 customers.
         * @example {
         *       "mode": "create_or_update",
         *       "conflict_resolution": "skip",
         *       "customers": [
         *         {
         *           "name": "Globex",
         *           "email_domain": "globex.com",
         *           "arr": 120000,
         *           "owner_email": "olivia.park@northwind.com"
         *         },
         *         {
         *           "name": "Initech",
         *           "email_domain": "initech.io",
         *           "status": "trial",
         *           "custom_fields": {
         *             "country": "Germany"
         *           }
         *         }
         *       ]
         *     }
         */
        BulkImport: {
            /** @description The rows. A bad one is an error in the job's result. */
            customers: components["schemas"]["BulkImportRow"][];
            /** @description Default `create_or_update`. */
            mode?: components["schemas"]["BulkImportMode"];
            /** @description Default `skip`. */
            conflict_resolution?: components["schemas"]["ConflictResolution"];
        };
        /**
         * @description A job that was queued.
         * @example {
         *       "job_id": "01M7HV29E0K18X2KV0JJCPN7P9"
         *     }
         */
        JobRef: {
            /** @description Id to poll the job with. */
            job_id: string;
        };
        /**
         * @description What the job does.
         * @enum {string}
         */
        JobType: "customers_bulk_import";
        /**
         * @description `succeeded` and `failed` are final. Row errors do not make a job fail.
         * @enum {string}
         */
        JobStatus: "queued" | "running" | "succeeded" | "failed";
        /**
         * @description How far the job is.
         * @example {
         *       "processed": 2,
         *       "total": 2
         *     }
         */
        JobProgress: {
            /** @description Rows that are done. */
            processed: number;
            /** @description Rows in all. */
            total: number;
        };
        /**
         * @description Why a row was not imported.
         * @enum {string}
         */
        JobErrorCode: "validation_failed" | "unknown_owner" | "not_found" | "already_exists" | "duplicate_in_request";
        /**
         * @description A row that was not imported.
         * @example {
         *       "index": 1,
         *       "code": "unknown_owner",
         *       "message": "No user has the e-mail address nobody@northwind.com."
         *     }
         */
        JobError: {
            /** @description Position in `customers`, from 0. */
            index: number;
            code: components["schemas"]["JobErrorCode"];
            /** @description The reason in words. */
            message: string;
        };
        /**
         * @description What became of the rows. The four counts add up to the number of rows.
         * @example {
         *       "created": 1,
         *       "updated": 0,
         *       "skipped": 0,
         *       "failed": 1,
         *       "errors": [
         *         {
         *           "index": 1,
         *           "code": "unknown_owner",
         *           "message": "No user has the e-mail address nobody@northwind.com."
         *         }
         *       ]
         *     }
         */
        JobResult: {
            /** @description Customers that were created. */
            created: number;
            /** @description Customers that were updated. */
            updated: number;
            /** @description Rows that were left out by `conflict_resolution`. */
            skipped: number;
            /** @description Rows with an error. */
            failed: number;
            /** @description One entry per failed row. */
            errors: components["schemas"]["JobError"][];
        };
        /**
         * @description Work in the background.
         * @example {
         *       "id": "01M7HV29E0K18X2KV0JJCPN7P9",
         *       "type": "customers_bulk_import",
         *       "status": "succeeded",
         *       "progress": {
         *         "processed": 2,
         *         "total": 2
         *       },
         *       "result": {
         *         "created": 1,
         *         "updated": 0,
         *         "skipped": 0,
         *         "failed": 1,
         *         "errors": [
         *           {
         *             "index": 1,
         *             "code": "unknown_owner",
         *             "message": "No user has the e-mail address nobody@northwind.com."
         *           }
         *         ]
         *       },
         *       "created_at": "2026-11-16T09:30:00.000Z",
         *       "finished_at": "2026-11-16T09:30:00.412Z"
         *     }
         */
        Job: {
            /** @description Id of the job. */
            id: string;
            type: components["schemas"]["JobType"];
            status: components["schemas"]["JobStatus"];
            progress: components["schemas"]["JobProgress"];
            /** @description What came out; null until the job has succeeded. */
            result: components["schemas"]["JobResult"] | null;
            /**
             * Format: date-time
             * @description When it was queued.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finished_at: string | null;
        };
        /**
         * @description Anything about the event, at most 10,240 bytes of UTF-8 JSON.
         * @example {
         *       "format": "pdf",
         *       "rows": 1280
         *     }
         */
        EventProperties: {
            [key: string]: unknown;
        };
        /**
         * @description A usage event. Without `user_email` and `user_external_id` it counts for the features used only.
         * @example {
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "event_name": "report_exported",
         *       "timestamp": "2026-11-16T09:28:41.000Z",
         *       "user_email": "dana.reyes@acme.com",
         *       "external_id": "evt-90412",
         *       "properties": {
         *         "format": "pdf",
         *         "rows": 1280
         *       }
         *     }
         */
        EventInput: {
            /** @description Customer whose user did it; must exist. */
            customer_id: string;
            /** @description What was done, in snake_case. `login` and `user_logged_in` count as logins. */
            event_name: string;
            /**
             * Format: date-time
             * @description When it was done, with an offset; default now. At most 30 days old (no limit for a backfill), at most
             *     5 minutes ahead.
             */
            timestamp?: string;
            properties?: components["schemas"]["EventProperties"];
            /**
             * Format: email
             * @description E-mail address of the user.
             */
            user_email?: string;
            /** @description Your id of the user; goes before `user_email` when users are counted. */
            user_external_id?: string;
            /** @description Your id of the event, unique per customer: a second event with it is dropped. */
            external_id?: string;
        };
        /**
         * @description 1 to 1000 events.
         * @example [
         *       {
         *         "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
         *         "event_name": "feature_X_clicked",
         *         "timestamp": "2026-11-16T10:02:00+01:00"
         *       }
         *     ]
         */
        EventArray: components["schemas"]["EventInput"][];
        /**
         * @description 1 to 1000 events in an object.
         * @example {
         *       "events": [
         *         {
         *           "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
         *           "event_name": "feature_X_clicked",
         *           "timestamp": "2026-11-16T10:02:00+01:00"
         *         }
         *       ]
         *     }
         */
        EventBatch: {
            /** @description The events, each judged by itself. */
            events: components["schemas"]["EventInput"][];
        };
        /** @description A batch of events, as an object (preferred) or as a bare array. */
        EventsRequest: components["schemas"]["EventBatch"] | components["schemas"]["EventArray"];
        /**
         * @description Why an event was rejected.
         * @enum {string}
         */
        EventErrorCode: "unknown_customer" | "invalid_event_name" | "invalid_timestamp" | "timestamp_too_old" | "timestamp_in_future" | "properties_too_large" | "external_id_too_long" | "invalid_field";
        /**
         * @description An event that was rejected.
         * @example {
         *       "index": 1,
         *       "code": "unknown_customer",
         *       "message": "There is no customer 01KGF04SW08BEBZWN8NJRTRE9Q."
         *     }
         */
        EventError: {
            /** @description Position in the batch, from 0. */
            index: number;
            code: components["schemas"]["EventErrorCode"];
            /** @description The reason in words. */
            message: string;
        };
        /**
         * @description What became of the events. The three counts add up to the size of the batch.
         * @example {
         *       "accepted": 1,
         *       "rejected": 1,
         *       "deduplicated": 0,
         *       "errors": [
         *         {
         *           "index": 1,
         *           "code": "unknown_customer",
         *           "message": "There is no customer 01KGF04SW08BEBZWN8NJRTRE9Q."
         *         }
         *       ]
         *     }
         */
        EventsResult: {
            /** @description Events that were stored. */
            accepted: number;
            /** @description Events with an error. */
            rejected: number;
            /** @description Events dropped because their `external_id` was seen before. */
            deduplicated: number;
            /** @description One entry per rejected event. */
            errors: components["schemas"]["EventError"][];
        };
        /**
         * @description A stored event.
         * @example {
         *       "id": "01M7HTZW98B30HQ7NNKWGV645D",
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "event_name": "report_exported",
         *       "timestamp": "2026-11-16T09:28:41.000Z",
         *       "properties": {
         *         "format": "pdf",
         *         "rows": 1280
         *       },
         *       "user_email": "dana.reyes@acme.com",
         *       "user_external_id": null,
         *       "external_id": "evt-90412",
         *       "received_at": "2026-11-16T09:28:42.117Z"
         *     }
         */
        Event: {
            /** @description Id of the event. */
            id: string;
            /** @description Customer whose user did it. */
            customer_id: string;
            /** @description What was done. */
            event_name: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            timestamp: string;
            properties: components["schemas"]["EventProperties"];
            /** @description E-mail address of the user. */
            user_email: string | null;
            /** @description Your id of the user. */
            user_external_id: string | null;
            /** @description Your id of the event. */
            external_id: string | null;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            received_at: string;
        };
        /**
         * @description A page of events.
         * @example {
         *       "data": [
         *         {
         *           "id": "01M7HTX5C099YXDPKV065659SS",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "event_name": "user_logged_in",
         *           "timestamp": "2026-11-16T09:27:12.000Z",
         *           "properties": {},
         *           "user_email": null,
         *           "user_external_id": "u-5521",
         *           "external_id": null,
         *           "received_at": "2026-11-16T09:27:12.904Z"
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        EventList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Event"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description Against the score of seven days before, `up` from +3 points, `down` from −3, else `flat`.
         * @enum {string}
         */
        HealthTrend: "up" | "flat" | "down";
        /**
         * @description One measurement behind a dimension.
         * @example {
         *       "key": "login_frequency",
         *       "raw": 3.6,
         *       "value": 72
         *     }
         */
        HealthSignal: {
            /**
             * @description Product usage: `login_frequency`, `features_used`, `dau_mau`, `new_feature_adoption`. Engagement:
             *     `email_frequency`, `meeting_minutes`, `outreach_response_rate`, `champion_response_hours`. Support:
             *     `open_tickets`, `resolution_hours`, `severity_load`. Sentiment: `email_tone`, `nps`, `critical_words`.
             *     A custom dimension has signals of its own.
             */
            key: string;
            /** @description The measurement in its own unit; null without data. */
            raw: number | null;
            /** @description The measurement as points, to one decimal; null without data. */
            value: number | null;
        };
        /**
         * @description One part of a score. `contribution` is `value` × `effective_weight` / 100; their sum is the score.
         * @example {
         *       "key": "product_usage",
         *       "label": "Product usage",
         *       "value": 72,
         *       "weight": 40,
         *       "effective_weight": 40,
         *       "contribution": 28.8,
         *       "signals": [
         *         {
         *           "key": "login_frequency",
         *           "raw": 3.6,
         *           "value": 72
         *         }
         *       ]
         *     }
         */
        HealthDimension: {
            /** @description `product_usage`, `engagement`, `support`, `sentiment`, or the key of a custom dimension. */
            key: string;
            /** @description Name to show. */
            label: string;
            /** @description Mean of its signals with data, to one decimal; null (N/A) if none has. */
            value: number | null;
            /** @description Percent of the score in the workspace's model. */
            weight: number;
            /** @description Percent after the weights of N/A dimensions went to the others, unrounded; 0 if it is N/A itself. */
            effective_weight: number;
            /** @description Points of the score that it makes, unrounded. */
            contribution: number;
            /** @description The measurements behind it. */
            signals: components["schemas"]["HealthSignal"][];
        };
        /**
         * @description The customer beside one of its segments. Medians are calculated nightly.
         * @example {
         *       "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW",
         *       "median": 64.1,
         *       "delta": 6.2
         *     }
         */
        HealthBenchmark: {
            /** @description The segment. */
            segment_id: string;
            /** @description Median score of the segment; null without scores. */
            median: number | null;
            /** @description The customer's score less the median. */
            delta: number | null;
        };
        /**
         * @description The health of a customer. The score is the weighted sum of its dimensions, calculated daily.
         * @example {
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "score": 70.3,
         *       "status": "healthy",
         *       "trend": "up",
         *       "calculated_at": "2026-11-16T02:00:03.000Z",
         *       "benchmarks": [
         *         {
         *           "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW",
         *           "median": 64.1,
         *           "delta": 6.2
         *         }
         *       ],
         *       "dimensions": [
         *         {
         *           "key": "product_usage",
         *           "label": "Product usage",
         *           "value": 72,
         *           "weight": 40,
         *           "effective_weight": 40,
         *           "contribution": 28.8,
         *           "signals": [
         *             {
         *               "key": "login_frequency",
         *               "raw": 3.5,
         *               "value": 70
         *             },
         *             {
         *               "key": "features_used",
         *               "raw": 7,
         *               "value": 70
         *             },
         *             {
         *               "key": "dau_mau",
         *               "raw": 0.38,
         *               "value": 76
         *             },
         *             {
         *               "key": "new_feature_adoption",
         *               "raw": null,
         *               "value": null
         *             }
         *           ]
         *         },
         *         {
         *           "key": "engagement",
         *           "label": "Engagement",
         *           "value": 65,
         *           "weight": 30,
         *           "effective_weight": 30,
         *           "contribution": 19.5,
         *           "signals": [
         *             {
         *               "key": "email_frequency",
         *               "raw": 5,
         *               "value": 62.5
         *             },
         *             {
         *               "key": "meeting_minutes",
         *               "raw": 90,
         *               "value": 75
         *             },
         *             {
         *               "key": "outreach_response_rate",
         *               "raw": 0.345,
         *               "value": 57.5
         *             },
         *             {
         *               "key": "champion_response_hours",
         *               "raw": null,
         *               "value": null
         *             }
         *           ]
         *         },
         *         {
         *           "key": "support",
         *           "label": "Support",
         *           "value": 80,
         *           "weight": 20,
         *           "effective_weight": 20,
         *           "contribution": 16,
         *           "signals": [
         *             {
         *               "key": "open_tickets",
         *               "raw": 2,
         *               "value": 80
         *             },
         *             {
         *               "key": "resolution_hours",
         *               "raw": 30.4,
         *               "value": 80
         *             },
         *             {
         *               "key": "severity_load",
         *               "raw": 4,
         *               "value": 80
         *             }
         *           ]
         *         },
         *         {
         *           "key": "sentiment",
         *           "label": "Sentiment",
         *           "value": 60,
         *           "weight": 10,
         *           "effective_weight": 10,
         *           "contribution": 6,
         *           "signals": [
         *             {
         *               "key": "email_tone",
         *               "raw": 0.1,
         *               "value": 55
         *             },
         *             {
         *               "key": "nps",
         *               "raw": 5,
         *               "value": 50
         *             },
         *             {
         *               "key": "critical_words",
         *               "raw": 1,
         *               "value": 75
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Health: {
            /** @description The customer. */
            customer_id: string;
            /** @description Points, to one decimal; null before the first calculation and without any data. */
            score: number | null;
            /** @description Band of the score; null without one. */
            status: components["schemas"]["HealthStatus"] | null;
            /** @description Direction; null if there is no score of seven days before. */
            trend: components["schemas"]["HealthTrend"] | null;
            /**
             * Format: date-time
             * @description When it was calculated; null before the first time.
             */
            calculated_at: string | null;
            /** @description One entry per segment of the customer. */
            benchmarks: components["schemas"]["HealthBenchmark"][];
            /** @description The parts of the score; empty before the first calculation. */
            dimensions: components["schemas"]["HealthDimension"][];
        };
        /**
         * @description The score of one local date. A recalculation on the same date replaces it.
         * @example {
         *       "date": "2026-11-16",
         *       "score": 70.3,
         *       "status": "healthy",
         *       "dimensions": {
         *         "product_usage": 72,
         *         "engagement": 65,
         *         "support": 80,
         *         "sentiment": 60
         *       }
         *     }
         */
        HealthHistoryRow: {
            /**
             * Format: date
             * @description Date in the workspace's time zone.
             */
            date: string;
            /** @description Points, to one decimal. */
            score: number | null;
            /** @description Band of the score; null without one. */
            status: components["schemas"]["HealthStatus"] | null;
            /** @description Value of each dimension by its key; null for N/A. */
            dimensions: {
                [key: string]: number | null;
            };
        };
        /**
         * @description Past scores, oldest first.
         * @example {
         *       "data": [
         *         {
         *           "date": "2026-11-15",
         *           "score": 69.1,
         *           "status": "neutral",
         *           "dimensions": {
         *             "product_usage": 69,
         *             "engagement": 65,
         *             "support": 80,
         *             "sentiment": 60
         *           }
         *         },
         *         {
         *           "date": "2026-11-16",
         *           "score": 70.3,
         *           "status": "healthy",
         *           "dimensions": {
         *             "product_usage": 72,
         *             "engagement": 65,
         *             "support": 80,
         *             "sentiment": 60
         *           }
         *         }
         *       ]
         *     }
         */
        HealthHistory: {
            /** @description One row per date. */
            data: components["schemas"]["HealthHistoryRow"][];
        };
        /**
         * @description How the field is compared; `in` takes a list. A field without a value matches nothing.
         * @enum {string}
         */
        ConditionOp: "lt" | "lte" | "gt" | "gte" | "eq" | "neq" | "in";
        /** @description What the field is compared with; a list for `in`, one value for the others. */
        ConditionValue: string | number | boolean | (string | number)[];
        /**
         * @description One comparison about a customer.
         * @example {
         *       "field": "health_score_days_ago",
         *       "op": "gte",
         *       "value": 70,
         *       "days": 7
         *     }
         */
        Condition: {
            /**
             * @description `health_score`; `health_score_days_ago`, the score of `days` ago; `health_score_min_over_days`, the lowest of
             *     the last `days`; `status`; `arr`; `segment`, by id; `renewal_in_days`; `days_since_created`;
             *     `days_since_status_changed` (assumed: the seeded Win-back needs it);
             *     `usage_change_pct_mom`, events other than logins of 30 days against the 30 before, in percent, without a
             *     value if there were none before; `event_name`, an event of that name; `custom_fields.<key>`.
             */
            field: string;
            op: components["schemas"]["ConditionOp"];
            value: components["schemas"]["ConditionValue"];
            /** @description For `health_score_days_ago` and `health_score_min_over_days`, which need it. */
            days?: number;
        };
        /**
         * @description When a playbook fires; either `all` conditions must hold or `any` of them.
         * @example {
         *       "all": [
         *         {
         *           "field": "health_score",
         *           "op": "lt",
         *           "value": 50
         *         },
         *         {
         *           "field": "health_score_days_ago",
         *           "op": "gte",
         *           "value": 70,
         *           "days": 7
         *         }
         *       ]
         *     }
         */
        Trigger: {
            /** @description All of these must hold. */
            all?: components["schemas"]["Condition"][];
            /** @description One of these must hold. */
            any?: components["schemas"]["Condition"][];
        };
        /**
         * @description Makes a task for the customer's owner.
         * @example {
         *       "type": "create_task",
         *       "title": "Call the champion",
         *       "due_in_days": 3,
         *       "priority": "high"
         *     }
         */
        CreateTaskAction: {
            /**
             * @description Kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "create_task";
            /** @description What to do. */
            title: string;
            /** @description How to do it. */
            description?: string;
            /**
             * @description Days from the day of the run to the due date.
             * @default 0
             */
            due_in_days?: number;
            /** @description Default `medium`. */
            priority?: components["schemas"]["TaskPriority"];
        };
        /**
         * @description Posts a message to Slack.
         * @example {
         *       "type": "slack_notification",
         *       "channel": "#cs-alerts",
         *       "message": "A healthy customer is now at risk."
         *     }
         */
        SlackNotificationAction: {
            /**
             * @description Kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "slack_notification";
            /** @description Name of the channel. */
            channel: string;
            /** @description What to post. */
            message: string;
        };
        /**
         * @description Sends an e-mail to the customer's champions.
         * @example {
         *       "type": "email_champion",
         *       "subject": "Shall we catch up?",
         *       "body": "We would like to hear how things are going."
         *     }
         */
        EmailChampionAction: {
            /**
             * @description Kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "email_champion";
            /** @description Subject of the e-mail. */
            subject: string;
            /** @description Text of the e-mail. */
            body: string;
        };
        /** @description What a playbook does when it fires. */
        Action: components["schemas"]["CreateTaskAction"] | components["schemas"]["SlackNotificationAction"] | components["schemas"]["EmailChampionAction"];
        /**
         * @description What a run should reach, and until when. At the deadline the run closes either way.
         * @example {
         *       "condition": {
         *         "field": "health_score",
         *         "op": "gt",
         *         "value": 60
         *       },
         *       "within_days": 30
         *     }
         */
        PlaybookGoal: {
            condition: components["schemas"]["Condition"];
            /** @description Days from the day of the run to the deadline. */
            within_days: number;
        };
        /**
         * @description A rule that watches customers and acts when it matches.
         * @example {
         *       "id": "01M7HV29E0ZN19D1C62E4XT7AV",
         *       "name": "Enterprise at risk",
         *       "description": "A large customer that was healthy a week ago.",
         *       "enabled": true,
         *       "trigger": {
         *         "all": [
         *           {
         *             "field": "health_score",
         *             "op": "lt",
         *             "value": 50
         *           },
         *           {
         *             "field": "health_score_days_ago",
         *             "op": "gte",
         *             "value": 70,
         *             "days": 7
         *           },
         *           {
         *             "field": "arr",
         *             "op": "gte",
         *             "value": 50000
         *           }
         *         ]
         *       },
         *       "actions": [
         *         {
         *           "type": "create_task",
         *           "title": "Call the champion",
         *           "due_in_days": 3,
         *           "priority": "high"
         *         },
         *         {
         *           "type": "slack_notification",
         *           "channel": "#cs-alerts",
         *           "message": "A healthy customer is now at risk."
         *         }
         *       ],
         *       "goal": {
         *         "condition": {
         *           "field": "health_score",
         *           "op": "gt",
         *           "value": 60
         *         },
         *         "within_days": 30
         *       },
         *       "created_at": "2026-11-16T09:30:00.000Z",
         *       "updated_at": "2026-11-16T09:30:00.000Z"
         *     }
         */
        Playbook: {
            /** @description Id of the playbook. */
            id: string;
            /** @description Name of the playbook. */
            name: string;
            /** @description What it is for. */
            description: string | null;
            /** @description Whether it is evaluated. */
            enabled: boolean;
            trigger: components["schemas"]["Trigger"];
            /** @description What it does, in this order. */
            actions: components["schemas"]["Action"][];
            /** @description What a run should reach. */
            goal: components["schemas"]["PlaybookGoal"] | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /**
         * @description A new playbook.
         * @example {
         *       "name": "Enterprise at risk",
         *       "description": "A large customer that was healthy a week ago.",
         *       "enabled": true,
         *       "trigger": {
         *         "all": [
         *           {
         *             "field": "health_score",
         *             "op": "lt",
         *             "value": 50
         *           },
         *           {
         *             "field": "health_score_days_ago",
         *             "op": "gte",
         *             "value": 70,
         *             "days": 7
         *           },
         *           {
         *             "field": "arr",
         *             "op": "gte",
         *             "value": 50000
         *           }
         *         ]
         *       },
         *       "actions": [
         *         {
         *           "type": "create_task",
         *           "title": "Call the champion",
         *           "due_in_days": 3,
         *           "priority": "high"
         *         },
         *         {
         *           "type": "slack_notification",
         *           "channel": "#cs-alerts",
         *           "message": "A healthy customer is now at risk."
         *         }
         *       ],
         *       "goal": {
         *         "condition": {
         *           "field": "health_score",
         *           "op": "gt",
         *           "value": 60
         *         },
         *         "within_days": 30
         *       }
         *     }
         */
        PlaybookCreate: {
            /** @description Name of the playbook. */
            name: string;
            /**
             * @description What it is for.
             * @default null
             */
            description?: string | null;
            /**
             * @description Whether it is evaluated.
             * @default true
             */
            enabled?: boolean;
            trigger: components["schemas"]["Trigger"];
            /** @description What it does, in this order. */
            actions: components["schemas"]["Action"][];
            /** @description What a run should reach. Without one a run closes when its tasks are done. */
            goal?: components["schemas"]["PlaybookGoal"] | null;
        };
        /**
         * @description A page of playbooks.
         * @example {
         *       "data": [
         *         {
         *           "id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "name": "Renewal",
         *           "description": "Customers that renew within 60 days.",
         *           "enabled": true,
         *           "trigger": {
         *             "all": [
         *               {
         *                 "field": "renewal_in_days",
         *                 "op": "lte",
         *                 "value": 60
         *               },
         *               {
         *                 "field": "status",
         *                 "op": "eq",
         *                 "value": "active"
         *               }
         *             ]
         *           },
         *           "actions": [
         *             {
         *               "type": "create_task",
         *               "title": "Prepare the renewal proposal",
         *               "due_in_days": 7,
         *               "priority": "high"
         *             }
         *           ],
         *           "goal": null,
         *           "created_at": "2026-01-12T08:00:02.000Z",
         *           "updated_at": "2026-01-12T08:00:02.000Z"
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        PlaybookList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Playbook"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description Where the task stands. `completed` is final.
         * @enum {string}
         */
        TaskStatus: "open" | "in_progress" | "completed" | "skipped";
        /**
         * @description How urgent the task is.
         * @enum {string}
         */
        TaskPriority: "low" | "medium" | "high";
        /**
         * @description How the task went.
         * @enum {string}
         */
        TaskOutcome: "successful" | "unsuccessful" | "no_response" | "not_applicable";
        /**
         * @description Work for the owner of a customer.
         * @example {
         *       "id": "01M7H1AD5RECRPVBBRGX08ABBG",
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *       "title": "Prepare the renewal proposal",
         *       "description": "Compare usage with the contract and propose the next term.",
         *       "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "status": "open",
         *       "priority": "high",
         *       "due_date": "2026-11-23",
         *       "overdue": false,
         *       "outcome": null,
         *       "outcome_note": null,
         *       "completed_at": null,
         *       "completed_by": null,
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "updated_at": "2026-11-16T02:00:03.000Z"
         *     }
         */
        Task: {
            /** @description Id of the task. */
            id: string;
            /** @description Customer that it is about. */
            customer_id: string;
            /** @description Playbook that made it. */
            playbook_id: string | null;
            /** @description What to do. */
            title: string;
            /** @description How to do it. */
            description: string | null;
            /** @description User who is to do it. */
            owner_id: string | null;
            status: components["schemas"]["TaskStatus"];
            priority: components["schemas"]["TaskPriority"];
            /**
             * Format: date
             * @description Date by which it is to be done.
             */
            due_date: string | null;
            /** @description Whether the due date has passed while it is open or in progress. */
            overdue: boolean;
            /** @description How it went; null until it is completed, and if it was completed without saying. */
            outcome: components["schemas"]["TaskOutcome"] | null;
            /** @description The note that it was completed with. */
            outcome_note: string | null;
            /**
             * Format: date-time
             * @description When it was completed.
             */
            completed_at: string | null;
            /** @description User or API key that completed it. */
            completed_by: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /**
         * @description The fields to change.
         * @example {
         *       "status": "in_progress",
         *       "due_date": "2026-11-25"
         *     }
         */
        TaskUpdate: {
            status?: components["schemas"]["TaskStatus"];
            /**
             * Format: date
             * @description Date by which it is to be done.
             */
            due_date?: string;
            /** @description User who is to do it. */
            owner_id?: string;
            priority?: components["schemas"]["TaskPriority"];
        };
        /**
         * @description How the task went.
         * @example {
         *       "outcome": "successful",
         *       "note": "Dana agreed to a two-year term."
         *     }
         */
        TaskComplete: {
            outcome: components["schemas"]["TaskOutcome"];
            /**
             * @description Anything to remember; answered as `outcome_note`.
             * @default null
             */
            note?: string | null;
        };
        /**
         * @description A page of tasks.
         * @example {
         *       "data": [
         *         {
         *           "id": "01M7H1AE50C76EN7CNFHT6J3N1",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "title": "Schedule the renewal call",
         *           "description": null,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "completed",
         *           "priority": "medium",
         *           "due_date": "2026-11-16",
         *           "overdue": false,
         *           "outcome": "successful",
         *           "outcome_note": "Dana agreed to a two-year term.",
         *           "completed_at": "2026-11-16T09:40:00.000Z",
         *           "completed_by": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "created_at": "2026-11-16T02:00:04.000Z",
         *           "updated_at": "2026-11-16T09:40:00.000Z"
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        TaskList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Task"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description `invited` until the first sign-in, `active` from then on.
         * @enum {string}
         */
        UserStatus: "invited" | "active";
        /**
         * @description A member of the workspace.
         * @example {
         *       "id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "email": "olivia.park@northwind.com",
         *       "name": "Olivia Park",
         *       "role": "csm",
         *       "status": "active",
         *       "created_at": "2026-01-15T10:20:00.000Z",
         *       "updated_at": "2026-01-15T11:02:00.000Z"
         *     }
         */
        User: {
            /** @description Id of the user. */
            id: string;
            /**
             * Format: email
             * @description E-mail address, unique in the workspace.
             */
            email: string;
            /** @description Full name. */
            name: string | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["UserStatus"];
            /**
             * Format: date-time
             * @description When the user was invited.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /**
         * @description Whom to invite.
         * @example {
         *       "email": "sam.osei@northwind.com",
         *       "name": "Sam Osei",
         *       "role": "csm"
         *     }
         */
        UserInvite: {
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Full name. */
            name?: string;
            role: components["schemas"]["Role"];
        };
        /**
         * @description The role to give.
         * @example {
         *       "role": "director"
         *     }
         */
        UserRole: {
            role: components["schemas"]["Role"];
        };
        /**
         * @description A page of users.
         * @example {
         *       "data": [
         *         {
         *           "id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "email": "olivia.park@northwind.com",
         *           "name": "Olivia Park",
         *           "role": "csm",
         *           "status": "active",
         *           "created_at": "2026-01-15T10:20:00.000Z",
         *           "updated_at": "2026-01-15T11:02:00.000Z"
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        UserList: {
            /** @description The rows of this page. */
            data: components["schemas"]["User"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description `api_key` for an API key, `user` for an access token.
         * @enum {string}
         */
        CredentialType: "api_key" | "user";
        /**
         * @description Who the credential belongs to.
         * @example {
         *       "id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "email": "olivia.park@northwind.com",
         *       "type": "user",
         *       "name": "Olivia Park",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "scopes": [
         *         "customers:read",
         *         "customers:write",
         *         "health:read"
         *       ],
         *       "role": "csm"
         *     }
         */
        CurrentUser: {
            /** @description Id of the user or of the API key. */
            id: string;
            /** @description E-mail address of the user; null for an API key. */
            email: string | null;
            type: components["schemas"]["CredentialType"];
            /** @description Name of the user or of the API key. */
            name: string | null;
            /** @description The workspace. */
            tenant_id: string;
            /** @description API scopes of the credential. */
            scopes: components["schemas"]["Scope"][];
            /** @description Role of the user; absent for an API key. */
            role?: components["schemas"]["Role"];
        };
        /**
         * @description Active and trial customers together.
         * @example {
         *       "customers": 3,
         *       "arr": 240000
         *     }
         */
        PortfolioTotal: {
            /** @description Number of customers. */
            customers: number;
            /** @description Sum of their ARR. */
            arr: number;
        };
        /**
         * @description The customers of one status.
         * @example {
         *       "status": "active",
         *       "customers": 2,
         *       "arr": 204000
         *     }
         */
        PortfolioStatusGroup: {
            status: components["schemas"]["CustomerStatus"];
            /** @description Number of customers. */
            customers: number;
            /** @description Sum of their ARR. */
            arr: number;
        };
        /**
         * @description The active and trial customers of one health status.
         * @example {
         *       "health_status": "healthy",
         *       "customers": 1,
         *       "arr": 84000
         *     }
         */
        PortfolioHealthGroup: {
            /** @description Band of the latest score; null for customers without one. */
            health_status: components["schemas"]["HealthStatus"] | null;
            /** @description Number of customers. */
            customers: number;
            /** @description Sum of their ARR. */
            arr: number;
        };
        /**
         * @description The active and trial customers of one owner.
         * @example {
         *       "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "customers": 3,
         *       "arr": 240000
         *     }
         */
        PortfolioOwnerGroup: {
            /** @description The user; null for customers without an owner. */
            owner_id: string | null;
            /** @description Number of customers. */
            customers: number;
            /** @description Sum of their ARR. */
            arr: number;
        };
        /**
         * @description What changed in the last 30 days.
         * @example {
         *       "since": "2026-10-17",
         *       "new_customers": 1,
         *       "new_arr": 36000,
         *       "churned_customers": 0,
         *       "churned_arr": 0,
         *       "improved_customers": 1,
         *       "declined_customers": 0
         *     }
         */
        PortfolioMovement: {
            /**
             * Format: date
             * @description First date that counts.
             */
            since: string;
            /** @description Customers that were created. */
            new_customers: number;
            /** @description Their ARR. */
            new_arr: number;
            /** @description Customers that churned. */
            churned_customers: number;
            /** @description Their ARR. */
            churned_arr: number;
            /** @description Customers in a better health status than 30 days ago. */
            improved_customers: number;
            /** @description Customers in a worse health status than 30 days ago. */
            declined_customers: number;
        };
        /**
         * @description The customers of the workspace in figures.
         * @example {
         *       "as_of": "2026-11-16T09:30:00.000Z",
         *       "currency": "EUR",
         *       "total": {
         *         "customers": 3,
         *         "arr": 240000
         *       },
         *       "by_status": [
         *         {
         *           "status": "active",
         *           "customers": 2,
         *           "arr": 204000
         *         },
         *         {
         *           "status": "trial",
         *           "customers": 1,
         *           "arr": 36000
         *         },
         *         {
         *           "status": "churned",
         *           "customers": 0,
         *           "arr": 0
         *         },
         *         {
         *           "status": "paused",
         *           "customers": 0,
         *           "arr": 0
         *         }
         *       ],
         *       "by_health_status": [
         *         {
         *           "health_status": "healthy",
         *           "customers": 1,
         *           "arr": 84000
         *         },
         *         {
         *           "health_status": "neutral",
         *           "customers": 0,
         *           "arr": 0
         *         },
         *         {
         *           "health_status": "at_risk",
         *           "customers": 1,
         *           "arr": 120000
         *         },
         *         {
         *           "health_status": null,
         *           "customers": 1,
         *           "arr": 36000
         *         }
         *       ],
         *       "by_owner": [
         *         {
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "customers": 3,
         *           "arr": 240000
         *         }
         *       ],
         *       "mean_score": 58.2,
         *       "arr_weighted_score": 56.1,
         *       "arr_at_risk": 120000,
         *       "movement": {
         *         "since": "2026-10-17",
         *         "new_customers": 1,
         *         "new_arr": 36000,
         *         "churned_customers": 0,
         *         "churned_arr": 0,
         *         "improved_customers": 1,
         *         "declined_customers": 0
         *       }
         *     }
         */
        Portfolio: {
            /**
             * Format: date-time
             * @description The instant that the figures are of.
             */
            as_of: string;
            /** @description Currency of all amounts (ISO 4217). */
            currency: string;
            total: components["schemas"]["PortfolioTotal"];
            /** @description One entry per status, churned and paused included. */
            by_status: components["schemas"]["PortfolioStatusGroup"][];
            /** @description Active and trial customers, one entry per band and one for those without a score. */
            by_health_status: components["schemas"]["PortfolioHealthGroup"][];
            /** @description Active and trial customers, one entry per owner who has any. */
            by_owner: components["schemas"]["PortfolioOwnerGroup"][];
            /** @description Mean score of active and trial customers, to one decimal; null if none has a score. */
            mean_score: number | null;
            /** @description The same, weighted by ARR; null if none of those with a score has ARR. */
            arr_weighted_score: number | null;
            /** @description ARR of active and trial customers that are `at_risk`. */
            arr_at_risk: number;
            movement: components["schemas"]["PortfolioMovement"];
        };
        /**
         * @description How likely the renewal is. Set by hand, or by the health status: healthy is `commit`, neutral `probable`,
         *     at_risk `at_risk`, no score `best_case`.
         * @enum {string}
         */
        RenewalForecast: "commit" | "probable" | "best_case" | "at_risk";
        /**
         * @description The buckets do not overlap: `this_month` from today to the month's last day, `next_90_days` after that up to day
         *     90, `next_180_days` after that up to day 180, `last_12_months` before today.
         * @enum {string}
         */
        RenewalBucketKey: "this_month" | "next_90_days" | "next_180_days" | "last_12_months";
        /**
         * @description Something that speaks against a renewal.
         * @enum {string}
         */
        RenewalRedFlag: "champion_changed" | "usage_drop" | "severe_tickets_open" | "negative_emails" | "silence";
        /**
         * @description Something that speaks for a renewal.
         * @enum {string}
         */
        RenewalGreenFlag: "usage_growth" | "new_users";
        /**
         * @description How a past renewal ended.
         * @enum {string}
         */
        RenewalOutcome: "completed" | "churned";
        /**
         * @description One renewal.
         * @example {
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "name": "Acme Industries",
         *       "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "renewal_date": "2026-12-16",
         *       "days_remaining": 30,
         *       "arr": 84000,
         *       "proposed_arr": 90000,
         *       "forecast": "commit",
         *       "outcome": null,
         *       "health_score": 70.3,
         *       "health_status": "healthy",
         *       "red_flags": [],
         *       "green_flags": [
         *         "usage_growth",
         *         "new_users"
         *       ]
         *     }
         */
        RenewalRow: {
            /** @description The customer. */
            customer_id: string;
            /** @description Name of the company. */
            name: string;
            /** @description User who looks after it. */
            owner_id: string | null;
            /**
             * Format: date
             * @description Date of the renewal.
             */
            renewal_date: string;
            /** @description Days from today to the date, negative once it has passed. */
            days_remaining: number;
            /** @description ARR now. */
            arr: number | null;
            /** @description ARR expected after the renewal; `arr` unless set. */
            proposed_arr: number | null;
            forecast: components["schemas"]["RenewalForecast"];
            /** @description How it ended; null while it lies ahead. */
            outcome: components["schemas"]["RenewalOutcome"] | null;
            /** @description Latest score, to one decimal. */
            health_score: number | null;
            /** @description Band of the latest score; null without one. */
            health_status: components["schemas"]["HealthStatus"] | null;
            /** @description What speaks against it. */
            red_flags: components["schemas"]["RenewalRedFlag"][];
            /** @description What speaks for it. */
            green_flags: components["schemas"]["RenewalGreenFlag"][];
        };
        /**
         * @description The renewals of one period.
         * @example {
         *       "key": "this_month",
         *       "from": "2026-11-16",
         *       "to": "2026-11-30",
         *       "customers": 0,
         *       "arr": 0,
         *       "proposed_arr": 0,
         *       "rows": []
         *     }
         */
        RenewalBucket: {
            key: components["schemas"]["RenewalBucketKey"];
            /**
             * Format: date
             * @description First date, included.
             */
            from: string;
            /**
             * Format: date
             * @description Last date, included. Before `from` if the period is empty.
             */
            to: string;
            /** @description Number of renewals. */
            customers: number;
            /** @description Sum of their ARR. */
            arr: number;
            /** @description Sum of their proposed ARR. */
            proposed_arr: number;
            /** @description The renewals, by date. */
            rows: components["schemas"]["RenewalRow"][];
        };
        /**
         * @description The upcoming renewals of one forecast.
         * @example {
         *       "forecast": "commit",
         *       "customers": 1,
         *       "arr": 84000,
         *       "proposed_arr": 90000
         *     }
         */
        RenewalForecastGroup: {
            forecast: components["schemas"]["RenewalForecast"];
            /** @description Number of renewals. */
            customers: number;
            /** @description Sum of their ARR. */
            arr: number;
            /** @description Sum of their proposed ARR. */
            proposed_arr: number;
        };
        /**
         * @description The renewals of the workspace.
         * @example {
         *       "as_of": "2026-11-16",
         *       "currency": "EUR",
         *       "buckets": [
         *         {
         *           "key": "this_month",
         *           "from": "2026-11-16",
         *           "to": "2026-11-30",
         *           "customers": 0,
         *           "arr": 0,
         *           "proposed_arr": 0,
         *           "rows": []
         *         },
         *         {
         *           "key": "next_90_days",
         *           "from": "2026-12-01",
         *           "to": "2027-02-14",
         *           "customers": 1,
         *           "arr": 84000,
         *           "proposed_arr": 90000,
         *           "rows": [
         *             {
         *               "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *               "name": "Acme Industries",
         *               "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *               "renewal_date": "2026-12-16",
         *               "days_remaining": 30,
         *               "arr": 84000,
         *               "proposed_arr": 90000,
         *               "forecast": "commit",
         *               "outcome": null,
         *               "health_score": 70.3,
         *               "health_status": "healthy",
         *               "red_flags": [],
         *               "green_flags": [
         *                 "usage_growth",
         *                 "new_users"
         *               ]
         *             }
         *           ]
         *         },
         *         {
         *           "key": "next_180_days",
         *           "from": "2027-02-15",
         *           "to": "2027-05-15",
         *           "customers": 0,
         *           "arr": 0,
         *           "proposed_arr": 0,
         *           "rows": []
         *         },
         *         {
         *           "key": "last_12_months",
         *           "from": "2025-11-16",
         *           "to": "2026-11-15",
         *           "customers": 0,
         *           "arr": 0,
         *           "proposed_arr": 0,
         *           "rows": []
         *         }
         *       ],
         *       "by_forecast": [
         *         {
         *           "forecast": "commit",
         *           "customers": 1,
         *           "arr": 84000,
         *           "proposed_arr": 90000
         *         },
         *         {
         *           "forecast": "probable",
         *           "customers": 0,
         *           "arr": 0,
         *           "proposed_arr": 0
         *         },
         *         {
         *           "forecast": "best_case",
         *           "customers": 0,
         *           "arr": 0,
         *           "proposed_arr": 0
         *         },
         *         {
         *           "forecast": "at_risk",
         *           "customers": 0,
         *           "arr": 0,
         *           "proposed_arr": 0
         *         }
         *       ]
         *     }
         */
        Renewals: {
            /**
             * Format: date
             * @description Today in the workspace's time zone.
             */
            as_of: string;
            /** @description Currency of all amounts (ISO 4217). */
            currency: string;
            /** @description The four periods. */
            buckets: components["schemas"]["RenewalBucket"][];
            /** @description The renewals of the three coming periods, one entry per forecast. */
            by_forecast: components["schemas"]["RenewalForecastGroup"][];
        };
        /**
         * @description What a number counts; `currency` is the workspace's.
         * @enum {string}
         */
        WidgetUnit: "count" | "currency" | "score" | "percent";
        /**
         * @description One number.
         * @example {
         *       "value": 58.2,
         *       "unit": "score",
         *       "change": 1.4
         *     }
         */
        MetricWidgetData: {
            /** @description The number; null without data. */
            value: number | null;
            unit: components["schemas"]["WidgetUnit"];
            /** @description Difference to 30 days before, in the same unit; null if unknown. */
            change: number | null;
        };
        /**
         * @description A widget that shows one number.
         * @example {
         *       "id": "mean_score",
         *       "type": "metric",
         *       "title": "Mean health score",
         *       "data": {
         *         "value": 58.2,
         *         "unit": "score",
         *         "change": 1.4
         *       }
         *     }
         */
        MetricWidget: {
            /** @description Id of the widget. */
            id: string;
            /**
             * @description Kind of widget. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "metric";
            /** @description Title to show. */
            title: string;
            data: components["schemas"]["MetricWidgetData"];
        };
        /**
         * @description A column of a table.
         * @example {
         *       "key": "name",
         *       "label": "Customer"
         *     }
         */
        TableColumn: {
            /** @description Key of the column in each row. */
            key: string;
            /** @description Heading to show. */
            label: string;
        };
        /** @description A value of a table. */
        TableCell: string | number | boolean | null;
        /**
         * @description Rows and columns.
         * @example {
         *       "columns": [
         *         {
         *           "key": "name",
         *           "label": "Customer"
         *         },
         *         {
         *           "key": "health_score",
         *           "label": "Score"
         *         }
         *       ],
         *       "rows": [
         *         {
         *           "name": "Globex",
         *           "health_score": 46.1
         *         }
         *       ]
         *     }
         */
        TableWidgetData: {
            /** @description The columns in their order. */
            columns: components["schemas"]["TableColumn"][];
            /** @description Values by the key of their column. */
            rows: {
                [key: string]: components["schemas"]["TableCell"];
            }[];
        };
        /**
         * @description A widget that shows a table.
         * @example {
         *       "id": "at_risk",
         *       "type": "table",
         *       "title": "Customers at risk",
         *       "data": {
         *         "columns": [
         *           {
         *             "key": "name",
         *             "label": "Customer"
         *           },
         *           {
         *             "key": "health_score",
         *             "label": "Score"
         *           }
         *         ],
         *         "rows": [
         *           {
         *             "name": "Globex",
         *             "health_score": 46.1
         *           }
         *         ]
         *       }
         *     }
         */
        TableWidget: {
            /** @description Id of the widget. */
            id: string;
            /**
             * @description Kind of widget. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "table";
            /** @description Title to show. */
            title: string;
            data: components["schemas"]["TableWidgetData"];
        };
        /**
         * @description The value of one date.
         * @example {
         *       "date": "2026-11-16",
         *       "value": 58.2
         *     }
         */
        TimeseriesPoint: {
            /**
             * Format: date
             * @description The date.
             */
            date: string;
            /** @description The value; null without data. */
            value: number | null;
        };
        /**
         * @description One line of a chart.
         * @example {
         *       "key": "mean_score",
         *       "label": "Mean score",
         *       "points": [
         *         {
         *           "date": "2026-11-16",
         *           "value": 58.2
         *         }
         *       ]
         *     }
         */
        TimeseriesSeries: {
            /** @description Key of the line. */
            key: string;
            /** @description Name to show. */
            label: string;
            /** @description The values, by date. */
            points: components["schemas"]["TimeseriesPoint"][];
        };
        /**
         * @description Values over time.
         * @example {
         *       "unit": "score",
         *       "series": [
         *         {
         *           "key": "mean_score",
         *           "label": "Mean score",
         *           "points": [
         *             {
         *               "date": "2026-11-16",
         *               "value": 58.2
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        TimeseriesWidgetData: {
            unit: components["schemas"]["WidgetUnit"];
            /** @description The lines. */
            series: components["schemas"]["TimeseriesSeries"][];
        };
        /**
         * @description A widget that shows values over time.
         * @example {
         *       "id": "score_over_time",
         *       "type": "timeseries",
         *       "title": "Health over time",
         *       "data": {
         *         "unit": "score",
         *         "series": [
         *           {
         *             "key": "mean_score",
         *             "label": "Mean score",
         *             "points": [
         *               {
         *                 "date": "2026-11-16",
         *                 "value": 58.2
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        TimeseriesWidget: {
            /** @description Id of the widget. */
            id: string;
            /**
             * @description Kind of widget. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "timeseries";
            /** @description Title to show. */
            title: string;
            data: components["schemas"]["TimeseriesWidgetData"];
        };
        /**
         * @description One bar of a chart.
         * @example {
         *       "key": "at_risk",
         *       "label": "At risk",
         *       "value": 120000
         *     }
         */
        Bar: {
            /** @description Key of the bar. */
            key: string;
            /** @description Name to show. */
            label: string;
            /** @description The value. */
            value: number;
        };
        /**
         * @description Values side by side.
         * @example {
         *       "unit": "currency",
         *       "bars": [
         *         {
         *           "key": "healthy",
         *           "label": "Healthy",
         *           "value": 84000
         *         },
         *         {
         *           "key": "at_risk",
         *           "label": "At risk",
         *           "value": 120000
         *         }
         *       ]
         *     }
         */
        BarWidgetData: {
            unit: components["schemas"]["WidgetUnit"];
            /** @description The bars in their order. */
            bars: components["schemas"]["Bar"][];
        };
        /**
         * @description A widget that shows values side by side.
         * @example {
         *       "id": "arr_by_health",
         *       "type": "bar",
         *       "title": "ARR by health",
         *       "data": {
         *         "unit": "currency",
         *         "bars": [
         *           {
         *             "key": "healthy",
         *             "label": "Healthy",
         *             "value": 84000
         *           },
         *           {
         *             "key": "at_risk",
         *             "label": "At risk",
         *             "value": 120000
         *           }
         *         ]
         *       }
         *     }
         */
        BarWidget: {
            /** @description Id of the widget. */
            id: string;
            /**
             * @description Kind of widget. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "bar";
            /** @description Title to show. */
            title: string;
            data: components["schemas"]["BarWidgetData"];
        };
        /** @description A widget of a dashboard with its data, by `type`. */
        Widget: components["schemas"]["MetricWidget"] | components["schemas"]["TableWidget"] | components["schemas"]["TimeseriesWidget"] | components["schemas"]["BarWidget"];
        /**
         * @description The widgets of a dashboard.
         * @example {
         *       "data": [
         *         {
         *           "id": "mean_score",
         *           "type": "metric",
         *           "title": "Mean health score",
         *           "data": {
         *             "value": 58.2,
         *             "unit": "score",
         *             "change": 1.4
         *           }
         *         },
         *         {
         *           "id": "at_risk",
         *           "type": "table",
         *           "title": "Customers at risk",
         *           "data": {
         *             "columns": [
         *               {
         *                 "key": "name",
         *                 "label": "Customer"
         *               },
         *               {
         *                 "key": "health_score",
         *                 "label": "Score"
         *               }
         *             ],
         *             "rows": [
         *               {
         *                 "name": "Globex",
         *                 "health_score": 46.1
         *               }
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        WidgetList: {
            /** @description The widgets in their order. */
            data: components["schemas"]["Widget"][];
        };
        /**
         * @description What a message is about.
         * @enum {string}
         */
        WebhookEventType: "customer.created" | "customer.updated" | "customer.deleted" | "customer.status_changed" | "health.changed" | "health.drop_sharp" | "renewal.approaching" | "renewal.completed" | "renewal.churned" | "task.created" | "task.completed" | "task.overdue" | "playbook.triggered" | "ai.detected_issue" | "integration.disconnected";
        /**
         * @description A type, or `*` alone for all, future ones included.
         * @enum {string}
         */
        WebhookEventSelector: "*" | "customer.created" | "customer.updated" | "customer.deleted" | "customer.status_changed" | "health.changed" | "health.drop_sharp" | "renewal.approaching" | "renewal.completed" | "renewal.churned" | "task.created" | "task.completed" | "task.overdue" | "playbook.triggered" | "ai.detected_issue" | "integration.disconnected";
        /**
         * @description `paused` by hand, `disabled` after failures or a 410; only `active` ones receive messages.
         * @enum {string}
         */
        WebhookSubscriptionStatus: "active" | "paused" | "disabled";
        /**
         * @description Only messages about customers that match all of these when the message arises. With a filter, messages that are
         *     about no customer are not sent.
         * @example {
         *       "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *     }
         */
        WebhookFilters: {
            /** @description Customers in this segment. */
            segment_id?: string;
            /** @description Customers of this user. */
            owner_id?: string;
            /** @description Customers with at least this ARR. */
            min_arr?: number;
        };
        /**
         * @description A URL that receives messages.
         * @example {
         *       "id": "01KTKHN7G038Q0C0W1W1W2ANVD",
         *       "url": "https://hooks.acme.com/lealup",
         *       "events": [
         *         "health.changed",
         *         "customer.status_changed"
         *       ],
         *       "description": "Alerts for the account team",
         *       "filters": {
         *         "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *       },
         *       "status": "active",
         *       "created_at": "2026-06-08T12:00:00.000Z"
         *     }
         */
        WebhookSubscription: {
            /** @description Id of the subscription. */
            id: string;
            /**
             * Format: uri
             * @description Where messages are posted to.
             */
            url: string;
            /** @description Types that it receives. */
            events: components["schemas"]["WebhookEventSelector"][];
            /** @description What it is for. */
            description: string | null;
            /** @description Empty if there are none. */
            filters: components["schemas"]["WebhookFilters"];
            status: components["schemas"]["WebhookSubscriptionStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
        };
        /**
         * @description A new subscription.
         * @example {
         *       "id": "01KTKHN7G038Q0C0W1W1W2ANVD",
         *       "url": "https://hooks.acme.com/lealup",
         *       "events": [
         *         "health.changed",
         *         "customer.status_changed"
         *       ],
         *       "description": "Alerts for the account team",
         *       "filters": {
         *         "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *       },
         *       "status": "active",
         *       "created_at": "2026-06-08T12:00:00.000Z",
         *       "secret": "whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ=="
         *     }
         */
        WebhookSubscriptionCreated: {
            /** @description Id of the subscription. */
            id: string;
            /**
             * Format: uri
             * @description Where messages are posted to.
             */
            url: string;
            /** @description Types that it receives. */
            events: components["schemas"]["WebhookEventSelector"][];
            /** @description What it is for. */
            description: string | null;
            /** @description Empty if there are none. */
            filters: components["schemas"]["WebhookFilters"];
            status: components["schemas"]["WebhookSubscriptionStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description The secret that was made, shown here only. Absent if you sent your own. */
            secret?: string;
        };
        /**
         * @description A new subscription.
         * @example {
         *       "url": "https://hooks.acme.com/lealup",
         *       "events": [
         *         "health.changed",
         *         "customer.status_changed"
         *       ],
         *       "description": "Alerts for the account team",
         *       "filters": {
         *         "segment_id": "01KFDYPXC0T5JEWD8WQ0AT1KTW"
         *       }
         *     }
         */
        WebhookSubscriptionCreate: {
            /**
             * Format: uri
             * @description Where to post messages to; https. An emulator also takes http to the same machine.
             */
            url: string;
            /** @description Types to receive, or `["*"]` for all. */
            events: components["schemas"]["WebhookEventSelector"][];
            /**
             * @description Key to sign with, at least 16 bytes: `whsec_` and base64, or any other text, whose UTF-8 bytes are the key.
             *     Absent: one is made and returned once.
             */
            secret?: string;
            /**
             * @description What it is for.
             * @default null
             */
            description?: string | null;
            filters?: components["schemas"]["WebhookFilters"];
        };
        /**
         * @description A page of subscriptions.
         * @example {
         *       "data": [
         *         {
         *           "id": "01KTKHN7G038Q0C0W1W1W2ANVD",
         *           "url": "https://hooks.acme.com/lealup",
         *           "events": [
         *             "*"
         *           ],
         *           "description": null,
         *           "filters": {},
         *           "status": "active",
         *           "created_at": "2026-06-08T12:00:00.000Z"
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        WebhookSubscriptionList: {
            /** @description The rows of this page. */
            data: components["schemas"]["WebhookSubscription"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description A type that a subscription can ask for.
         * @example {
         *       "type": "customer.deleted",
         *       "description": "A customer was deleted.",
         *       "sample_payload": {
         *         "id": "01M7HV5YM003213X77XQDHYVS7",
         *         "type": "customer.deleted",
         *         "created_at": "2026-11-16T09:32:00.000Z",
         *         "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *         "data": {
         *           "object": {
         *             "id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ"
         *           }
         *         }
         *       }
         *     }
         */
        WebhookEventDescription: {
            type: components["schemas"]["WebhookEventType"];
            /** @description When it is sent. */
            description: string;
            sample_payload: components["schemas"]["WebhookEvent"];
        };
        /**
         * @description A page of event types.
         * @example {
         *       "data": [
         *         {
         *           "type": "customer.deleted",
         *           "description": "A customer was deleted.",
         *           "sample_payload": {
         *             "id": "01M7HV5YM003213X77XQDHYVS7",
         *             "type": "customer.deleted",
         *             "created_at": "2026-11-16T09:32:00.000Z",
         *             "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *             "data": {
         *               "object": {
         *                 "id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ"
         *               }
         *             }
         *           }
         *         }
         *       ],
         *       "next_cursor": null,
         *       "has_more": false
         *     }
         */
        WebhookEventList: {
            /** @description The rows of this page. */
            data: components["schemas"]["WebhookEventDescription"][];
            /** @description Cursor of the next page; null at the end. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        /**
         * @description Former values of the fields that changed; the others are absent.
         * @example {
         *       "status": "trial",
         *       "arr": 36000
         *     }
         */
        CustomerPrevious: {
            /** @description Former name. */
            name?: string;
            /** @description Former domain. */
            email_domain?: string;
            /** @description Former ARR. */
            arr?: number | null;
            /** @description Former owner. */
            owner_id?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Former renewal date.
             */
            renewal_date?: string | null;
            /** @description All custom fields as they were. */
            custom_fields?: components["schemas"]["CustomFields"];
        };
        /**
         * @description The customer as it went to the trash; after an erasure the id alone.
         * @example {
         *       "id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ"
         *     }
         */
        CustomerDeletedObject: {
            /** @description Id of the customer. */
            id: string;
            /** @description Workspace that it belonged to. */
            tenant_id?: string;
            /** @description Name of the company. */
            name?: string;
            /** @description Domain of the company's e-mail, lower case. */
            email_domain?: string;
            /** @description Annual recurring revenue in the workspace's currency. */
            arr?: number | null;
            /** @description User who looked after it. */
            owner_id?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            /**
             * Format: date
             * @description Date of the next renewal.
             */
            renewal_date?: string | null;
            custom_fields?: components["schemas"]["CustomFields"];
            /** @description Latest score, to one decimal. */
            health_score?: number | null;
            /** @description Band of the latest score; null without one. */
            health_status?: components["schemas"]["HealthStatus"] | null;
            /** @description Segments that it was in. */
            segment_ids?: string[];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When a field last changed.
             */
            updated_at?: string;
        };
        /**
         * @description The health of a customer in short.
         * @example {
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "score": 70.3,
         *       "status": "healthy"
         *     }
         */
        HealthEventObject: {
            /** @description The customer. */
            customer_id: string;
            /** @description The new score, to one decimal. */
            score: number | null;
            /** @description Band of the new score; null without one. */
            status: components["schemas"]["HealthStatus"] | null;
        };
        /**
         * @description The health that the new one is compared with.
         * @example {
         *       "score": 69.1,
         *       "status": "neutral"
         *     }
         */
        HealthPrevious: {
            /** @description That score, to one decimal; null if there was none. */
            score: number | null;
            /** @description Band of that score; null without one. */
            status: components["schemas"]["HealthStatus"] | null;
        };
        /**
         * @description A renewal.
         * @example {
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "renewal_date": "2026-12-16",
         *       "days_remaining": 30,
         *       "arr": 84000,
         *       "forecast": "commit",
         *       "proposed_arr": 90000
         *     }
         */
        RenewalEventObject: {
            /** @description The customer. */
            customer_id: string;
            /**
             * Format: date
             * @description Date of the renewal that the message is about.
             */
            renewal_date: string;
            /** @description Days from the message to the date, negative once it has passed. */
            days_remaining: number;
            /** @description ARR of the customer. */
            arr: number | null;
            forecast: components["schemas"]["RenewalForecast"];
            /** @description ARR expected after the renewal. */
            proposed_arr: number | null;
        };
        /**
         * @description A run of a playbook for a customer.
         * @example {
         *       "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *       "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *       "run_id": "01M7H1AD5RYD9G8KYK1PNK7MM4",
         *       "reason": "renewal_in_days 30 is at most 60 and status is active",
         *       "task_ids": [
         *         "01M7H1AD5RECRPVBBRGX08ABBG",
         *         "01M7H1AE50C76EN7CNFHT6J3N1"
         *       ]
         *     }
         */
        PlaybookRunObject: {
            /** @description The playbook. */
            playbook_id: string;
            /** @description The customer. */
            customer_id: string;
            /** @description The run. */
            run_id: string;
            /** @description The conditions that held, in words. */
            reason: string;
            /** @description Tasks that it made. */
            task_ids: string[];
        };
        /**
         * @description How serious an issue is.
         * @enum {string}
         */
        IssueSeverity: "low" | "medium" | "high" | "critical";
        /**
         * @description Something that calls for attention.
         * @example {
         *       "issue_id": "01M7G7014017PVSJQBVCCEWMCA",
         *       "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
         *       "kind": "competitor_mention",
         *       "severity": "high",
         *       "summary": "Two e-mails of this week compare the price with that of a competitor.",
         *       "detected_at": "2026-11-15T18:20:00.000Z"
         *     }
         */
        DetectedIssueObject: {
            /** @description Id of the issue. */
            issue_id: string;
            /** @description The customer. */
            customer_id: string;
            /** @description What sort of issue, for example `churn_intent`, `competitor_mention`, `frustration`. */
            kind: string;
            severity: components["schemas"]["IssueSeverity"];
            /** @description The issue in words. */
            summary: string;
            /**
             * Format: date-time
             * @description When it was detected.
             */
            detected_at: string;
        };
        /**
         * @description A connected tool.
         * @example {
         *       "integration_id": "01KPQFZT30YY764C39P1P2Q0HC",
         *       "provider": "zendesk",
         *       "reason": "The access token was revoked.",
         *       "disconnected_at": "2026-11-15T22:05:00.000Z"
         *     }
         */
        IntegrationObject: {
            /** @description Id of the integration. */
            integration_id: string;
            /** @description The tool, for example `gmail`, `hubspot`, `zendesk`. */
            provider: string;
            /** @description Why the connection was lost. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was lost.
             */
            disconnected_at: string;
        };
        /**
         * @description A customer was created.
         * @example {
         *       "id": "01M7HV29E0FPB54CX5Y0PRDZ7G",
         *       "type": "customer.created",
         *       "created_at": "2026-11-16T09:30:00.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01M7HV29E0SJX2BGBSJVC6T4WM",
         *           "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *           "name": "Initech",
         *           "email_domain": "initech.io",
         *           "arr": 36000,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "trial",
         *           "renewal_date": "2027-05-31",
         *           "custom_fields": {
         *             "country": "Germany",
         *             "tier": "Silver"
         *           },
         *           "health_score": null,
         *           "health_status": null,
         *           "segment_ids": [],
         *           "created_at": "2026-11-16T09:30:00.000Z",
         *           "updated_at": "2026-11-16T09:30:00.000Z"
         *         }
         *       }
         *     }
         */
        CustomerCreatedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Customer"];
            };
        };
        /**
         * @description A customer changed.
         * @example {
         *       "id": "01M7HV4410Q9T34671KA993SKF",
         *       "type": "customer.updated",
         *       "created_at": "2026-11-16T09:31:00.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01M7HV29E0SJX2BGBSJVC6T4WM",
         *           "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *           "name": "Initech",
         *           "email_domain": "initech.io",
         *           "arr": 36000,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "active",
         *           "renewal_date": "2027-05-31",
         *           "custom_fields": {
         *             "country": "Germany",
         *             "tier": "Silver"
         *           },
         *           "health_score": null,
         *           "health_status": null,
         *           "segment_ids": [],
         *           "created_at": "2026-11-16T09:30:00.000Z",
         *           "updated_at": "2026-11-16T09:31:00.000Z"
         *         },
         *         "previous": {
         *           "status": "trial"
         *         }
         *       }
         *     }
         */
        CustomerUpdatedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Customer"];
                previous: components["schemas"]["CustomerPrevious"];
            };
        };
        /**
         * @description A customer was deleted.
         * @example {
         *       "id": "01M7HV5YM003213X77XQDHYVS7",
         *       "type": "customer.deleted",
         *       "created_at": "2026-11-16T09:32:00.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ"
         *         }
         *       }
         *     }
         */
        CustomerDeletedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["CustomerDeletedObject"];
            };
        };
        /**
         * @description A customer's status changed.
         * @example {
         *       "id": "01M7HV7S7053CZ9N3HNKQ3TA48",
         *       "type": "customer.status_changed",
         *       "created_at": "2026-11-16T09:31:00.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01M7HV29E0SJX2BGBSJVC6T4WM",
         *           "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *           "name": "Initech",
         *           "email_domain": "initech.io",
         *           "arr": 36000,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "active",
         *           "renewal_date": "2027-05-31",
         *           "custom_fields": {
         *             "country": "Germany",
         *             "tier": "Silver"
         *           },
         *           "health_score": null,
         *           "health_status": null,
         *           "segment_ids": [],
         *           "created_at": "2026-11-16T09:30:00.000Z",
         *           "updated_at": "2026-11-16T09:31:00.000Z"
         *         },
         *         "previous": {
         *           "status": "trial"
         *         }
         *       }
         *     }
         */
        CustomerStatusChangedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.status_changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Customer"];
                previous: components["schemas"]["CustomerPrevious"];
            };
        };
        /**
         * @description A health score crossed a band.
         * @example {
         *       "id": "01M7H1AB78CZ4X0WM103HEYXRD",
         *       "type": "health.changed",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "score": 70.3,
         *           "status": "healthy"
         *         },
         *         "previous": {
         *           "score": 69.1,
         *           "status": "neutral"
         *         }
         *       }
         *     }
         */
        HealthChangedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "health.changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["HealthEventObject"];
                previous: components["schemas"]["HealthPrevious"];
            };
        };
        /**
         * @description A health score fell by more than 15 points in 7 days; `previous` is the score of then.
         * @example {
         *       "id": "01M7H1AC6G1YEPJDQ78QH5XPH9",
         *       "type": "health.drop_sharp",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
         *           "score": 46.1,
         *           "status": "at_risk"
         *         },
         *         "previous": {
         *           "score": 63.8,
         *           "status": "neutral"
         *         }
         *       }
         *     }
         */
        HealthDropSharpEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "health.drop_sharp";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["HealthEventObject"];
                previous: components["schemas"]["HealthPrevious"];
            };
        };
        /**
         * @description A renewal is 60, 30, 15 or 7 days away.
         * @example {
         *       "id": "01M7H1AG3G7Q12FDRAPFF2R4CQ",
         *       "type": "renewal.approaching",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "renewal_date": "2026-12-16",
         *           "days_remaining": 30,
         *           "arr": 84000,
         *           "forecast": "commit",
         *           "proposed_arr": 90000
         *         }
         *       }
         *     }
         */
        RenewalApproachingEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "renewal.approaching";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["RenewalEventObject"];
            };
        };
        /**
         * @description A customer renewed.
         * @example {
         *       "id": "01M7H1AH2RC95AM01WAWTFBASC",
         *       "type": "renewal.completed",
         *       "created_at": "2026-12-17T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "renewal_date": "2026-12-16",
         *           "days_remaining": -1,
         *           "arr": 84000,
         *           "forecast": "commit",
         *           "proposed_arr": 90000
         *         }
         *       }
         *     }
         */
        RenewalCompletedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "renewal.completed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["RenewalEventObject"];
            };
        };
        /**
         * @description A customer did not renew.
         * @example {
         *       "id": "01M7H1AJ20C50DPGC9NK3E7QJP",
         *       "type": "renewal.churned",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
         *           "renewal_date": "2026-11-15",
         *           "days_remaining": -1,
         *           "arr": 120000,
         *           "forecast": "at_risk",
         *           "proposed_arr": 120000
         *         }
         *       }
         *     }
         */
        RenewalChurnedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "renewal.churned";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["RenewalEventObject"];
            };
        };
        /**
         * @description A task was created.
         * @example {
         *       "id": "01M7H1AK185ZQPR2V3DZCPW3RR",
         *       "type": "task.created",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01M7H1AD5RECRPVBBRGX08ABBG",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "title": "Prepare the renewal proposal",
         *           "description": null,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "open",
         *           "priority": "high",
         *           "due_date": "2026-11-23",
         *           "overdue": false,
         *           "outcome": null,
         *           "outcome_note": null,
         *           "completed_at": null,
         *           "completed_by": null,
         *           "created_at": "2026-11-16T02:00:03.000Z",
         *           "updated_at": "2026-11-16T02:00:03.000Z"
         *         }
         *       }
         *     }
         */
        TaskCreatedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "task.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Task"];
            };
        };
        /**
         * @description A task was completed.
         * @example {
         *       "id": "01M7HVMKC0WW3TDB0DWH3SP6XF",
         *       "type": "task.completed",
         *       "created_at": "2026-11-16T09:40:00.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01M7H1AE50C76EN7CNFHT6J3N1",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "title": "Schedule the renewal call",
         *           "description": null,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "completed",
         *           "priority": "high",
         *           "due_date": "2026-11-16",
         *           "overdue": false,
         *           "outcome": "successful",
         *           "outcome_note": "Dana agreed to a two-year term.",
         *           "completed_at": "2026-11-16T09:40:00.000Z",
         *           "completed_by": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "created_at": "2026-11-16T02:00:04.000Z",
         *           "updated_at": "2026-11-16T09:40:00.000Z"
         *         }
         *       }
         *     }
         */
        TaskCompletedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "task.completed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Task"];
            };
        };
        /**
         * @description A task is overdue.
         * @example {
         *       "id": "01M7GTEQW8ECTP0MEVPMD1VWXS",
         *       "type": "task.overdue",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "id": "01M7H1AF480EV1HZHYE58W5S06",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "title": "Send the usage report",
         *           "description": null,
         *           "owner_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *           "status": "in_progress",
         *           "priority": "high",
         *           "due_date": "2026-11-15",
         *           "overdue": true,
         *           "outcome": null,
         *           "outcome_note": null,
         *           "completed_at": null,
         *           "completed_by": null,
         *           "created_at": "2026-11-01T02:00:05.000Z",
         *           "updated_at": "2026-11-12T08:00:00.000Z"
         *         }
         *       }
         *     }
         */
        TaskOverdueEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "task.overdue";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Task"];
            };
        };
        /**
         * @description A playbook fired for a customer.
         * @example {
         *       "id": "01M7H1AM0GNTQHB8QNZ69GW298",
         *       "type": "playbook.triggered",
         *       "created_at": "2026-11-16T02:00:03.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "playbook_id": "01KERKG5YGACTRAQVNJXYEKT19",
         *           "customer_id": "01KGHCH8H0EAP8685XNVXME6WD",
         *           "run_id": "01M7H1AD5RYD9G8KYK1PNK7MM4",
         *           "reason": "renewal_in_days 30 is at most 60 and status is active",
         *           "task_ids": [
         *             "01M7H1AD5RECRPVBBRGX08ABBG",
         *             "01M7H1AE50C76EN7CNFHT6J3N1"
         *           ]
         *         }
         *       }
         *     }
         */
        PlaybookTriggeredEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "playbook.triggered";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PlaybookRunObject"];
            };
        };
        /**
         * @description An issue was detected.
         * @example {
         *       "id": "01M7G70608D62B8AHC27A80GWA",
         *       "type": "ai.detected_issue",
         *       "created_at": "2026-11-15T18:20:05.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "issue_id": "01M7G7014017PVSJQBVCCEWMCA",
         *           "customer_id": "01KKEJ0BW0XEKXGPP0HQQWS8FJ",
         *           "kind": "competitor_mention",
         *           "severity": "high",
         *           "summary": "Two e-mails of this week compare the price with that of a competitor.",
         *           "detected_at": "2026-11-15T18:20:00.000Z"
         *         }
         *       }
         *     }
         */
        AiDetectedIssueEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ai.detected_issue";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["DetectedIssueObject"];
            };
        };
        /**
         * @description An integration lost its connection.
         * @example {
         *       "id": "01M7GKW0Q0KTB4QP2SWNWYAGB6",
         *       "type": "integration.disconnected",
         *       "created_at": "2026-11-15T22:05:00.000Z",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "data": {
         *         "object": {
         *           "integration_id": "01KPQFZT30YY764C39P1P2Q0HC",
         *           "provider": "zendesk",
         *           "reason": "The access token was revoked.",
         *           "disconnected_at": "2026-11-15T22:05:00.000Z"
         *         }
         *       }
         *     }
         */
        IntegrationDisconnectedEvent: {
            /** @description Id of the message, equal to the header `webhook-id`. */
            id: string;
            /**
             * @description What the message is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "integration.disconnected";
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Workspace that it happened in. */
            tenant_id: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["IntegrationObject"];
            };
        };
        /** @description Any message, by `type`. */
        WebhookEvent: components["schemas"]["CustomerCreatedEvent"] | components["schemas"]["CustomerUpdatedEvent"] | components["schemas"]["CustomerDeletedEvent"] | components["schemas"]["CustomerStatusChangedEvent"] | components["schemas"]["HealthChangedEvent"] | components["schemas"]["HealthDropSharpEvent"] | components["schemas"]["RenewalApproachingEvent"] | components["schemas"]["RenewalCompletedEvent"] | components["schemas"]["RenewalChurnedEvent"] | components["schemas"]["TaskCreatedEvent"] | components["schemas"]["TaskCompletedEvent"] | components["schemas"]["TaskOverdueEvent"] | components["schemas"]["PlaybookTriggeredEvent"] | components["schemas"]["AiDetectedIssueEvent"] | components["schemas"]["IntegrationDisconnectedEvent"];
        /**
         * @description An HTML page for people.
         * @example <!doctype html><title>Allow access?</title>
         */
        HtmlPage: string;
        /**
         * @description The parameters of the authorization request, which the page repeats, and the user's answer.
         * @example {
         *       "csrf_token": "example-csrf-token",
         *       "decision": "allow",
         *       "user_id": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "response_type": "code",
         *       "client_id": "acme-reporting",
         *       "redirect_uri": "https://reporting.acme.com/oauth/callback",
         *       "scope": "openid customers:read health:read",
         *       "state": "af0ifjsldkj",
         *       "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
         *       "code_challenge_method": "S256"
         *     }
         */
        ConsentForm: {
            /** @description Token of the page, bound to its cookie. */
            csrf_token: string;
            /**
             * @description The user's answer.
             * @enum {string}
             */
            decision: "allow" | "deny";
            /** @description Who answers, where the page lets one choose. Needed with `allow`. */
            user_id?: string;
            /**
             * @description As in the request.
             * @constant
             */
            response_type: "code";
            /** @description As in the request. */
            client_id: string;
            /**
             * Format: uri
             * @description As in the request.
             */
            redirect_uri: string;
            /** @description As in the request. */
            scope?: string;
            /** @description As in the request. */
            state?: string;
            /** @description As in the request. */
            nonce?: string;
            /** @description As in the request. */
            code_challenge: string;
            /**
             * @description As in the request.
             * @constant
             */
            code_challenge_method: "S256";
        };
        /**
         * @description Exchanges an authorization code.
         * @example {
         *       "grant_type": "authorization_code",
         *       "code": "6k2hQwW9m1pXc0sVbL7nRt",
         *       "redirect_uri": "https://reporting.acme.com/oauth/callback",
         *       "client_id": "acme-reporting",
         *       "client_secret": "example-client-secret",
         *       "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
         *     }
         */
        AuthorizationCodeGrant: {
            /**
             * @description Kind of grant. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            grant_type: "authorization_code";
            /** @description The code from the redirect; lives 60 seconds and works once. */
            code: string;
            /**
             * Format: uri
             * @description The same as in the authorization request.
             */
            redirect_uri: string;
            /** @description Id of the OAuth client. */
            client_id: string;
            /** @description Secret of the client; a public client has none. */
            client_secret?: string;
            /** @description What `code_challenge` was made of (RFC 7636). */
            code_verifier: string;
        };
        /**
         * @description Exchanges a refresh token.
         * @example {
         *       "grant_type": "refresh_token",
         *       "refresh_token": "example-refresh-token-1",
         *       "client_id": "acme-reporting",
         *       "client_secret": "example-client-secret"
         *     }
         */
        RefreshTokenGrant: {
            /**
             * @description Kind of grant. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            grant_type: "refresh_token";
            /** @description The newest refresh token; works once. */
            refresh_token: string;
            /** @description Id of the OAuth client. */
            client_id: string;
            /** @description Secret of the client; a public client has none. */
            client_secret?: string;
            /** @description Fewer scopes than before, separated by spaces. */
            scope?: string;
        };
        /** @description A grant, by `grant_type`. */
        TokenRequest: components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["RefreshTokenGrant"];
        /**
         * @description An access token and the refresh token to follow it.
         * @example {
         *       "access_token": "eyJhbGciOiJSUzI1NiJ9.example.signature",
         *       "refresh_token": "example-refresh-token-2",
         *       "token_type": "Bearer",
         *       "expires_in": 3600,
         *       "scope": "customers:read health:read",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW"
         *     }
         */
        TokenResponse: {
            /** @description Bearer token (a JWT) for the API. */
            access_token: string;
            /** @description Good for 90 days and one use. */
            refresh_token: string;
            /**
             * @description How to send it.
             * @constant
             */
            token_type: "Bearer";
            /** @description Life of the access token in seconds: 3600. */
            expires_in: number;
            /** @description Scopes that were granted, separated by spaces. */
            scope: string;
            /** @description Workspace that the token belongs to. */
            tenant_id: string;
            /** @description Claims about the user (a JWT), if `openid` was granted. */
            id_token?: string;
        };
        /**
         * @description What went wrong (RFC 6749 §5.2, RFC 7009 §2.2.1).
         * @enum {string}
         */
        OAuthErrorCode: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "unsupported_token_type";
        /**
         * @description An error of the token endpoints (RFC 6749 §5.2).
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "The code was used already or is older than 60 seconds."
         *     }
         */
        OAuthError: {
            error: components["schemas"]["OAuthErrorCode"];
            /** @description The error in words. */
            error_description?: string;
        };
        /**
         * @description The token to revoke (RFC 7009).
         * @example {
         *       "token": "example-refresh-token-2",
         *       "client_id": "acme-reporting",
         *       "client_secret": "example-client-secret"
         *     }
         */
        RevokeRequest: {
            /** @description An access or refresh token. */
            token: string;
            /** @description Where to look first: `access_token` or `refresh_token`. */
            token_type_hint?: string;
            /** @description Id of the OAuth client. */
            client_id: string;
            /** @description Secret of the client; a public client has none. */
            client_secret?: string;
        };
        /**
         * @description Claims about the signed-in user.
         * @example {
         *       "sub": "01KF0JPM40ERT9H6J2HEQR899G",
         *       "tenant_id": "01KERKG4002BMDWYFR9KKNNTAW",
         *       "email": "olivia.park@northwind.com",
         *       "email_verified": true,
         *       "name": "Olivia Park"
         *     }
         */
        Userinfo: {
            /** @description Id of the user. */
            sub: string;
            /** @description Workspace of the token. */
            tenant_id: string;
            /** @description E-mail address, with the scope `email`. */
            email?: string;
            /** @description Whether the address was confirmed, with the scope `email`. */
            email_verified?: boolean;
            /** @description Full name, with the scope `profile`. */
            name?: string;
        };
        /**
         * @description A public RSA key (RFC 7517).
         * @example {
         *       "kty": "RSA",
         *       "use": "sig",
         *       "alg": "RS256",
         *       "kid": "2026-11",
         *       "n": "sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIRROSBigeC5yjU1hGzHHyXss8UDpre",
         *       "e": "AQAB"
         *     }
         */
        Jwk: {
            /**
             * @description Key type.
             * @constant
             */
            kty: "RSA";
            /**
             * @description Signatures.
             * @constant
             */
            use: "sig";
            /**
             * @description Algorithm.
             * @constant
             */
            alg: "RS256";
            /** @description Id of the key, as in the header of a token. */
            kid: string;
            /** @description Modulus, base64url. */
            n: string;
            /** @description Exponent, base64url. */
            e: string;
        };
        /**
         * @description A JSON Web Key Set (RFC 7517).
         * @example {
         *       "keys": [
         *         {
         *           "kty": "RSA",
         *           "use": "sig",
         *           "alg": "RS256",
         *           "kid": "2026-11",
         *           "n": "sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIRROSBigeC5yjU1hGzHHyXss8UDpre",
         *           "e": "AQAB"
         *         }
         *       ]
         *     }
         */
        Jwks: {
            /** @description The keys in use. */
            keys: components["schemas"]["Jwk"][];
        };
        /**
         * @description Where the OAuth endpoints are and what they can do.
         * @example {
         *       "issuer": "https://api.lealup.com",
         *       "authorization_endpoint": "https://api.lealup.com/v1/oauth/authorize",
         *       "token_endpoint": "https://api.lealup.com/v1/oauth/token",
         *       "userinfo_endpoint": "https://api.lealup.com/v1/oauth/userinfo",
         *       "jwks_uri": "https://api.lealup.com/v1/oauth/jwks",
         *       "revocation_endpoint": "https://api.lealup.com/v1/oauth/revoke",
         *       "scopes_supported": [
         *         "openid",
         *         "email",
         *         "profile",
         *         "offline_access",
         *         "customers:read",
         *         "customers:write",
         *         "health:read"
         *       ],
         *       "response_types_supported": [
         *         "code"
         *       ],
         *       "grant_types_supported": [
         *         "authorization_code",
         *         "refresh_token"
         *       ],
         *       "subject_types_supported": [
         *         "public"
         *       ],
         *       "id_token_signing_alg_values_supported": [
         *         "RS256"
         *       ],
         *       "token_endpoint_auth_methods_supported": [
         *         "client_secret_post",
         *         "none"
         *       ],
         *       "code_challenge_methods_supported": [
         *         "S256"
         *       ],
         *       "claims_supported": [
         *         "sub",
         *         "email",
         *         "email_verified",
         *         "name",
         *         "tenant_id"
         *       ]
         *     }
         */
        OpenidConfiguration: {
            /**
             * Format: uri
             * @description Issuer of the tokens, their claim `iss`.
             */
            issuer: string;
            /**
             * Format: uri
             * @description Where to send the user.
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description Where to get tokens.
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where to get claims about the user.
             */
            userinfo_endpoint: string;
            /**
             * Format: uri
             * @description Where the signing keys are.
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description Where to revoke tokens.
             */
            revocation_endpoint: string;
            /** @description API scopes and those of OpenID Connect. */
            scopes_supported: string[];
            /** @description `code`. */
            response_types_supported: string[];
            /** @description `authorization_code` and `refresh_token`. */
            grant_types_supported: string[];
            /** @description `public`. */
            subject_types_supported: string[];
            /** @description `RS256`. */
            id_token_signing_alg_values_supported: string[];
            /** @description `client_secret_post`, and `none` for public clients. */
            token_endpoint_auth_methods_supported: string[];
            /** @description `S256`. */
            code_challenge_methods_supported: string[];
            /** @description Claims of the id token and of userinfo. */
            claims_supported: string[];
        };
        /**
         * @description An OpenAPI 3.1 document.
         * @example {
         *       "openapi": "3.1.0",
         *       "info": {
         *         "title": "LealUp API",
         *         "version": "1.0.0"
         *       },
         *       "paths": {}
         *     }
         */
        OpenapiDocument: {
            /** @description Version of the format. */
            openapi: string;
            /** @description Title and version of the API. */
            info: {
                [key: string]: unknown;
            };
            /** @description The operations by path and method. */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description `invalid_json`: the body is not JSON. */
        InvalidJson: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid_cursor`: the cursor was altered, or belongs to another operation or other filters. */
        InvalidCursor: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `unauthorized`: no credential, or an API key that does not exist here. `invalid_token`: an access token that was
         *     not issued here, was altered, or was revoked. `token_expired`: an access token or API key past its end.
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `insufficient_scope`: the credential lacks a scope, which is named. `role_forbidden`: the user's role does not
         *     allow it. `workspace_mismatch`: the API key belongs to another workspace than `X-LealUp-Workspace` names.
         */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: nothing in this workspace has this id. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: the current state does not allow it. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `conflict`: the current state does not allow it. `idempotency_in_progress`: the first request with this key is
         *     still running; repeat after `Retry-After`.
         */
        ConflictOrInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency_in_progress`: the first request with this key still runs; repeat after `Retry-After`. */
        IdempotencyInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: the body is larger than the operation takes. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: the body is not of the content type that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `validation_failed`: parameters or body break their schema; all faults are listed in `errors`. */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `validation_failed`: parameters or body break their schema; all faults are listed in `errors`.
         *     `idempotency_key_reused`: this key came with another request before.
         */
        ValidationFailedOrKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: the workspace made too many requests; repeat after `Retry-After`. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: the server failed. Nothing was changed; the request may be repeated. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request, grant, scope or grant type is not acceptable (RFC 6749 §5.2). */
        OAuthInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The client is unknown, or its secret is wrong (RFC 6749 §5.2). */
        OAuthInvalidClient: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A page that says what is wrong with `client_id`, `redirect_uri` or the form. Nothing is redirected. */
        AuthorizeRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The form did not come from a consent page of this server (CSRF), or is out of date. */
        ConsentRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Any 2xx within 5 seconds counts as received. The body is not read. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Disables the subscription at once. */
        WebhookGone: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Id of the customer.
         * @example 01KGHCH8H0EAP8685XNVXME6WD
         */
        CustomerId: string;
        /**
         * @description Id of the job.
         * @example 01M7HV29E0K18X2KV0JJCPN7P9
         */
        JobId: string;
        /**
         * @description Id of the task.
         * @example 01M7H1AD5RECRPVBBRGX08ABBG
         */
        TaskId: string;
        /**
         * @description Id of the user.
         * @example 01KF0JPM40ERT9H6J2HEQR899G
         */
        UserId: string;
        /**
         * @description Id of the dashboard, or `default`.
         * @example default
         */
        DashboardId: string;
        /**
         * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
         *     change), else 400 `invalid_cursor`.
         */
        Cursor: string;
        /** @description Rows per page. */
        Limit: number;
        /**
         * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
         *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
         *     running, 409 `idempotency_in_progress` with `Retry-After`.
         * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
         */
        IdempotencyKey: string;
        /**
         * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
         *     `workspace_mismatch`. Default: the workspace of the credential.
         * @example 01KERKG4002BMDWYFR9KKNNTAW
         */
        Workspace: string;
        /**
         * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
         *     else is ignored and an id is made.
         * @example checkout-7781
         */
        RequestId: string;
        /**
         * @description Id of the message, equal to `id` in the body and the same on every retry.
         * @example 01M7HV29E0FPB54CX5Y0PRDZ7G
         */
        WebhookId: string;
        /**
         * @description When this attempt was made, in Unix seconds.
         * @example 1794821400
         */
        WebhookTimestamp: number;
        /**
         * @description Signatures of this attempt, separated by spaces. For how to check them see the tag `Webhooks`.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of this request. Quote it when you report a problem.
         * @example 01M7HV29E0X24D81GMNY3YM8TT
         */
        "X-Request-Id": string;
        /**
         * @description Requests per minute that the workspace may make. Absent where there is no limit.
         * @example 600
         */
        "RateLimit-Limit": number;
        /**
         * @description Requests that are left now.
         * @example 588
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until the full limit is there again.
         * @example 12
         */
        "RateLimit-Reset": number;
        /**
         * @description Seconds to wait before the request is worth repeating.
         * @example 7
         */
        "Retry-After": number;
        /** @description Present, and `true`, if this answer is the stored one of an earlier request with the same key. */
        "Idempotency-Replayed": "true";
        /**
         * @description Unknown parameters and fields that were let through, where the server is set to warn about them.
         * @example unknown field /nickname
         */
        "X-LealUp-Warnings": string;
        /**
         * @description `Bearer`, with `error` and `error_description` (RFC 6750 §3) if a credential was sent.
         * @example Bearer error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Where the browser goes next.
         * @example https://reporting.acme.com/oauth/callback?code=6k2hQwW9m1pXc0sVbL7nRt&state=af0ifjsldkj
         */
        Location: string;
        /** @description Tokens are never cached (RFC 6749 §5.1). */
        "Cache-Control": "no-store";
        /**
         * @description Keeps the page out of frames.
         * @example frame-ancestors 'none'
         */
        "Content-Security-Policy": string;
    };
    pathItems: never;
}
export type ProblemCode = components['schemas']['ProblemCode'];
export type Problem = components['schemas']['Problem'];
export type ValidationIssue = components['schemas']['ValidationIssue'];
export type Scope = components['schemas']['Scope'];
export type Role = components['schemas']['Role'];
export type CustomerStatus = components['schemas']['CustomerStatus'];
export type HealthStatus = components['schemas']['HealthStatus'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type CustomFields = components['schemas']['CustomFields'];
export type CustomFieldsPatch = components['schemas']['CustomFieldsPatch'];
export type Customer = components['schemas']['Customer'];
export type CustomerHealthSummary = components['schemas']['CustomerHealthSummary'];
export type CustomerRenewal = components['schemas']['CustomerRenewal'];
export type CustomerDetail = components['schemas']['CustomerDetail'];
export type CustomerCreate = components['schemas']['CustomerCreate'];
export type CustomerUpdate = components['schemas']['CustomerUpdate'];
export type CustomerList = components['schemas']['CustomerList'];
export type Contact = components['schemas']['Contact'];
export type ContactRole = components['schemas']['ContactRole'];
export type ContactList = components['schemas']['ContactList'];
export type BulkImportRow = components['schemas']['BulkImportRow'];
export type BulkImportMode = components['schemas']['BulkImportMode'];
export type ConflictResolution = components['schemas']['ConflictResolution'];
export type BulkImport = components['schemas']['BulkImport'];
export type JobRef = components['schemas']['JobRef'];
export type JobType = components['schemas']['JobType'];
export type JobStatus = components['schemas']['JobStatus'];
export type JobProgress = components['schemas']['JobProgress'];
export type JobErrorCode = components['schemas']['JobErrorCode'];
export type JobError = components['schemas']['JobError'];
export type JobResult = components['schemas']['JobResult'];
export type Job = components['schemas']['Job'];
export type EventProperties = components['schemas']['EventProperties'];
export type EventInput = components['schemas']['EventInput'];
export type EventArray = components['schemas']['EventArray'];
export type EventBatch = components['schemas']['EventBatch'];
export type EventsRequest = components['schemas']['EventsRequest'];
export type EventErrorCode = components['schemas']['EventErrorCode'];
export type EventError = components['schemas']['EventError'];
export type EventsResult = components['schemas']['EventsResult'];
export type Event = components['schemas']['Event'];
export type EventList = components['schemas']['EventList'];
export type HealthTrend = components['schemas']['HealthTrend'];
export type HealthSignal = components['schemas']['HealthSignal'];
export type HealthDimension = components['schemas']['HealthDimension'];
export type HealthBenchmark = components['schemas']['HealthBenchmark'];
export type Health = components['schemas']['Health'];
export type HealthHistoryRow = components['schemas']['HealthHistoryRow'];
export type HealthHistory = components['schemas']['HealthHistory'];
export type ConditionOp = components['schemas']['ConditionOp'];
export type ConditionValue = components['schemas']['ConditionValue'];
export type Condition = components['schemas']['Condition'];
export type Trigger = components['schemas']['Trigger'];
export type CreateTaskAction = components['schemas']['CreateTaskAction'];
export type SlackNotificationAction = components['schemas']['SlackNotificationAction'];
export type EmailChampionAction = components['schemas']['EmailChampionAction'];
export type Action = components['schemas']['Action'];
export type PlaybookGoal = components['schemas']['PlaybookGoal'];
export type Playbook = components['schemas']['Playbook'];
export type PlaybookCreate = components['schemas']['PlaybookCreate'];
export type PlaybookList = components['schemas']['PlaybookList'];
export type TaskStatus = components['schemas']['TaskStatus'];
export type TaskPriority = components['schemas']['TaskPriority'];
export type TaskOutcome = components['schemas']['TaskOutcome'];
export type Task = components['schemas']['Task'];
export type TaskUpdate = components['schemas']['TaskUpdate'];
export type TaskComplete = components['schemas']['TaskComplete'];
export type TaskList = components['schemas']['TaskList'];
export type UserStatus = components['schemas']['UserStatus'];
export type User = components['schemas']['User'];
export type UserInvite = components['schemas']['UserInvite'];
export type UserRole = components['schemas']['UserRole'];
export type UserList = components['schemas']['UserList'];
export type CredentialType = components['schemas']['CredentialType'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type PortfolioTotal = components['schemas']['PortfolioTotal'];
export type PortfolioStatusGroup = components['schemas']['PortfolioStatusGroup'];
export type PortfolioHealthGroup = components['schemas']['PortfolioHealthGroup'];
export type PortfolioOwnerGroup = components['schemas']['PortfolioOwnerGroup'];
export type PortfolioMovement = components['schemas']['PortfolioMovement'];
export type Portfolio = components['schemas']['Portfolio'];
export type RenewalForecast = components['schemas']['RenewalForecast'];
export type RenewalBucketKey = components['schemas']['RenewalBucketKey'];
export type RenewalRedFlag = components['schemas']['RenewalRedFlag'];
export type RenewalGreenFlag = components['schemas']['RenewalGreenFlag'];
export type RenewalOutcome = components['schemas']['RenewalOutcome'];
export type RenewalRow = components['schemas']['RenewalRow'];
export type RenewalBucket = components['schemas']['RenewalBucket'];
export type RenewalForecastGroup = components['schemas']['RenewalForecastGroup'];
export type Renewals = components['schemas']['Renewals'];
export type WidgetUnit = components['schemas']['WidgetUnit'];
export type MetricWidgetData = components['schemas']['MetricWidgetData'];
export type MetricWidget = components['schemas']['MetricWidget'];
export type TableColumn = components['schemas']['TableColumn'];
export type TableCell = components['schemas']['TableCell'];
export type TableWidgetData = components['schemas']['TableWidgetData'];
export type TableWidget = components['schemas']['TableWidget'];
export type TimeseriesPoint = components['schemas']['TimeseriesPoint'];
export type TimeseriesSeries = components['schemas']['TimeseriesSeries'];
export type TimeseriesWidgetData = components['schemas']['TimeseriesWidgetData'];
export type TimeseriesWidget = components['schemas']['TimeseriesWidget'];
export type Bar = components['schemas']['Bar'];
export type BarWidgetData = components['schemas']['BarWidgetData'];
export type BarWidget = components['schemas']['BarWidget'];
export type Widget = components['schemas']['Widget'];
export type WidgetList = components['schemas']['WidgetList'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type WebhookEventSelector = components['schemas']['WebhookEventSelector'];
export type WebhookSubscriptionStatus = components['schemas']['WebhookSubscriptionStatus'];
export type WebhookFilters = components['schemas']['WebhookFilters'];
export type WebhookSubscription = components['schemas']['WebhookSubscription'];
export type WebhookSubscriptionCreated = components['schemas']['WebhookSubscriptionCreated'];
export type WebhookSubscriptionCreate = components['schemas']['WebhookSubscriptionCreate'];
export type WebhookSubscriptionList = components['schemas']['WebhookSubscriptionList'];
export type WebhookEventDescription = components['schemas']['WebhookEventDescription'];
export type WebhookEventList = components['schemas']['WebhookEventList'];
export type CustomerPrevious = components['schemas']['CustomerPrevious'];
export type CustomerDeletedObject = components['schemas']['CustomerDeletedObject'];
export type HealthEventObject = components['schemas']['HealthEventObject'];
export type HealthPrevious = components['schemas']['HealthPrevious'];
export type RenewalEventObject = components['schemas']['RenewalEventObject'];
export type PlaybookRunObject = components['schemas']['PlaybookRunObject'];
export type IssueSeverity = components['schemas']['IssueSeverity'];
export type DetectedIssueObject = components['schemas']['DetectedIssueObject'];
export type IntegrationObject = components['schemas']['IntegrationObject'];
export type CustomerCreatedEvent = components['schemas']['CustomerCreatedEvent'];
export type CustomerUpdatedEvent = components['schemas']['CustomerUpdatedEvent'];
export type CustomerDeletedEvent = components['schemas']['CustomerDeletedEvent'];
export type CustomerStatusChangedEvent = components['schemas']['CustomerStatusChangedEvent'];
export type HealthChangedEvent = components['schemas']['HealthChangedEvent'];
export type HealthDropSharpEvent = components['schemas']['HealthDropSharpEvent'];
export type RenewalApproachingEvent = components['schemas']['RenewalApproachingEvent'];
export type RenewalCompletedEvent = components['schemas']['RenewalCompletedEvent'];
export type RenewalChurnedEvent = components['schemas']['RenewalChurnedEvent'];
export type TaskCreatedEvent = components['schemas']['TaskCreatedEvent'];
export type TaskCompletedEvent = components['schemas']['TaskCompletedEvent'];
export type TaskOverdueEvent = components['schemas']['TaskOverdueEvent'];
export type PlaybookTriggeredEvent = components['schemas']['PlaybookTriggeredEvent'];
export type AiDetectedIssueEvent = components['schemas']['AiDetectedIssueEvent'];
export type IntegrationDisconnectedEvent = components['schemas']['IntegrationDisconnectedEvent'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type HtmlPage = components['schemas']['HtmlPage'];
export type ConsentForm = components['schemas']['ConsentForm'];
export type AuthorizationCodeGrant = components['schemas']['AuthorizationCodeGrant'];
export type RefreshTokenGrant = components['schemas']['RefreshTokenGrant'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type OAuthErrorCode = components['schemas']['OAuthErrorCode'];
export type OAuthError = components['schemas']['OAuthError'];
export type RevokeRequest = components['schemas']['RevokeRequest'];
export type Userinfo = components['schemas']['Userinfo'];
export type Jwk = components['schemas']['Jwk'];
export type Jwks = components['schemas']['Jwks'];
export type OpenidConfiguration = components['schemas']['OpenidConfiguration'];
export type OpenapiDocument = components['schemas']['OpenapiDocument'];
export type ResponseInvalidJson = components['responses']['InvalidJson'];
export type ResponseInvalidCursor = components['responses']['InvalidCursor'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseConflictOrInProgress = components['responses']['ConflictOrInProgress'];
export type ResponseIdempotencyInProgress = components['responses']['IdempotencyInProgress'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationFailed = components['responses']['ValidationFailed'];
export type ResponseValidationFailedOrKeyReused = components['responses']['ValidationFailedOrKeyReused'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseOAuthInvalidRequest = components['responses']['OAuthInvalidRequest'];
export type ResponseOAuthInvalidClient = components['responses']['OAuthInvalidClient'];
export type ResponseAuthorizeRefused = components['responses']['AuthorizeRefused'];
export type ResponseConsentRefused = components['responses']['ConsentRefused'];
export type ResponseWebhookReceived = components['responses']['WebhookReceived'];
export type ResponseWebhookGone = components['responses']['WebhookGone'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterJobId = components['parameters']['JobId'];
export type ParameterTaskId = components['parameters']['TaskId'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterDashboardId = components['parameters']['DashboardId'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterWorkspace = components['parameters']['Workspace'];
export type ParameterRequestId = components['parameters']['RequestId'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type ParameterWebhookTimestamp = components['parameters']['WebhookTimestamp'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderRateLimitLimit = components['headers']['RateLimit-Limit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimit-Remaining'];
export type HeaderRateLimitReset = components['headers']['RateLimit-Reset'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderXLealUpWarnings = components['headers']['X-LealUp-Warnings'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderContentSecurityPolicy = components['headers']['Content-Security-Policy'];
export type $defs = Record<string, never>;
export interface operations {
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description One status or several, separated by commas.
                 * @example [
                 *       "active",
                 *       "trial"
                 *     ]
                 */
                status?: components["schemas"]["CustomerStatus"][];
                /** @description Customers of this user. */
                owner_id?: string;
                /** @description Customers that are in this segment now. */
                segment_id?: string;
                /** @description Customers whose latest score lies in this band. */
                health_status?: components["schemas"]["HealthStatus"];
                /**
                 * @description Annual recurring revenue of at least this amount. Customers without an amount are left out.
                 * @example 10000
                 */
                min_arr?: number;
                /**
                 * @description Annual recurring revenue of at most this amount. Customers without an amount are left out.
                 * @example 250000
                 */
                max_arr?: number;
                /** @description Customers that renew from today until this many days from now. */
                renewal_within_days?: 30 | 60 | 90;
                /**
                 * @description Words to find in `name` and `email_domain`. All must occur; the start of a word is enough.
                 * @example acme
                 */
                q?: string;
                /** @description Rows per page. */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The new customer. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: {
                /** @description Erase for good instead of moving to the trash. Needs `admin:*`. */
                hard?: boolean;
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listCustomerContacts: {
        parameters: {
            query?: {
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    bulkImportCustomers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkImport"];
            };
        };
        responses: {
            /** @description The import is queued. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRef"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the job.
                 * @example 01M7HV29E0K18X2KV0JJCPN7P9
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getCustomerHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health of the customer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listCustomerHealthHistory: {
        parameters: {
            query?: {
                /**
                 * @description First date, included.
                 * @example 2026-10-01
                 */
                from?: string;
                /**
                 * @description Last date, included.
                 * @example 2026-11-15
                 */
                to?: string;
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    recalculateCustomerHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 01KGHCH8H0EAP8685XNVXME6WD
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new health. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Events of this customer. */
                customer_id?: string;
                /**
                 * @description Events of this name.
                 * @example report_exported
                 */
                event_name?: string;
                /**
                 * @description Events of this user, upper and lower case alike.
                 * @example dana.reyes@acme.com
                 */
                user_email?: string;
                /**
                 * @description Events at or after this instant.
                 * @example 2026-11-01T00:00:00Z
                 */
                since?: string;
                /**
                 * @description Events before this instant.
                 * @example 2026-11-16T00:00:00Z
                 */
                until?: string;
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    sendEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsRequest"];
            };
        };
        responses: {
            /** @description What became of the events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsResult"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    backfillEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsRequest"];
            };
        };
        responses: {
            /** @description What became of the events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsResult"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listPlaybooks: {
        parameters: {
            query?: {
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of playbooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createPlaybook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaybookCreate"];
            };
        };
        responses: {
            /** @description The new playbook. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playbook"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Tasks of the user with this id. */
                owner?: string;
                /** @description The same as `owner`. If both are sent, both must match. */
                owner_id?: string;
                /**
                 * @description One status or several, separated by commas.
                 * @example [
                 *       "open",
                 *       "in_progress"
                 *     ]
                 */
                status?: components["schemas"]["TaskStatus"][];
                /**
                 * @description Tasks due on exactly this date.
                 * @example 2026-11-19
                 */
                due_date?: string;
                /**
                 * @description Tasks due before this date, the date itself excluded.
                 * @example 2026-12-01
                 */
                due_before?: string;
                /**
                 * @description Tasks due after this date, the date itself excluded.
                 * @example 2026-11-15
                 */
                due_after?: string;
                /** @description Tasks about this customer. */
                customer_id?: string;
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the task.
                 * @example 01M7H1AD5RECRPVBBRGX08ABBG
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** @description The task after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the task.
                 * @example 01M7H1AD5RECRPVBBRGX08ABBG
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskComplete"];
            };
        };
        responses: {
            /** @description The completed task. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInvite"];
            };
        };
        responses: {
            /** @description The invited user, with `status` `invited`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    setUserRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the user.
                 * @example 01KF0JPM40ERT9H6J2HEQR899G
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRole"];
            };
        };
        responses: {
            /** @description The user with the new role. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getPortfolio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getRenewals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The renewals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Renewals"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listDashboardWidgets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the dashboard, or `default`.
                 * @example default
                 */
                id: components["parameters"]["DashboardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The widgets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhookSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: 1 to 255 printable ASCII characters, best a UUID for each piece
                 *     of work. The same key with another request answers 422 `idempotency_key_reused`; while the first one is still
                 *     running, 409 `idempotency_in_progress` with `Retry-After`.
                 * @example 7f1c9b0e-5a0d-4c0c-9c39-2f6f2c1f9a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSubscriptionCreate"];
            };
        };
        responses: {
            /** @description The new subscription, with its secret if that was made here. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionCreated"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: {
                /**
                 * @description `next_cursor` of the page before. Opaque; good only for the same operation and the same filters (`limit` may
                 *     change), else 400 `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of event types. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /** @description Only the authorization code flow exists. */
                response_type: "code";
                /**
                 * @description The id of the OAuth client.
                 * @example acme-reporting
                 */
                client_id: string;
                /**
                 * @description Where the user comes back to; one of the client's registered URIs.
                 * @example https://reporting.acme.com/oauth/callback
                 */
                redirect_uri: string;
                /**
                 * @description Scopes, separated by spaces; API scopes and `openid email profile offline_access`. Default: all that the
                 *     client may have.
                 * @example openid customers:read health:read
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged. Use it against cross-site request forgery.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description base64url of the SHA-256 of the code verifier (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge: string;
                /** @description Only S256 is taken. */
                code_challenge_method: "S256";
                /** @description Copied into the `id_token`. */
                nonce?: string;
            };
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sign-in and consent page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description Back to the client, with `error`, `error_description` and `state`. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AuthorizeRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    submitConsent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConsentForm"];
            };
        };
        responses: {
            /** @description Back to the client (303, so that the browser does not post the form on; RFC 9700 §4.12). */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AuthorizeRefused"];
            403: components["responses"]["ConsentRefused"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["OAuthInvalidRequest"];
            401: components["responses"]["OAuthInvalidClient"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description The token is no longer valid. The body is empty. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthInvalidRequest"];
            401: components["responses"]["OAuthInvalidClient"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    getUserinfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `tenant_id` of another workspace of the user. With an API key it must be the key's own, else 403
                 *     `workspace_mismatch`. Default: the workspace of the credential.
                 * @example 01KERKG4002BMDWYFR9KKNNTAW
                 */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Userinfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getOpenidConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenidConfiguration"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own id of this request: up to 128 letters, digits and `. _ : -`. It comes back in the answer; anything
                 *     else is ignored and an id is made.
                 * @example checkout-7781
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-LealUp-Warnings": components["headers"]["X-LealUp-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenapiDocument"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
}
