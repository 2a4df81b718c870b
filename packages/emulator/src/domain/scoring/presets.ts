import { catalogue } from './catalogue.ts';
import type { Bands, HealthModel, Preset, StandardDimension, StandardDimensionKey } from './model.ts';

type Weights = Readonly<Record<StandardDimensionKey, number>>;

/** The weights of each preset. `balanced` is documented, the others are assumed. */
export const presetWeights = {
  balanced: { product_usage: 40, engagement: 30, support: 20, sentiment: 10 },
  usage_led: { product_usage: 60, engagement: 20, support: 15, sentiment: 5 },
  relationship_led: { product_usage: 25, engagement: 45, support: 15, sentiment: 15 },
  support_led: { product_usage: 25, engagement: 25, support: 40, sentiment: 10 },
} satisfies Record<Preset, Weights>;

/** The documented bands. */
export const defaultBands: Bands = { healthy: 70, neutral: 50 };

/** The whole model of each preset, with the catalogue's signals and the default bands. */
export const presets: Readonly<Record<Preset, HealthModel>> = {
  balanced: modelOf('balanced'),
  usage_led: modelOf('usage_led'),
  relationship_led: modelOf('relationship_led'),
  support_led: modelOf('support_led'),
};

/** What a workspace scores by until it sets a model of its own. */
export const defaultModel: HealthModel = presets.balanced;

/** Whether a name is that of a preset. */
export function isPreset(name: string): name is Preset {
  return Object.hasOwn(presetWeights, name);
}

function modelOf(preset: Preset): HealthModel {
  const weights = presetWeights[preset];
  const dimension = (key: StandardDimensionKey): StandardDimension => {
    const { label, signals } = catalogue[key];
    return { key, label, weight: weights[key], signals };
  };
  return {
    preset,
    bands: defaultBands,
    dimensions: [dimension('product_usage'), dimension('engagement'), dimension('support'), dimension('sentiment')],
  };
}
