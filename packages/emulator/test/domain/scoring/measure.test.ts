import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/instant.ts';
import { measure, newNamesFrom, prepareMeasure, usageFrom } from '../../../src/domain/scoring/measure.ts';
import type { HealthModel, ObservedSignalKey, SignalRule } from '../../../src/domain/scoring/model.ts';
import type { Observation } from '../../../src/domain/scoring/observation.ts';
import { defaultModel } from '../../../src/domain/scoring/presets.ts';
import type { Zone } from '../../../src/domain/zone.ts';
import { day, fixedZone, instant, momentAt, nothingKnown, usageRow, type UsageLine } from './facts.ts';

const noon = momentAt();

describe('the window of a signal about observations', () => {
  // What changes the signal when it is told at `at`, beside a background that gives the signal data.
  const told: Record<Exclude<ObservedSignalKey, 'open_tickets' | 'severity_load'>, (at: number) => Observation[]> = {
    email_frequency: (at) => [
      { kind: 'email', at, direction: 'in' },
      { kind: 'email', at, direction: 'out' },
    ],
    meeting_minutes: (at) => [{ kind: 'meeting', at, minutes: 30 }],
    outreach_response_rate: (at) => [{ kind: 'outreach', at, replied: true }],
    champion_response_hours: (at) => [{ kind: 'email', at, direction: 'in', from_champion: true, reply_hours: 5 }],
    resolution_hours: (at) => [
      { kind: 'ticket', at, ticket_id: '1', severity: 'low', opened_at: at - 3_600_000, closed_at: at },
    ],
    email_tone: (at) => [{ kind: 'email', at, direction: 'in', tone: 0.5 }],
    nps: (at) => [{ kind: 'nps', at, score: 9 }],
    critical_words: (at) => [{ kind: 'mention', at, word: 'cancel' }],
  };

  it.each([
    ['email_frequency', 30, 1, 0],
    ['meeting_minutes', 30, 30, 0],
    ['outreach_response_rate', 90, 1, null],
    ['champion_response_hours', 90, 5, null],
    ['resolution_hours', 90, 1, null],
    ['email_tone', 30, 0.5, null],
    ['nps', 180, 9, null],
    ['critical_words', 30, 1, 0],
  ] as const)('%s begins with the first instant of the local day %i days back', (key, days, inside, outside) => {
    const zone = fixedZone(9);
    const moment = momentAt({ now: '2026-03-31T16:00:00Z', zone });
    const rawAt = (at: number) =>
      measure(defaultModel, moment, { ...nothingKnown, observations: told[key](at) }).get(key);

    const first = zone.startOf(day('2026-04-01') - (days - 1));
    expect(rawAt(first)).toBe(inside);
    expect(rawAt(first - 1)).toBe(outside);
    expect(rawAt(moment.now)).toBe(inside);
    expect(rawAt(moment.now + 1)).toBeNull();
  });

  it('is asked of the zone, whose days may have 23 hours', () => {
    const spring = instant('2026-03-29T00:00:00Z');
    // Two hours ahead of UTC before 29 March, three from then on, as in Helsinki.
    const zone: Zone = {
      name: 'Fake/Helsinki',
      dayAt: (ms) => (ms < spring ? fixedZone(2) : fixedZone(3)).dayAt(ms),
      startOf: (date) => (date <= day('2026-03-29') ? fixedZone(2) : fixedZone(3)).startOf(date),
      nightOf: () => expect.unreachable('measuring asks for no night'),
    };
    const moment = momentAt({ now: '2026-03-30T20:59:59Z', zone });
    const meetingAt = (at: string): Observation => ({ kind: 'meeting', at: instant(at), minutes: 1 });
    const observations = [meetingAt('2026-02-28T21:59:59.999Z'), meetingAt('2026-02-28T22:00:00.000Z')];

    expect(moment.today).toBe(day('2026-03-30'));
    expect(measure(defaultModel, moment, { ...nothingKnown, observations }).get('meeting_minutes')).toBe(1);
  });
});

