export type { Emulator, EmulatorClock, EmulatorOptions, SeedDocument } from './api.ts';
export type { ClockMode } from './clock/clock.ts';
export { EXAMPLE_WEBHOOK_SECRET, PUBLISHED_API_KEY } from './control/published.ts';
export { ProblemError } from './domain/problem.ts';
export { createEmulator } from './emulator.ts';
export type { UnknownPolicy } from './http/input.ts';
export type { Listening, ListenOptions } from './server.ts';
export { DataError, type DataErrorCode } from './store/data-error.ts';
export { version } from './version.ts';
