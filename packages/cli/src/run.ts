import type { Command } from './command.ts';
import { commands } from './commands/table.ts';
import type { Deps } from './deps.ts';
import { EXIT_CODES, type Outcome } from './exit-codes.ts';
import { Failure } from './failures/failure.ts';
import { findDryRun } from './identity/dry-run.ts';
import { Interruption, type Environment, type Io } from './io.ts';
import type { SharedValues } from './options.ts';
import { Notes } from './output/notes.ts';
import { Output } from './output/output.ts';
import { ClosedPipe, Pipe } from './output/pipe.ts';
import { createStyle } from './output/style.ts';
import { renderHelp } from './parse/help.ts';
import type { Parsed } from './parse/parse.ts';
import { VERSION } from './version.ts';

/** Runs a command line (the words after `lealup`) and returns the exit code. Throws nothing and ends nothing. */
export async function run(argv: readonly string[], io: Io, env: Environment): Promise<number> {
  const pipe = new Pipe(io.stdout);
  const [code] = EXIT_CODES[await outcomeOf(argv, { io, env, pipe })];
  return code;
}

interface Surroundings {
  readonly io: Io;
  readonly env: Environment;
  readonly pipe: Pipe;
}

async function outcomeOf(argv: readonly string[], { io, env, pipe }: Surroundings): Promise<Outcome> {
  const { signal } = { signal: io.interrupt };
  let name = '';
  let notes = new Notes(io.stderr, createStyle(io.stderr, env));
  let output: Output | undefined;
  let asJson = asksForJson(argv);
  try {
    const text = answerAtOnce(argv);
    if (text !== undefined) return await writeAll(pipe, text);
    const { parse } = await import('./parse/parse.ts');
    const parsed = parse(argv, commands, env);
    if (parsed.kind === 'help') return await help(parsed, { pipe, notes });
    const { command, input, shared } = parsed;
    name = command.spec.name;
    notes = new Notes(io.stderr, createStyle(io.stderr, env, shared.color));
    asJson = shared.output === 'json' || shared.output === 'ndjson';
    output = createOutput(command, shared, { io, env, pipe, notes });
    return await command.run(input, io, createDeps({ argv, shared, env, io, notes, output }));
  } catch (error) {
    if (error instanceof ClosedPipe) return 'ok';
    const dryRun = findDryRun(error);
    if (dryRun && output) return await printDryRun(dryRun.request, output);
    if (signal.aborted && isCausedBy(error, signal.reason)) return 'interrupted';
    const { explain } = await import('./failures/explain.ts');
    const { report } = await import('./failures/report.ts');
    const failure = await explain(error);
    report(failure, notes, { argv, name, commands, asJson });
    return failure.outcome;
  } finally {
    notes.endProgress();
  }
}

/** What needs no parser, so that it costs nothing. */
function answerAtOnce(argv: readonly string[]): string | undefined {
  const [first, ...rest] = argv;
  if (rest.length > 0) return undefined;
  if (first === '--version' || first === '-V') return `${VERSION}\n`;
  return first === undefined || first === '--help' || first === '-h' || first === 'help' ? renderHelp('', commands) : undefined;
}

async function help({ path, isAsked }: Parsed & { kind: 'help' }, { pipe, notes }: { pipe: Pipe; notes: Notes }): Promise<Outcome> {
  const text = renderHelp(path, commands);
  if (text === undefined) throw new Failure('usage', `There is no command ${path}.`);
  if (isAsked) return writeAll(pipe, text);
  notes.line(text.trimEnd());
  return 'usage';
}

async function writeAll(pipe: Pipe, text: string): Promise<Outcome> {
  await pipe.write(text);
  return 'ok';
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

function createDeps({ io, ...parts }: Omit<Deps, 'connect'> & { io: Io }): Deps {
  const { shared, env, notes } = parts;
  return {
    ...parts,
    async connect(intent) {
      const { resolveIdentity } = await import('./identity/identity.ts');
      const { announceWrite, openConnection } = await import('./identity/connection.ts');
      const identity = await resolveIdentity(shared, env, io);
      const connection = await openConnection(identity, { isDryRun: shared['dry-run'] });
      if (intent === 'write' && !shared['dry-run']) await announceWrite(connection, notes, io.interrupt);
      return connection;
    },
  };
}

async function printDryRun(request: object, output: Output): Promise<Outcome> {
  await output.json({ dry_run: true, ...request });
  return 'ok';
}

function isCausedBy(error: unknown, reason: unknown): boolean {
  return error === reason || error instanceof Interruption;
}

/** Whether a command line that may not be understood asks for JSON: its errors are then JSON too. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some((word, index) => {
    const value = /^(?:-o|--output)$/.test(word) ? argv[index + 1] : /^(?:-o=?|--output=)(\w+)$/.exec(word)?.[1];
    return value === 'json' || value === 'ndjson';
  });
}
