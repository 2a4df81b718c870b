import { expect, it } from 'vitest';
import { requireNode } from '../src/node-version.ts';

it.each(['22.22.2', '22.23.0', '24.15.0', '25.0.0', '26.1.0'])('takes Node.js %s', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

it.each(['18.20.0', '20.20.2', '22.22.1', '23.11.0', '24.14.9'])('refuses Node.js %s with one sentence', (version) => {
  expect(() => requireNode(version)).toThrow(/22\.22\.2.*Update Node/);
});
