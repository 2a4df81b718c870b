import { bind, type Command } from '../command.ts';
import * as api from './api/specs.ts';
import * as customers from './customers/specs.ts';
import * as events from './events/specs.ts';
import * as emulate from './emulate/specs.ts';
import * as health from './health/specs.ts';
import * as webhooks from './webhooks/specs.ts';
import { whoamiSpec } from './whoami/specs.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  bind(emulate.emulateSpec, () => import('./emulate/emulate.ts')),
  bind(emulate.advanceSpec, () => import('./emulate/advance.ts')),
  bind(emulate.seedSpec, () => import('./emulate/seed.ts')),
  bind(emulate.resetSpec, () => import('./emulate/reset.ts')),
  bind(whoamiSpec, () => import('./whoami/whoami.ts')),
  bind(customers.listCustomersSpec, () => import('./customers/list.ts')),
  bind(customers.getCustomerSpec, () => import('./customers/get.ts')),
  bind(customers.createCustomerSpec, () => import('./customers/create.ts')),
  bind(customers.importCustomersSpec, () => import('./customers/import.ts')),
  bind(events.sendEventsSpec, () => import('./events/send.ts')),
  bind(events.validateEventsSpec, () => import('./events/validate.ts')),
  bind(health.getHealthSpec, () => import('./health/get.ts')),
  bind(health.recalculateHealthSpec, () => import('./health/recalculate.ts')),
  bind(webhooks.listWebhooksSpec, () => import('./webhooks/list.ts')),
  bind(webhooks.createWebhookSpec, () => import('./webhooks/create.ts')),
  bind(webhooks.listenWebhooksSpec, () => import('./webhooks/listen.ts')),
  bind(webhooks.verifyWebhookSpec, () => import('./webhooks/verify.ts')),
  bind(webhooks.triggerWebhookSpec, () => import('./webhooks/trigger.ts')),
  bind(webhooks.listDeliveriesSpec, () => import('./webhooks/deliveries.ts')),
  bind(webhooks.replaySpec, () => import('./webhooks/replay.ts')),
  bind(webhooks.attackWebhookSpec, () => import('./webhooks/attack.ts')),
  bind(api.apiSpec, () => import('./api/api.ts')),
  bind(api.listOperationsSpec, () => import('./api/list.ts')),
];
