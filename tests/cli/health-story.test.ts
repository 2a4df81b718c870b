import { describe, expect, test } from 'vitest';
import { customersNamed, openStage } from './terminal.ts';

const SEED = { now: '2026-03-10T12:00:00Z', clock: 'manual' as const, tenants: [{ name: 'Test', customers: customersNamed('Acme', 'Globex') }] };
const PLAIN = { terminal: true, env: { NO_COLOR: '1' } };

async function openObserved() {
  const stage = await openStage({ seed: SEED });
  await stage.lealup(['health', 'observe', 'acme.com', 'nps', '--set', 'score=9']);
  await stage.lealup(['health', 'observe', 'acme.com', 'email', '--set', 'direction=in', '--set', 'tone=-0.4']);
  await stage.lealup(['health', 'recalculate', 'acme.com']);
  return stage;
}

describe('lealup health explain', () => {
  test('tells what each signal costs, the dearest first, and what would change the band', async () => {
    await using stage = await openObserved();
    const explained = await stage.json(['health', 'explain', 'acme.com']);
    expect(explained).toMatchObject({ score: expect.any(Number), signals: expect.any(Array), next_band: expect.anything() });
    const { score, signals } = explained as { score: number; signals: { costs: number; signal: string }[] };
    expect(signals.reduce((sum, { costs }) => sum + costs, 0)).toBeCloseTo(100 - score, 1);
    expect(signals.map(({ costs }) => costs)).toEqual(signals.map(({ costs }) => costs).toSorted((a, b) => b - a));
    const { out } = await stage.lealup(['health', 'why', 'acme.com'], PLAIN);
    expect(out).toMatch(/^acme\.com {2}\d+\.\d {2}(healthy|neutral|at_risk)\nsignal/);
    expect(out).toMatch(/^email_tone +sentiment +-0\.4 +30\.0 +/m);
    expect(out).toMatch(/points more make it (neutral|healthy)\.\n/);
  });

  test('of a customer without a score says so', async () => {
    await using stage = await openObserved();
    const { code, out } = await stage.lealup(['health', 'explain', 'globex.com'], PLAIN);
    expect({ code, out }).toEqual({ code: 0, out: 'globex.com  no score: none of its signals has data\n' });
  });
});

describe('lealup health history', () => {
  test('draws the days and says them in words', async () => {
    await using stage = await openStage({ seed: SEED });
    await stage.lealup(['health', 'observe', 'acme.com', 'nps', '--set', 'score=9']);
    await stage.lealup(['health', 'recalculate', 'acme.com']);
    await stage.lealup(['emulate', 'advance', '5d']);
    await stage.lealup(['health', 'observe', 'acme.com', 'nps', '--set', 'score=0']);
    await stage.lealup(['emulate', 'advance', '5d']);
    const { out } = await stage.lealup(['health', 'history', 'Acme'], PLAIN);
    const lines = out.split('\n');
    expect(lines[0]).toBe('acme.com');
    expect(lines.slice(1, 9).every((line) => line.includes('┤'))).toBe(true);
    expect(out).toMatch(/^11 days, 2026-03-10 to 2026-03-20: from \d+\.\d \w+ to \d+\.\d \w+\.$/m);
    expect(out).toMatch(/^Lowest .*, highest .*\.$/m);
    expect(out).toMatch(/^The band changed on 2026-03-1\d from healthy to at_risk\.$/m);
    const words = await stage.lealup(['health', 'history', 'Acme', '--words'], PLAIN);
    expect(words.out).not.toMatch(/[┤█]/);
    expect(words.out.split('\n').slice(1)).toEqual(out.split('\n').slice(10));
  });

  test('without scores is empty, which is no failure', async () => {
    await using stage = await openStage({ seed: SEED });
    const { code, out, err } = await stage.lealup(['health', 'history', 'acme.com'], PLAIN);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('There are no scores of these days.');
  });
});

describe('lealup health observe', () => {
  test.each([
    [['nps2'], 'is no kind of observation.', 'lealup health observe acme.com nps'],
    [['nps', '--set', 'score=11'], 'The observation was refused', 'lealup health observe --help'],
    [['nps', '--set', 'score'], 'is no assignment', 'lealup health observe --help'],
  ])('refuses %j', async (words, sentence, next) => {
    await using stage = await openStage({ seed: SEED });
    const { code, out, err } = await stage.lealup(['health', 'observe', 'acme.com', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain(next);
  });
});
