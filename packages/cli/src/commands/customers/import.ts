import { resolve } from 'node:path';
import type { LealUp } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { canAsk } from '../../input/ask.ts';
import { confirm } from '../../input/confirm.ts';
import { siblingOf } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { quoteLine } from '../../output/quote.ts';
import { nearestName } from '../../parse/nearest-name.ts';
import { Journal } from '../journal.ts';
import { columnKey, nameSome, readColumns, type Column } from './columns.ts';
import { learnTyped } from './field-types.ts';
import { cutImport } from './import-batches.ts';
import { printPlan } from './import-plan-report.ts';
import { planImport } from './import-plan.ts';
import { previewImport } from './import-preview.ts';
import { Importing, type ImportProgress } from './importing.ts';
import { readOwners } from './owners.ts';
import { RejectedRows } from './rejected-rows.ts';
import type { importCustomersSpec } from './specs.ts';
import { survey, type Survey } from './survey.ts';
import { DELIMITERS, openTable, type TableFile } from './table-file.ts';

type Options = InputOf<typeof importCustomersSpec>['options'];

interface Work {
  readonly path: string;
  readonly table: TableFile;
  readonly columns: readonly Column[];
  readonly found: Survey;
  readonly client: LealUp;
  readonly io: Io;
  readonly deps: Deps;
}

/** Creates or updates customers from a CSV file, a thousand at a time. */
export async function run({ args, options }: InputOf<typeof importCustomersSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { interrupt: signal } = io;
  const { notes } = deps;
  if (options.resume && args.file === '-') throw new Failure('usage', 'Standard input cannot be gone on with.', { why: ['only a file can be read again'] });
  const table = await openTable(args.file, { ...options, argv: deps.argv }, io);
  const columns = readColumns(table, { needsName: options.mode !== 'update', argv: deps.argv });
  const unknown = columns.filter(({ target, key }) => target === undefined && key !== 'reason' && key !== '').map(({ title }) => title);
  if (unknown.length === 1) notes.warn(`the column ${nameSome(unknown)} is none that LealUp takes, and is left out`);
  if (unknown.length > 1) notes.warn(`the columns ${nameSome(unknown)} are none that LealUp takes, and are left out`);
  if (options.resume && !table.isOnDisk) throw new Failure('usage', `${table.name} cannot be gone on with.`, { why: ['only a file can be read again'] });
  checkTyped(options.typed, columns, { name: table.name, argv: deps.argv });
  if (options.rejected !== undefined && resolve(io.cwd, options.rejected) === resolve(io.cwd, args.file)) {
    throw new Failure('usage', `--rejected ${options.rejected} is the file that is imported.`, { why: ['rejected rows go to another one, by default beside it'] });
  }
  const { client } = await deps.connect('write');
  const told = new Set(options.typed.map(columnKey));
  const learned = await learnTyped(client, columns, { signal, told });
  const found = await survey(table, columns, {
    decimal: options.decimal,
    dateFormat: options['date-format'],
    typed: new Set([...told, ...learned]),
    isRaw: options.raw,
    argv: deps.argv,
  });
  tellAssumptions(table, { found, learned, options, deps });
  if (found.count === 0) notes.note(`${table.name} has a header and no rows: there is nothing to import.`);
  const work = { path: args.file, table, columns, found, client, io, deps };
  return deps.shared['dry-run'] ? dryRun(work, options) : importAll(work, options);
}

/** What was not told and not usual, in one line. */
function tellAssumptions({ encoding, delimiter, name }: TableFile, { found, learned, options, deps }: { found: Survey; learned: readonly string[]; options: Options; deps: Deps }): void {
  const [delimiterName] = Object.entries(DELIMITERS).find(([, character]) => character === delimiter) ?? [delimiter];
  const assumed = [
    ...(options.encoding === undefined && encoding !== 'utf-8' ? [encoding.toUpperCase().replace('WINDOWS', 'Windows')] : []),
    ...(options.delimiter === undefined && delimiter !== DELIMITERS.comma ? [`separated by ${delimiterName}s`] : []),
    ...found.assumed,
    ...(learned.length > 0 ? [`${learned.join(', ')} as numbers or true and false, as the workspace has them`] : []),
  ];
  if (assumed.length > 0) deps.notes.note(`${name} is read as ${assumed.join(', ')}.`);
}

function settingsOf({ mode = 'create_or_update', 'on-conflict': conflict_resolution = 'skip' }: Options) {
  return { mode, conflict_resolution };
}

async function dryRun({ table, columns, found, client, io, deps }: Work, options: Options): Promise<Outcome> {
  const batches = cutImport(table.rows(), { columns, conventions: found.conventions });
  const { interrupt: signal } = io;
  const owners = await readOwners(client, signal);
  if (!owners && columns.some(({ target }) => target === 'owner_email')) deps.notes.warn('owner_email is not compared, since this key may not read users');
  const plan = await deps.notes.during('comparing', planImport(batches, settingsOf(options), { client, signal, owners }));
  const [firstBatch] = await takeFirst(cutImport(table.rows(), { columns, conventions: found.conventions }));
  await printPlan(plan, { client, deps, body: { ...settingsOf(options), customers: [...(firstBatch?.customers ?? [])] } });
  return plan.rejected.length > 0 ? 'partial' : 'ok';
}

