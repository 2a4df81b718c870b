export type { Command, CommandSpec, Example, OptionSpec } from './command.ts';
export { commands } from './commands/table.ts';
export { EXIT_CODES, type Outcome } from './exit-codes.ts';
export { Interruption, type Environment, type InputStream, type Io, type OutputStream } from './io.ts';
export { run } from './run.ts';
export { VERSION } from './version.ts';
