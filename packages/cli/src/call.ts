import type { Command, CommandSpec, Ending } from './command.ts';
import { emulatorCommands } from './commands/emulate/table.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './exit-codes.ts';
import { Failure } from './failures/failure.ts';
import type { Identity } from './identity/identity.ts';
import { isInterruption, type Environment, type Io } from './io.ts';
import type { SharedValues } from './options.ts';
import { Notes } from './output/notes.ts';
import { Output } from './output/output.ts';
import { ClosedPipe, type Pipe } from './output/pipe.ts';
import { createStyle } from './output/style.ts';
import { widthOf } from './output/wrap.ts';
import { fitHelp } from './parse/fit-help.ts';
import { renderHelp } from './parse/help.ts';
import { nearestName } from './parse/nearest-name.ts';
import { parse, type Parsed } from './parse/parse.ts';
import { TOPICS } from './parse/topics.ts';

/** What a command line works on. */
interface Surroundings {
  readonly io: Io;
  readonly env: Environment;
  readonly pipe: Pipe;
}

/** Who has called LealUp, once a command does. */
interface Called {
  by?: Identity;
}

/** Runs a command line and says how it ended; what goes wrong is reported, not thrown. */
export async function call(argv: readonly string[], { io, env, pipe }: Surroundings): Promise<Ending> {
  let name = '';
  let notes = new Notes(io.stderr, createStyle(io.stderr, env));
  let output: Output | undefined;
  let asJson = asksForJson(argv);
  const called: Called = {};
  try {
    const parsed = parseForEmulator(argv, env) ?? parse(argv, await allCommands(), env);
    if (parsed.kind === 'help') return await help(parsed, { io, pipe, notes });
    const { command, input, shared } = parsed;
    name = command.spec.name;
    notes = new Notes(io.stderr, createStyle(io.stderr, env, shared.color), { isDebug: shared.debug });
    asJson = shared.output === 'json' || shared.output === 'ndjson';
    output = createOutput(command, shared, { io, env, pipe, notes });
    return await command.run(input, io, createDeps({ argv, shared, env, io, notes, output, called, calls: command.spec.calls }));
  } catch (error) {
    if (error instanceof ClosedPipe) return 'ok';
    const { findDryRun } = await import('./identity/dry-run.ts');
    const dryRun = findDryRun(error);
    if (dryRun && output) return await printDryRun(dryRun.request, output);
    if (io.interrupt.aborted && isInterruption(error)) return 'interrupted';
    const { explain } = await import('./failures/explain.ts');
    const { report } = await import('./failures/report.ts');
    const failure = await explain(error, called.by);
    report(failure, notes, { argv, name, commands: await allCommands(), asJson });
    return failure.outcome;
  } finally {
    notes.close();
  }
}

/** A command line as the commands of an emulator read it: tests wait for one, and it needs none of the others. Undefined if more is to be said of it. */
function parseForEmulator(argv: readonly string[], env: Environment): (Parsed & { kind: 'call' }) | undefined {
  if (argv[0] !== 'emulate') return undefined;
  try {
    const parsed = parse(argv, emulatorCommands, env);
    return parsed.kind === 'call' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

async function allCommands(): Promise<readonly Command[]> {
  return (await import('./commands/table.ts')).commands;
}

async function help({ path, isAsked }: Parsed & { kind: 'help' }, { io, pipe, notes }: Pick<Surroundings, 'io' | 'pipe'> & { notes: Notes }): Promise<Outcome> {
  const commands = await allCommands();
  const text = renderHelp(path, commands);
  if (text === undefined) throw unknownHelp(path, commands);
  if (!isAsked) {
    notes.line(fitHelp(text.trimEnd(), widthOf(io.stderr)));
    return 'usage';
  }
  await pipe.write(fitHelp(text, widthOf(io.stdout)));
  return 'ok';
}

function unknownHelp(path: string, commands: readonly Command[]): Failure {
  const meant = nearestName(path, [...commands.flatMap(({ spec }) => [spec.name, spec.name.split(' ')[0] ?? '']), ...Object.keys(TOPICS)]);
  return new Failure('usage', `There is no command lealup ${path}.`, {
    why: meant === undefined ? [] : [`did you mean ${meant}?`],
    next: meant === undefined ? ['--help'] : meant in TOPICS ? ['help', meant] : [...meant.split(' '), '--help'],
  });
}

function createOutput(command: Command, shared: SharedValues, { io, env, pipe, notes }: Surroundings & { notes: Notes }): Output {
  const { formats, name } = command.spec;
  const [onTerminal, inPipe] = formats;
  const wanted = shared.output ?? (shared.json.length > 0 ? 'json' : io.stdout.isTTY ? onTerminal : inPipe);
  if (!formats.includes(wanted)) {
    throw new Failure('usage', `lealup ${name} does not print ${wanted}.`, { why: [`it prints ${[...new Set(formats)].join(', ')}`] });
  }
  if (shared.json.length > 0 && (wanted === 'table' || wanted === 'id')) {
    throw new Failure('usage', `--json selects fields, and -o ${wanted} has none.`, { why: ['fields stand in json, ndjson and csv'] });
  }
  return new Output(io.stdout, pipe, notes, { format: wanted, fields: shared.json, style: createStyle(io.stdout, env, shared.color) });
}

function createDeps({ io, called, calls, ...parts }: Omit<Deps, 'connect'> & { io: Io; called: Called; calls: CommandSpec['calls'] }): Deps {
  const { shared, env, notes, argv } = parts;
  return {
    ...parts,
    async connect(intent, transport) {
      const { announceWrite, openConnection } = await import('./identity/connection.ts');
      const identity = calls === 'emulator' ? await (await import('./identity/emulator.ts')).resolveEmulator(shared, { env, io, argv }) : await (await import('./identity/identity.ts')).resolveIdentity(shared, env, io);
      called.by = identity;
      const connection = await openConnection(identity, { isDryRun: shared['dry-run'], env, notes, transport });
      if (intent === 'write' && !shared['dry-run']) await announceWrite(connection, notes, io.interrupt);
      return connection;
    },
  };
}

async function printDryRun(request: object, output: Output): Promise<Outcome> {
  await output.document({ dry_run: true, ...request });
  return 'ok';
}

/** Whether a command line that may not be understood asks for JSON: its errors are then JSON too. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some((word, index) => {
    const value = /^(?:-o|--output)$/.test(word) ? argv[index + 1] : /^(?:-o=?|--output=)(\w+)$/.exec(word)?.[1];
    return value === 'json' || value === 'ndjson';
  });
}
