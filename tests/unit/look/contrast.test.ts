import { describe, expect, it } from 'vitest';
import { colourTokens, contrastRatio } from './contrast';
import type { Theme } from './contrast';

const GROUNDS = ['ground', 'raised', 'sunken'];

function onEveryGround(name: string): [string, string][] {
  return GROUNDS.map((ground) => [name, ground]);
}

/** Everything that is read, large or small: AAA, 7 to 1. */
const READ: readonly [text: string, ground: string][] = [
  ...onEveryGround('text'),
  ...onEveryGround('text-soft'),
  ...onEveryGround('text-warm'),
  ...onEveryGround('link'),
  ...onEveryGround('danger'),
  ['on-pine', 'pine'],
  ['on-pine', 'pine-strong'],
  ['on-pine-soft', 'pine-soft'],
  ['on-deep', 'deep'],
  ['on-deep', 'deep-raised'],
  ['on-deep-soft', 'deep'],
  ['on-deep-soft', 'deep-raised'],
  ['on-bread', 'bread'],
  ['on-bread-soft', 'bread-soft'],
  ['on-info-soft', 'info-soft'],
  ['on-success-soft', 'success-soft'],
  ['on-warning-soft', 'warning-soft'],
  ['on-danger-soft', 'danger-soft'],
  ['on-danger', 'danger'],
];

/** What one must be able to see to use a control or follow a picture: 3 to 1. */
const VISIBLE: readonly [line: string, ground: string][] = [
  ...onEveryGround('edge'),
  ...onEveryGround('focus'),
  ...onEveryGround('pine'),
  ...onEveryGround('crust'),
  ['pine', 'pine-soft'],
  ['focus', 'danger-soft'],
  ['focus', 'bread-soft'],
  ['focus-on-deep', 'deep'],
  ['focus-on-deep', 'deep-raised'],
  ['deep-edge', 'deep'],
  ['bread', 'deep'],
  ['info', 'info-soft'],
  ['success', 'success-soft'],
  ['warning', 'warning-soft'],
  ['danger', 'danger-soft'],
  ['raised', 'info'],
  ['raised', 'success'],
  ['raised', 'warning'],
  ['raised', 'danger'],
];

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  const tokens = colourTokens(theme);
  const ratio = (one: string, other: string) => contrastRatio(hex(one), hex(other));
  const hex = (name: string) => {
    const value = tokens[name];
    if (!value) throw new Error(`tokens.css has no --color-${name}`);
    return value;
  };

  it.each(READ)('%s on %s is read with ease (7 to 1)', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(VISIBLE)('%s on %s can be seen (3 to 1)', (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has every text token in a checked pair', () => {
    const checked = new Set(READ.map(([text]) => text));
    const texts = Object.keys(tokens).filter((name) => /^(text|on-)/.test(name));
    expect(texts.filter((name) => !checked.has(name))).toEqual([]);
  });
});

it('knows the ratio of black on white and of a colour on itself', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#0f514c', '#0f514c')).toBe(1);
});
