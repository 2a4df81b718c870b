import { defineSpec } from '../../command.ts';

export const widgetsSpec = defineSpec({
  name: 'dashboards widgets',
  summary: 'show the widgets of a dashboard with their data',
  args: [{ name: 'dashboard', summary: 'its id; default `default`', optional: true }],
  options: {},
  examples: [{ command: 'dashboards widgets', about: 'the one that every workspace has' }],
  danger: 'none',
  operationId: 'listDashboardWidgets',
  calls: 'lealup',
  formats: ['table', 'json', 'ndjson'],
});
