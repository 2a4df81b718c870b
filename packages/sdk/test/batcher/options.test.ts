import { describe, expect, it } from 'vitest';
import { resolveBatcherSettings, type BatcherOptions } from '../../src/batcher/options.ts';

describe('the options of a batcher', () => {
  it.each<[BatcherOptions, string]>([
    [{ maxBatch: 1001 }, 'maxBatch is 1001, and LealUp takes 1000 events in a request. Lower it.'],
    [{ maxBatch: 0 }, 'maxBatch is 0. Set it to more than 0.'],
    [{ flushMs: -1 }, 'flushMs is -1. Set it to more than 0.'],
    [{ concurrency: Number.NaN }, 'concurrency is NaN. Set it to more than 0.'],
    [{ retry: { maxMs: 0 } }, 'retry.maxMs is 0. Set it to more than 0.'],
  ])('%j are refused', (options, message) => {
    expect(() => resolveBatcherSettings(options)).toThrow(expect.objectContaining({ name: 'ConfigurationError', message }));
  });

  it('may lift the limits of the queue', () => {
    expect(resolveBatcherSettings({ maxQueue: Infinity, maxQueueBytes: Infinity })).toMatchObject({ maxBatch: 1000, maxQueue: Infinity });
  });
});
