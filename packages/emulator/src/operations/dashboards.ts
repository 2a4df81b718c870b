import type { OperationInput, Widget, WidgetList } from '@lealup/contract';
import { notFound } from '../domain/problem.ts';
import { roundTenth } from '../domain/scoring/rounding.ts';
import { formatDate } from '../domain/instant.ts';
import type { Context } from './context.ts';
import { describePortfolio } from './portfolio.ts';

const DEFAULT = 'default';
const SERIES_DAYS = 30;
const TABLE_ROWS = 10;

export function listDashboardWidgets({ path }: OperationInput<'listDashboardWidgets'>, context: Context): WidgetList {
  if (path.id === DEFAULT) return { data: defaultWidgets(context) };
  const dashboard = context.store.dashboards.byId(context.tenant.seq, path.id);
  if (!dashboard) throw notFound('dashboard', path.id);
  // Checked against the contract when it was seeded.
  return { data: JSON.parse(dashboard.widgets) as Widget[] };
}

/** The dashboard that every workspace has, made from its data at each request. */
function defaultWidgets(context: Context): Widget[] {
  const portfolio = describePortfolio(context);
  const series = scoreSeries(context);
  const [first] = series;
  const change = typeof first?.value === 'number' && portfolio.mean_score !== null ? roundTenth(portfolio.mean_score - first.value) : null;
  return [
    { id: 'customers', type: 'metric', title: 'Customers', data: { value: portfolio.total.customers, unit: 'count', change: null } },
    { id: 'arr', type: 'metric', title: 'ARR', data: { value: portfolio.total.arr, unit: 'currency', change: null } },
    { id: 'mean_score', type: 'metric', title: 'Mean health score', data: { value: portfolio.mean_score, unit: 'score', change } },
    {
      id: 'score_over_time',
      type: 'timeseries',
      title: 'Health over time',
      data: { unit: 'score', series: [{ key: 'mean_score', label: 'Mean score', points: series }] },
    },
    {
      id: 'arr_by_health',
      type: 'bar',
      title: 'ARR by health',
      data: {
        unit: 'currency',
        bars: portfolio.by_health_status.map(({ health_status, arr }) => {
          const key = health_status ?? 'no_score';
          return { key, label: LABELS[key], value: arr };
        }),
      },
    },
    atRiskTable(context),
  ];
}

const LABELS = { healthy: 'Healthy', neutral: 'Neutral', at_risk: 'At risk', no_score: 'No score' } as const;

function atRiskTable(context: Context): Widget {
  const rows = context.store.customers.page(context.tenant.seq, { health_status: 'at_risk' }, null, TABLE_ROWS);
  return {
    id: 'at_risk',
    type: 'table',
    title: 'Customers at risk',
    data: {
      columns: [
        { key: 'name', label: 'Customer' },
        { key: 'health_score', label: 'Score' },
        { key: 'arr', label: 'ARR' },
      ],
      rows: rows.map(({ name, health_score, arr }) => ({ name, health_score: roundTenth(health_score ?? 0), arr })),
    },
  };
}

/** The mean score of each of the last days. */
function scoreSeries(context: Context): { date: string; value: number | null }[] {
  const today = context.zone.dayAt(context.now);
  const means = new Map(context.store.health.meanScores(context.tenant.seq, today - SERIES_DAYS, today).map((row) => [row.day, row.mean]));
  return Array.from({ length: SERIES_DAYS + 1 }, (_, index) => {
    const day = today - SERIES_DAYS + index;
    const mean = means.get(day) ?? null;
    return { date: formatDate(day), value: mean === null ? null : roundTenth(mean) };
  });
}
