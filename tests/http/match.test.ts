import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { criterionNames } from '~/app/domain/matching/match-types';
import { standardWeights } from '~/app/domain/matching/weights';
import { findCarvedJob } from '~/db/repositories/carved-jobs';
import { listMatchNotes } from '~/db/repositories/match-notes';
import { listSnapshots } from '~/db/repositories/match-snapshots';
import { listQuestionsAbout } from '~/db/repositories/task-questions';
import { findWeights } from '~/db/repositories/weight-versions';
import { proposals } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aProfile } from '~/tests/support/fixtures/profile';
import { anAdministrator, aSpecialist } from '~/tests/support/fixtures/user';
import { formIdOn } from '~/tests/support/form-id';
import { visitorAs, visitorTo, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const hers = 'kanariord som hjelp';

/** Somebody whose own words name a means, at a need where it would help. */
async function aPair() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const company = await aCompany(services);
  const ruledOut = [{ what: 'rydde lager', when: 'not-now' as const, solvableBy: [hers] }];
  const person = await aProfile(services, specialist.id, { facts: { ruledOut } });
  const asked = await anAskedProposal(services, {}, { specialist, company, person });
  const path = `/needs/${asked.need.need.id}/matches/${asked.person.profile.id}`;
  const visitor = await visitorAs(app, specialist.id);
  return { ...asked, path, visitor };
}

