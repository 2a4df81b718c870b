import { bind, type Command } from '../command.ts';
import * as api from './api/specs.ts';
import * as analytics from './analytics/specs.ts';
import * as completion from './completion/specs.ts';
import * as config from './config/specs.ts';
import { listContactsSpec } from './contacts/specs.ts';
import * as customers from './customers/specs.ts';
import { widgetsSpec } from './dashboards/specs.ts';
import { doctorSpec } from './doctor/specs.ts';
import { emulatorCommands } from './emulate/table.ts';
import * as events from './events/specs.ts';
import * as health from './health/specs.ts';
import * as jobs from './jobs/specs.ts';
import * as login from './login/specs.ts';
import * as playbooks from './playbooks/specs.ts';
import * as profile from './profile/specs.ts';
import { commandsSpec } from './reference/specs.ts';
import * as tasks from './tasks/specs.ts';
import * as users from './users/specs.ts';
import * as webhooks from './webhooks/specs.ts';
import { whoamiSpec } from './whoami/specs.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  ...emulatorCommands,
  bind(whoamiSpec, () => import('./whoami/whoami.ts')),
  bind(login.loginSpec, () => import('./login/login.ts')),
  bind(login.logoutSpec, () => import('./login/logout.ts')),
  bind(doctorSpec, () => import('./doctor/doctor.ts')),
  bind(profile.listProfilesSpec, () => import('./profile/list.ts')),
  bind(profile.useProfileSpec, () => import('./profile/use.ts')),
  bind(profile.addProfileSpec, () => import('./profile/add.ts')),
  bind(profile.removeProfileSpec, () => import('./profile/remove.ts')),
  bind(config.getConfigSpec, () => import('./config/get.ts')),
  bind(config.setConfigSpec, () => import('./config/set.ts')),
  bind(config.listConfigSpec, () => import('./config/list.ts')),
  bind(config.configPathSpec, () => import('./config/path.ts')),
  bind(customers.listCustomersSpec, () => import('./customers/list.ts')),
  bind(customers.getCustomerSpec, () => import('./customers/get.ts')),
  bind(customers.createCustomerSpec, () => import('./customers/create.ts')),
  bind(customers.updateCustomerSpec, () => import('./customers/update.ts')),
  bind(customers.deleteCustomerSpec, () => import('./customers/delete.ts')),
  bind(customers.importCustomersSpec, () => import('./customers/import.ts')),
  bind(customers.exportCustomersSpec, () => import('./customers/export.ts')),
  bind(listContactsSpec, () => import('./contacts/list.ts')),
  bind(events.sendEventsSpec, () => import('./events/send.ts')),
  bind(events.validateEventsSpec, () => import('./events/validate.ts')),
  bind(events.backfillEventsSpec, () => import('./events/backfill.ts')),
  bind(events.listEventsSpec, () => import('./events/list.ts')),
  bind(events.tailEventsSpec, () => import('./events/tail.ts')),
  bind(health.getHealthSpec, () => import('./health/get.ts')),
  bind(health.healthHistorySpec, () => import('./health/history.ts')),
  bind(health.explainHealthSpec, () => import('./health/explain.ts')),
  bind(health.recalculateHealthSpec, () => import('./health/recalculate.ts')),
  bind(health.observeSpec, () => import('./health/observe.ts')),
  bind(playbooks.listPlaybooksSpec, () => import('./playbooks/list.ts')),
  bind(playbooks.createPlaybookSpec, () => import('./playbooks/create.ts')),
  bind(tasks.listTasksSpec, () => import('./tasks/list.ts')),
  bind(tasks.updateTaskSpec, () => import('./tasks/update.ts')),
  bind(tasks.completeTaskSpec, () => import('./tasks/complete.ts')),
  bind(users.listUsersSpec, () => import('./users/list.ts')),
  bind(users.inviteUserSpec, () => import('./users/invite.ts')),
  bind(users.currentUserSpec, () => import('./users/me.ts')),
  bind(users.setRoleSpec, () => import('./users/set-role.ts')),
  bind(webhooks.listWebhooksSpec, () => import('./webhooks/list.ts')),
  bind(webhooks.createWebhookSpec, () => import('./webhooks/create.ts')),
  bind(webhooks.webhookEventsSpec, () => import('./webhooks/events.ts')),
  bind(webhooks.listenWebhooksSpec, () => import('./webhooks/listen.ts')),
  bind(webhooks.verifyWebhookSpec, () => import('./webhooks/verify.ts')),
  bind(webhooks.triggerWebhookSpec, () => import('./webhooks/trigger.ts')),
  bind(webhooks.listDeliveriesSpec, () => import('./webhooks/deliveries.ts')),
  bind(webhooks.replaySpec, () => import('./webhooks/replay.ts')),
  bind(webhooks.attackWebhookSpec, () => import('./webhooks/attack.ts')),
  bind(analytics.portfolioSpec, () => import('./analytics/portfolio.ts')),
  bind(analytics.renewalsSpec, () => import('./analytics/renewals.ts')),
  bind(widgetsSpec, () => import('./dashboards/widgets.ts')),
  bind(jobs.getJobSpec, () => import('./jobs/get.ts')),
  bind(jobs.waitForJobSpec, () => import('./jobs/wait.ts')),
  bind(api.apiSpec, () => import('./api/api.ts')),
  bind(api.listOperationsSpec, () => import('./api/list.ts')),
  bind(api.describeSpec, () => import('./api/describe.ts')),
  bind(api.diffSpec, () => import('./api/diff.ts')),
  bind(completion.completionSpec, () => import('./completion/completion.ts')),
  bind(completion.completeSpec, () => import('./completion/next.ts')),
  bind(commandsSpec, () => import('./reference/commands.ts')),
];
