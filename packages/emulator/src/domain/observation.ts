import { parseInstant } from './instant.ts';
import type { Observation } from './scoring/observation.ts';

/** A stored observation in the form that is measured. Its fields were checked when it was told. */
export function measuredObservation(row: { kind: string; at: number; ticket_id: string | null; data: string }): Observation {
  const data = JSON.parse(row.data) as Record<string, unknown>;
  if (row.kind === 'ticket') {
    data['opened_at'] = instantOf(data['opened_at']) ?? row.at;
    const closed = instantOf(data['closed_at']);
    if (closed === null) delete data['closed_at'];
    else data['closed_at'] = closed;
  }
  return { ...data, kind: row.kind, at: row.at } as unknown as Observation;
}

function instantOf(value: unknown): number | null {
  return typeof value === 'string' ? parseInstant(value) : null;
}
