import { defineSpec } from '../../command.ts';
import { ROW_FORMATS } from '../../output/format.ts';

export const portfolioSpec = defineSpec({
  name: 'analytics portfolio',
  summary: 'show customers and revenue by status, band and owner, and what moved in 30 days',
  args: [],
  options: {},
  examples: [{ command: 'analytics portfolio', about: 'the whole book on one screen' }],
  danger: 'none',
  operationId: 'getPortfolio',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});

export const renewalsSpec = defineSpec({
  name: 'analytics renewals',
  summary: 'list renewals ahead and behind, with forecast and flags',
  details: 'JSON is the whole answer, with sums a period and a forecast; tables, CSV and NDJSON have a row a renewal.',
  args: [],
  options: {
    bucket: {
      type: 'list',
      value: 'periods',
      choices: ['this_month', 'next_90_days', 'next_180_days', 'last_12_months'],
      summary: 'of these periods',
    },
  },
  examples: [
    { command: 'analytics renewals', about: 'all periods' },
    { command: 'analytics renewals --bucket this_month,next_90_days -o csv', about: 'what comes soon, for a spreadsheet' },
  ],
  danger: 'none',
  operationId: 'getRenewals',
  calls: 'lealup',
  formats: ROW_FORMATS,
});
