import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { PAGING } from '../spec-parts.ts';

export const listPlaybooksSpec = defineSpec({
  name: 'playbooks list',
  aliases: ['ls'],
  summary: 'list playbooks, newest first',
  args: [],
  options: PAGING,
  examples: [{ command: 'playbooks list', about: 'what is done, and when' }],
  danger: 'none',
  operationId: 'listPlaybooks',
  calls: 'lealup',
  formats: ROW_FORMATS,
});

export const createPlaybookSpec = defineSpec({
  name: 'playbooks create',
  aliases: ['new'],
  summary: 'create a playbook from flags or a JSON file',
  details: 'Flags make one whose conditions must all hold and whose actions are tasks; a file holds any, as the API takes it.',
  args: [{ name: 'file', summary: 'the playbook as JSON, or - for standard input', optional: true }],
  options: {
    name: { type: 'text', value: 'name', summary: 'what it is called' },
    description: { type: 'text', value: 'text', summary: 'what it is for' },
    when: { type: 'texts', value: 'field op value', summary: "a condition, such as 'health_score lt 50'" },
    task: { type: 'texts', value: 'title', summary: 'a task that it makes' },
    'due-in-days': { type: 'integer', value: 'n', min: 0, summary: 'when the tasks are due' },
    disabled: { type: 'flag', summary: 'make it, and leave it off' },
  },
  examples: [
    { command: "playbooks create --name Rescue --when 'health_score lt 40' --task 'Call the champion' --due-in-days 2", about: 'by flags' },
    { command: 'playbooks create playbook.json', about: 'from a file' },
  ],
  danger: 'write',
  operationId: 'createPlaybook',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
