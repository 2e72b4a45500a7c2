import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '~/app/auth/session';
import { startTestApp, type TestApp } from '../support/app';
import { launchChromium } from '../support/chromium';
import { aCompany } from '../support/fixtures/company';
import { anEmployer } from '../support/fixtures/user';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await startTestApp();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const field = 'Skriv med dine egne ord';

async function atTheTask() {
  const company = await aCompany(app.services);
  const manager = await anEmployer(app.services, company.id);
  const session = await app.services.store.transaction((tx) =>
    startSession(tx, app.services, manager.id),
  );
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(10_000);
  await context.addCookies([{ name: 'session', value: session, url: app.url }]);
  const page = await context.newPage();
  await page.goto(`${app.url}/company/needs/new`);
  return { context, page, said: page.locator('#title-looked-over p') };
}

/** Writes, and waits until it was looked over. */
async function write(page: Page, text: string) {
  const looked = page.waitForResponse((response) => response.url().endsWith('/texts'));
  await page.getByLabel(field).fill(text);
  expect((await looked).status()).toBe(200);
}

describe('What an employer writes', () => {
  test('that points at a person is said under the field while she writes, and is gone with the words', async () => {
    const { context, page, said } = await atTheTask();
    await write(page, 'Nina Haug har ADHD, ring 92345678');
    await expect
      .poll(() => said.allTextContents())
      .toEqual([
        '«ADHD» ser ut som ord om helse. Helse er privat. Skriv heller hva arbeidet krever.',
        '«92345678» ser ut som et telefonnummer. Et telefonnummer fører rett til en person. Det kan ikke stå her.',
      ]);
    expect(await page.locator('#title-looked-over').getAttribute('aria-live')).toBe('polite');
    expect(page.url()).toBe(`${app.url}/company/needs/new`);
    await write(page, 'Vaske brett');
    await expect.poll(() => said.count()).toBe(0);
    await context.close();
  });

  test('of ordinary work is said nothing about', async () => {
    const { context, page, said } = await atTheTask();
    await write(page, 'Rydde lager på Coop Extra, løfte 15 kg, ring etter klokka 14');
    expect(await said.count()).toBe(0);
    await context.close();
  });
});
