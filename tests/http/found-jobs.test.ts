import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { auditDetails, foundJobs, needs, outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aFoundJob } from '../support/fixtures/found-job';
import { aNeed } from '../support/fixtures/need';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const job = {
  place: 'Kanarikroken',
  work: 'Vaske kanaribur',
  town: 'Moss',
  contact: 'Kanarikari',
  firstContact: 'jobseeker',
  mayTell: 'unnamed',
};

async function everyone(identity: { readonly email?: string } = {}) {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const email = `${specialist.id}@jobbsoker.example.test`;
  const person = await aProfile(services, specialist.id, { identity: { email, ...identity } });
  const company = await aCompany(services);
  const employer = await anEmployer(services, company.id);
  return {
    specialist,
    person,
    profileId: person.profile.id,
    company,
    employer,
    herself: visitorTo(app, { person: await aPersonLink(services, person.profile.id) }),
    visitor: await visitorAs(app, specialist.id),
    boss: await visitorAs(app, employer.id),
    colleague: await visitorAs(app, (await aSpecialist(services)).id),
  };
}

/** What she found, written down as a need at the company; answers with the need's id. */
async function takenUp(people: Awaited<ReturnType<typeof everyone>>) {
  const { visitor, profileId, company, person } = people;
  const { work, contact } = job;
  const foundJobId = await aFoundJob(app.services, person, { work, contact });
  const choose = { intent: 'take-up', foundJobId, companyId: company.id };
  const chosen = await visitor.post(`/profiles/${profileId}`, choose);
  expect(chosen.status).toBe(303);
  const path = chosen.headers.get('Location') ?? '';
  const page = await visitor.get(path);
  const html = await page.clone().text();
  // Her words stand beside the form for her specialist, and in none of its fields.
  expect(html).toContain(`Jobbsøkeren skrev til deg: ${work}`);
  expect(html).not.toContain(`value="${work}"`);
  expect(html).not.toContain(contact);
  expect(html).toContain('Bedriften får ikke lese dette');
  const formId = await formIdOn(page);
  const form = { intent: 'save', formId, 'tasks[0].title': job.work, municipality: 'Moss' };
  const written = await visitor.post(path, { ...form, contactName: 'Kari' });
  expect(written.headers.get('Location')).toBe(`/needs/${formId}`);
  return { needId: formId, path, form: { ...form, contactName: 'Kari' }, foundJobId };
}

describe('her own page', () => {
  it('shows what she has found, and what became of it', async () => {
    const people = await everyone();
    const { herself } = people;
    const front = async () => (await herself.get('/me')).text();
    expect(await front()).not.toContain('Du har funnet');
    await takenUp(people);
    const html = await front();
    expect(html).toContain('Du har funnet');
    expect(html).toContain('Vi jobber med dette nå.');
    const href = /href="(\/me\/found-jobs#found-[^"]+)"/.exec(html)?.[1] ?? '';
    const id = href.split('#')[1];
    expect(await (await herself.get('/me/found-jobs')).text()).toContain(`id="${id}"`);
  });
});

describe('a place of work she found herself', () => {
  it('is told once, sealed, and her specialist hears only that there is something', async () => {
    const { herself, visitor, specialist, profileId, person } = await everyone();
    const formId = await formIdOn(await herself.get('/me/found-jobs'));
    const send = () => herself.post('/me/found-jobs', { intent: 'tell', formId, ...job });
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { read } = app.services.store;
    const rows = await read.select().from(foundJobs).where(eq(foundJobs.profileId, profileId));
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0]!.details).toString('latin1')).not.toMatch(/kanari/i);
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toMatch(/kanari/i);
    const letters = await lettersTo(app.services, specialist.email);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toMatch(/kanari/i);
    const hers = await (await herself.get('/me/found-jobs')).text();
    for (const text of ['Kanarikroken', 'Du snakker med dem først.', 'Litt om meg, uten navn']) {
      expect(hers).toContain(text);
    }
    expect(hers).not.toContain('<script');
    expect(await (await herself.get('/me/everything')).text()).toContain('Kanarikroken');
    expect(await (await visitor.get('/desk')).text()).toContain(
      `${person.profile.code} har funnet en jobb selv`,
    );
    const profile = await (await visitor.get(`/profiles/${profileId}`)).text();
    expect(profile).toContain('Kanarikroken');
    expect(profile).toContain('Jobbsøkeren tar kontakt først.');
  });

  it('needs the place, the work, who talks first and what may be said, and says which is missing', async () => {
    const { herself } = await everyone();
    const formId = await formIdOn(await herself.get('/me/found-jobs'));
    const refused = await herself.post('/me/found-jobs', { intent: 'tell', formId, town: 'Moss' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    for (const text of [
      'Skriv hva stedet heter.',
      'Skriv hva du vil gjøre der.',
      'Velg hvem som skal snakke med dem først.',
      'Velg hva vi kan si om deg.',
      'value="Moss"',
    ]) {
      expect(page).toContain(text);
    }
  });

  it('lets her, and only her, choose who talks first and take it back', async () => {
    const { herself, person, visitor, profileId } = await everyone();
    const foundJobId = await aFoundJob(app.services, person, { place: 'Kanarikroken' });
    const stranger = await everyone();
    const choose = { intent: 'choose', foundJobId, firstContact: 'together' };
    await stranger.herself.post('/me/found-jobs', choose);
    expect(await (await visitor.get(`/profiles/${profileId}`)).text()).not.toContain('sammen.');
    await herself.post('/me/found-jobs', choose);
    expect(await (await visitor.get(`/profiles/${profileId}`)).text()).toContain(
      'Dere tar kontakt sammen.',
    );
    await stranger.herself.post('/me/found-jobs', { intent: 'take-back', foundJobId });
    expect(await (await visitor.get('/desk')).text()).toContain('har funnet en jobb selv');
    await herself.post('/me/found-jobs', { intent: 'take-back', foundJobId });
    expect(await (await visitor.get('/desk')).text()).not.toContain('har funnet en jobb selv');
    const late = { intent: 'take-up', foundJobId, companyId: 'any' };
    expect((await visitor.post(`/profiles/${profileId}`, late)).status).toBe(404);
  });
});

