// Generated from an OpenAPI document by `npm run generate`. Do not edit.
export interface paths {
    "/_emulator/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the emulator answers */
        get: operations["getEmulatorHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document, with this emulator as its only server */
        get: operations["getControlContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the state after the seed
         * @description Cancels deliveries in flight and makes no webhooks. With X-LealUp-Workspace, of that workspace only; one that was made after the seed goes back to what it was made with, and the clock, which is that of all, stays.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace all state by a seed document */
        post: operations["seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of the database, for debugging
         * @description The last rows of each table, of the workspace that X-LealUp-Workspace names or of all. Secrets are redacted.
         */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell what integrations would have told */
        post: operations["addObservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emulator's time */
        get: operations["getClock"];
        put?: never;
        /** Move time forwards */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/health-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The health model */
        get: operations["getHealthModel"];
        /** Replace the health model */
        put: operations["putHealthModel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a workspace with a key of full scope */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an API key */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a user */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a contact of a customer */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a segment */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a custom field */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/oauth-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an OAuth client */
        post: operations["createOAuthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the forecast of a customer's next renewal */
        post: operations["setRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/customers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a customer out of the trash */
        post: operations["restoreCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/webhook-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a subscription with its deliveries */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        /** Pause or resume a subscription */
        patch: operations["updateWebhookSubscription"];
        trace?: never;
    };
    "/_emulator/webhook-subscriptions/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a subscription a new secret
         * @description Until the grace period is over, deliveries are signed with the former one too.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/webhook-subscriptions/{id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what failed since an instant */
        post: operations["recoverWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/webhooks/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message of any type to its subscribers
         * @description With a customer its stored state, else the contract's sample; `data` replaces parts of it.
         */
        post: operations["triggerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a delivery again */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The states that were kept, oldest first */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Keep the present state under a name
         * @description All workspaces and the clock, or the workspace that X-LealUp-Workspace names, without it. It takes the place of an older one of that name; a workspace's names are its own.
         */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A snapshot as one file
         * @description An SQLite database of all workspaces. It holds the secrets of webhook subscriptions in plain text, as the header X-LealUp-Contains-Secrets says; API keys are in it as hashes only, and the key that signs tokens is not.
         */
        get: operations["exportSnapshot"];
        /**
         * Take a file as a snapshot
         * @description A file that an export gave, or the emulator.sqlite of a data folder that no emulator uses, of this version or an older one. It takes the place of an older snapshot of that name; the present state stays until the snapshot is restored.
         */
        put: operations["importSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to a snapshot
         * @description Cancels deliveries in flight and makes no webhooks. With X-LealUp-Workspace, that workspace goes back to a snapshot of its own, or to what one of all has of it; the clock stays.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last requests to the API, newest first
         * @description Credentials and secrets are redacted. With X-LealUp-Workspace, those of that workspace only.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Forget the requests */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests as they are answered, as server-sent events
         * @description Each event `request` has the id of its request and a LoggedRequest as its data. With Last-Event-ID or `after`, those that the log still holds come first: all of them if there has been no such id yet, as after a restart. Takes the filters of the list, and no limit. A reader that has fallen so far behind that the log no longer holds what it would read next gets an event `end` with `{"reason":"too_slow"}` as its data, and the stream ends; one that connects again with the last id that it has seen goes on with what the log still holds. Lines that begin with a colon only show that the connection lives.
         */
        get: operations["streamRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faults that are injected */
        get: operations["listFaults"];
        put?: never;
        /**
         * Have something happen to matching calls or webhooks
         * @description With X-LealUp-Workspace, to those of that workspace only.
         */
        post: operations["addFault"];
        /** Stop injecting faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stop injecting a fault */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/fault-scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Faults that go together, by name */
        get: operations["listFaultScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/fault-scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inject the faults of a scenario */
        post: operations["startFaultScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/customers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The runs of playbooks for a customer, newest first */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Slack messages and e-mails that playbooks would have sent, newest first */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhook deliveries, newest first
         * @description With X-LealUp-Workspace, those of that workspace only.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A delivery with its attempts */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wait until nothing is due and nothing is being sent */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnyObject: {
            [key: string]: unknown;
        };
        EmulatorHealth: {
            /** @enum {string} */
            status: "ready" | "starting";
            version: string;
            /** Format: date-time */
            now: string;
            /** @enum {string} */
            clock: "system" | "manual";
        };
        ClockReading: {
            /** Format: date-time */
            now: string;
            /** @enum {string} */
            mode: "system" | "manual";
            offset_ms: number;
        };
        ClockMove: {
            /**
             * Format: date-time
             * @description An instant.
             */
            set?: string;
            /** @description An ISO 8601 duration, such as P7D or PT90M. */
            advance?: string;
        };
        ClockMoved: {
            /** Format: date-time */
            now: string;
            jobs_run: number;
            deliveries: number;
        };
        Settled: {
            /** Format: date-time */
            now: string;
        };
        TenantCreate: {
            name: string;
            /** @description An IANA name; default UTC. */
            time_zone?: string;
            plan?: components["schemas"]["Plan"];
            /** @description ISO 4217; default USD. */
            currency?: string;
        };
        /** @enum {string} */
        Plan: "starter" | "growth" | "scale" | "enterprise" | "unlimited";
        TenantCreated: {
            id: string;
            name: string;
            time_zone: string;
            plan: components["schemas"]["Plan"];
            currency: string;
            api_key: string;
        };
        ApiKeyCreate: {
            name: string;
            scopes: components["schemas"]["ApiScope"][];
            /** Format: date-time */
            expires_at?: string | null;
        };
        /** @enum {string} */
        ApiScope: "admin:*" | "customers:read" | "customers:write" | "health:read" | "health:write" | "playbooks:read" | "playbooks:write" | "tasks:read" | "tasks:write" | "events:read" | "events:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "analytics:read" | "dashboards:read";
        ApiKeyCreated: {
            id: string;
            name: string;
            scopes: components["schemas"]["ApiScope"][];
            /** Format: date-time */
            expires_at: string | null;
            api_key: string;
        };
        Created: {
            id: string;
        };
        UserCreated: {
            id: string;
            email: string;
            name: string | null;
            role: string;
        };
        ContactCreate: {
            id?: string;
            customer_id: string;
            name: string;
            /** Format: email */
            email?: string | null;
            title?: string | null;
            /** @enum {string} */
            role: "champion" | "stakeholder" | "billing" | "technical";
        };
        OAuthClientCreate: {
            client_id?: string;
            name: string;
            redirect_uris: string[];
            scopes?: components["schemas"]["OAuthScope"][];
            /** @description No secret, PKCE only. */
            public?: boolean;
        };
        /** @enum {string} */
        OAuthScope: "openid" | "email" | "profile" | "offline_access" | "admin:*" | "customers:read" | "customers:write" | "health:read" | "health:write" | "playbooks:read" | "playbooks:write" | "tasks:read" | "tasks:write" | "events:read" | "events:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "analytics:read" | "dashboards:read";
        OAuthClientCreated: {
            client_id: string;
            /** @description Shown once; absent for a public client. */
            client_secret?: string;
            name: string;
            redirect_uris: string[];
            scopes: components["schemas"]["OAuthScope"][];
            public: boolean;
        };
        RenewalSet: {
            customer_id: string;
            /** @enum {string} */
            forecast: "commit" | "probable" | "best_case" | "at_risk";
            proposed_arr?: number | null;
            reason?: string | null;
        };
        SubscriptionUpdate: {
            /** @enum {string} */
            status: "active" | "paused";
        };
        SecretRotate: {
            /** @description Made and returned once if absent. */
            secret?: string;
            /** @description How long the former secret goes on; default a day. */
            grace_s?: number;
        };
        SecretRotated: {
            id: string;
            /** @description Only if it was made. */
            secret?: string;
        };
        Recover: {
            /** Format: date-time */
            since: string;
        };
        Recovered: {
            recovered: number;
        };
        Trigger: {
            type: string;
            /** @description For the types about a customer. */
            customer_id?: string;
            /** @description Fields of `data.object` to replace. */
            data?: components["schemas"]["AnyObject"];
        };
        Triggered: {
            message: components["schemas"]["AnyObject"];
            deliveries: number;
        };
        StateDump: {
            /** Format: date-time */
            now: string;
            tables: {
                [key: string]: components["schemas"]["TableDump"];
            };
        };
        TableDump: {
            /** @description How many rows there are. */
            count: number;
            rows: components["schemas"]["AnyObject"][];
        };
        RequestList: {
            data: components["schemas"]["LoggedRequest"][];
        };
        LoggedRequest: {
            /** @description Counts up; never used twice. */
            id: number;
            /**
             * Format: date-time
             * @description By the emulator's clock.
             */
            at: string;
            /** @description Null if no credential was accepted. */
            tenant_id: string | null;
            method: string;
            path: string;
            /** @description What follows the question mark. */
            query: string;
            /** @description Null if the contract has no such operation. */
            operation_id: string | null;
            /** @description Null if the connection was broken instead. */
            status: number | null;
            duration_ms: number;
            /** @description The code of a problem. */
            problem: string | null;
            request: components["schemas"]["LoggedMessage"];
            response: components["schemas"]["LoggedMessage"];
        };
        LoggedMessage: {
            headers: components["schemas"]["HeaderMap"];
            /** @description Its first 16 KiB. */
            body: string | null;
            /** @description The size of the whole body; null if it was refused for its size. */
            bytes: number | null;
            /** @description Whether there was more than is shown. */
            is_cut: boolean;
        };
        /** @description What a call must be like, and what happens to it: a latency, a code or status, an answer, or something to a webhook. */
        FaultCreate: {
            /** @description The operation; every one by default. */
            operation_id?: string;
            /** @enum {string} */
            method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
            /** @description A path; `*` stands for one segment, `**` for several. */
            path?: string;
            header?: components["schemas"]["FaultHeader"];
            /** @description How often it happens; always by default. The same calls meet the same faults. */
            probability?: number;
            /** @description The matching call that it happens to. */
            nth?: number;
            /** @description Happens to every so manieth matching call. */
            every?: number;
            /** @description How often it happens at most; until cleared by default. */
            times?: number;
            latency?: components["schemas"]["FaultLatency"];
            code?: components["schemas"]["FaultCode"];
            /** @description A status without a problem. */
            status?: number;
            /** @description What is answered with the status. */
            body?: string;
            /** @description Retry-After, in seconds. */
            retry_after_s?: number;
            answer?: components["schemas"]["FaultAnswer"];
            /** @description How long a dripping answer takes; default 2000. */
            drip_ms?: number;
            /** @description How old a stale Date header is; default 3600. */
            stale_s?: number;
            webhook?: components["schemas"]["FaultWebhook"];
            /** @description With webhook: messages of this type only. */
            type?: string;
            /** @description With webhook delay: how long, by the clock of the emulator; default 60. */
            delay_s?: number;
        };
        FaultHeader: {
            name: string;
            /** @description Any by default. */
            value?: string;
        };
        /** @description By real time: fixed `ms`; uniform from `ms` to `max_ms`; or with a long tail, half of it below `ms` and 99 % below `max_ms`. */
        FaultLatency: {
            ms: number;
            max_ms?: number;
            /**
             * @description Default fixed, or uniform if there is a max_ms.
             * @enum {string}
             */
            distribution?: "fixed" | "uniform" | "long_tail";
        };
        /** @enum {string} */
        FaultCode: "unauthorized" | "invalid_token" | "token_expired" | "insufficient_scope" | "role_forbidden" | "workspace_mismatch" | "not_found" | "method_not_allowed" | "invalid_json" | "unsupported_media_type" | "payload_too_large" | "validation_failed" | "invalid_cursor" | "conflict" | "idempotency_key_reused" | "idempotency_in_progress" | "rate_limited" | "internal";
        /**
         * @description `reset` breaks the connection and nothing is done; `lose` does what was asked, then breaks it; `cut` breaks it in the middle of the body; `truncate` ends the JSON too early; `mistype` says that it is HTML; `drip` sends it slowly; `stale_clock` gives it an old Date.
         * @enum {string}
         */
        FaultAnswer: "reset" | "lose" | "cut" | "truncate" | "mistype" | "drip" | "stale_clock";
        /**
         * @description `drop` loses the attempt, which is then tried again; `duplicate` sends it twice; `reorder` sends it after the next one; `delay` sends it later; `bad_signature` and `old_timestamp` make receivers refuse it.
         * @enum {string}
         */
        FaultWebhook: "drop" | "duplicate" | "reorder" | "delay" | "bad_signature" | "old_timestamp";
        Fault: {
            /** @description Answers that it has changed have it in the header X-LealUp-Fault. */
            id: string;
            /** @description The workspace whose calls it happens to; null is all of them. */
            tenant_id: string | null;
            /** @description The operation; every one by default. */
            operation_id?: string;
            /** @enum {string} */
            method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
            /** @description A path; `*` stands for one segment, `**` for several. */
            path?: string;
            header?: components["schemas"]["FaultHeader"];
            /** @description How often it happens; always by default. The same calls meet the same faults. */
            probability?: number;
            /** @description The matching call that it happens to. */
            nth?: number;
            /** @description Happens to every so manieth matching call. */
            every?: number;
            /** @description How many are left. */
            times?: number;
            latency?: components["schemas"]["FaultLatency"];
            code?: components["schemas"]["FaultCode"];
            /** @description A status without a problem. */
            status?: number;
            /** @description What is answered with the status. */
            body?: string;
            /** @description Retry-After, in seconds. */
            retry_after_s?: number;
            answer?: components["schemas"]["FaultAnswer"];
            /** @description How long a dripping answer takes; default 2000. */
            drip_ms?: number;
            /** @description How old a stale Date header is; default 3600. */
            stale_s?: number;
            webhook?: components["schemas"]["FaultWebhook"];
            /** @description With webhook: messages of this type only. */
            type?: string;
            /** @description With webhook delay: how long, by the clock of the emulator; default 60. */
            delay_s?: number;
        };
        FaultScenarioList: {
            data: components["schemas"]["FaultScenario"][];
        };
        FaultScenario: {
            /** @enum {string} */
            name: "outage" | "rate-limited" | "flaky-network" | "slow-receiver";
            about: string;
            faults: components["schemas"]["FaultCreate"][];
        };
        SnapshotCreate: {
            name: string;
        };
        Snapshot: {
            name: string;
            /** @description Null if it is one of all workspaces. */
            tenant_id: string | null;
            /**
             * Format: date-time
             * @description By the emulator's clock.
             */
            created_at: string;
        };
        SnapshotList: {
            data: components["schemas"]["Snapshot"][];
        };
        FaultList: {
            data: components["schemas"]["Fault"][];
        };
        Timeline: {
            data: components["schemas"]["PlaybookRun"][];
        };
        PlaybookRun: {
            id: string;
            playbook_id: string;
            playbook_name: string;
            /** @description The conditions that held. */
            reason: string;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            closed_at: string | null;
            /** @description Null until its deadline, and without a goal. */
            goal_reached: boolean | null;
        };
        Outbox: {
            data: components["schemas"]["OutboxMessage"][];
        };
        OutboxMessage: {
            id: string;
            /** @enum {string} */
            type: "slack_notification" | "email_champion";
            customer_id: string;
            playbook_id: string;
            message: components["schemas"]["AnyObject"];
            /** Format: date-time */
            created_at: string;
        };
        ObservationsRequest: {
            observations: components["schemas"]["Observation"][];
        };
        Observation: components["schemas"]["EmailObservation"] | components["schemas"]["MeetingObservation"] | components["schemas"]["OutreachObservation"] | components["schemas"]["TicketObservation"] | components["schemas"]["NpsObservation"] | components["schemas"]["MentionObservation"] | components["schemas"]["ValueObservation"];
        EmailObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "email";
            /** @enum {string} */
            direction: "in" | "out";
            tone?: number;
            from_champion?: boolean;
            reply_hours?: number;
        };
        MeetingObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "meeting";
            minutes: number;
        };
        OutreachObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "outreach";
            replied: boolean;
            reply_hours?: number;
        };
        TicketObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "ticket";
            ticket_id: string;
            /** @enum {string} */
            severity: "low" | "medium" | "high" | "critical";
            /** Format: date-time */
            opened_at: string;
            /** Format: date-time */
            closed_at?: string | null;
        };
        NpsObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "nps";
            score: number;
        };
        MentionObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "mention";
            word: string;
        };
        ValueObservation: {
            customer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "value";
            key: string;
            value: number;
        };
        ObservationError: {
            index: number;
            /** @enum {string} */
            code: "unknown_customer" | "invalid_field";
            message: string;
        };
        ObservationsResult: {
            accepted: number;
            rejected: number;
            errors: components["schemas"]["ObservationError"][];
        };
        /** @enum {string} */
        DeliveryState: "pending" | "delivering" | "succeeded" | "retrying" | "exhausted" | "cancelled";
        Delivery: {
            id: string;
            /** @description The webhook-id. */
            message_id: string;
            type: string;
            tenant_id: string;
            subscription_id: string;
            url: string;
            state: components["schemas"]["DeliveryState"];
            attempts: number;
            /** Format: date-time */
            next_attempt_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
        };
        DeliveryAttempt: {
            number: number;
            /** Format: date-time */
            at: string;
            status: number | null;
            /** @description timeout, dns, refused, reset, tls, redirect, blocked, status; null after a 2xx answer. */
            error: string | null;
            duration_ms: number;
            request: components["schemas"]["AttemptRequest"];
            response: components["schemas"]["AttemptResponse"] | null;
        };
        AttemptRequest: {
            headers: components["schemas"]["HeaderMap"];
            body: string;
        };
        AttemptResponse: {
            headers: components["schemas"]["HeaderMap"];
            body: string | null;
        };
        HeaderMap: {
            [key: string]: string;
        };
        DeliveryDetail: {
            delivery: components["schemas"]["Delivery"];
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        DeliveryList: {
            data: components["schemas"]["Delivery"][];
        };
        /** @description A state to start from. Everything is optional; the first tenant is the default one. */
        SeedDocument: {
            /** @description In place of tenants. `empty` is one workspace as it is when it is new, `demo` one with 40 customers and 120 days of history, and `load:1000x1000000` one with so many customers and so many events between them. */
            preset?: string;
            /** @description Number that ids are made from. */
            seed?: number;
            /**
             * Format: date-time
             * @description Time at which the clock stands or starts.
             */
            now?: string;
            /** @enum {string} */
            clock?: "system" | "manual";
            /** @enum {string} */
            signing_time?: "real" | "emulated";
            tenants?: components["schemas"]["SeedTenant"][];
        };
        SeedTenant: {
            id?: string;
            name: string;
            time_zone?: string;
            plan?: components["schemas"]["Plan"];
            currency?: string;
            /** Format: date-time */
            created_at?: string;
            api_keys?: components["schemas"]["SeedApiKey"][];
            users?: components["schemas"]["SeedUser"][];
            custom_fields?: components["schemas"]["SeedCustomField"][];
            segments?: components["schemas"]["SeedSegment"][];
            health_model?: {
                [key: string]: unknown;
            };
            /** @description How many of the last nights are run, each with what was known by then, so that there are scores, their history and the tasks of playbooks from the start; 0 by default, which leaves that to the nights to come. */
            nights?: number;
            customers?: components["schemas"]["SeedCustomer"][];
            /** @description Beside the five that every workspace has. */
            playbooks?: components["schemas"]["AnyObject"][];
            dashboards?: components["schemas"]["SeedDashboard"][];
            webhook_subscriptions?: components["schemas"]["AnyObject"][];
        };
        SeedDashboard: {
            id: string;
            widgets: components["schemas"]["AnyObject"][];
        };
        SeedApiKey: {
            id?: string;
            name: string;
            scopes: components["schemas"]["ApiScope"][];
            /** Format: date-time */
            expires_at?: string | null;
            key?: string;
        };
        SeedUser: {
            id?: string;
            /** Format: email */
            email: string;
            name?: string | null;
            /** @enum {string} */
            role: "admin" | "director" | "csm" | "viewer";
        };
        SeedCustomField: {
            key: string;
            label: string;
            /** @enum {string} */
            type: "TEXT" | "NUMBER" | "DATE" | "BOOLEAN" | "DROPDOWN" | "URL" | "CURRENCY";
            required?: boolean;
            options?: string[];
            currency?: string;
        };
        SegmentRule: {
            field: string;
            /** @enum {string} */
            op: "lt" | "lte" | "gt" | "gte" | "eq" | "neq" | "in";
            value: unknown;
        };
        SegmentRules: {
            all?: components["schemas"]["SegmentRule"][];
            any?: components["schemas"]["SegmentRule"][];
        };
        SeedSegment: {
            id?: string;
            name: string;
            rules: components["schemas"]["SegmentRules"];
        };
        SeedContact: {
            id?: string;
            name: string;
            /** Format: email */
            email?: string | null;
            title?: string | null;
            /** @enum {string} */
            role: "champion" | "stakeholder" | "billing" | "technical";
        };
        /** @description A customer as POST /v1/customers takes it, and what is known about it. */
        SeedCustomer: {
            id?: string;
            /** Format: date-time */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it got its status; it was active before.
             */
            status_changed_at?: string;
            contacts?: components["schemas"]["SeedContact"][];
            observations?: components["schemas"]["AnyObject"][];
            events?: components["schemas"]["AnyObject"][];
            generate?: components["schemas"]["SeedUsage"];
        } & {
            [key: string]: unknown;
        };
        /** @description Usage that is made up, the same for the same seed number and time. */
        SeedUsage: {
            /**
             * @description How it goes over the days.
             * @enum {string}
             */
            pattern: "steady" | "growing" | "declining" | "silent_since";
            /**
             * Format: date-time
             * @description When silent_since falls silent; by default 30 days ago.
             */
            since?: string;
            /** @description How far back it goes; 120 by default. */
            days?: number;
            /** @description How many people it is of; 5 by default. */
            users?: number;
            /** @description How many features they use; 8 by default. */
            features?: number;
            /** @description How many events it is; by default 3 a user and day. */
            events?: number;
        };
    };
    responses: never;
    parameters: {
        /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
        Workspace: string;
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AnyObject = components['schemas']['AnyObject'];
export type EmulatorHealth = components['schemas']['EmulatorHealth'];
export type ClockReading = components['schemas']['ClockReading'];
export type ClockMove = components['schemas']['ClockMove'];
export type ClockMoved = components['schemas']['ClockMoved'];
export type Settled = components['schemas']['Settled'];
export type TenantCreate = components['schemas']['TenantCreate'];
export type Plan = components['schemas']['Plan'];
export type TenantCreated = components['schemas']['TenantCreated'];
export type ApiKeyCreate = components['schemas']['ApiKeyCreate'];
export type ApiScope = components['schemas']['ApiScope'];
export type ApiKeyCreated = components['schemas']['ApiKeyCreated'];
export type Created = components['schemas']['Created'];
export type UserCreated = components['schemas']['UserCreated'];
export type ContactCreate = components['schemas']['ContactCreate'];
export type OAuthClientCreate = components['schemas']['OAuthClientCreate'];
export type OAuthScope = components['schemas']['OAuthScope'];
export type OAuthClientCreated = components['schemas']['OAuthClientCreated'];
export type RenewalSet = components['schemas']['RenewalSet'];
export type SubscriptionUpdate = components['schemas']['SubscriptionUpdate'];
export type SecretRotate = components['schemas']['SecretRotate'];
export type SecretRotated = components['schemas']['SecretRotated'];
export type Recover = components['schemas']['Recover'];
export type Recovered = components['schemas']['Recovered'];
export type Trigger = components['schemas']['Trigger'];
export type Triggered = components['schemas']['Triggered'];
export type StateDump = components['schemas']['StateDump'];
export type TableDump = components['schemas']['TableDump'];
export type RequestList = components['schemas']['RequestList'];
export type LoggedRequest = components['schemas']['LoggedRequest'];
export type LoggedMessage = components['schemas']['LoggedMessage'];
export type FaultCreate = components['schemas']['FaultCreate'];
export type FaultHeader = components['schemas']['FaultHeader'];
export type FaultLatency = components['schemas']['FaultLatency'];
export type FaultCode = components['schemas']['FaultCode'];
export type FaultAnswer = components['schemas']['FaultAnswer'];
export type FaultWebhook = components['schemas']['FaultWebhook'];
export type Fault = components['schemas']['Fault'];
export type FaultScenarioList = components['schemas']['FaultScenarioList'];
export type FaultScenario = components['schemas']['FaultScenario'];
export type SnapshotCreate = components['schemas']['SnapshotCreate'];
export type Snapshot = components['schemas']['Snapshot'];
export type SnapshotList = components['schemas']['SnapshotList'];
export type FaultList = components['schemas']['FaultList'];
export type Timeline = components['schemas']['Timeline'];
export type PlaybookRun = components['schemas']['PlaybookRun'];
export type Outbox = components['schemas']['Outbox'];
export type OutboxMessage = components['schemas']['OutboxMessage'];
export type ObservationsRequest = components['schemas']['ObservationsRequest'];
export type Observation = components['schemas']['Observation'];
export type EmailObservation = components['schemas']['EmailObservation'];
export type MeetingObservation = components['schemas']['MeetingObservation'];
export type OutreachObservation = components['schemas']['OutreachObservation'];
export type TicketObservation = components['schemas']['TicketObservation'];
export type NpsObservation = components['schemas']['NpsObservation'];
export type MentionObservation = components['schemas']['MentionObservation'];
export type ValueObservation = components['schemas']['ValueObservation'];
export type ObservationError = components['schemas']['ObservationError'];
export type ObservationsResult = components['schemas']['ObservationsResult'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type AttemptRequest = components['schemas']['AttemptRequest'];
export type AttemptResponse = components['schemas']['AttemptResponse'];
export type HeaderMap = components['schemas']['HeaderMap'];
export type DeliveryDetail = components['schemas']['DeliveryDetail'];
export type DeliveryList = components['schemas']['DeliveryList'];
export type SeedDocument = components['schemas']['SeedDocument'];
export type SeedTenant = components['schemas']['SeedTenant'];
export type SeedDashboard = components['schemas']['SeedDashboard'];
export type SeedApiKey = components['schemas']['SeedApiKey'];
export type SeedUser = components['schemas']['SeedUser'];
export type SeedCustomField = components['schemas']['SeedCustomField'];
export type SegmentRule = components['schemas']['SegmentRule'];
export type SegmentRules = components['schemas']['SegmentRules'];
export type SeedSegment = components['schemas']['SeedSegment'];
export type SeedContact = components['schemas']['SeedContact'];
export type SeedCustomer = components['schemas']['SeedCustomer'];
export type SeedUsage = components['schemas']['SeedUsage'];
export type ParameterWorkspace = components['parameters']['Workspace'];
export type ParameterId = components['parameters']['Id'];
export type $defs = Record<string, never>;
export interface operations {
    getEmulatorHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmulatorHealth"];
                };
            };
        };
    };
    getControlContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    seed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedDocument"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The document is not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getState: {
        parameters: {
            query?: {
                /** @description That table only. */
                table?: string;
                /** @description At most this many rows of each; default 50. */
                limit?: number;
            };
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateDump"];
                };
            };
            /** @description No such table. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addObservations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationsRequest"];
            };
        };
        responses: {
            /** @description What became of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationsResult"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockReading"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description Where it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            /** @description Another move is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Backwards, or no instant or duration. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getHealthModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"];
                };
            };
        };
    };
    putHealthModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
            };
        };
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"];
                };
            };
            /** @description The model is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantCreated"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedUser"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCreated"];
                };
            };
            /** @description Not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description Not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSegment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedSegment"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description Not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createCustomField: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedCustomField"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeedCustomField"];
                };
            };
            /** @description Not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createOAuthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthClientCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthClientCreated"];
                };
            };
            /** @description Not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setRenewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalSet"];
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalSet"];
                };
            };
            /** @description No such customer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Restored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such customer in the trash. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Its domain has been taken meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"];
                };
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotate"];
            };
        };
        responses: {
            /** @description Rotated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretRotated"];
                };
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recoverWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recover"];
            };
        };
        responses: {
            /** @description How many are sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovered"];
                };
            };
            /** @description No such subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    triggerWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trigger"];
            };
        };
        responses: {
            /** @description The message and how many subscriptions get it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Triggered"];
                };
            };
            /** @description No message of the contract; nothing is sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            /** @description No such delivery. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotCreate"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-LealUp-Contains-Secrets"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": string;
                };
            };
            /** @description No such snapshot. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A workspace was named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sqlite3": string;
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description No state of an emulator, or one that is damaged or newer; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such snapshot; nothing was changed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                method?: string;
                /** @description A path; `*` stands for one segment, `**` for several. */
                path?: string;
                operation_id?: string;
                /** @description A status such as 404, or a class such as 4xx. */
                status?: string;
                /** @description A text that is anywhere in it, whatever its case. */
                q?: string;
                /** @description Only those after the request of this id; one that there has not been yet, as after a restart, leaves out none. */
                after?: number;
                /** @description Only those since an instant of the emulator's clock. */
                since?: string;
                /** @description At most this many; default 50. */
                limit?: number;
            };
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    streamRequests: {
        parameters: {
            query?: {
                method?: string;
                /** @description A path; `*` stands for one segment, `**` for several. */
                path?: string;
                operation_id?: string;
                /** @description A status such as 404, or a class such as 4xx. */
                status?: string;
                /** @description A text that is anywhere in it, whatever its case. */
                q?: string;
                /** @description Only those after the request of this id; one that there has not been yet, as after a restart, leaves out none. */
                after?: number;
                /** @description Only those since an instant of the emulator's clock. */
                since?: string;
            };
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: request
                     *     id: 7
                     *     data: {"id":7,"method":"GET","path":"/v1/customers","operation_id":"listCustomers","status":200,…}
                     *
                     *     event: end
                     *     data: {"reason":"too_slow"}
                     */
                    "text/event-stream": string;
                };
            };
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultCreate"];
            };
        };
        responses: {
            /** @description Injected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description Not valid; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such fault. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFaultScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultScenarioList"];
                };
            };
        };
    };
    startFaultScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Injected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            /** @description No such scenario. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description No such customer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description At most this many; default 50. */
                limit?: number;
            };
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outbox"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Those of messages of this type. */
                type?: string;
                state?: components["schemas"]["DeliveryState"];
                /** @description At most this many; default 50. */
                limit?: number;
            };
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the workspace that the call is about; without it the default one or, where the call says so, all. */
                "X-LealUp-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            /** @description No such delivery. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
        };
    };
}
