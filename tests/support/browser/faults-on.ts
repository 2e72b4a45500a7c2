import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The small form, which a page reads in half the time. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What colours and room decide; all else is the same page as on the phone. */
const rulesOfLook = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
  'meta-viewport',
];

/**
 * What is wrong with the page that is open: what axe finds on a phone in light, what it finds of
 * the look on a wide screen in the dark, and whether it must be scrolled sideways at 320 pixels.
 */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  const onPhone = await axeFaults(page, { type: 'tag', values: tags });
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const onDesktop = await axeFaults(page, { type: 'rule', values: rulesOfLook });
  return [
    ...onPhone.map((fault) => `phone, light: ${fault}`),
    ...onDesktop.map((fault) => `desktop, dark: ${fault}`),
    ...(width > 320 ? [`${width} pixels wide at 320`] : []),
  ].map((fault) => `${page.url()} ${fault}`);
}

/** Asks axe in the page itself: it is already there, and ours have no frames to be gathered from. */
async function axeFaults(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const checker = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, runOnly);
}
