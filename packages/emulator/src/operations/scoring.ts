import type { HealthStatus } from '@lealup/contract';
import { judgeChange } from '../domain/scoring/change.ts';
import { measuredObservation } from '../domain/observation.ts';
import { newNamesFrom, prepareMeasure, usageFrom } from '../domain/scoring/measure.ts';
import type { HealthModel } from '../domain/scoring/model.ts';
import { defaultModel } from '../domain/scoring/presets.ts';
import { present, type PresentedScore } from '../domain/scoring/present.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import { score } from '../domain/scoring/score.ts';
import { COMPARISON_DAYS } from '../domain/scoring/trend.ts';
import type { CustomerRow } from '../store/customers.ts';
import type { DayHealth, HealthModelRow, HealthRow } from '../store/health.ts';
import type { Work } from './context.ts';
import { prepareSegments } from './membership.ts';

/**
 * Works out once what all of a tenant's customers have in common, and gives back how to score one of them:
 * it stores the day's row of history, what it leaves with the customer and the segments, and tells of a crossed band or a sharp drop.
 */
export function prepareScoring(work: Work): (customer: CustomerRow) => CustomerRow {
  const { store, tenant, zone, now } = work;
  const today = zone.dayAt(now);
  const current = store.health.modelOf(tenant.seq);
  const model = parseModel(current);
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
    const measures = measureCustomer({
      usage: store.usage.between(customer.seq, firstDay, today),
      observations: store.observations.all(customer.seq).map(measuredObservation),
      customFields: JSON.parse(customer.custom_fields) as Record<string, string | number | boolean>,
    });
    const result = score(model, measures);
    const weekAgo = store.health.day(customer.seq, today - COMPARISON_DAYS);
    const change = judgeChange({ status: customer.health_status, isSharpDrop: customer.is_sharp_drop === 1 }, {
      score: result.score,
      status: result.status,
      scoreSevenDaysBefore: weekAgo?.score ?? null,
    });
    store.health.put({
      customer: customer.seq,
      day: today,
      calculated_at: now,
      score: result.score,
      status: result.status,
      model: current?.seq ?? null,
      measures: JSON.stringify([...measures].filter(([, raw]) => raw !== null)),
    });
    const is_sharp_drop = change.isSharpDrop ? 1 : 0;
    const rated = { ...customer, health_score: result.score, health_status: result.status, is_sharp_drop };
    const isSame =
      result.score === customer.health_score && result.status === customer.health_status && is_sharp_drop === customer.is_sharp_drop;
    if (!isSame) store.customers.setHealth(rated);
    const scored = refreshSegments(rated);
    for (const type of change.types) {
      const previous = type === 'health.drop_sharp' ? weekAgo : { score: customer.health_score, status: customer.health_status };
      work.emit(type, { object: healthObject(customer.id, result), previous: previousOf(previous), customer: scored });
    }
    return scored;
  };
}

/** Gives back what tells the dimensions of a stored score as answers show them, by the model that it was scored by. */
export function prepareDimensions({ store }: Work): (row: HealthRow) => PresentedScore['dimensions'] {
  const models = new Map<number | null, HealthModel>();
  return ({ model: seq, measures }) => {
    const model = models.get(seq) ?? parseModel(store.health.model(seq));
    models.set(seq, model);
    // Written above.
    return present(score(model, new Map(JSON.parse(measures) as [string, number][]))).dimensions;
  };
}

/** A tenant's health model. */
export function modelOf({ store, tenant }: Work): HealthModel {
  return parseModel(store.health.modelOf(tenant.seq));
}

function parseModel(row: HealthModelRow | undefined): HealthModel {
  // Checked before it was stored.
  return row ? (JSON.parse(row.model) as HealthModel) : defaultModel;
}

function healthObject(customerId: string, { score: points, status }: { score: number | null; status: HealthStatus | null }) {
  return { customer_id: customerId, score: points === null ? null : roundTenth(points), status };
}

function previousOf(row: DayHealth | undefined) {
  const points = row?.score ?? null;
  return { score: points === null ? null : roundTenth(points), status: row?.status ?? null };
}
