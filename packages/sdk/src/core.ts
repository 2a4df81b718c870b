/**
 * What the built package keeps in one file, `dist/core.js`: the client, and the parts of it that subpaths use too. Each
 * subpath imports it from there, so that an error is of the same class everywhere, and that importing the client opens
 * two files and not eight. Not exported by the package.
 */
export * from './core/answer.ts';
export * from './core/base-url.ts';
export * from './core/environment.ts';
export * from './core/exchange.ts';
export * from './core/limits.ts';
export * from './core/retry-timing.ts';
export * from './errors/invalid-response-error.ts';
export * from './event-batches.ts';
export * from './index.ts';
