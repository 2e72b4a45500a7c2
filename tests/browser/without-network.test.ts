import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '~/app/auth/session';
import { contactEntries, formDrafts, sessions } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { launchChromium } from '../support/chromium';
import { aCompany } from '../support/fixtures/company';
import { aSpecialist } from '../support/fixtures/user';

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

const words = 'Sjefen vil ha to på lageret før jul';
const kept = 'Kladden er tatt vare på.';
const lost = 'Kladden er ikke tatt vare på. Sjekk nettet.';
const unsent = 'Ikke sendt. Nettet er borte. Det du skrev, står her. Prøv igjen.';

/** The questions a contact must answer. */
async function answers(page: Page) {
  for (const name of ['channel', 'aim']) {
    await page.locator(`input[name="${name}"]`).first().press('Space');
  }
}

/** A specialist at the form of a contact, with what the browser asked her on the way. */
async function atTheLog() {
  const specialist = await aSpecialist(app.services);
  const company = await aCompany(app.services, { specialistId: specialist.id });
  const session = await app.services.store.transaction((tx) =>
    startSession(tx, app.services, specialist.id),
  );
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(10_000);
  await context.addCookies([{ name: 'session', value: session, url: app.url }]);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.goto(`${app.url}/companies/${company.id}/log`);
  await answers(page);
  const says = (text: string) => page.getByRole('status').getByText(text).waitFor();
  await says(kept);
  const read = app.services.store.read;
  return {
    ...{ context, page, asked, says },
    isKept: () => page.waitForResponse((response) => response.url().endsWith('/drafts')),
    note: page.locator('#note'),
    save: page.getByRole('button', { name: 'Lagre kontakten', exact: true }),
    leave: page.getByRole('link', { name: 'Avbryt', exact: true }),
    logged: async () =>
      (await read.select().from(contactEntries)).filter((row) => row.companyId === company.id),
    drafts: async () =>
      (await read.select().from(formDrafts)).filter((row) => row.userId === specialist.id),
    signsOut: () => app.services.store.transaction(async (tx) => void (await tx.delete(sessions))),
    isAway: () => page.waitForURL(`${app.url}/companies/${company.id}`),
  };
}

/** What stands in the field when the page is opened again. */
const again = async (page: Page, address: string) => {
  await page.goto(address);
  return page.locator('#note').inputValue();
};

describe('What is written without a network', () => {
  test('stands there with a plain word when it is saved, and is saved when the network is back', async () => {
    const { context, page, note, save, says, logged, isAway } = await atTheLog();
    await context.setOffline(true);
    await note.fill(words);
    await save.click();
    await says(unsent);
    expect(await page.getByText(unsent).isVisible()).toBe(true);
    expect(await note.inputValue()).toBe(words);
    await context.setOffline(false);
    await says(kept);
    await save.click();
    await isAway();
    expect((await logged()).map((row) => row.note)).toEqual([words]);
    await context.close();
  });

  test('is kept by itself when the network comes back', async () => {
    const { context, page, note, says } = await atTheLog();
    await context.setOffline(true);
    await note.fill(words);
    await says(lost);
    await context.setOffline(false);
    await says(kept);
    expect(await again(page, page.url())).toBe(words);
    await context.close();
  });

  test('is not left without being asked', async () => {
    const { context, page, note, leave, says, asked } = await atTheLog();
    const address = page.url();
    await context.setOffline(true);
    await note.fill(words);
    await says(lost);
    await leave.click();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(page.url()).toBe(address);
    expect(await note.inputValue()).toBe(words);
    await context.close();
  });

  test('stands there also when she was signed out meanwhile', async () => {
    const { context, note, save, says, signsOut } = await atTheLog();
    await signsOut();
    await note.fill(words);
    await save.click();
    await says('Ikke sendt. Du er logget ut.');
    expect(await note.inputValue()).toBe(words);
    await context.close();
  });
});

describe('What is written with a network', () => {
  test('is left without being asked when it is kept', async () => {
    const { context, note, leave, says, isKept, asked, isAway } = await atTheLog();
    await Promise.all([isKept(), note.fill(words)]);
    await says(kept);
    await leave.click();
    await isAway();
    expect(asked).toEqual([]);
    await context.close();
  });

  test('is kept on the way out when it was just written, without being asked', async () => {
    const { context, page, note, leave, asked, isAway } = await atTheLog();
    const address = page.url();
    await note.fill(words);
    await leave.click();
    await isAway();
    await expect.poll(() => again(page, address)).toBe(words);
    expect(asked).toEqual([]);
    await context.close();
  });

  test('is not kept anew when it was saved, or thrown away', async () => {
    const { context, page, note, save, isAway, drafts, logged, asked } = await atTheLog();
    const address = page.url();
    await page.reload();
    await note.fill(words);
    await page.getByRole('button', { name: 'Kast det jeg skrev' }).click();
    await page.waitForLoadState();
    await page.getByText('Det er ikke lagret ennå.').waitFor({ state: 'detached' });
    expect(await drafts()).toEqual([]);
    await page.goto(address);
    await answers(page);
    await note.fill(words);
    await save.click();
    await isAway();
    expect(await logged()).toHaveLength(1);
    expect(await drafts()).toEqual([]);
    expect(asked).toEqual([]);
    await context.close();
  });
});
