import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('full-disk.ts', import.meta.url));

// In a user namespace of its own a process may mount a disk that is as small as the test needs.
const NAMESPACE = ['--map-root-user', '--mount', 'sh', '-c'];
const canMount = spawnSync('unshare', [...NAMESPACE, 'mount -t tmpfs none /mnt']).status === 0;
if (!canMount) process.stdout.write('skipped: no emulator on a full disk, because this system lets nobody mount one\n');

const INDEX = new URL('../../src/index.ts', import.meta.url).href;

function runOn(size: string): { status: number | null; stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lealup-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const script = `mount -t tmpfs -o size=${size} none '${folder}' && exec "$@"`;
  return spawnSync('unshare', [...NAMESPACE, script, 'sh', process.execPath, PROGRAM, folder], { encoding: 'utf8' });
}

it.skipIf(!canMount)('a disk that fills up has requests refused with the reason, and loses nothing; with space again, all goes on', () => {
  const { stdout, stderr } = runOn('16m');
  expect(stderr).toBe('');
  const seen = JSON.parse(stdout);
  expect(seen.acknowledged.length).toBeGreaterThan(50);
  expect(seen.refusal).toMatchObject({ status: 500, body: { code: 'internal', detail: expect.stringContaining('no space left') } });
  const told = { name: 'ProblemError', message: expect.stringMatching(/no space left .*Nothing of this request was done/) };
  const standing = { name: 'ProblemError', message: expect.stringMatching(/no space left .*The clock stands at \S+, and what fell due before that is done/) };
  const { settled, ...thrown } = seen.thrown;
  expect(thrown).toEqual({ seed: told, snapshot: told, importSnapshot: told, advance: standing });
  // Unless the last webhook was written down in the last space, that it was not is told.
  if (settled !== null) expect(settled).toEqual(told);
  // The clock stood where it was said to, and went on from there without the loss of a night.
  expect(seen.cutShort.message).toContain(`The clock stands at ${seen.stoppedAt}, `);
  expect(seen.nights).toEqual([40]);
  expect(seen.after).toBe(201);
  expect(seen.live).toEqual(seen.acknowledged);
  expect(seen.reopened).toEqual(seen.acknowledged);
  expect(seen.pending).toBe(0);
  expect(seen.distinct).toBe(seen.acknowledged.length);
});

it.skipIf(!canMount)('a disk that is full from the start is refused by name', () => {
  const { stderr } = runOn('9892k');
  expect(stderr).toMatch(/DataError: There is no space left for the data folder .*data\. Free some, or use another disk\./);
});

it.skipIf(!canMount)('a disk that has become one that can only be read is refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lealup-readonly-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const open = `
    import { createEmulator } from ${JSON.stringify(INDEX)};
    await createEmulator({ data: ${JSON.stringify(join(folder, 'data'))} }).then((emulator) => emulator.close(), (error) => console.log(error.code, error.message));`;
  const script = `mount -t tmpfs none '${folder}' && "$@" && mount -o remount,ro '${folder}' && "$@"`;
  const { stdout } = spawnSync('unshare', [...NAMESPACE, script, 'sh', process.execPath, '--input-type=module', '-e', open], { encoding: 'utf8' });
  expect(stdout).toMatch(/^not_writable The data folder .*data cannot be written \(EROFS\)/);
});
