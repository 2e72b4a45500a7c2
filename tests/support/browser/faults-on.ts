import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What is wrong with the page that is open: what axe finds on a phone in light and on a wide screen
 * in the dark, and whether it must be scrolled sideways at 320 pixels.
 */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  const onPhone = await axeFaults(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const onDesktop = await axeFaults(page);
  return [
    ...onPhone.map((fault) => `phone, light: ${fault}`),
    ...onDesktop.map((fault) => `desktop, dark: ${fault}`),
    ...(width > 320 ? [`${width} pixels wide at 320`] : []),
  ].map((fault) => `${page.url()} ${fault}`);
}

/** In legacy mode axe opens no second page: ours have no frames from elsewhere. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