describe('the need written down from what she told', () => {
  it('is told to herself by one letter that says nothing of it, however often it is sent', async () => {
    const people = await everyone();
    const { path, form } = await takenUp(people);
    await people.visitor.post(path, form);
    const letters = (await lettersTo(app.services, people.person.identity.email ?? '')).filter(
      ({ link }) => link?.includes('/p/'),
    );
    expect(letters.map(({ subject }) => subject)).toEqual(['Det er noe nytt på siden din']);
    expect(JSON.stringify(letters)).not.toMatch(/kanari|Vaske/i);
  });

  it('is told to nobody by letter who has no e-mail', async () => {
    const people = await everyone({ email: '' });
    const before = (await app.services.store.read.select().from(outbox)).length;
    await takenUp(people);
    expect((await app.services.store.read.select().from(outbox)).length).toBe(before);
  });

  it('reaches nobody at the company and no colleague, by page or by letter', async () => {
    const people = await everyone();
    const before = (await app.services.store.read.select().from(outbox)).length;
    const { needId } = await takenUp(people);
    const mails = (await app.services.store.read.select().from(outbox)).slice(before);
    expect(mails.map(({ kind }) => kind)).toEqual(['something-new']);
    const { boss, colleague, visitor, company } = people;
    for (const path of [
      '/company',
      `/company/needs/${needId}`,
      `/company/needs/${needId}/receipt`,
    ]) {
      expect(await (await boss.get(path)).text(), path).not.toMatch(/kanari/i);
    }
    expect((await boss.get(`/company/needs/${needId}`)).status).toBe(404);
    const forms = [
      [`/company/needs/${needId}/place`, { intent: 'next', municipality: 'Råde' }],
      ['/company', { intent: 'discard', needId }],
    ] as const;
    for (const [path, form] of forms) await boss.post(path, form);
    for (const path of [
      '/needs',
      '/needs/week',
      '/desk',
      `/companies/${company.id}`,
      `/needs/${needId}`,
      `/needs/${needId}/matches`,
      `/needs/${needId}/analysis`,
      `/needs/${needId}/complete`,
    ]) {
      expect(await (await colleague.get(path)).text(), path).not.toMatch(/kanari/i);
    }
    for (const path of ['', '/matches', '/analysis', '/complete', '/demands', '/requirements']) {
      expect((await colleague.get(`/needs/${needId}${path}`)).status, path).toBe(404);
    }
    await colleague.post(`/needs/${needId}`, { intent: 'open' });
    await colleague.post('/needs/week', { intent: 'claim', needId });
    const { read } = app.services.store;
    const [need] = await read.select().from(needs).where(eq(needs.id, needId));
    expect(need).toMatchObject({ state: 'submitted', municipality: 'Moss' });
    expect(JSON.stringify((await exportRecords(app.services)).needs)).not.toMatch(/kanari/i);
    const own = await (await visitor.get(`/needs/${needId}`)).text();
    expect(own).toContain('Gjelder bare denne jobbsøkeren');
  });

  it('is one, though its form is sent twice', async () => {
    const people = await everyone();
    const { path, form, needId } = await takenUp(people);
    const again = await people.visitor.post(path, form);
    expect(again.headers.get('Location')).toBe(`/needs/${needId}`);
    const { read } = app.services.store;
    const all = await read.select().from(needs).where(eq(needs.aboutPersonId, people.profileId));
    expect(all).toHaveLength(1);
  });

  it('is matched with her alone, and nobody else can be proposed for it', async () => {
    const people = await everyone();
    const { needId } = await takenUp(people);
    const { visitor, specialist, profileId, person, herself } = people;
    const other = await aProfile(app.services, specialist.id);
    await visitor.post(`/needs/${needId}`, { intent: 'open' });
    const matches = await (await visitor.get(`/needs/${needId}/matches`)).text();
    expect(matches).toContain(person.profile.code);
    expect(matches).not.toContain(other.profile.code);
    const others = await (await visitor.get(`/profiles/${other.profile.id}/matches`)).text();
    expect(others).not.toMatch(/kanari/i);
    const propose = { intent: 'propose', supportLevel: '1' };
    const wrong = `/needs/${needId}/matches/${other.profile.id}`;
    expect((await visitor.get(wrong)).status).toBe(404);
    expect((await visitor.post(wrong, propose)).status).toBe(404);

    const made = await visitor.post(`/needs/${needId}/matches/${profileId}`, propose);
    const proposal = made.headers.get('Location') ?? '';
    expect(proposal).toMatch(/^\/proposals\//);
    const page = await (await visitor.get(proposal)).text();
    expect(page).toContain('Jobbsøkeren fant dette selv');
    expect(page).toContain('Jobbsøkeren tar kontakt først.');
    expect(await (await herself.get('/me/found-jobs')).text()).toContain(`/me${proposal}`);
    expect(await (await people.boss.get('/company')).text()).not.toMatch(/kanari/i);

    const match = await (await visitor.get(`/needs/${needId}/matches/${profileId}`)).text();
    expect(match).not.toContain('Dere har meldt inn');
    expect(page).not.toContain('meldt inn');
    expect(page).toContain('Dere har ikke spurt oss');
    const cardHash = /name="cardHash" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const lead = 'Dere har ikke spurt oss, men vi foreslår en kandidat til arbeid hos dere.';
    expect((await visitor.post(proposal, { intent: 'ask', cardHash, lead })).status).toBe(303);
    const own = await (await herself.get(`/me${proposal}`)).text();
    expect(own).toContain('Dette er jobben du fant selv');
    expect(own).toContain('Du snakker med dem først.');
    expect(own).not.toContain('trenger hjelp');
  });

  it('asks nobody at a company that has named nobody, and keeps what she told out of the agreement', async () => {
    const people = await everyone();
    const { specialist, company, person, profileId, visitor, employer } = people;
    const foundJobId = await aFoundJob(app.services, person, { contact: 'Onkel Per, sjef der' });
    const path = `/companies/${company.id}/need?person=${profileId}&found=${foundJobId}`;
    const formId = await formIdOn(await visitor.get(path));
    const form = { intent: 'save', formId, 'tasks[0].title': 'Vaske brett', municipality: 'Moss' };
    expect((await visitor.post(path, form)).headers.get('Location')).toBe(`/needs/${formId}`);

    // A need from before may still hold what she told: it is nobody the company has named.
    const told = { aboutPersonId: profileId, contactName: 'Onkel Per, sjef der' };
    const need = await aNeed(app.services, company.id, { need: told });
    const shown = { state: 'meeting', shownAt: app.services.clock.now().toISOString() } as const;
    const met = await anAskedProposal(app.services, shown, { specialist, company, need, person });
    const draft = { intent: 'draft', proposalId: met.proposal.id, kind: 'trial' };
    const drafted = await visitor.post('/agreements/new', draft);
    const page = await (await visitor.get(drafted.headers.get('Location') ?? '')).text();
    expect(page).not.toContain('Onkel Per');
    expect(page).toContain('Kontaktpersonen i bedriften mangler.');
    expect(/name="employer"[^>]*/.exec(page)?.[0]).toContain(`value="${employer.name}"`);
  });

  it('lets the company read the proposal once she has said yes, and never the need itself', async () => {
    const people = await everyone();
    const { boss, company, specialist, person, profileId } = people;
    const need = await aNeed(app.services, company.id, { need: { aboutPersonId: profileId } });
    const given = { specialist, company, need, person };
    const { proposal } = await aShownProposal(app.services, {}, given);
    const page = await boss.get(`/company/proposals/${proposal.id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(need.need.title);
    expect(await (await boss.get('/company')).text()).toContain(need.need.title);
    expect((await boss.get(`/company/needs/${need.need.id}`)).status).toBe(404);
    await people.herself.post(`/me/proposals/${proposal.id}/withdraw`, { intent: 'withdraw' });
    expect(await (await boss.get('/company')).text()).not.toContain(need.need.title);
  });
});