/** The first lever of a page, with the id its form was given out with. */
async function leverOn(visitor: Visitor, path: string) {
  const html = await (await visitor.get(path)).text();
  const form = /name="lever" value="([^"]+)"\/><input type="hidden" name="formId" value="([^"]+)"/;
  const [, lever = '', formId = ''] = form.exec(html) ?? [];
  expect(lever).not.toBe('');
  return { lever: lever.replaceAll('&quot;', '"').replaceAll('&amp;', '&'), formId };
}

const notesOf = ({ person, need }: ProposalFixture) =>
  listMatchNotes(app.services.store.read, person.key, need.need.id);
const questionsTo = ({ need }: ProposalFixture) =>
  listQuestionsAbout(app.services.store.read, need.need.id);

describe('the page of a match', () => {
  test('tells the verdict, both sides, the gaps, the levers and the words for the employer', async () => {
    const { visitor, path } = await aPair();
    const html = await (await visitor.get(path)).text();
    for (const words of [
      'Minst inngripende',
      'Bilde av uka',
      'Det jobben krever, og det som fungerer',
      'Det som står mellom',
      'Dette kan gjøre det bedre',
      'Spør om dette',
      'Slik kan du si det til bedriften',
      'Også verdt å se på',
      'Hver grunn, med poeng',
      'Spurt, venter på svar',
    ]) {
      expect(html).toContain(words);
    }
    const said = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html)?.[1] ?? '';
    expect(said).toContain('Dere har meldt inn «Pakke brød i poser» og «Rydde lager og pant».');
    expect(said).not.toContain('kanariord');
    expect(said).not.toMatch(/kandidat|jobbsøker/i);
  });

  test('shows at least two other places where there are needs enough', async () => {
    const { services } = app;
    const { visitor, path } = await aPair();
    for (const name of ['Hagen', 'Kontoret']) {
      const { id } = await aCompany(services, { name });
      await aNeed(services, id, { need: { state: 'open' } });
    }
    const html = await (await visitor.get(path)).text();
    const places = html.split('Også verdt å se på')[1]?.match(/class="card card--link"/g) ?? [];
    expect(places.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the needs for one person', () => {
  test('stand first and under a heading, and no other place is shown twice', async () => {
    const { services } = app;
    const { visitor, person } = await aPair();
    for (const name of ['Hagen', 'Kontoret']) {
      const { id } = await aCompany(services, { name });
      await aNeed(services, id, { need: { state: 'open' } });
    }
    const html = await (await visitor.get(`/profiles/${person.profile.id}/matches`)).text();
    const [first] = html.match(/<h2[^>]*>[^<]*/) ?? [];
    expect(first).toContain('Behov i rekkefølge');
    const links = html.match(/href="\/needs\/[^"]*\/matches\/[^"]*"/g) ?? [];
    expect(links.length).toBeGreaterThan(2);
    expect(new Set(links).size).toBe(links.length);
  });
});

describe('a lever', () => {
  test('before her yes only makes a point on one’s own list, without her words', async () => {
    const pair = await aPair();
    const { visitor, path } = pair;
    const html = await (await visitor.get(path)).text();
    expect(html).not.toContain('value="ask-task"');
    const change = await leverOn(visitor, path);
    const refused = await visitor.post(path, { intent: 'ask-task', ...change });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Spørsmålet er ikke notert hos bedriften');
    expect(await questionsTo(pair)).toEqual([]);

    for (const _again of [1, 2]) {
      const noted = await visitor.post(path, { intent: 'note-change', ...change });
      expect(noted.status).toBe(303);
    }
    const notes = await notesOf(pair);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.note).toMatch(/\?$/);
    const company = await (await visitor.get(`/companies/${pair.company.id}`)).text();
    expect(company).not.toContain('Åpne spørsmål om oppgaver');

    const noteId = notes[0]?.id ?? '';
    expect((await visitor.post(path, { intent: 'finish-note', noteId })).status).toBe(303);
    expect(await notesOf(pair)).toEqual([]);
  });

  test('after her yes asks the company about the task, once, with nothing of her in it', async () => {
    const pair = await aPair();
    await aGivenConsent(app.services, pair, 'show-card');
    const { visitor, path } = pair;
    const before = await (await visitor.get(path)).text();
    expect(before).toContain('Kandidaten har sagt ja til denne bedriften.');
    expect(before).not.toContain('Spør kandidaten før bedriften får vite noe.');
    expect(before).toContain('Noter spørsmålet til neste samtale');
    const change = await leverOn(visitor, path);
    for (const _again of [1, 2]) {
      const asked = await visitor.post(path, { intent: 'ask-task', ...change });
      expect(asked.status).toBe(303);
    }
    const questions = await questionsTo(pair);
    expect(questions).toHaveLength(1);
    const [question] = questions;
    expect(JSON.stringify(question)).not.toContain(pair.person.profile.id);
    expect(question?.text).not.toMatch(/kanariord|kandidat|jobbsøker/i);

    expect(await (await visitor.get(path)).text()).toContain('Notert i bedriftens logg');

    const sheet = `/needs/${pair.need.need.id}/questions`;
    for (const page of [sheet, `/companies/${pair.company.id}`]) {
      expect(await (await visitor.get(page)).text()).toContain(question?.text);
    }
    const settled = { intent: 'settle', questionId: question?.id ?? '' };
    expect((await visitor.post(sheet, settled)).status).toBe(303);
    expect(await questionsTo(pair)).toEqual([]);
  });

  test('asks nothing at a company that has said «not now» to her', async () => {
    const pair = await aPair();
    await aGivenConsent(app.services, pair, 'show-card');
    const { visitor, path } = pair;
    const change = await leverOn(visitor, path);
    await app.services.store.transaction(async (tx) => {
      await tx
        .update(proposals)
        .set({ state: 'not-now' })
        .where(eq(proposals.id, pair.proposal.id));
    });
    expect(await (await visitor.get(path)).text()).not.toContain('value="ask-task"');
    const refused = await visitor.post(path, { intent: 'ask-task', ...change });
    expect(refused.status).toBe(409);
    expect(await questionsTo(pair)).toEqual([]);
  });

  test('that takes a task out leads into a job put together without it', async () => {
    const pair = await aPair();
    const { visitor, path, person } = pair;
    const html = await (await visitor.get(path)).text();
    const [, lever = '', formId = ''] =
      /name="lever" value="(strip [^"]+)"\/><input type="hidden" name="formId" value="([^"]+)"/.exec(
        html,
      ) ?? [];
    const change = { lever: lever.replaceAll('&quot;', '"'), formId };
    for (const _again of [1, 2]) {
      const begun = await visitor.post(path, { intent: 'carve', ...change });
      expect(begun.headers.get('location')).toBe(`/profiles/${person.profile.id}/jobs/${formId}`);
    }
    const job = await findCarvedJob(app.services.store.read, person.key, formId);
    expect(job?.plan.tasks.map(({ task }) => task.title)).toEqual(['Pakke brød i poser']);
  });

  test('that is not on the page is not taken up', async () => {
    const { visitor, path } = await aPair();
    const { formId } = await leverOn(visitor, path);
    const response = await visitor.post(path, {
      intent: 'note-change',
      formId,
      lever: 'strip other egne ord',
    });
    expect(response.status).toBe(404);
  });
});

describe('a match that is kept', () => {
  test('is one however often it is pressed, sealed, and told of in words when it changes', async () => {
    const { services } = app;
    const pair = await aPair();
    const { visitor, path, person, need } = pair;
    const formId = await formIdOn(await visitor.get(path));
    for (const _again of [1, 2]) await visitor.post(path, { intent: 'keep', formId });
    const kept = await listSnapshots(services.store.read, person.key, need.need.id);
    expect(kept.map(({ reason }) => reason)).toEqual(['saved']);
    expect(kept[0]?.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(kept[0]?.snapshot.version.weights).toBe(
      (await findWeights(services.store.read)).version,
    );

    const changes = `${path}/changes`;
    expect(await (await visitor.get(changes)).text()).toContain('Ingenting er endret.');
    const task = need.tasks[0]?.id ?? '';
    await visitor.post(`/needs/${need.need.id}/complete?task=${task}`, {
      intent: 'save',
      hoursPerWeek: '6',
      learnable: 'no',
    });
    const html = await (await visitor.get(changes)).text();
    expect(html).toContain('Behovet eller yrkesprofilen er endret.');
    expect(html).not.toContain('Ingenting er endret.');

    const herself = visitorTo(app, { person: await aPersonLink(services, person.profile.id) });
    expect(await (await herself.get('/me/everything')).text()).toContain(
      'Slik passer jobbene for deg',
    );
  });

  test('comes by itself with a proposal', async () => {
    const { services } = app;
    const specialist = await aSpecialist(services);
    const company = await aCompany(services);
    const person = await aProfile(services, specialist.id);
    const { need } = await aNeed(services, company.id, { need: { state: 'open' } });
    const visitor = await visitorAs(app, specialist.id);
    const path = `/needs/${need.id}/matches/${person.profile.id}`;
    await visitor.post(path, { intent: 'propose', supportLevel: '2' });
    const kept = await listSnapshots(services.store.read, person.key, need.id);
    expect(kept.map(({ reason }) => reason)).toEqual(['proposed']);
  });
});

describe('a new need', () => {
  test('shows at its top who fits today, and that somebody is asked', async () => {
    const { visitor, need, person } = await aPair();
    const html = await (await visitor.get(`/needs/${need.need.id}`)).text();
    const today = /<section class="today[^>]*>(.*?)<\/section>/s.exec(html)?.[1] ?? '';
    expect(today).toContain('Denne ene, i dag');
    const facts = /Oppstart<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/s.exec(html)?.[1];
    expect(facts).toContain('Så snart det passer');
    expect(today).toContain(person.profile.code);
    expect(today).toContain('Spurt, venter på svar');
  });
});

describe('the weights', () => {
  const typed = (change: Partial<Record<string, string>> = {}) => ({
    ...Object.fromEntries(
      criterionNames.map((name) => [`of.${name}`, String(standardWeights.of[name] / 10_000)]),
    ),
    reason: 'Ønsket betydde for lite i høst.',
    ...change,
  });

  test('are changed as a new version with its reason, which matches say they were computed with', async () => {
    const { services } = app;
    const { visitor, path } = await aPair();
    const administrator = await visitorAs(app, (await anAdministrator(services)).id);
    const page = '/admin/weights';
    const formId = await formIdOn(await administrator.get(page));
    const seenVersion = standardWeights.version;
    const send = (change: Partial<Record<string, string>>) =>
      administrator.post(page, { intent: 'save', formId, seenVersion, ...typed(change) });
    const notWhole = await send({ 'of.wish': '35' });
    expect(notWhole.status).toBe(422);
    expect(await notWhole.text()).toContain('summen blir 100');
    expect((await send({ 'of.wish': '15', 'of.tasks': '34' })).status).toBe(422);
    expect((await send({ 'of.wish': '35', 'of.tasks': '14', reason: 'kort' })).status).toBe(422);
    expect((await send({})).status).toBe(422);
    for (const _again of [1, 2]) {
      expect((await send({ 'of.wish': '35', 'of.tasks': '14' })).status).toBe(303);
    }
    const { version, of } = await findWeights(services.store.read);
    expect([of.wish, of.tasks]).toEqual([350_000, 140_000]);
    expect(await (await administrator.get(page)).text()).toContain('Ønske 34 → 35');
    expect(await (await visitor.get(path)).text()).toContain(`Vekter ${version}`);

    const stale = await administrator.post(page, {
      intent: 'save',
      formId: await formIdOn(await administrator.get(page)),
      seenVersion,
      ...typed({ 'of.wish': '36', 'of.tasks': '13' }),
    });
    expect(stale.status).toBe(409);
  });
});
