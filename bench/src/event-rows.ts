const DAY_MS = 86_400_000;
const NAMES = ['login', 'report_viewed', 'report_created', 'dashboard_opened', 'export_done', 'user_invited', 'search', 'comment_added'];
const USERS = 25;
const DAYS = 28;

/** An event as it is sent. */
export interface SentEvent {
  customer_id: string;
  event_name: string;
  timestamp: string;
  user_email: string;
  external_id: string;
  properties: { plan: string; position: number };
}

/** `count` events of the last four weeks, spread over the customers and their users; `from` numbers them on. */
export function makeEvents(customerIds: readonly string[], { from, count, nowMs }: { from: number; count: number; nowMs: number }): SentEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const position = from + index;
    // Multiplying by a prime scatters neighbours, as the events of many users at once are.
    const scattered = (position * 7919) % 1_000_003;
    const user = scattered % USERS;
    return {
      customer_id: customerIds[scattered % customerIds.length] ?? '',
      event_name: NAMES[scattered % NAMES.length] ?? '',
      timestamp: new Date(nowMs - (scattered % DAYS) * DAY_MS - (scattered % 3_600_000)).toISOString(),
      user_email: `user${user}@acme.com`,
      external_id: `evt-${position}`,
      properties: { plan: 'growth', position },
    };
  });
}
