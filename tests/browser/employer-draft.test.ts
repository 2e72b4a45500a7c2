import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '~/app/auth/session';
import { needs, tasks } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { launchChromium } from '../support/chromium';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { anEmployer, aSpecialist } from '../support/fixtures/user';

let app: TestApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const violations: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  browser = await launchChromium();
  const specialist = await aSpecialist(app.services);
  const company = await aCompany(app.services, { specialistId: specialist.id });
  await aNeed(app.services, company.id);
  const manager = await anEmployer(app.services, company.id, { phone: '69 00 00 01' });
  const session = await app.services.store.transaction((tx) =>
    startSession(tx, app.services, manager.id),
  );
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addCookies([{ name: 'session', value: session, url: app.url }]);
  page = await context.newPage();
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function keptTitles() {
  const kept = await app.services.store.read.select().from(tasks);
  return kept.map(({ title }) => title).filter((title) => title.startsWith('Brette'));
}

const step = (name: string) => page.waitForURL(`**/${name}`);
const tap = (words: string) => page.getByText(words, { exact: true }).first().click();

describe('A manager with one thumb', () => {
  test('finds what she wrote kept a second later, without having sent anything', async () => {
    await page.goto(`${app.url}/company/needs/new`);
    await page.getByLabel('Skriv med dine egne ord').fill('Brette esker');
    await page.getByRole('status').getByText('Lagret').waitFor();
    await page.getByLabel('Skriv med dine egne ord').fill('Brette kakeesker');
    await expect.poll(keptTitles).toEqual(['Brette kakeesker']);
  });

  test('posts a need in eight screens and at most 25 taps', async () => {
    let taps = 0;
    const tapped = async (words: string) => {
      taps += 1;
      await tap(words);
    };
    await page.goto(`${app.url}/company/needs/new`);
    // The company has posted from a bakery's list before: it stands first, and open.
    await page.locator('details[open] > summary').getByText('Bakeri').waitFor();
    await tapped('Vaske brett og former');
    await tapped('3–5 timer');
    await tapped('Videre');
    await step('when');
    taps += 1;
    await page.getByLabel('mandag til fredag morgen').check();
    await tapped('Videre');
    await step('about');
    await tapped('Videre');
    await step('tasks');
    await tapped('Nei, gå videre');
    await step('place');
    await tapped('Videre');
    await step('afterwards');
    await tapped('Videre');
    await step('check');
    await tapped('Send inn');
    await step('receipt');
    expect(taps).toBeLessThanOrEqual(25);
    const sent = await app.services.store.read.select().from(needs);
    expect(sent.filter(({ state }) => state === 'submitted')).toHaveLength(1);
    expect(violations).toEqual([]);
  });
});
