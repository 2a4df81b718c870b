import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const PROBE_MS = 1000;
/** The state of a listening socket in /proc/net/tcp. */
const LISTENING = '0A';

/** Who listens on a port. */
export interface PortHolder {
  readonly pid: number | undefined;
  /** As the subject of a sentence. */
  readonly words: string;
}

/** Finds out who listens on a port of this machine, as far as it can be told. */
export async function findPortHolder(port: number): Promise<PortHolder> {
  const [version, found] = await Promise.all([askEmulator(port), findProcess(port).catch(() => undefined)]);
  const process_ = found ? `process ${found.pid} (${found.name})` : undefined;
  const pid = found?.pid;
  if (version !== undefined) return { pid, words: `a LealUp emulator ${version}${process_ ? `, ${process_},` : ''}` };
  return { pid, words: process_ ?? 'another program' };
}

/** The version of the emulator that answers there; undefined if none does. */
async function askEmulator(port: number): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/_emulator/health`, { signal: AbortSignal.timeout(PROBE_MS) });
    const health: unknown = await response.json();
    return typeof health === 'object' && health !== null && 'version' in health ? String(health.version) : undefined;
  } catch {
    return undefined;
  }
}

async function findProcess(port: number): Promise<{ pid: number; name: string } | undefined> {
  if (process.platform !== 'linux') return askLsof(port);
  const inode = await findInode(port);
  if (inode === undefined) return undefined;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const names = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const name of names) {
      const target = await readlink(`/proc/${pid}/fd/${name}`).catch(() => '');
      if (target === `socket:[${inode}]`) return { pid: Number(pid), name: await nameOf(pid) };
    }
  }
  return undefined;
}

/** @see https://docs.kernel.org/networking/proc_net_tcp.html */
async function findInode(port: number): Promise<string | undefined> {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of (await readFile(file, 'utf8').catch(() => '')).split('\n')) {
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
      if (local.endsWith(ending) && state === LISTENING) return inode;
    }
  }
  return undefined;
}

async function nameOf(pid: string): Promise<string> {
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0').filter(Boolean);
  // The arguments may hold secrets: only the program and the file that it runs are named.
  return words.slice(0, 2).filter((word) => !word.startsWith('-')).map((word) => word.split('/').at(-1) ?? word).join(' ');
}

async function askLsof(port: number): Promise<{ pid: number; name: string } | undefined> {
  const { stdout } = await promisify(execFile)('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { timeout: PROBE_MS });
  const [, pid, name] = /^p(\d+)\nc(.*)$/m.exec(stdout) ?? [];
  return pid === undefined || name === undefined ? undefined : { pid: Number(pid), name };
}
