/** What a user of the published packages gets: they are built, packed, and installed from their tarballs. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The public packages, and for which kinds of users their types must resolve. */
export const PROFILES = {
  'webhook-verify': 'node16',
  'sdk': 'node16',
  'emulator': 'esm-only',
  'cli': 'esm-only',
} as const;

export type PackageName = keyof typeof PROFILES;

export interface Artefact {
  name: PackageName;
  tarball: string;
  /** Where it was unpacked. */
  folder: string;
  manifest: Manifest;
}

interface Manifest {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

export const PACKAGE_NAMES = Object.keys(PROFILES) as PackageName[];

/** Builds every public package, then packs and unpacks each below `folder`. */
export function packAll(folder: string): Record<PackageName, Artefact> {
  succeed(process.execPath, [join(ROOT, 'scripts', 'build.ts')], ROOT);
  const pack = (name: PackageName): Artefact => {
    const target = join(folder, 'packed', name);
    mkdirSync(target, { recursive: true });
    const [command, ...args] = pnpm();
    succeed(command, [...args, 'pack', '--pack-destination', target], join(ROOT, 'packages', name));
    const tarball = join(target, readdirSync(target).find((file) => file.endsWith('.tgz')) ?? '');
    succeed('tar', ['-xzf', tarball, '-C', target], target);
    const unpacked = join(target, 'package');
    return { name, tarball, folder: unpacked, manifest: JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) };
  };
  return { 'webhook-verify': pack('webhook-verify'), 'sdk': pack('sdk'), 'emulator': pack('emulator'), 'cli': pack('cli') };
}

/** Installs the artefacts into a new folder as a user would, and returns the folder. */
export function install(artefacts: Record<PackageName, Artefact>, folder: string): string {
  const target = join(folder, 'installed');
  mkdirSync(target);
  const dependencies = Object.fromEntries(PACKAGE_NAMES.map((name) => [`@lealup/${name}`, `file:${artefacts[name].tarball}`]));
  writeFileSync(join(target, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  succeed('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], target);
  return target;
}

/** A Node 20 on this machine; undefined if there is none. */
export function findNode20(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'node'))
    .find((node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v20.'));
}

/** Runs a program in `folder`, in the given module format, and returns what it printed. */
export function runProgram(node: string, program: string, { folder, format }: { folder: string; format: 'module' | 'commonjs' }): string {
  return succeed(node, [`--input-type=${format}`, '--eval', program], folder).stdout;
}

/** Every file below a folder with its text. */
export function readAll(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The pnpm that this workspace was installed with: the toolchain's own, else the host's, whatever it is made of. */
function pnpm(): [command: string, ...args: string[]] {
  const own = join(ROOT, '.toolchain', 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');
  return existsSync(own) ? [process.execPath, own] : ['pnpm'];
}

function succeed(command: string, args: string[], cwd: string): SpawnSyncReturns<string> {
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`;
  const run = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, PATH: path } });
  if (run.status === 0) return run;
  throw new Error(`${command} ${args.join(' ')} failed (${run.status ?? run.error?.message}):\n${run.stdout}${run.stderr}`);
}
