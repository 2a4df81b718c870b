import type { Condition, Issue, PlaybookCreate, Trigger } from '@lealup/contract';

const NUMBERS = new Set([
  'health_score',
  'health_score_days_ago',
  'health_score_min_over_days',
  'arr',
  'renewal_in_days',
  'days_since_created',
  'days_since_status_changed',
  'usage_change_pct_mom',
]);
const NEED_DAYS = new Set(['health_score_days_ago', 'health_score_min_over_days']);
const STATUSES = ['active', 'trial', 'churned', 'paused'];

/** What a rule must know of its workspace to be judged. */
export interface Surroundings {
  customFields: ReadonlySet<string>;
  segments: ReadonlySet<string>;
}

/** Everything about a playbook that its schema cannot say: each condition must be able to match. */
export function checkPlaybook({ trigger, goal }: Pick<PlaybookCreate, 'trigger' | 'goal'>, around: Surroundings): Issue[] {
  const issues = checkTrigger(trigger, '/trigger', around);
  if (goal) issues.push(...checkCondition(goal.condition, '/goal/condition', around));
  if (goal?.condition.field === 'event_name') {
    issues.push({ pointer: '/goal/condition/field', code: 'invalid_value', message: 'cannot be event_name: a goal is looked at once, at its deadline' });
  }
  return issues;
}

/** The conditions of a trigger, however they are joined. */
export function conditionsOf(trigger: Trigger): readonly Condition[] {
  return trigger.all ?? trigger.any ?? [];
}

/** Everything about conditions that are joined, a trigger's or a segment's, that their schema cannot say. */
export function checkTrigger(trigger: Trigger, pointer: string, around: Surroundings): Issue[] {
  const [join, conditions] = trigger.all ? (['all', trigger.all] as const) : (['any', trigger.any ?? []] as const);
  return conditions.flatMap((condition, index) => checkCondition(condition, `${pointer}/${join}/${index}`, around));
}

function checkCondition(condition: Condition, pointer: string, around: Surroundings): Issue[] {
  const { field, op, value, days } = condition;
  const issues: Issue[] = [];
  const report = (step: string, message: string) => issues.push({ pointer: `${pointer}/${step}`, code: 'invalid_value', message });
  if (Array.isArray(value) !== (op === 'in')) {
    report('value', op === 'in' ? 'must be a list, since op is in' : `must be one value, since op is ${op}`);
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isOrdering = ['lt', 'lte', 'gt', 'gte'].includes(op);
  if (NUMBERS.has(field)) {
    if (values.some((one) => typeof one !== 'number')) report('value', `must be a number, since ${field} is one`);
  } else if (isOrdering && !field.startsWith('custom_fields.')) report('op', `must be eq, neq or in, since ${field} has no order`);
  else if (isOrdering && values.some((one) => typeof one !== 'number')) report('value', `must be a number, since op is ${op}`);
  if (NEED_DAYS.has(field) && days === undefined) report('days', `is required by ${field}`);
  if (!NEED_DAYS.has(field) && days !== undefined) report('days', `does not belong to ${field}`);
  if (field === 'status' && values.some((one) => !STATUSES.some((status) => status === one))) {
    report('value', `must be one of: ${STATUSES.join(', ')}`);
  }
  if (field === 'segment' && values.some((one) => typeof one !== 'string' || !around.segments.has(one))) {
    report('value', 'is no segment of this workspace');
  }
  if (field === 'event_name' && values.some((one) => typeof one !== 'string' || !/^[a-z][A-Za-z0-9_]{0,63}$/.test(one))) {
    report('value', 'must be an event name');
  }
  const key = /^custom_fields\.(.+)$/.exec(field)?.[1];
  if (key !== undefined && !around.customFields.has(key)) report('field', `names ${key}, which is no custom field of this workspace`);
  return issues;
}
