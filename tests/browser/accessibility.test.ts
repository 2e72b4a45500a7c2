import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { faultsOn } from '../support/browser/faults-on';
import { pagesToLookAt } from '../support/browser/pages-to-look-at';
import { openScreen, type Screen } from '../support/browser/screen';
import { launchChromium } from '../support/chromium';
import { buildWorld, type Records, type World } from '../support/world';

let app: TestApp;
let browser: Browser;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app.services);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function screenOf(visitor: string): Promise<Screen> {
  const screen = await openScreen(browser, { url: app.url, hasJavaScript: true });
  const cookies = Object.entries(world.visitors[visitor] ?? {});
  await screen.page
    .context()
    .addCookies(cookies.map(([name, value]) => ({ name, value, url: app.url })));
  return screen;
}

/** Collects what the browser says that a page's own security policy forbids. */
function violationsOn(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  return violations;
}

describe.each([
  'anonymous',
  'employerOwner',
  'specialist',
  'reader',
  'administrator',
  'jobseeker',
  'party',
])('Every page of %s', (visitor) => {
  test('can be read by all, fits a narrow phone and keeps to its security policy', async () => {
    const screen = await screenOf(visitor);
    const faults = violationsOn(screen.page);
    for (const path of pagesToLookAt(world)[visitor] ?? []) {
      const response = await screen.page.goto(path);
      if (response?.status() !== 200) faults.push(`${path} answers ${response?.status()}`);
      faults.push(...(await faultsOn(screen.page)));
    }
    await screen.page.context().close();
    expect(faults).toEqual([]);
  }, 360_000);
});

interface FormToFail {
  readonly form: string;
  readonly visitor: string;
  readonly path: (own: Records) => string;
  readonly send: (screen: Screen) => Promise<void>;
}

const formsToFail: readonly FormToFail[] = [
  {
    form: 'sign-in',
    visitor: 'anonymous',
    path: () => '/sign-in',
    send: (screen) => screen.presses('Send lenke og kode'),
  },
  {
    form: 'a task',
    visitor: 'employerOwner',
    path: () => '/company/needs/new',
    send: (screen) => screen.presses('Videre'),
  },
  {
    form: 'a question about a card',
    visitor: 'employerOwner',
    path: ({ proposal }) => `/company/proposals/${proposal}`,
    async send(screen) {
      await screen.unfolds('Vi har et spørsmål');
      await screen.presses('Send spørsmålet');
    },
  },
  {
    form: 'a new jobseeker',
    visitor: 'specialist',
    path: () => '/profiles/new',
    send: (screen) => screen.presses('Lagre og gå videre'),
  },
  {
    form: 'the terms of an agreement',
    visitor: 'specialist',
    path: ({ agreement }) => `/agreements/${agreement}`,
    async send(screen) {
      await screen.unfolds('Datoer');
      await screen.writes('Første dag', '');
      await screen.presses('Lagre Datoer');
    },
  },
  {
    form: 'a contact with a company',
    visitor: 'specialist',
    path: ({ company }) => `/companies/${company}/log`,
    send: (screen) => screen.presses('Lagre kontakten'),
  },
  {
    form: 'an answer to a colleague',
    visitor: 'specialist',
    path: () => '/colleagues',
    async send(screen) {
      await screen.page.getByText('Svar med en bedrift').first().click();
      await screen.page.getByRole('button', { name: 'Svar', exact: true }).first().click();
    },
  },
  {
    form: 'a company',
    visitor: 'administrator',
    path: () => '/admin/companies/new',
    send: (screen) => screen.presses('Lagre'),
  },
  {
    form: 'the acceptance of an agreement',
    visitor: 'party',
    path: () => '/accept',
    send: (screen) => screen.presses('Jeg godtar'),
  },
];

describe('A form sent without its answer', () => {
  test.each(formsToFail)('can be read by all: $form', async ({ visitor, path, send }) => {
    const screen = await screenOf(visitor);
    const faults = violationsOn(screen.page);
    await screen.opens(path(world.own));
    await send(screen);
    await screen.sees('Det er noe du må rette');
    faults.push(...(await faultsOn(screen.page)));
    await screen.page.context().close();
    expect(faults).toEqual([]);
  });
});

test.each(['jobseeker', 'party'])(
  'No page carries a script for the %s but to print',
  async (visitor) => {
    const cookies = Object.entries(world.visitors[visitor] ?? {});
    const Cookie = cookies.map(([name, value]) => `${name}=${value}`).join('; ');
    for (const path of pagesToLookAt(world)[visitor] ?? []) {
      const html = await (await fetch(app.url + path, { headers: { Cookie } })).text();
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      expect([path, scripts.filter((tag) => !tag.includes('src="/print.js"'))]).toEqual([path, []]);
    }
  },
);
