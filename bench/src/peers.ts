import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program of others, as its own documentation starts it. */
export interface Peer {
  name: string;
  /** What is installed from npm. */
  packages: Readonly<Record<string, string>>;
  /** The file of `node_modules` that is run. */
  bin: string;
}

/** Installs the packages of peers into a folder, without their scripts; a peer that cannot be had fails the benchmark. */
export function installPeers(peers: readonly Peer[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.assign({}, ...peers.map(({ packages }) => packages)) as Record<string, string>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
