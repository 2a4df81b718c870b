import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';
import { CUSTOMER, PAGING } from '../spec-parts.ts';

export const listContactsSpec = defineSpec({
  name: 'contacts list',
  aliases: ['ls'],
  summary: 'list the people at a customer, newest first',
  args: [CUSTOMER],
  options: PAGING,
  examples: [{ command: 'contacts list acme.com', about: 'who is who' }],
  danger: 'none',
  operationId: 'listCustomerContacts',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
