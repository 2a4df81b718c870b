import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../examples/opentelemetry/', import.meta.url);

describe('the OpenTelemetry example', () => {
  it('prints what its README says', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    const { stdout, stderr } = spawnSync(process.execPath, ['src/main.ts'], { cwd: fileURLToPath(folder), encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(readme).toContain(`\`\`\`text\n${stdout}\`\`\``);
  });
});
