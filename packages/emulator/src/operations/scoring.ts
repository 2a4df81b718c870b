import type { HealthStatus } from '@lealup/contract';
import { judgeChange, UNSCORED } from '../domain/scoring/change.ts';
import { measuredObservation } from '../domain/observation.ts';
import { newNamesFrom, prepareMeasure, usageFrom } from '../domain/scoring/measure.ts';
import type { HealthModel } from '../domain/scoring/model.ts';
import { defaultModel } from '../domain/scoring/presets.ts';
import { present } from '../domain/scoring/present.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import { score } from '../domain/scoring/score.ts';
import { COMPARISON_DAYS } from '../domain/scoring/trend.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { DayHealth } from '../store/health.ts';
import type { Work } from './context.ts';
import { prepareSegments } from './membership.ts';

/**
 * Works out once what all of a tenant's customers have in common, and gives back how to score one of them:
 * it stores the health, the day's row of history and the segments, and tells of a crossed band or a sharp drop.
 */
export function prepareScoring(work: Work): (customer: CustomerRow) => CustomerRow {
  const { store, tenant, zone, now } = work;
  const today = zone.dayAt(now);
  const model = modelOf(work);
  const measureCustomer = prepareMeasure(model, {
    now,
    today,
    zone,
    isTenantActive: store.usage.hasAny(tenant.seq),
    newNames: new Set(store.usage.namesSince(tenant.seq, newNamesFrom(today))),
  });
  const refreshSegments = prepareSegments(work);
  const firstDay = usageFrom(model, today);

  return (customer) => {
    const result = score(
      model,
      measureCustomer({
        usage: store.usage.between(customer.seq, firstDay, today),
        observations: store.observations.all(customer.seq).map(measuredObservation),
        customFields: JSON.parse(customer.custom_fields) as Record<string, string | number | boolean>,
      }),
    );
    const last = store.health.last(customer.seq);
    const weekAgo = store.health.day(customer.seq, today - COMPARISON_DAYS);
    const change = judgeChange(last ? { status: last.status, isSharpDrop: last.is_sharp_drop === 1 } : UNSCORED, {
      score: result.score,
      status: result.status,
      scoreSevenDaysBefore: weekAgo?.score ?? null,
    });
    const { dimensions } = present(result);
    store.health.put({
      customer: customer.seq,
      calculated_at: now,
      score: result.score,
      status: result.status,
      dimensions: JSON.stringify(dimensions),
      is_sharp_drop: change.isSharpDrop ? 1 : 0,
    });
    store.health.putDay({
      customer: customer.seq,
      day: today,
      score: result.score,
      status: result.status,
      dimensions: JSON.stringify(Object.fromEntries(dimensions.map(({ key, value }) => [key, value]))),
    });
    if (result.score !== customer.health_score || result.status !== customer.health_status) {
      store.customers.setHealth(customer.seq, result.score, result.status);
    }
    const scored = refreshSegments({ ...customer, health_score: result.score, health_status: result.status });
    for (const type of change.types) {
      const compared = type === 'health.drop_sharp' ? weekAgo : last;
      work.emit(type, { object: healthObject(customer.id, result), previous: previousOf(compared), customer: scored });
    }
    return scored;
  };
}

/** A tenant's health model. */
export function modelOf({ store, tenant }: Work): HealthModel {
  const stored = store.health.model(tenant.seq);
  // Checked before it was stored.
  return stored === null ? defaultModel : (JSON.parse(stored) as HealthModel);
}

function healthObject(customerId: string, { score: points, status }: { score: number | null; status: HealthStatus | null }) {
  return { customer_id: customerId, score: points === null ? null : roundTenth(points), status };
}

function previousOf(row: DayHealth | undefined) {
  const points = row?.score ?? null;
  return { score: points === null ? null : roundTenth(points), status: row?.status ?? null };
}
