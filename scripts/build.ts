/** Builds every public package into its dist/, in the order of their dependencies. Names as arguments build only those. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['webhook-verify', 'sdk', 'emulator', 'cli'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !PACKAGES.includes(name));
if (unknown.length > 0) throw new Error(`no public package ${unknown.join(', ')}; there are ${PACKAGES.join(', ')}`);

for (const name of PACKAGES.filter((candidate) => named.length === 0 || named.includes(candidate))) {
  const cwd = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
  rmSync(`${cwd}dist`, { recursive: true, force: true });
  const steps = [...(existsSync(`${cwd}rolldown.config.ts`) ? [['rolldown', '--config']] : []), ['tsup', '--silent']];
  const isBuilt = steps.every(([program = '', ...args]) => spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0);
  process.stdout.write(`${isBuilt ? '✓' : '✗'} ${name}\n`);
  if (!isBuilt) {
    process.exitCode = 1;
    break;
  }
}
