import { bind, type Command } from '../command.ts';
import * as api from './api/specs.ts';
import * as customers from './customers/specs.ts';
import * as emulate from './emulate/specs.ts';
import { whoamiSpec } from './whoami/specs.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  bind(emulate.emulateSpec, () => import('./emulate/emulate.ts')),
  bind(emulate.advanceSpec, () => import('./emulate/advance.ts')),
  bind(emulate.seedSpec, () => import('./emulate/seed.ts')),
  bind(emulate.resetSpec, () => import('./emulate/reset.ts')),
  bind(whoamiSpec, () => import('./whoami/whoami.ts')),
  bind(customers.listCustomersSpec, () => import('./customers/list.ts')),
  bind(api.apiSpec, () => import('./api/api.ts')),
  bind(api.listOperationsSpec, () => import('./api/list.ts')),
];
