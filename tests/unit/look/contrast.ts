import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';
type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('(prefers-color-scheme: dark)');

/** The hex colour tokens as a browser in that theme ends up with them, keyed without `--color-`. */
export function colourTokens(theme: Theme): Tokens {
  const light = declarations(css.slice(0, darkAt));
  return theme === 'light' ? light : { ...light, ...declarations(css.slice(darkAt)) };
}

function declarations(block: string): Tokens {
  const found = block.matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

/** Contrast ratio of two hex colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
