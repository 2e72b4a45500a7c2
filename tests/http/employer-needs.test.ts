import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Company } from '~/db/repositories/companies';
import type { User } from '~/db/repositories/users';
import { auditEvents, needs, proposals, tasks } from '~/db/schema/index';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aNeed } from '../support/fixtures/need';
import { landedOn } from '../support/fixtures/posting';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: User;
let colleague: User;
let bakery: Company;
let kari: User;
let manager: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  specialist = await aSpecialist(app.services, { phone: '69 11 22 33' });
  colleague = await aSpecialist(app.services, { name: 'Jonas Berg' });
  bakery = await aCompany(app.services, { specialistId: specialist.id });
  const shop = await aCompany(app.services, { name: 'Butikken' });
  kari = await anEmployer(app.services, bakery.id);
  manager = await visitorAs(app, kari.id);
  stranger = await visitorAs(app, (await anEmployer(app.services, shop.id)).id);
});
afterAll(() => app.close());

const pathOf = (needId: string) => `/company/needs/${needId}`;
const pause = { intent: 'pause', untilOn: '2027-03-01' };
const close = { intent: 'close', reason: 'solved-otherwise', note: 'Vi ansatte en student.' };

async function rowOf(needId: string) {
  const { read } = app.services.store;
  return (await read.select().from(needs).where(eq(needs.id, needId)))[0];
}
async function stateOf(proposalId: string) {
  const { read } = app.services.store;
  return (await read.select().from(proposals).where(eq(proposals.id, proposalId)))[0];
}
const movedLetters = async (user: User) =>
  (await lettersTo(app.services, user.email)).filter(({ kind }) => kind === 'need-moved');

