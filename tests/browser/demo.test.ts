import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demoPeople } from '~/app/demo/demo-people';
import { openScreen, type Screen } from '../support/browser/screen';
import { startServer, type StartedServer } from '../support/browser/start-server';
import { launchChromium } from '../support/chromium';

const folder = mkdtempSync(join(tmpdir(), 'oppgavetorget-demo-'));
let browser: Browser;
let demo: StartedServer;

beforeAll(async () => {
  browser = await launchChromium();
  demo = await startDemo();
});
afterEach(() => closeScreens());
afterAll(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startDemo(...options: string[]): Promise<StartedServer> {
  const server = await startServer({ MODE: 'demo', DATA_FOLDER: folder }, ...options);
  if (!('url' in server)) throw new Error(server.said);
  return server;
}

/** With no browser looking on: an open connection would be waited for. */
async function restart(...options: string[]) {
  await closeScreens();
  await demo.stop();
  demo = await startDemo(...options);
}

const closeScreens = () => Promise.all(browser.contexts().map((context) => context.close()));

const newScreen = () => openScreen(browser, { url: demo.url, hasJavaScript: true });

async function enterAs(screen: Screen, who: string) {
  await screen.opens('/demo');
  await screen.isAt('Prøv Oppgavetorget');
  await screen.presses(`Gå inn som ${who.split(',')[0]}`);
}

describe('The demo', () => {
  test.each([
    ['Kari, arbeidsgiver', 'Oversikt', 'Det vi aldri rekker på bakeriet'],
    ['Ingrid, jobbspesialist', 'I dag', 'Dine jobbsøkere'],
    ['Siri, jobbsøker', 'Siden din', 'Alt vi har om deg'],
    ['Ola, administrator', 'Oversikt', 'Dette står fast'],
  ])('opens for %s with one button', async (who, title, words) => {
    const screen = await newScreen();
    await enterAs(screen, who);
    await screen.isAt(title);
    expect([who, await screen.reads()]).toEqual([who, expect.stringContaining(words)]);
  });

  test('changes role from the banner of any page', async () => {
    const screen = await newScreen();
    await enterAs(screen, 'Kari, arbeidsgiver');
    await screen.isAt('Oversikt');
    await screen.page.getByRole('link', { name: 'Bytt rolle' }).click();
    await screen.presses('Gå inn som Ingrid');
    await screen.isAt('I dag');
    expect(await screen.reads()).toContain('Ingrid Vik');
  });

  test('shows letters in the inbox, and their links work', async () => {
    const screen = await newScreen();
    await screen.opens('/sign-in');
    await screen.writes('E-postadresse', demoPeople.employer.email);
    await screen.presses('Send lenke og kode');
    await screen.isAt('Sjekk e-posten');
    await expect
      .poll(() => subjectsTo(screen, demoPeople.employer.email), { timeout: 15_000 })
      .toContain('Logg inn på Oppgavetorget');
    await screen.follows('Logg inn på Oppgavetorget');
    await screen.isAt('Logg inn på Oppgavetorget');
    await screen.page.getByRole('main').locator('a[href*="/sign-in/link/"]').first().click();
    await screen.isAt('Du er nesten inne');
    await screen.presses('Logg inn');
    await screen.isAt('Oversikt');
    expect(await screen.reads()).toContain('Logg ut');
  });

  test('keeps what was done over a restart, and begins again when asked to', async () => {
    const draft = 'Feie loftet over bakeriet';
    const before = await newScreen();
    await enterAs(before, 'Kari, arbeidsgiver');
    await before.isAt('Oversikt');
    await before.follows('Meld inn oppgaver');
    await before.writes('Skriv med dine egne ord', draft);
    await before.presses('Lagre og fortsett senere');
    await before.isAt('Oversikt');
    await before.sees(draft);

    await restart();
    const after = await newScreen();
    await enterAs(after, 'Kari, arbeidsgiver');
    await after.sees(draft);

    await restart('--reset');
    const anew = await newScreen();
    await enterAs(anew, 'Kari, arbeidsgiver');
    await anew.isAt('Oversikt');
    expect(await anew.reads()).not.toContain(draft);
  });
});

async function subjectsTo(screen: Screen, address: string): Promise<string> {
  await screen.opens(`/inbox?to=${encodeURIComponent(address)}`);
  return screen.reads();
}

describe('Production', () => {
  test('refuses to start without its secrets, and names every one', async () => {
    const ended = await startServer({ MODE: 'production', DATA_FOLDER: folder });
    if ('url' in ended) throw new Error('it started');
    expect(ended.exitCode).toBe(1);
    for (const name of ['AUTH_SECRET', 'AUDIT_SECRET', 'KEY_RING', 'BASE_URL', 'RESEND_API_KEY']) {
      expect(ended.said).toContain(name);
    }
  });

  test('refuses secrets that are short or made for the demo', async () => {
    const ended = await startServer({
      MODE: 'production',
      DATA_FOLDER: folder,
      AUTH_SECRET: 'short',
      AUDIT_SECRET: 'default-secret-change-me-default-secret',
      RESEND_API_KEY: 're_demo',
    });
    if ('url' in ended) throw new Error('it started');
    expect(ended.exitCode).toBe(1);
    expect(ended.said).toMatch(/AUTH_SECRET is too short/);
    expect(ended.said).toMatch(/AUDIT_SECRET is a default value/);
    expect(ended.said).not.toContain('change-me');
  });
});
