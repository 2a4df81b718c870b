import type { SupportSignalKey } from './model.ts';
import type { TicketObservation, TicketSeverity } from './observation.ts';
import { summarise, type Sample } from './statistics.ts';
import type { ObservedMeasure } from './window.ts';

const HOUR_MS = 3_600_000;

/** How many low tickets a ticket weighs as much as. */
const SEVERITY_WEIGHTS = { low: 1, medium: 2, high: 4, critical: 8 } satisfies Record<TicketSeverity, number>;

/** The measures of support. Its counts are null until the first ticket, then nothing open is 0. */
export const supportMeasures = {
  open_tickets({ tickets }, { nowMs }) {
    return tickets.length === 0 ? null : openAt(tickets, nowMs).length;
  },

  resolution_hours({ tickets }, { sinceMs, nowMs, measure }) {
    const closed = tickets.flatMap(({ opened_at, closed_at }): Sample[] =>
      closed_at !== undefined && closed_at >= sinceMs && closed_at <= nowMs
        ? [{ at: closed_at, value: (closed_at - opened_at) / HOUR_MS }]
        : [],
    );
    return summarise(closed, measure);
  },

  severity_load({ tickets }, { nowMs }) {
    if (tickets.length === 0) return null;
    return openAt(tickets, nowMs).reduce((sum, { severity }) => sum + SEVERITY_WEIGHTS[severity], 0);
  },
} satisfies Record<SupportSignalKey, ObservedMeasure>;

/** A ticket told with a later end is open until then; one closed at this very instant is closed. */
function openAt(tickets: readonly TicketObservation[], nowMs: number): TicketObservation[] {
  return tickets.filter(({ opened_at, closed_at }) => opened_at <= nowMs && (closed_at ?? Infinity) > nowMs);
}