describe('A need', () => {
  test('is put on hold with a day to come back, and goes on where it was', async () => {
    const { need } = await aNeed(app.services, bakery.id);
    const before = (await movedLetters(specialist)).length;
    landedOn(await manager.post(pathOf(need.id), pause));
    expect(await rowOf(need.id)).toMatchObject({
      state: 'paused',
      resumesAt: 'open',
      pausedUntilOn: '2027-03-01',
    });
    const letters = (await movedLetters(specialist)).slice(before);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('1. mars 2027');
    expect(await (await manager.get('/company')).text()).toContain(
      'På vent til mandag 1. mars 2027',
    );
    const list = await (await visitorAs(app, specialist.id)).get('/needs');
    expect(await list.text()).toContain('På vent til mandag 1. mars 2027');
    landedOn(await manager.post(pathOf(need.id), { intent: 'resume' }));
    expect(await rowOf(need.id)).toMatchObject({ state: 'open', pausedUntilOn: null });
  });

  test('is put on hold without a day, until somebody says so', async () => {
    const { need } = await aNeed(app.services, bakery.id);
    landedOn(await manager.post(pathOf(need.id), { intent: 'pause', untilOn: '' }));
    expect(await rowOf(need.id)).toMatchObject({ state: 'paused', pausedUntilOn: null });
    expect(await (await manager.get(pathOf(need.id))).text()).toContain('til noen sier fra');
  });

  test.each([
    [
      { intent: 'pause', untilOn: '2026-11-23' },
      'Velg en dato fram i tid, for når pausen er slutt',
    ],
    [{ intent: 'pause', untilOn: '2027-02-30' }, 'dato'],
    [{ intent: 'close' }, 'Velg en grunn'],
    [{ intent: 'close', reason: 'other', note: 'x'.repeat(301) }, 'Skriv kortere'],
    [
      { intent: 'close', reason: 'other', note: 'Kandidaten har små barn og mye fravær.' },
      'Under «Vil dere si mer?» står det noe om',
    ],
  ])('answers %j with what to mend', async (form, words) => {
    const { need } = await aNeed(app.services, bakery.id);
    const answer = await manager.post(pathOf(need.id), form as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
    expect(await rowOf(need.id)).toMatchObject({ state: 'open' });
  });

  test('is closed once of twenty sends, with its reason and one letter', async () => {
    const { need } = await aNeed(app.services, bakery.id);
    const before = (await movedLetters(specialist)).length;
    const events = async () => (await app.services.store.read.select().from(auditEvents)).length;
    const eventsBefore = await events();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => manager.post(pathOf(need.id), close)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    expect(await rowOf(need.id)).toMatchObject({
      state: 'closed',
      closedReason: 'solved-otherwise',
      closedNote: 'Vi ansatte en student.',
    });
    expect((await movedLetters(specialist)).length - before).toBe(1);
    expect((await events()) - eventsBefore).toBe(1);
  });

  test('is opened again as one that is newly sent', async () => {
    const { need } = await aNeed(app.services, bakery.id, { need: { state: 'closed' } });
    landedOn(await manager.post(pathOf(need.id), { intent: 'reopen' }));
    expect(await rowOf(need.id)).toMatchObject({ state: 'submitted', openedAt: null });
  });

  test('of another company is not found, and nothing changes', async () => {
    const { need } = await aNeed(app.services, bakery.id);
    for (const form of [pause, close, { intent: 'copy', formId: 'a'.repeat(24) }]) {
      expect((await stranger.post(pathOf(need.id), form)).status).toBe(404);
    }
    expect(await rowOf(need.id)).toMatchObject({ state: 'open' });
  });

  test('is copied to one new draft, with its tasks and without its dates', async () => {
    const { need } = await aNeed(app.services, bakery.id, {
      need: { state: 'closed', startOn: '2026-01-01', closedReason: 'other' },
    });
    const formId = await formIdOn(await manager.get(pathOf(need.id)));
    const copies = await Promise.all(
      Array.from({ length: 20 }, () => manager.post(pathOf(need.id), { intent: 'copy', formId })),
    );
    expect(new Set(copies.map(landedOn))).toEqual(new Set([`${pathOf(formId)}/tasks`]));
    expect(await rowOf(formId)).toMatchObject({
      state: 'draft',
      title: need.title,
      startOn: null,
      closedReason: null,
      copiedFromId: need.id,
    });
    const { read } = app.services.store;
    expect(await read.select().from(tasks).where(eq(tasks.needId, formId))).toHaveLength(2);
  });
});

describe('Proposals for a need that is put on hold or closed', () => {
  const proposalsFor = async () => {
    const need = await aNeed(app.services, bakery.id);
    const given = { specialist: colleague, company: bakery, need };
    return {
      need,
      shown: await aShownProposal(app.services, {}, given),
      question: await aShownProposal(app.services, { state: 'question' }, given),
      meeting: await aShownProposal(app.services, { state: 'meeting' }, given),
      asked: await anAskedProposal(app.services, {}, given),
    };
  };

  test('get «not now» in the same breath when it is closed and they wait for the company', async () => {
    const { need, shown, question, meeting, asked } = await proposalsFor();
    const page = await (await manager.get(pathOf(need.need.id))).text();
    expect(page).toContain('2 forslag er ikke avgjort. De får svaret «ikke nå».');
    const before = (await movedLetters(colleague)).length;
    landedOn(await manager.post(pathOf(need.need.id), close));
    for (const { proposal } of [shown, question]) {
      expect(await stateOf(proposal.id)).toMatchObject({
        state: 'not-now',
        answerReason: 'already-solved',
      });
    }
    expect(await stateOf(meeting.proposal.id)).toMatchObject({ state: 'meeting' });
    expect(await stateOf(asked.proposal.id)).toMatchObject({ state: 'asked' });
    const [letter] = (await movedLetters(colleague)).slice(before);
    expect(letter?.text).toContain('Forslag som fikk svaret «ikke nå»: 2.');
    expect(letter?.text).toContain('ta stilling til: 2.');
  });

  test('wait with it when it is paused, and nobody has answered anything', async () => {
    const { need, ...all } = await proposalsFor();
    const page = await (await manager.get(pathOf(need.need.id))).text();
    expect(page).toContain('Dere har ikke svart på ett forslag. Det venter så lenge');
    const before = (await movedLetters(colleague)).length;
    landedOn(await manager.post(pathOf(need.need.id), pause));
    for (const { proposal } of Object.values(all)) {
      expect(await stateOf(proposal.id)).toMatchObject({
        state: proposal.state,
        answerReason: null,
      });
    }
    const [letter] = (await movedLetters(colleague)).slice(before);
    expect(letter?.text).toContain('Forslag som venter til behovet fortsetter: 1.');
    // The question among them: it is the specialist's to answer.
    expect(letter?.text).toContain('ta stilling til: 3.');
    expect(letter?.text).not.toContain('ikke nå');
  });

  test('are not shown to the company any more', async () => {
    const at = app.services.clock.now().toISOString();
    const need = await aNeed(app.services, bakery.id, { need: { state: 'paused' } });
    const consented = await anAskedProposal(
      app.services,
      { state: 'consented', consentedAt: at },
      { specialist, company: bakery, need },
    );
    await aGivenConsent(app.services, consented, 'show-card');
    const own = await visitorAs(app, specialist.id);
    const answer = await own.post(`/proposals/${consented.proposal.id}`, { intent: 'show' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Behovet er satt på vent');
    expect(await stateOf(consented.proposal.id)).toMatchObject({ state: 'consented' });
  });
});

describe('The overview', () => {
  test('puts only the oldest unanswered proposal first, and the next when it is answered', async () => {
    const company = await aCompany(app.services, { specialistId: specialist.id });
    const owner = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const shownAt = (hour: number) => ({ shownAt: `2026-11-20T1${hour}:00:00.000Z` });
    const given = { specialist, company };
    const second = await aShownProposal(app.services, shownAt(2), given);
    const first = await aShownProposal(app.services, shownAt(1), given);
    const path = (id: string) => `/company/proposals/${id}`;
    const before = await (await owner.get('/company')).text();
    expect(before).toContain(path(first.proposal.id));
    expect(before).not.toContain(path(second.proposal.id));
    expect(before).toContain('Ett forslag til venter');
    landedOn(await owner.post(path(first.proposal.id), { intent: 'not-now', reason: 'other' }));
    const after = await (await owner.get('/company')).text();
    expect(after).toContain(path(second.proposal.id));
    expect(after).not.toContain('forslag til venter');
  });
});

describe('A question under way', () => {
  test('keeps the next proposal for its need waiting until the first is decided, and no other’s', async () => {
    const company = await aCompany(app.services, { specialistId: specialist.id });
    const owner = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const need = await aNeed(app.services, company.id);
    const shownAt = (hour: number) => ({ shownAt: `2026-11-20T1${hour}:00:00.000Z` });
    const given = { specialist, company, need };
    const first = await aShownProposal(app.services, { ...shownAt(1), state: 'question' }, given);
    const second = await aShownProposal(app.services, shownAt(2), given);
    const path = (id: string) => `/company/proposals/${id}`;
    const asked = await (await owner.get('/company')).text();
    expect(asked).toContain(path(first.proposal.id));
    expect(asked).not.toContain(path(second.proposal.id));
    expect(asked).toContain('Ett forslag til venter. Det kommer fram når dere har sagt ja');

    const other = await aShownProposal(app.services, shownAt(3), { specialist, company });
    const both = await (await owner.get('/company')).text();
    expect(both).toContain(path(other.proposal.id));
    expect(both).not.toContain(path(second.proposal.id));

    // Neither by the address in its letter, nor by a form left open.
    expect(landedOn(await owner.get(path(second.proposal.id)))).toBe('/company');
    expect(landedOn(await owner.post(path(second.proposal.id), { intent: 'yes' }))).toBe(
      '/company',
    );
    const { read } = app.services.store;
    const standing = await findProposalOfPerson(
      ...([read, second.person.profile.id, second.proposal.id] as const),
    );
    expect(standing?.state).toBe('shown');

    landedOn(await owner.post(path(first.proposal.id), { intent: 'not-now', reason: 'other' }));
    expect(await (await owner.get('/company')).text()).toContain(path(second.proposal.id));
    expect((await owner.get(path(second.proposal.id))).status).toBe(200);
  });
});

describe('A link in a letter', () => {
  test('leads through signing in to the very page it names', async () => {
    const { proposal } = await aShownProposal(app.services, {}, { specialist, company: bakery });
    const target = `/company/proposals/${proposal.id}`;
    const phone = visitorTo(app);
    const signIn = landedOn(await phone.get(target));
    expect(signIn).toBe(`/sign-in?next=${encodeURIComponent(target)}`);
    landedOn(await phone.post(signIn, { intent: 'send', email: kari.email }));
    const letters = await lettersTo(app.services, kari.email);
    const link = letters.findLast(({ kind }) => kind === 'sign-in')?.link ?? '';
    const { pathname, search } = new URL(link);
    expect(await (await phone.get(pathname + search)).text()).toContain('Logg inn');
    expect(landedOn(await phone.post(pathname + search, { intent: 'sign-in' }))).toBe(target);
    expect((await phone.get(target)).status).toBe(200);
  });
});
