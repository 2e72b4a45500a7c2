import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Company } from '~/db/repositories/companies';
import type { User } from '~/db/repositories/users';
import { needMoves, needs, proposals } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aNeed } from '../support/fixtures/need';
import { landedOn } from '../support/fixtures/posting';
import { aProfile } from '../support/fixtures/profile';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let bakery: Company;
let holder: User;
let writer: User;
let kari: User;
let mine: Visitor;
let employer: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  holder = await aSpecialist(app.services, { name: 'Jonas Berg' });
  writer = await aSpecialist(app.services, { name: 'Ingrid Vik' });
  bakery = await aCompany(app.services, { specialistId: holder.id });
  kari = await anEmployer(app.services, bakery.id);
  mine = await visitorAs(app, writer.id);
  employer = await visitorAs(app, kari.id);
});
afterAll(() => app.close());

const pathOf = (needId: string) => `/needs/${needId}/move`;
const said = { intent: 'move', askedBy: 'Kari Solheim', askedHow: 'phone', askedOn: '2026-11-23' };
const pause = { ...said, move: 'pause', untilOn: '2027-03-01' };
const close = { ...said, move: 'close', reason: 'tasks-gone', note: 'Vi har lagt ned.' };

async function rowOf(needId: string) {
  const { read } = app.services.store;
  return (await read.select().from(needs).where(eq(needs.id, needId)))[0];
}
async function movesOf(needId: string) {
  const { read } = app.services.store;
  return read.select().from(needMoves).where(eq(needMoves.needId, needId));
}
const kindsTo = async (user: User) =>
  (await lettersTo(app.services, user.email)).map(({ kind }) => kind);

describe('A specialist who was asked to by the company', () => {
  test('pauses its need once of ten sends, and the company reads who, how and when', async () => {
    const { need } = await aNeed(app.services, bakery.id);
    const before = { company: await kindsTo(kari), holder: await kindsTo(holder) };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => mine.post(pathOf(need.id), pause)),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await rowOf(need.id)).toMatchObject({ state: 'paused', pausedUntilOn: '2027-03-01' });
    expect(await movesOf(need.id)).toMatchObject([
      { move: 'pause', byId: writer.id, askedBy: 'Kari Solheim', askedHow: 'phone' },
    ]);
    const page = await (await employer.get(`/company/needs/${need.id}`)).text();
    expect(page).toContain('Ingrid Vik satte behovet på vent mandag 23. november 2026.');
    expect(page).toContain('Kari Solheim ba om det på telefon mandag 23. november 2026.');
    expect(page).toContain('På vent til mandag 1. mars 2027');
    expect((await kindsTo(kari)).slice(before.company.length)).toEqual(['need-moved-for-you']);
    expect((await kindsTo(holder)).slice(before.holder.length)).toEqual(['need-moved']);
    expect(await kindsTo(writer)).not.toContain('need-moved');
  });

  test('goes on with it and closes it with a reason', async () => {
    const { need } = await aNeed(app.services, bakery.id);
    landedOn(await mine.post(pathOf(need.id), pause));
    expect(await (await mine.get(pathOf(need.id))).text()).not.toContain('name="untilOn"');
    landedOn(await mine.post(pathOf(need.id), { ...said, move: 'resume' }));
    expect(await rowOf(need.id)).toMatchObject({ state: 'open', pausedUntilOn: null });
    landedOn(await mine.post(pathOf(need.id), close));
    expect(await rowOf(need.id)).toMatchObject({
      state: 'closed',
      closedReason: 'tasks-gone',
      closedNote: 'Vi har lagt ned.',
    });
    expect(landedOn(await mine.get(pathOf(need.id)))).toBe(`/needs/${need.id}`);
    landedOn(await mine.post(pathOf(need.id), { ...said, move: 'reopen' }));
    expect(await rowOf(need.id)).toMatchObject({ state: 'closed' });
  });

  test('answers the proposals that wait for the company, in the company’s name', async () => {
    const need = await aNeed(app.services, bakery.id);
    const given = { specialist: holder, company: bakery, need };
    const { proposal } = await aShownProposal(app.services, {}, given);
    const page = await (await mine.get(pathOf(need.need.id))).text();
    expect(page).toContain('Ett forslag er ikke avgjort av bedriften');
    landedOn(await mine.post(pathOf(need.need.id), close));
    const { read } = app.services.store;
    const [row] = await read.select().from(proposals).where(eq(proposals.id, proposal.id));
    expect(row).toMatchObject({ state: 'not-now', answerReason: 'other-tasks' });
  });

  test.each([
    [{ move: '' }, 'Velg hva som skal gjøres'],
    [{ untilOn: '2026-11-23' }, 'Velg en dato fram i tid, for når pausen er slutt'],
    [{ untilOn: '2027-02-30' }, 'Skriv en dato som finnes'],
    [{ move: 'close' }, 'Velg hvorfor behovet avsluttes'],
    [{ move: 'close', reason: 'other', note: 'x'.repeat(301) }, 'Skriv høyst 300 tegn'],
    [{ askedBy: ' ' }, 'Skriv navnet på den som ba om det'],
    [{ askedBy: 'x'.repeat(81) }, 'Skriv navnet kortere'],
    [{ askedHow: 'fax' }, 'Velg hvordan de ba om det'],
    [{ askedOn: '' }, 'Skriv hvilken dag de ba om det'],
    [{ askedOn: '2026-11-24' }, 'ikke fram i tid'],
    [{ askedOn: '2026-11-01' }, 'etter at behovet ble meldt inn'],
  ])('is told what to mend in %j, and keeps what was typed', async (form, words) => {
    const { need } = await aNeed(app.services, bakery.id);
    const answer = await mine.post(pathOf(need.id), { ...pause, ...form });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain('Feil: ');
    expect(await rowOf(need.id)).toMatchObject({ state: 'open' });
    expect(await movesOf(need.id)).toEqual([]);
  });

  test('never tells a company of the work a person found herself', async () => {
    const { profile } = await aProfile(app.services, writer.id);
    const found = { need: { aboutPersonId: profile.id } };
    const { need } = await aNeed(app.services, bakery.id, found);
    const before = { company: await kindsTo(kari), holder: await kindsTo(holder) };
    expect((await (await visitorAs(app, holder.id)).post(pathOf(need.id), close)).status).toBe(404);
    landedOn(await mine.post(pathOf(need.id), close));
    expect(await rowOf(need.id)).toMatchObject({ state: 'closed' });
    expect(await kindsTo(kari)).toEqual(before.company);
    expect(await kindsTo(holder)).toEqual(before.holder);
  });
});

