import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sessions, signInAttempts } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
const now = '2026-11-23T08:00:00.000Z';

beforeAll(async () => void (app = await startTestApp({ now })));
afterAll(() => app.close());
// Each test has a quarter of its own, so that no limit is carried over.
beforeEach(() => app.services.clock.advance({ minutes: 16 }));

/** Asks for a letter and reads the link (as a path) and the code from it. */
async function askForLetter(visitor: Visitor, email: string, next = '') {
  await visitor.post(`/sign-in${next}`, { intent: 'send', email });
  const letter = (await lettersIn(app.services)).findLast((one) => one.to === email);
  const path = /\/sign-in\/link\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  const code = /\b(\d{3} \d{3})\b/.exec(letter?.text ?? '')?.[1] ?? '';
  return { path, code };
}

const openSessions = (userId: string) =>
  app.services.store.read.select().from(sessions).where(eq(sessions.userId, userId));

describe('signing in by the link of a letter', () => {
  it('leads each role to its own page', async () => {
    const company = await aCompany(app.services);
    const people = [
      { user: await anEmployer(app.services, company.id), home: '/company' },
      { user: await aSpecialist(app.services), home: '/desk' },
      { user: await anAdministrator(app.services), home: '/admin' },
    ];
    for (const { user, home } of people) {
      const visitor = visitorTo(app);
      const { path } = await askForLetter(visitor, user.email);
      const signedIn = await visitor.post(path, { intent: 'sign-in' });
      expect(signedIn.status).toBe(303);
      expect(signedIn.headers.get('Location')).toBe(home);
    }
  });

  it('takes the address in any case and with spaces around it', async () => {
    const { email } = await aSpecialist(app.services);
    const visitor = visitorTo(app);
    await visitor.post('/sign-in', { intent: 'send', email: `  ${email.toUpperCase()} ` });
    expect((await lettersIn(app.services)).at(-1)?.to).toBe(email);
  });

  it('shows a page that names nobody, and opening it uses nothing up', async () => {
    const user = await aSpecialist(app.services, { name: 'Canary Fugl' });
    const { path } = await askForLetter(visitorTo(app), user.email);
    for (let scan = 0; scan < 3; scan += 1) {
      const page = await visitorTo(app).get(path);
      expect(page.status).toBe(200);
      expect(page.headers.getSetCookie()).toEqual([]);
      const html = await page.text();
      expect(html).not.toContain('Canary');
      expect(html).not.toContain(user.email);
      expect(html).not.toContain('<script');
    }
    expect(await openSessions(user.id)).toEqual([]);
    expect((await visitorTo(app).post(path, { intent: 'sign-in' })).status).toBe(303);
  });

  it('works once', async () => {
    const user = await aSpecialist(app.services);
    const { path } = await askForLetter(visitorTo(app), user.email);
    expect((await visitorTo(app).post(path, { intent: 'sign-in' })).status).toBe(303);
    const again = await visitorTo(app).post(path, { intent: 'sign-in' });
    expect(again.status).toBe(410);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('opens one session for a hundred presses at once', async () => {
    const user = await aSpecialist(app.services);
    const { path } = await askForLetter(visitorTo(app), user.email);
    const presses = Array.from({ length: 100 }, () =>
      visitorTo(app).post(path, { intent: 'sign-in' }),
    );
    const statuses = (await Promise.all(presses)).map((response) => response.status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(await openSessions(user.id)).toHaveLength(1);
  });

  it('stops working after ten minutes', async () => {
    const user = await aSpecialist(app.services);
    const { path } = await askForLetter(visitorTo(app), user.email);
    app.services.clock.advance({ minutes: 10 });
    expect((await visitorTo(app).post(path, { intent: 'sign-in' })).status).toBe(410);
  });

  it('makes older letters worthless', async () => {
    const user = await aSpecialist(app.services);
    const older = await askForLetter(visitorTo(app), user.email);
    const newer = await askForLetter(visitorTo(app), user.email);
    expect((await visitorTo(app).post(newer.path, { intent: 'sign-in' })).status).toBe(303);
    expect((await visitorTo(app).post(older.path, { intent: 'sign-in' })).status).toBe(410);
  });

  it('refuses every dead link with the same page', async () => {
    const user = await aSpecialist(app.services);
    const { path } = await askForLetter(visitorTo(app), user.email);
    await visitorTo(app).post(path, { intent: 'sign-in' });
    const used = await visitorTo(app).post(path, { intent: 'sign-in' });
    const unknown = await visitorTo(app).post('/sign-in/link/unknown', { intent: 'sign-in' });
    expect(unknown.status).toBe(used.status);
    expect(withoutNonce(await unknown.text())).toBe(withoutNonce(await used.text()));
  });

  it('gives the browser a new session and ends the one it had', async () => {
    const user = await aSpecialist(app.services);
    const visitor = await visitorAs(app, user.id);
    const [first] = await openSessions(user.id);
    const { path } = await askForLetter(visitorTo(app), user.email);
    await visitor.post(path, { intent: 'sign-in' });
    const all = await openSessions(user.id);
    expect(all).toHaveLength(2);
    expect(all.find((one) => one.tokenHash === first?.tokenHash)?.endedAt).not.toBeNull();
  });
});

describe('signing in by code', () => {
  it('works in the browser that asked, with or without the space', async () => {
    for (const form of [(code: string) => code, (code: string) => code.replace(' ', '')]) {
      const user = await aSpecialist(app.services);
      const visitor = visitorTo(app);
      const { code } = await askForLetter(visitor, user.email);
      const signedIn = await visitor.post('/sign-in/code', {
        intent: 'sign-in',
        code: form(code),
      });
      expect(signedIn.headers.get('Location')).toBe('/desk');
    }
  });

  it('is worthless in another browser', async () => {
    const user = await aSpecialist(app.services);
    const { code } = await askForLetter(visitorTo(app), user.email);
    const other = visitorTo(app);
    await askForLetter(other, 'somebody.else@example.test');
    const guess = await other.post('/sign-in/code', { intent: 'sign-in', code });
    expect(guess.status).toBe(422);
    const without = await visitorTo(app).post('/sign-in/code', { intent: 'sign-in', code });
    expect(without.headers.get('Location')).toBe('/sign-in');
  });

  it('keeps what was typed and says what is wrong', async () => {
    const user = await aSpecialist(app.services);
    const visitor = visitorTo(app);
    await askForLetter(visitor, user.email);
    for (const code of ['12', 'abcdef', '']) {
      const page = await visitor.post('/sign-in/code', { intent: 'sign-in', code });
      expect(page.status).toBe(422);
      const html = await page.text();
      expect(html).toContain('<title>Feil: ');
      expect(html).toContain('href="#code"');
      expect(html).toContain(`value="${code}"`);
    }
  });

  it('ends after five wrong codes, and the link with it', async () => {
    const user = await aSpecialist(app.services);
    const visitor = visitorTo(app);
    const { code, path } = await askForLetter(visitor, user.email);
    for (let guess = 0; guess < 5; guess += 1) {
      const wrong = wrongCode(code, guess);
      const page = await visitor.post('/sign-in/code', { intent: 'sign-in', code: wrong });
      expect(page.status).toBe(422);
    }
    const right = await visitor.post('/sign-in/code', { intent: 'sign-in', code });
    expect(right.status).toBe(422);
    expect((await visitorTo(app).post(path, { intent: 'sign-in' })).status).toBe(410);
    expect(await openSessions(user.id)).toEqual([]);
  });

  it('stops guessing over several letters to one address', async () => {
    const user = await aSpecialist(app.services);
    const visitor = visitorTo(app);
    const statuses: number[] = [];
    for (let letter = 0; letter < 3; letter += 1) {
      const { code } = await askForLetter(visitor, user.email);
      for (let guess = 0; guess < 4; guess += 1) {
        const wrong = wrongCode(code, guess);
        const page = await visitor.post('/sign-in/code', { intent: 'sign-in', code: wrong });
        statuses.push(page.status);
      }
    }
    // Two letters and eight wrong codes make ten tries; from then on nothing is taken.
    expect(statuses.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 422));
    expect(statuses.slice(8)).toEqual([429, 429, 429, 429]);
  });
});

describe('an address that is known, unknown or suspended', () => {
  it('gets the same answer, cookies and pages, and only the known one gets a letter', async () => {
    const known = await aSpecialist(app.services);
    const suspended = await aSpecialist(app.services, { suspendedAt: now });
    const before = (await lettersIn(app.services)).length;
    const looks = [];
    for (const email of [known.email, suspended.email, 'nobody@example.test']) {
      const visitor = visitorTo(app);
      const sent = await visitor.post('/sign-in', { intent: 'send', email });
      const page = await visitor.follow(sent);
      const code = await visitor.post('/sign-in/code', { intent: 'sign-in', code: '000000' });
      looks.push({
        sent: sent.status,
        to: sent.headers.get('Location'),
        body: await sent.text(),
        cookies: sent.headers.getSetCookie().map((line) => line.replace(/id\d+/, 'ID')),
        page: withoutNonce(await page.text()),
        code: code.status,
        codePage: withoutNonce(await code.text()),
      });
    }
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[2]).toEqual(looks[0]);
    const letters = await lettersIn(app.services);
    expect(letters.slice(before).map((letter) => letter.to)).toEqual([known.email]);
  });

  it('leaves a row alike for each, and no address anywhere', async () => {
    const rows = await app.services.store.read.select().from(signInAttempts);
    expect(JSON.stringify(rows)).not.toContain('@');
    expect(app.services.logged.join('\n')).not.toContain('@');
  });
});

describe('the form', () => {
  it.each(['', 'not an address', 'a@b', `${'a'.repeat(300)}@example.test`])(
    'keeps what was typed when it is no address: %s',
    async (email) => {
      const page = await visitorTo(app).post('/sign-in', { intent: 'send', email });
      expect(page.status).toBe(422);
      const html = await page.text();
      expect(html).toContain('<title>Feil: Logg inn – Oppgavetorget</title>');
      expect(html).toContain('href="#email"');
      expect(html).toContain(`value="${email}"`);
    },
  );

  it('answers hostile text fast and plainly', async () => {
    const email = `${'@'.repeat(1000)}${' a.'.repeat(300)}\r\nBcc: x@example.test`;
    expect((await visitorTo(app).post('/sign-in', { intent: 'send', email })).status).toBe(422);
  });

  it('refuses an intent it does not know', async () => {
    expect((await visitorTo(app).post('/sign-in', { intent: 'other' })).status).toBe(400);
  });

  it('is left out for those who are in', async () => {
    const visitor = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await visitor.get('/sign-in')).headers.get('Location')).toBe('/desk');
  });
});

