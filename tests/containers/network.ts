/** Hosts of a network of their own, made of Linux's network namespaces: what containers are to each other. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** A host that others reach by its name; all of them are linked with the first one, and with no other. */
export interface Network {
  spawn(host: string, command: readonly string[], options: { cwd: string; env: Record<string, string> }): ChildProcess;
  close(): void;
}

/** Tells whether this machine can make networks, and prints why their tests are skipped if not. */
export function canMakeNetworks(): boolean {
  const probe = nameOf('probe');
  const isAble = spawnSync('ip', ['netns', 'add', probe]).status === 0;
  if (isAble) ip('netns', 'delete', probe);
  else process.stdout.write('skipped: hosts of their own need root and iproute2 on Linux\n');
  return isAble;
}

/** Makes hosts; the first one has a link to each of the others. */
export function makeNetwork([center = '', ...others]: readonly string[]): Network {
  const names = [center, ...others];
  const hosts: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, ['127.0.0.1 localhost']]));
  for (const name of names) {
    ip('netns', 'add', nameOf(name));
    ip('-n', nameOf(name), 'link', 'set', 'lo', 'up');
  }
  for (const [index, name] of others.entries()) {
    const [near, far] = [`10.77.${index}.1`, `10.77.${index}.2`];
    ip('link', 'add', `to${index}`, 'netns', nameOf(center), 'type', 'veth', 'peer', 'name', 'eth0', 'netns', nameOf(name));
    for (const [host, device, address] of [[center, `to${index}`, near], [name, 'eth0', far]] as const) {
      ip('-n', nameOf(host), 'address', 'add', `${address}/24`, 'dev', device);
      ip('-n', nameOf(host), 'link', 'set', device, 'up');
    }
    hosts[center]?.push(`${far} ${name}`);
    hosts[name]?.push(`${near} ${center}`);
  }
  // `ip netns exec` lays what is in there over /etc.
  for (const name of names) {
    mkdirSync(etcOf(name), { recursive: true });
    writeFileSync(`${etcOf(name)}/hosts`, `${hosts[name]?.join('\n')}\n`);
  }
  const children: ChildProcess[] = [];
  return {
    spawn(host, command, { cwd, env }) {
      const child = spawn('ip', ['netns', 'exec', nameOf(host), ...command], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
      children.push(child);
      return child;
    },
    close() {
      for (const child of children) child.kill('SIGKILL');
      for (const name of names) {
        ip('netns', 'delete', nameOf(name));
        rmSync(etcOf(name), { recursive: true });
      }
    },
  };
}

const nameOf = (host: string): string => `lealup-${process.pid}-${host}`;
const etcOf = (host: string): string => `/etc/netns/${nameOf(host)}`;

function ip(...words: string[]): void {
  const { status, stderr } = spawnSync('ip', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${words.join(' ')} failed: ${stderr}`);
}