describe('A pause with a day', () => {
  test('ends by itself on that day, for everybody and without a job', async () => {
    const need = await aNeed(app.services, bakery.id);
    landedOn(await employer.post(`/company/needs/${need.need.id}`, { ...pause, intent: 'pause' }));
    const consentedAt = app.services.clock.now().toISOString();
    const given = { specialist: writer, company: bakery, need };
    const consented = await anAskedProposal(
      app.services,
      { state: 'consented', consentedAt },
      given,
    );
    await aGivenConsent(app.services, consented, 'show-card');
    const path = `/proposals/${consented.proposal.id}`;
    expect((await mine.post(path, { intent: 'show' })).status).toBe(409);

    // To 28 February, and then to 1 March.
    app.services.clock.advance({ minutes: 97 * 24 * 60 });
    const later = await visitorAs(app, writer.id);
    expect(await (await later.get(`/needs/${need.need.id}`)).text()).toContain('På vent til');
    app.services.clock.advance({ minutes: 24 * 60 });
    const then = await visitorAs(app, writer.id);
    const manager = await visitorAs(app, kari.id);
    for (const [who, page] of [
      [then, `/needs/${need.need.id}`],
      [then, '/needs'],
      [manager, `/company/needs/${need.need.id}`],
      [manager, '/company'],
    ] as const) {
      expect(await (await who.get(page)).text(), page).toContain(
        'Pausen var slutt mandag 1. mars 2027',
      );
    }
    expect(await rowOf(need.need.id)).toMatchObject({ state: 'paused' });
    expect(await (await then.post(path, { intent: 'show' })).text()).not.toContain(
      'Behovet er ikke åpent lenger',
    );
    // What comes next begins where everybody reads it stands.
    landedOn(await manager.post(`/company/needs/${need.need.id}`, { intent: 'pause' }));
    expect(await rowOf(need.need.id)).toMatchObject({ state: 'paused', pausedUntilOn: null });
  });
});
