import { describe, expect, it } from 'vitest';
import { benchmark, medianScore } from '../../../src/domain/scoring/benchmark.ts';

describe('medianScore', () => {
  it.each([
    [[], null],
    [[null, null], null],
    [[42], 42],
    [[9, 100, 10], 10],
    [[100, 9, 10, 30], 20],
    [[null, 50, null, 70], 60],
  ])('of %j is %j', (scores, median) => {
    expect(medianScore(scores)).toBe(median);
  });
});

describe('benchmark', () => {
  it('shows the median and the distance to it to one decimal', () => {
    const segment = { segmentId: '01KFDYPXC0T5JEWD8WQ0AT1KTW', median: 64.1 };
    expect(benchmark(segment, 70.3)).toEqual({ segment_id: segment.segmentId, median: 64.1, delta: 6.2 });
  });

  it('takes the distance of the unrounded numbers', () => {
    expect(benchmark({ segmentId: 's', median: 64.06 }, 70.34)).toEqual({ segment_id: 's', median: 64.1, delta: 6.3 });
  });

  it('has no distance without a score or a median', () => {
    expect(benchmark({ segmentId: 's', median: 64 }, null)).toEqual({ segment_id: 's', median: 64, delta: null });
    expect(benchmark({ segmentId: 's', median: null }, 70)).toEqual({ segment_id: 's', median: null, delta: null });
  });
});
