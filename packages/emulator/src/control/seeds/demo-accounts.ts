/** What a customer of the demo lives through; `none` is an ordinary life. */
export type Story = 'none' | 'sharp_drop' | 'win_back' | 'renewal_soon' | 'champion_left' | 'onboarding' | 'expansion' | 'fading';

export interface Account {
  name: string;
  arr: number;
  country: string;
  industry: string;
  /** How well it goes, from 0 to 1. */
  warmth: number;
  story: Story;
}

type Line = [name: string, arr: number, country: string, industry: string, warmth: number, story?: Story];

const LINES: readonly Line[] = [
  ['Acme Robotics', 120_000, 'ES', 'Manufacturing', 0.68, 'sharp_drop'],
  ['Globex Energy', 84_000, 'DE', 'Energy', 0.5, 'win_back'],
  ['Initech', 48_000, 'US', 'Software', 0.9, 'renewal_soon'],
  ['Hooli Media', 96_000, 'US', 'Media', 0.85, 'champion_left'],
  ['Pied Piper', 18_000, 'US', 'Software', 0.75, 'onboarding'],
  ['Stark Components', 150_000, 'GB', 'Manufacturing', 1, 'expansion'],
  ['Wayne Logistics', 64_000, 'GB', 'Logistics', 0.7, 'fading'],
  ['Umbrella Health', 72_000, 'FR', 'Health', 0.55, 'fading'],
  ['Soylent Foods', 22_000, 'PT', 'Food', 0.2],
  ['Tyrell Optics', 35_000, 'SE', 'Manufacturing', 0.15],
  ['Cyberdyne Labs', 54_000, 'US', 'Software', 0.25],
  ['Wonka Sweets', 12_000, 'CH', 'Food', 0.2],
  ['Vandelay Imports', 9_000, 'US', 'Trade', 0.1],
  ['Duff Beverages', 27_000, 'US', 'Food', 0.4],
  ['Oceanic Travel', 41_000, 'AU', 'Travel', 0.42],
  ['Prestige Hotels', 58_000, 'ES', 'Travel', 0.38],
  ['Bluth Homes', 15_000, 'US', 'Construction', 0.36],
  ['Sterling Archive', 19_000, 'GB', 'Services', 0.4],
  ['Dunder Paper', 24_000, 'US', 'Trade', 0.37],
  ['Massive Dynamic', 110_000, 'US', 'Research', 0.44],
  ['Gringott Trust', 130_000, 'GB', 'Finance', 0.42],
  ['Monarch Solutions', 33_000, 'FI', 'Research', 0.35],
  ['Aperture Glass', 29_000, 'NL', 'Manufacturing', 0.38],
  ['Black Mesa Survey', 46_000, 'US', 'Research', 0.85],
  ['Nakatomi Trading', 88_000, 'JP', 'Trade', 0.9],
  ['Weyland Shipping', 105_000, 'GB', 'Logistics', 0.95],
  ['Rekall Travel', 14_000, 'US', 'Travel', 0.8],
  ['Kwik Stores', 11_000, 'US', 'Retail', 0.8],
  ['Central Perk', 7_000, 'US', 'Food', 0.85],
  ['Paper Street', 8_000, 'CA', 'Retail', 0.9],
  ['Los Pollos', 31_000, 'MX', 'Food', 0.8],
  ['Gekko Capital', 76_000, 'US', 'Finance', 0.9],
  ['Bubba Seafood', 16_000, 'PT', 'Food', 0.85],
  ['Sirius Systems', 62_000, 'DK', 'Software', 0.95],
  ['Tessier Textiles', 38_000, 'FR', 'Manufacturing', 0.8],
  ['Morley Farms', 21_000, 'IE', 'Agriculture', 0.85],
  ['Spacely Parts', 43_000, 'DE', 'Manufacturing', 0.9],
  ['Cogswell Gears', 39_000, 'DE', 'Manufacturing', 0.8],
  ['Veridian Water', 92_000, 'NO', 'Energy', 0.9],
  ['Zorin Micro', 51_000, 'IT', 'Software', 0.95],
];

/** The customers of the demo. */
export const ACCOUNTS: readonly Account[] = LINES.map(([name, arr, country, industry, warmth, story = 'none']) => ({ name, arr, country, industry, warmth, story }));