describe('where one goes on to', () => {
  it('is the page that was asked for first', async () => {
    const user = await aSpecialist(app.services);
    const visitor = visitorTo(app);
    const { path, code } = await askForLetter(visitor, user.email, '?next=%2Fneeds%3Fpage%3D2');
    expect(path).toContain('?next=');
    const byLink = await visitorTo(app).post(path, { intent: 'sign-in' });
    expect(byLink.headers.get('Location')).toBe('/needs?page=2');
    expect(code).not.toBe('');
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', '/..//evil.test', '/%0d%0aX:1\r\n'])(
    'is never another place: %s',
    async (next) => {
      const user = await aSpecialist(app.services);
      const visitor = visitorTo(app);
      const query = `?next=${encodeURIComponent(next)}`;
      const { path, code } = await askForLetter(visitor, user.email, query);
      expect(path).not.toContain('next');
      const byCode = await visitor.post(`/sign-in/code${query}`, { intent: 'sign-in', code });
      expect(byCode.headers.get('Location')).toBe('/desk');
      const byLink = await askForLetter(visitorTo(app), user.email);
      const pressed = await visitorTo(app).post(`${byLink.path}${query}`, { intent: 'sign-in' });
      expect(pressed.headers.get('Location')).toBe('/desk');
    },
  );
});

describe('signing out', () => {
  it('ends the session and takes the cookie away', async () => {
    const user = await aSpecialist(app.services);
    const visitor = await visitorAs(app, user.id);
    const out = await visitor.post('/sign-out', { intent: 'sign-out' });
    expect(out.status).toBe(303);
    expect(out.headers.getSetCookie()[0]).toMatch(/^session=;.*Max-Age=0/);
    expect((await openSessions(user.id))[0]?.endedAt).not.toBeNull();
  });

  it('is harmless for those who are out', async () => {
    expect((await visitorTo(app).post('/sign-out', { intent: 'sign-out' })).status).toBe(303);
  });
});

function wrongCode(code: string, step: number): string {
  return String((Number(code.replace(' ', '')) + 1 + step) % 1_000_000).padStart(6, '0');
}

function withoutNonce(html: string): string {
  return html.replace(/nonce="[^"]*"/g, '');
}
