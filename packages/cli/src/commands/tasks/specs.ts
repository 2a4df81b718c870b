import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { PAGING, USER_OPTION } from '../spec-parts.ts';

const TASK = { name: 'task', summary: 'the id of a task' } as const;
const STATUSES = ['open', 'in_progress', 'completed', 'skipped'] as const;
const DATE = { type: 'text', value: 'date' } as const;

export const listTasksSpec = defineSpec({
  name: 'tasks list',
  aliases: ['ls'],
  summary: 'list tasks, newest first',
  args: [],
  options: {
    owner: { ...USER_OPTION, summary: 'of this user: an e-mail address or an id' },
    customer: { type: 'text', value: 'customer', summary: 'about this customer: an id, a domain or a unique exact name' },
    status: { type: 'list', value: 'statuses', choices: STATUSES, summary: 'of these statuses' },
    'due-date': { ...DATE, summary: 'due on this day, YYYY-MM-DD' },
    'due-before': { ...DATE, summary: 'due before this day' },
    'due-after': { ...DATE, summary: 'due after this day' },
    ...PAGING,
  },
  examples: [
    { command: 'tasks list --status open,in_progress', about: 'what is to be done' },
    { command: 'tasks list --owner csm@lealup.test --customer acme.com', about: "someone's, about one customer" },
  ],
  danger: 'none',
  operationId: 'listTasks',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const updateTaskSpec = defineSpec({
  name: 'tasks update',
  aliases: ['edit'],
  summary: 'change the status, date, owner or priority of a task',
  args: [TASK],
  options: {
    status: { type: 'text', value: 'status', choices: STATUSES, summary: 'where it stands' },
    'due-date': { ...DATE, summary: 'when it is due, YYYY-MM-DD' },
    owner: { ...USER_OPTION, summary: 'who does it: an e-mail address or an id' },
    priority: { type: 'text', value: 'priority', choices: ['low', 'medium', 'high'], summary: 'how much it matters' },
  },
  examples: [{ command: 'tasks update 01JNZ8T3E4C5V6B7N8M9K0QWER --status in_progress --owner csm@lealup.test', about: 'someone has begun' }],
  danger: 'write',
  operationId: 'updateTask',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const completeTaskSpec = defineSpec({
  name: 'tasks complete',
  aliases: ['done'],
  summary: 'complete a task with its outcome; a completed task does not reopen',
  args: [TASK],
  options: {
    outcome: {
      type: 'text',
      value: 'outcome',
      choices: ['successful', 'unsuccessful', 'no_response', 'not_applicable'],
      required: true,
      summary: 'what came of it',
    },
    note: { type: 'text', value: 'text', summary: 'what else there is to say' },
  },
  examples: [{ command: "tasks complete 01JNZ8T3E4C5V6B7N8M9K0QWER --outcome successful --note 'Renewed'", about: 'done' }],
  danger: 'write',
  operationId: 'completeTask',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
