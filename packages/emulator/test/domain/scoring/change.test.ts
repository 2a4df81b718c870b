import { describe, expect, it } from 'vitest';
import { judgeChange } from '../../../src/domain/scoring/change.ts';

const CHANGED = 'health.changed';
const DROPPED = 'health.drop_sharp';
const unscored = { status: null, isSharpDrop: false };
const calm = { status: 'healthy', isSharpDrop: false } as const;
const falling = { status: 'neutral', isSharpDrop: true } as const;

describe('judgeChange', () => {
  it('takes the first score for a crossing from no band', () => {
    const first = { score: 80, status: 'healthy', scoreSevenDaysBefore: null } as const;
    expect(judgeChange(unscored, first)).toEqual({ types: [CHANGED], isSharpDrop: false });
  });

  it('says nothing of a customer that still has no score', () => {
    const none = { score: null, status: null, scoreSevenDaysBefore: null };
    expect(judgeChange(unscored, none)).toEqual({ types: [], isSharpDrop: false });
  });

  it('says nothing while the band stays', () => {
    const next = { score: 99, status: 'healthy', scoreSevenDaysBefore: 71 } as const;
    expect(judgeChange(calm, next).types).toEqual([]);
  });

  it('tells a crossing in both directions', () => {
    const lower = { score: 69, status: 'neutral', scoreSevenDaysBefore: 70 } as const;
    expect(judgeChange(calm, lower).types).toEqual([CHANGED]);
    const upper = { score: 70, status: 'healthy', scoreSevenDaysBefore: 69 } as const;
    expect(judgeChange({ status: 'neutral', isSharpDrop: false }, upper).types).toEqual([CHANGED]);
  });

  it('tells that the last data went', () => {
    const gone = { score: null, status: null, scoreSevenDaysBefore: 80 };
    expect(judgeChange(calm, gone).types).toEqual([CHANGED]);
  });

  it('tells a crossing and a sharp drop together', () => {
    const next = { score: 60, status: 'neutral', scoreSevenDaysBefore: 76 } as const;
    expect(judgeChange(calm, next)).toEqual({ types: [CHANGED, DROPPED], isSharpDrop: true });
  });

  it('needs more than 15 points for a sharp drop', () => {
    const next = (score: number) => ({ score, status: 'healthy', scoreSevenDaysBefore: 90.1 }) as const;
    expect(judgeChange(calm, next(75.1)).types).toEqual([]);
    expect(judgeChange(calm, next(75.099)).types).toEqual([DROPPED]);
  });

  it('tells a lasting drop once, and again only after it was 15 points or less', () => {
    const neutral = (score: number, scoreSevenDaysBefore: number | null) =>
      ({ score, status: 'neutral', scoreSevenDaysBefore }) as const;
    expect(judgeChange(falling, neutral(55, 75))).toEqual({ types: [], isSharpDrop: true });
    expect(judgeChange(falling, neutral(55, null))).toEqual({ types: [], isSharpDrop: true });
    const ended = judgeChange(falling, neutral(55, 70));
    expect(ended).toEqual({ types: [], isSharpDrop: false });
    const again = judgeChange({ status: 'neutral', isSharpDrop: ended.isSharpDrop }, neutral(52, 67.5));
    expect(again).toEqual({ types: [DROPPED], isSharpDrop: true });
  });
});