describe('the window of a signal about usage', () => {
  const moment = momentAt({ newNames: new Set(['beta_opened']) });
  const rawAt = (key: string, lines: UsageLine[]) =>
    measure(defaultModel, moment, { ...nothingKnown, usage: lines.map(usageRow) }).get(key);

  it.each([
    ['login_frequency', '2026-03-04', '2026-03-03', 'login', 0.25],
    ['features_used', '2026-03-02', '2026-03-01', 'beta_opened', 1],
    ['dau_mau', '2026-03-02', '2026-03-01', 'beta_opened', 1 / 30],
    ['new_feature_adoption', '2026-03-02', '2026-03-01', 'beta_opened', 1],
  ])('%s begins with %s', (key, first, before, name, inside) => {
    expect(rawAt(key, [[first, 'ada', name, 1]])).toBeCloseTo(inside, 12);
    expect(rawAt(key, [['2026-03-31', 'ada', name, 1]])).toBeCloseTo(inside, 12);
    expect(rawAt(key, [[before, 'ada', name, 1]])).toBe(0);
    expect(rawAt(key, [['2026-04-01', 'ada', name, 1]])).toBe(0);
  });

  it('is the widest of the model for the rows that are to be loaded', () => {
    expect(usageFrom(defaultModel, day('2026-03-31'))).toBe(day('2026-03-02'));
    expect(usageFrom(withSignal('login_frequency', { window_days: 56 }), noon.today)).toBe(noon.today - 55);
    expect(usageFrom({ ...defaultModel, dimensions: [] }, noon.today)).toBe(noon.today);
  });

  it('turns logins into a weekly rate, however long it is', () => {
    const model = withSignal('login_frequency', { window_days: 56 });
    const usage = [usageRow(['2026-02-10', 'ada', 'login', 16])];
    expect(measure(model, noon, { ...nothingKnown, usage }).get('login_frequency')).toBe(2);
  });

  it('calls a name new until 90 days after its first day', () => {
    expect(newNamesFrom(noon.today)).toBe(noon.today - 90);
  });
});

describe('measuring', () => {
  it('gives every signal of the model, null where nothing is known', () => {
    const measures = measure(defaultModel, { ...noon, isTenantActive: false }, nothingKnown);
    expect(measures.size).toBe(14);
    expect([...measures.values()].every((raw) => raw === null)).toBe(true);
  });

  it('gives only the signals of the model', () => {
    const engagement = defaultModel.dimensions.filter(({ key }) => key === 'engagement');
    const measures = measure({ ...defaultModel, dimensions: engagement }, noon, nothingKnown);
    expect([...measures.keys()]).toEqual([
      'email_frequency',
      'meeting_minutes',
      'outreach_response_rate',
      'champion_response_hours',
    ]);
  });

  it('does not depend on the order of rows and observations', () => {
    const usage = [
      ['2026-03-30', 'ada', 'login', 3],
      ['2026-03-31', 'bob', 'report_opened', 1],
      ['2026-03-30', 'bob', 'login', 2],
    ] satisfies UsageLine[];
    const observations: Observation[] = [
      { kind: 'nps', at: noon.now - DAY_MS, score: 2 },
      { kind: 'nps', at: noon.now - 2 * DAY_MS, score: 9 },
      { kind: 'email', at: noon.now, direction: 'in', tone: 1 },
    ];
    const facts = { usage: usage.map(usageRow), observations, customFields: {} };
    const reversed = { ...facts, usage: facts.usage.toReversed(), observations: observations.toReversed() };
    expect(measure(defaultModel, noon, reversed)).toEqual(measure(defaultModel, noon, facts));
  });

  it('remembers nothing of one customer when it measures the next', () => {
    const measureNext = prepareMeasure(defaultModel, noon);
    const before = measureNext(nothingKnown);
    measureNext({ ...nothingKnown, usage: [usageRow(['2026-03-31', 'ada', 'login', 1])] });
    expect(measureNext(nothingKnown)).toEqual(before);
  });

  it('takes no inherited property for a custom field', () => {
    const source = { type: 'custom_field', key: 'constructor' } as const;
    const dimension = { key: 'odd', label: 'Odd', weight: 100, source, zero: 0, full: 1 };
    const model: HealthModel = { ...defaultModel, preset: null, dimensions: [dimension] };
    expect(measure(model, noon, nothingKnown).get('odd')).toBeNull();
  });
});

/** The default model with one signal adjusted. */
function withSignal(key: string, change: Partial<SignalRule>): HealthModel {
  const adjust = (rule: SignalRule) => (rule.key === key ? { ...rule, ...change } : rule);
  return {
    ...defaultModel,
    dimensions: defaultModel.dimensions.map((dimension) =>
      'source' in dimension ? dimension : { ...dimension, signals: dimension.signals.map(adjust) },
    ),
  };
}
