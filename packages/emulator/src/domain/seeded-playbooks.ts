import type { PlaybookCreate } from '@lealup/contract';

/** The five that every workspace starts with, in the order of LealUp's docs. */
export const SEEDED_PLAYBOOKS: readonly PlaybookCreate[] = [
  {
    name: 'At-Risk',
    description: 'A customer that was healthy a week ago and is at risk now.',
    trigger: {
      all: [
        { field: 'health_score', op: 'lt', value: 50 },
        { field: 'health_score_days_ago', op: 'gte', value: 70, days: 7 },
      ],
    },
    actions: [
      { type: 'create_task', title: 'Call the champion', due_in_days: 3, priority: 'high' },
      { type: 'create_task', title: 'Find out what changed', due_in_days: 0, priority: 'high' },
      { type: 'create_task', title: 'Agree on a recovery plan', due_in_days: 5, priority: 'high' },
    ],
    goal: { condition: { field: 'health_score', op: 'gt', value: 60 }, within_days: 30 },
  },
  {
    name: 'Renewal',
    description: 'An active customer that renews within 60 days.',
    trigger: {
      all: [
        { field: 'renewal_in_days', op: 'gte', value: 0 },
        { field: 'renewal_in_days', op: 'lte', value: 60 },
        { field: 'status', op: 'eq', value: 'active' },
      ],
    },
    actions: [
      { type: 'create_task', title: 'Review the account', due_in_days: 0 },
      { type: 'create_task', title: 'Prepare the renewal proposal', due_in_days: 7 },
      { type: 'create_task', title: 'Present the proposal', due_in_days: 14, priority: 'high' },
      { type: 'create_task', title: 'Close the renewal', due_in_days: 30, priority: 'high' },
    ],
  },
  {
    name: 'Expansion',
    description: 'A customer that has been in very good health for a month and uses more and more.',
    trigger: {
      all: [
        { field: 'health_score_min_over_days', op: 'gte', value: 80, days: 30 },
        { field: 'usage_change_pct_mom', op: 'gte', value: 20 },
      ],
    },
    actions: [
      { type: 'create_task', title: 'Look for room to grow', due_in_days: 3 },
      { type: 'create_task', title: 'Offer a larger plan', due_in_days: 7 },
      { type: 'create_task', title: 'Ask for a reference', due_in_days: 14, priority: 'low' },
    ],
  },
  {
    name: 'Onboarding',
    description: 'A customer in its first 90 days.',
    trigger: { all: [{ field: 'days_since_created', op: 'lte', value: 90 }] },
    actions: [
      { type: 'create_task', title: 'Hold the kick-off', due_in_days: 3, priority: 'high' },
      { type: 'create_task', title: 'Finish the technical set-up', due_in_days: 7, priority: 'high' },
      { type: 'create_task', title: 'Train the users', due_in_days: 21 },
      { type: 'create_task', title: 'Review the first goals', due_in_days: 60 },
    ],
  },
  {
    name: 'Win-back',
    description: 'A large customer that left in the last 90 days.',
    trigger: {
      all: [
        { field: 'status', op: 'eq', value: 'churned' },
        { field: 'days_since_status_changed', op: 'lte', value: 90 },
        { field: 'arr', op: 'gte', value: 10_000 },
      ],
    },
    actions: [
      { type: 'create_task', title: 'Ask why they left', due_in_days: 7 },
      { type: 'create_task', title: 'Make an offer to come back', due_in_days: 30 },
    ],
  },
];
