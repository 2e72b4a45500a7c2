import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '~/app/auth/session';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { startTestApp, type TestApp } from '../support/app';
import { faultsOn } from '../support/browser/faults-on';
import { openScreen } from '../support/browser/screen';
import { launchChromium } from '../support/chromium';
import { aProfile } from '../support/fixtures/profile';
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

async function atTheTasks(hasJavaScript: boolean) {
  const specialist = await aSpecialist(app.services);
  const { profile } = await aProfile(app.services, specialist.id, { facts: { mastered: [] } });
  const session = await app.services.store.transaction((tx) =>
    startSession(tx, app.services, specialist.id),
  );
  const screen = await openScreen(browser, { url: app.url, hasJavaScript });
  const { page } = screen;
  await page.context().addCookies([{ name: 'session', value: session, url: app.url }]);
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await page.goto(`/profiles/${profile.id}/edit?block=tasks`);
  const part = page.locator('[data-words="mastered"]');
  const layer = async () => {
    const { store, keyRing } = app.services;
    const [own] = await listOwnProfiles(store.read, keyRing, specialist.id);
    return own!.layer;
  };
  return { page, part, layer, violations };
}

const can = 'Oppgaver jobbsøkeren kan';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('The words of a profile %s', (_how, hasJavaScript) => {
  test('are shown as understood, searched for another meaning, corrected and saved', async () => {
    const { page, part, layer, violations } = await atTheTasks(hasJavaScript);
    const shows = () =>
      hasJavaScript
        ? Promise.resolve()
        : part.getByRole('button', { name: 'Vis hva vi forstår' }).click();
    await page.getByLabel(can).fill('vaske opp\nsnurrebassing');
    await page.getByLabel('Oppgaver jobbsøkeren vil gjøre eller lære').fill('Pakke brød');
    await shows();
    await part.getByText('1 forstått, 1 ikke brukt').waitFor();
    expect(await page.getByLabel(can).inputValue()).toBe('vaske opp\nsnurrebassing');

    const unknown = part.locator('.words__row', { hasText: 'snurrebassing' });
    await unknown.locator('summary').click();
    await unknown.getByLabel('Søk etter oppgave eller arbeid').fill('vaske opp');
    await unknown.getByRole('button', { name: 'Søk' }).click();
    await unknown.locator('input[name$=".concept"]').first().check();
    // The reader of faults is itself a script.
    expect(hasJavaScript ? await faultsOn(page) : []).toEqual([]);
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.waitForURL(/\/profiles\/[^/]+$/);

    const { facts, decisions = [], resolved } = await layer();
    expect(facts).toMatchObject({
      mastered: ['vaske opp', 'snurrebassing'],
      wanted: ['Pakke brød'],
    });
    expect(decisions.map(({ text }) => text)).toEqual(['snurrebassing']);
    const [known, corrected] = resolved.mastered ?? [];
    expect(corrected?.concepts.map(({ id }) => id)).toEqual(known?.concepts.map(({ id }) => id));
    expect(violations).toEqual([]);
    await page.context().close();
  }, 60_000);
});

test('What is ticked stays ticked while more is written', async () => {
  const { page, part } = await atTheTasks(true);
  await page.getByLabel(can).fill('vaske opp');
  await part.getByText('1 forstått').waitFor();
  await part.getByText('Noe annet?').click();
  await part.getByText('Ingen av disse').click();
  await page.getByLabel(can).fill('vaske opp\nsnurrebassing');
  await part.getByText('0 forstått, 2 ikke brukt').waitFor();
  expect(await part.locator('input[name$=".isNone"]').first().isChecked()).toBe(true);
  await page.context().close();
}, 60_000);

test('What was written in a tab that was closed stands there again, and is saved only then', async () => {
  const { page, layer } = await atTheTasks(true);
  const address = page.url();
  await page.getByLabel(can).fill('vaske opp');
  await page.getByText('Kladden er tatt vare på.').waitFor();
  const next = await page.context().newPage();
  await page.close();
  await next.goto(address);
  await next.getByText('Det er ikke lagret ennå.').waitFor();
  expect(await next.getByLabel(can).inputValue()).toBe('vaske opp');
  expect((await layer()).facts.mastered).toEqual([]);
  await next.getByRole('button', { name: 'Lagre', exact: true }).click();
  await next.waitForURL(/\/profiles\/[^/]+$/);
  expect((await layer()).facts.mastered).toEqual(['vaske opp']);
});
