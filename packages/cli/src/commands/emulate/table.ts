import { bind, type Command } from '../../command.ts';
import * as running from './running-specs.ts';
import * as emulate from './specs.ts';

/** The commands of a local emulator, in the order of the help. */
export const emulatorCommands: readonly Command[] = [
  bind(emulate.emulateSpec, () => import('./emulate.ts')),
  bind<typeof emulate.startSpec>(emulate.startSpec, () => import('./emulate.ts')),
  bind(emulate.execSpec, () => import('./exec.ts')),
  bind(emulate.statusSpec, () => import('./status.ts')),
  bind(emulate.stopSpec, () => import('./stop.ts')),
  bind(emulate.envSpec, () => import('./env.ts')),
  bind(emulate.advanceSpec, () => import('./advance.ts')),
  bind(emulate.seedSpec, () => import('./seed.ts')),
  bind(emulate.resetSpec, () => import('./reset.ts')),
  bind(running.snapshotSpec, () => import('./snapshot.ts')),
  bind(running.restoreSpec, () => import('./restore.ts')),
  bind(running.listFaultsSpec, () => import('./list-faults.ts')),
  bind(running.addFaultSpec, () => import('./add-fault.ts')),
  bind(running.clearFaultsSpec, () => import('./clear-faults.ts')),
  bind(running.logsSpec, () => import('./logs.ts')),
  bind(running.openSpec, () => import('./open.ts')),
];
