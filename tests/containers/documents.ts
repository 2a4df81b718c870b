import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is used here of a compose file. */
export interface Compose {
  services: Readonly<Record<string, Service>>;
}

export interface Service {
  build: string;
  command?: string[];
  environment: Record<string, string>;
  volumes?: string[];
}

/** What is used here of an action. */
export interface Action {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: { id?: string; run?: string; env?: Record<string, string> }[] };
}

export function readText(path: string): string {
  return readFileSync(new URL(path, `file://${ROOT}`), 'utf8');
}

// Whether they are what they should be, their linters say.
export const compose = parse(readText('examples/compose/compose.yaml')) as Compose;
export const action = parse(readText('action.yml')) as Action;