async function takeFirst<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  for await (const item of items) return [item];
  return [];
}

async function importAll({ path, table, columns, found, client, io, deps }: Work, options: Options): Promise<Outcome> {
  const { notes } = deps;
  const journal = table.isOnDisk ? new Journal<ImportProgress>(path, { cwd: io.cwd }) : undefined;
  const resumed = await findStopped(journal, { path, options, notes });
  if (found.count > 0 && canAsk(io, deps) && !deps.shared.yes) {
    previewImport(found, columns, { io, deps });
    await confirm({ sentence: `${found.count} customers are to be imported.` }, io, deps);
  }
  const rejected = new RejectedRows(options.rejected ?? siblingOf(table.isOnDisk ? path : '-', '.rejected.csv'), {
    columns,
    delimiter: table.delimiter,
    cwd: io.cwd,
    notes,
    before: resumed?.rejected,
  });
  const importing = new Importing({ client, settings: settingsOf(options), rejected, deps, journal, count: found.count }, resumed);
  let isDone = false;
  try {
    await rejected.takeBack();
    if (found.count > 0) await importing.note();
    for await (const batch of cutImport(table.rows(), { columns, conventions: found.conventions, startAfter: importing.lastLine })) {
      await importing.add(batch, io.interrupt);
    }
    isDone = true;
    if (importing.isNoted) await journal?.remove();
  } catch (error) {
    if (!io.interrupt.aborted) throw error;
  } finally {
    await rejected.close();
    if (!isDone) notes.note(howToGoOn(importing, table, deps.argv));
  }
  await printTotals(importing, rejected, { path, found, deps, options });
  if (!isDone) return 'interrupted';
  return importing.totals.failed > 0 ? 'partial' : 'ok';
}

/** What the last import of the file noted, where it is to be gone on with. */
async function findStopped(journal: Journal<ImportProgress> | undefined, { path, options, notes }: { path: string; options: Options; notes: Deps['notes'] }): Promise<ImportProgress | undefined> {
  if (!options.resume) {
    // One that is of another file, or damaged, is of no interest.
    const stopped = await journal?.read().catch(() => undefined);
    if (stopped) notes.note(`An import of ${path} was stopped after line ${stopped.line}; --resume would go on with it, and this one starts anew.`);
    return undefined;
  }
  const resumed = await journal?.read();
  notes.note(resumed ? `Going on after line ${resumed.line}.` : `No import of ${path} was stopped: it is imported from its beginning.`);
  return resumed;
}

function howToGoOn({ lastLine, isNoted }: Importing, { name }: TableFile, argv: readonly string[]): string {
  const where = lastLine === 0 ? 'before the first rows were done' : `after line ${lastLine}`;
  if (!isNoted) return `Stopped ${where}. It cannot be gone on with: import what comes after that line of ${name} again.`;
  return `Stopped ${where}. To go on: ${quoteLine(['lealup', ...argv, ...(argv.includes('--resume') ? [] : ['--resume'])])}`;
}

async function printTotals(
  { totals, jobs }: Importing,
  { file }: RejectedRows,
  { path, found, deps, options }: { path: string; found: Survey; deps: Deps; options: Options },
): Promise<void> {
  const { created, updated, skipped, failed } = totals;
  if (failed > 0) {
    const { decimal, dateFormat } = found.conventions;
    const told = [
      ...(decimal === 'comma' && options.decimal === undefined ? ['--decimal', decimal] : []),
      ...(dateFormat !== 'ymd' && options['date-format'] === undefined ? ['--date-format', dateFormat] : []),
    ];
    const again = quoteLine(['lealup', ...wordsFor(file, path, deps.argv), ...told]);
    deps.notes.note(`The rejected rows are in ${file}; mend them, then: ${again}`);
  }
  if (found.count > 0) deps.notes.note(`${created} created, ${updated} updated, ${skipped} skipped, ${failed} rejected.`);
  if (deps.output.format !== 'table') await deps.output.document({ ...totals, jobs, rejected_file: failed > 0 ? file : null });
}

/** The command line that imports another file alike; what concerns the first one alone is left out. */
function wordsFor(file: string, path: string, argv: readonly string[]): string[] {
  const at = argv.indexOf(path);
  return argv.flatMap((word, index) => {
    if (index === at) return [file];
    const isOwn = /^--(?:resume|rejected|encoding)(?:=|$)/.test(word) || /^--(?:rejected|encoding)$/.test(argv[index - 1] ?? '');
    return isOwn ? [] : [word];
  });
}

/** A column that is not there may be one of other files; one whose name is nearly that of another is a mistake. */
function checkTyped(typed: readonly string[], columns: readonly Column[], { name, argv }: { name: string; argv: readonly string[] }): void {
  const keys = columns.filter(({ target }) => target === 'cf').map(({ key }) => key);
  for (const title of typed.filter((one) => !keys.includes(columnKey(one)))) {
    const meant = nearestName(title, keys);
    if (meant === undefined || typed.includes(meant)) continue;
    throw new Failure('usage', `${name} has no column ${title}.`, { why: ['--typed names it', `did you mean ${meant}?`], next: argv.map((word) => (word === title ? meant : word)) });
  }
}
