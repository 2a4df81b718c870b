import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConfig, lint, loadConfig, type Config } from '@redocly/openapi-core';
import { Spectral, type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contractFile, controlFile } from './document.ts';

// Spectral's own two packages disagree about the optional fields of a ruleset.
const RULESETS = new Map([['spectral:oas', oas as unknown as RulesetDefinition]]);

async function lintWithRedocly(file: URL, config: Config): Promise<string[]> {
  const problems = await lint({ ref: fileURLToPath(file), config });
  return problems.map(({ ruleId, severity, message, location }) => `${severity} ${ruleId} ${location[0]?.pointer}: ${message}`);
}

/** Runs the rulesets that `.spectral.yaml` names. */
async function lintWithSpectral(file: URL): Promise<string[]> {
  const settings: { extends: string[] } = parse(readFileSync(new URL('../.spectral.yaml', import.meta.url), 'utf8'));
  const spectral = new Spectral();
  spectral.setRuleset({
    extends: settings.extends.map((name) => {
      const ruleset = RULESETS.get(name);
      if (!ruleset) throw new Error(`.spectral.yaml names ${name}, which this test does not load`);
      return ruleset;
    }),
  });
  const findings = await spectral.run(readFileSync(file, 'utf8'));
  return findings.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`);
}

describe('openapi.yaml', () => {
  it('is clean under Redocly', async () => {
    const config = await loadConfig({ configPath: fileURLToPath(new URL('../redocly.yaml', import.meta.url)) });
    expect(await lintWithRedocly(contractFile, config)).toEqual([]);
  });

  it('is clean under Spectral', async () => {
    expect(await lintWithSpectral(contractFile)).toEqual([]);
  });
});

describe('control.yaml', () => {
  it('is clean under Redocly', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      rules: {
        // Most of its operations take no input: a caller can do nothing wrong there.
        'operation-4xx-response': 'off',
      },
    });
    expect(await lintWithRedocly(controlFile, config)).toEqual([]);
  });
});
