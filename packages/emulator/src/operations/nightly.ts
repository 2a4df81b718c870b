import { addYears, DAY_MS, formatDate, parseDate } from '../domain/instant.ts';
import { medianScore } from '../domain/scoring/benchmark.ts';
import type { CustomerRow } from '../store/customers.ts';
import { taskOf } from '../store/tasks.ts';
import type { Work } from './context.ts';
import { changeCustomer } from './customer-changes.ts';
import { judgeGoals, prepareNightlyPlaybooks } from './playbook-engine.ts';
import { forecastOf } from './renewals.ts';
import { prepareScoring } from './scoring.ts';

/** Days before a renewal on which subscribers are told that it comes. */
const MARKS = [60, 30, 15, 7];

/** How long a customer stays in the trash. */
const TRASH_MS = 30 * DAY_MS;

/** What happens once a local date: scores, medians, renewals, overdue tasks, playbooks, goals, and what has expired. */
export function runNight(work: Work, subject: string): void {
  passNight(work, Number(subject));
  skipNight(work, subject);
}

/** The same, without the night after it. */
export function passNight(work: Work, day: number): void {
  const { store, tenant } = work;
  const scoreCustomer = prepareScoring(work);
  const customers = store.customers.all(tenant.seq).map(scoreCustomer).map((customer) => renew(work, customer, day));
  for (const segment of store.segments.all(tenant.seq)) {
    store.segments.setMedian(segment.seq, medianScore(store.segments.scores(segment.seq)));
  }
  tellOverdueTasks(work, formatDate(day));
  customers.forEach(prepareNightlyPlaybooks(work));
  judgeGoals(work);
  purge(work);
}

/** Has the night after this one come. */
export function skipNight(work: Work, subject: string): void {
  const next = Number(subject) + 1;
  work.schedule('nightly', work.zone.nightOf(next), String(next));
}

/** Has the first night of a workspace come that is not over yet. */
export function scheduleNights(work: Work): void {
  const today = work.zone.dayAt(work.now);
  const day = work.zone.nightOf(today) > work.now ? today : today + 1;
  work.schedule('nightly', work.zone.nightOf(day), String(day));
}

/** Tells of a renewal that comes near, and ends one whose date has passed. */
function renew(work: Work, customer: CustomerRow, today: number): CustomerRow {
  const date = parseDate(customer.renewal_date ?? '');
  if (date === null || customer.renewal_date === null) return customer;
  const remaining = date - today;
  if (remaining >= 0 && !MARKS.includes(remaining)) return customer;
  const { forecast, proposed_arr } = forecastOf(work, customer);
  const object = {
    customer_id: customer.id,
    renewal_date: customer.renewal_date,
    days_remaining: remaining,
    arr: customer.arr,
    forecast,
    proposed_arr,
  };
  if (remaining >= 0) {
    work.emit('renewal.approaching', { object, customer });
    return customer;
  }
  const { renewals } = work.store;
  if (renewals.hasOutcome(customer.seq, customer.renewal_date)) return customer;
  const outcome = customer.status === 'churned' ? 'churned' : 'completed';
  const { renewal_date, arr } = object;
  renewals.addOutcome({ customer: customer.seq, renewal_date, arr, proposed_arr, forecast, outcome });
  renewals.clear(customer.seq);
  work.emit(`renewal.${outcome}`, { object, customer });
  return outcome === 'churned' ? customer : changeCustomer(work, customer, { renewal_date: nextRenewal(date, today) });
}

/** The same date of the first year that is not over. */
function nextRenewal(date: number, today: number): string {
  let years = 1;
  while (addYears(date, years) < today) years += 1;
  return formatDate(addYears(date, years));
}

function tellOverdueTasks(work: Work, today: string): void {
  for (const task of work.store.tasks.newlyOverdue(work.tenant.seq, today)) {
    work.store.tasks.update({ ...task, overdue_told: 1 });
    const customer = work.store.customers.bySeq(task.customer) ?? null;
    work.emit('task.overdue', { object: taskOf(task, today), customer });
  }
}

/** Forgets what has had its time. */
function purge(work: Work): void {
  const { store, tenant, now } = work;
  store.idempotency.purge(now);
  store.oauthTokens.purge(now);
  for (const customer of store.customers.trashedBefore(tenant.seq, now - TRASH_MS)) work.erase(customer);
}
