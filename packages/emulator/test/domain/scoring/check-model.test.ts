import { describe, expect, it } from 'vitest';
import { checkModel, isHealthModel } from '../../../src/domain/scoring/check-model.ts';
import { defaultModel, presets } from '../../../src/domain/scoring/presets.ts';

const source = { type: 'value', key: 'seats' };
const custom = { key: 'seats', label: 'Seats', weight: 100, source, zero: 0, full: 10 };
const ownModel = { preset: null, bands: { healthy: 70, neutral: 50 }, dimensions: [custom] };

describe('checkModel', () => {
  it.each(Object.entries(presets))('passes the preset %s, also after a trip through JSON', (_, model) => {
    expect(checkModel(model)).toEqual([]);
    expect(isHealthModel(JSON.parse(JSON.stringify(model)))).toBe(true);
  });

  it('passes custom dimensions, bands and signals of one\'s own', () => {
    expect(checkModel(ownModel)).toEqual([]);
    expect(checkModel(edited('/bands', { healthy: 100, neutral: 0 }))).toEqual([]);
    expect(checkModel(edited('/dimensions/3/signals/1/measure', 'median'))).toEqual([]);
    expect(checkModel(edited('/dimensions/0/signals/0/window_days', 365))).toEqual([]);
  });

  it.each([
    ['/dimensions', [], '/dimensions', 'too_few_items'],
    ['/dimensions/0/weight', 0, '/dimensions/0/weight', 'too_small'],
    ['/dimensions/0/weight', -40, '/dimensions/0/weight', 'too_small'],
    ['/dimensions/0/weight', 101, '/dimensions/0/weight', 'too_large'],
    ['/dimensions/0/weight', '40', '/dimensions/0/weight', 'invalid_type'],
    ['/dimensions/0/weight', NaN, '/dimensions/0/weight', 'invalid_value'],
    ['/dimensions/0/weight', 39, '/dimensions', 'weights_total'],
    ['/dimensions/0/weight', 40 + 1e-8, '/dimensions', 'weights_total'],
    ['/dimensions/0/label', '', '/dimensions/0/label', 'too_short'],
    ['/dimensions/0/label', 'x'.repeat(101), '/dimensions/0/label', 'too_long'],
    ['/dimensions/0/key', 'moods', '/dimensions/0/key', 'unknown_dimension'],
    ['/dimensions/0', { ...defaultModel.dimensions[1], weight: 40 }, '/dimensions/1/key', 'duplicate'],
    ['/dimensions/0/key', 'Product usage', '/dimensions/0/key', 'invalid_format'],
    ['/dimensions/0/signals', [], '/dimensions/0/signals', 'too_few_items'],
    ['/dimensions/0/signals', {}, '/dimensions/0/signals', 'invalid_type'],
    ['/dimensions/3/signals/1/key', 'email_tone', '/dimensions/3/signals/1/key', 'duplicate'],
    ['/dimensions/0/signals/1/key', 'clicks', '/dimensions/0/signals/1/key', 'unknown_signal'],
    ['/dimensions/0/signals/1/key', 'meeting_minutes', '/dimensions/0/signals/1/key', 'unknown_signal'],
    ['/dimensions/0/signals/1/measure', 'median', '/dimensions/0/signals/1/measure', 'invalid_value'],
    ['/dimensions/0/signals/1/window_days', 0, '/dimensions/0/signals/1/window_days', 'too_small'],
    ['/dimensions/0/signals/1/window_days', 366, '/dimensions/0/signals/1/window_days', 'too_large'],
    ['/dimensions/0/signals/1/window_days', 1.5, '/dimensions/0/signals/1/window_days', 'invalid_type'],
    ['/dimensions/0/signals/1/window_days', null, '/dimensions/0/signals/1/window_days', 'invalid_type'],
    ['/dimensions/2/signals/0/window_days', 30, '/dimensions/2/signals/0/window_days', 'invalid_type'],
    ['/dimensions/0/signals/1/full', 0, '/dimensions/0/signals/1/full', 'equal_ends'],
    ['/dimensions/0/signals/1/full', 1e13, '/dimensions/0/signals/1/full', 'too_large'],
    ['/dimensions/0/signals/1/zero', '0', '/dimensions/0/signals/1/zero', 'invalid_type'],
    ['/bands/neutral', 70, '/bands/neutral', 'inverted_bands'],
    ['/bands/neutral', 71, '/bands/neutral', 'inverted_bands'],
    ['/bands/neutral', -1, '/bands/neutral', 'too_small'],
    ['/bands/healthy', 101, '/bands/healthy', 'too_large'],
    ['/bands', null, '/bands', 'invalid_type'],
    ['/preset', 'balancd', '/preset', 'invalid_value'],
    ['/preset', 7, '/preset', 'invalid_value'],
  ])('refuses %s = %j at %s as %s', (at, value, pointer, code) => {
    const preset = at === '/preset' ? {} : { preset: null };
    const issues = checkModel({ ...edited(at, value), ...preset });
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([[pointer, code]]);
  });

  it.each([
    ['key', 'support', '/key', 'reserved_key'],
    ['key', 'nps', '/key', 'reserved_key'],
    ['source', null, '/source', 'invalid_type'],
    ['source', { type: 'value' }, '/source/key', 'required'],
    ['source', { type: 'webhook', key: 'a' }, '/source/type', 'invalid_value'],
    ['source', { type: 'value', key: 'No' }, '/source/key', 'invalid_format'],
    ['source', { type: 'custom_field', key: 'tier' }, '/source/key', 'unknown_custom_field'],
    ['full', 0, '/full', 'equal_ends'],
    ['weight', 0, '/weight', 'too_small'],
  ])('refuses a custom dimension with %s = %j at %s as %s', (field, value, pointer, code) => {
    const issues = checkModel({ ...ownModel, dimensions: [{ ...custom, [field]: value }] }, new Set(['seats']));
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([[`/dimensions/0${pointer}`, code]]);
  });

  it('lets a source name any custom field if the workspace\'s are not given', () => {
    const dimension = { ...custom, source: { type: 'custom_field', key: 'tier' } };
    expect(checkModel({ ...ownModel, dimensions: [dimension] })).toEqual([]);
    expect(checkModel({ ...ownModel, dimensions: [dimension] }, new Set(['tier']))).toEqual([]);
  });

  it('takes a total within 1e-9 for 100', () => {
    const checkWeights = (...weights: number[]) => {
      const dimensions = weights.map((weight, index) => ({ ...custom, key: `part_${index}`, weight }));
      return checkModel({ ...ownModel, dimensions });
    };
    const message = 'must have weights that total 100, they total 99.999999998';
    expect(checkWeights(33.3, 33.3, 33.4)).toEqual([]);
    expect(checkWeights(50, 50 + 9e-10)).toEqual([]);
    expect(checkWeights(50, 50 - 2e-9)).toEqual([{ pointer: '/dimensions', code: 'weights_total', message }]);
  });

  it('refuses a preset whose weights are others', () => {
    const message = 'must be null, since the weights are not those of usage_led';
    expect(checkModel({ ...defaultModel, preset: 'usage_led' })).toEqual([
      { pointer: '/preset', code: 'preset_mismatch', message },
    ]);
  });

  it.each([[null], [[]], ['balanced'], [7]])('refuses %j, which is no model', (model) => {
    expect(checkModel(model)).toEqual([{ pointer: '', code: 'invalid_type', message: 'must be an object' }]);
    expect(isHealthModel(model)).toBe(false);
  });

  it('tells every fault, missing and unknown fields too', () => {
    const dimensions = [{ ...custom, weight: 1, full: 0 }, 5];
    const issues = checkModel({ bands: { healthy: 7, 'neu/tral': 5 }, dimensions, preset: null });
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/bands/neu~1tral unknown_field',
      '/bands/neutral required',
      '/dimensions/0/full equal_ends',
      '/dimensions/1 invalid_type',
    ]);
  });
});

/** The default model as JSON with the value at a pointer replaced. */
function edited(pointer: string, value: unknown): object {
  const model = structuredClone(defaultModel);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), model);
  Reflect.set(Object(parent), last, value);
  return model;
}
