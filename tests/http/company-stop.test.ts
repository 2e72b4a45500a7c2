import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { draftProposal } from '~/app/usecases/proposals/draft-proposal';
import { findCompany } from '~/db/repositories/companies';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { findUserByEmail } from '~/db/repositories/users';
import { listWarnings } from '~/db/repositories/warnings';
import { agreements, companies, needs } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { aSentFollowUp } from '../support/fixtures/sent-follow-up';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { sendFrom } from '../support/sent-again';
import { lettersIn, lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A company with its fixed contact, an employer who reads a card, and the card's specialist. */
async function aCompanyWithProposal() {
  const { services } = app;
  const contact = await aSpecialist(services, { name: 'Fast Kontakt' });
  const company = await aCompany(services, { specialistId: contact.id });
  const employer = await visitorAs(app, (await anEmployer(services, company.id)).id);
  const shown = await aShownProposal(services, {}, { company });
  return { contact, company, employer, shown };
}

const stop = { intent: 'stop', reason: 'Prøver gratis arbeid' };

describe('A warning sign', () => {
  it('is seen by colleagues and stops nothing by itself', async () => {
    const { contact, company, employer, shown } = await aCompanyWithProposal();
    const path = `/companies/${company.id}/warnings`;
    const visitor = await visitorAs(app, (await aSpecialist(app.services)).id);
    const formId = await formIdOn(await visitor.get(path));
    expect((await visitor.post(path, { intent: 'warn', formId })).status).toBe(422);
    const seen = { intent: 'warn', formId, sign: 'free-labour', note: 'To uker uten avtale' };
    await Promise.all([1, 2, 3].map(() => visitor.post(path, seen)));
    expect(await listWarnings(app.services.store.read, company.id)).toHaveLength(1);
    const page = await (await visitorAs(app, contact.id)).get(`/companies/${company.id}`);
    expect(await page.text()).toContain('To uker uten avtale');
    expect(await (await visitor.get('/companies')).text()).toContain('1 varseltegn');
    expect((await employer.get(`/company/proposals/${shown.proposal.id}`)).status).toBe(200);
  });
});

describe('Stopping a company', () => {
  it('is for its fixed contact, takes a reason, and ends every open proposal at once', async () => {
    const { contact, company, employer, shown } = await aCompanyWithProposal();
    const path = `/companies/${company.id}/warnings`;
    const stranger = await visitorAs(app, shown.specialist.id);
    expect((await stranger.post(path, stop)).status).toBe(403);
    const owner = await visitorAs(app, contact.id);
    expect((await owner.post(path, { intent: 'stop' })).status).toBe(422);
    expect((await employer.get(`/company/proposals/${shown.proposal.id}`)).status).toBe(200);

    await Promise.all([1, 2, 3].map(() => owner.post(path, stop)));
    expect(await findCompany(app.services.store.read, company.id)).toMatchObject({
      status: 'stopped',
      statusReason: 'Prøver gratis arbeid',
    });
    expect((await employer.get(`/company/proposals/${shown.proposal.id}`)).status).toBe(404);
    const { read } = app.services.store;
    const { specialist, proposal } = shown;
    expect(await findProposalOfSpecialist(read, specialist.id, proposal.id)).toMatchObject({
      state: 'ended',
      answerReason: 'company-stopped',
    });
    const letters = await lettersTo(app.services, specialist.email);
    expect(letters.map(({ kind }) => kind)).toEqual(['company-stopped']);
    expect(letters[0]?.text).not.toContain(shown.person.identity.name);
  });

  it('is told to an administrator before and after, and stays so when she opens the company', async () => {
    const { company, employer, shown } = await aCompanyWithProposal();
    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    const path = `/admin/companies/${company.id}`;
    expect((await employer.get(`/company/proposals/${shown.proposal.id}`)).status).toBe(200);
    expect(await (await administrator.get(path)).text()).toContain(
      'avsluttes det ene åpne forslaget til den med en gang',
    );
    const { name, municipality, sector } = company;
    const save = async (status: string, statusReason: string) => {
      const { updatedAt = '' } = (await findCompany(app.services.store.read, company.id)) ?? {};
      const facts = { intent: 'save', name, municipality, sector, status, statusReason };
      const saved = await administrator.post(path, { ...facts, seenAt: updatedAt });
      expect(saved.status).toBe(303);
      return (await administrator.get(saved.headers.get('Location') ?? '')).text();
    };
    const stopped = await save('stopped', 'Trakassering');
    expect(stopped).toContain('Ett åpent forslag er avsluttet, og åpnes ikke igjen');
    expect(stopped).toContain('må lages på nytt');
    expect(await save('partner', 'Ny leder')).toContain('er fortsatt avsluttet');
    expect((await employer.get(`/company/proposals/${shown.proposal.id}`)).status).toBe(404);
  });

  it('is looked over first with what it ends, and stops nothing by that', async () => {
    const { contact, company } = await aCompanyWithProposal();
    const owner = await visitorAs(app, contact.id);
    const path = `/companies/${company.id}/warnings`;
    const look = { intent: 'look-at-stop', reason: stop.reason };
    expect((await owner.post(path, { intent: 'look-at-stop' })).status).toBe(422);
    const page = await (await owner.post(path, look)).text();
    expect(page).toContain('Ett åpent forslag avsluttes nå');
    expect(page).toContain('Prøver gratis arbeid');
    expect(page).toContain('value="stop"');
    expect(await findCompany(app.services.store.read, company.id)).toMatchObject({
      status: 'partner',
    });
  });

  it('takes no new need, and keeps the words of one that was written meanwhile', async () => {
    const { contact, company } = await aCompanyWithProposal();
    const owner = await visitorAs(app, contact.id);
    const path = `/companies/${company.id}/need`;
    expect(await (await owner.get(`/companies/${company.id}`)).text()).toContain(`href="${path}"`);
    const opened = await (await owner.get(path)).text();
    await owner.post(`/companies/${company.id}/warnings`, stop);
    const typed = { 'tasks[0].title': 'Vaske brett', municipality: 'Moss', contactName: 'Kari' };
    const late = await sendFrom(owner, path, opened, typed);
    expect(late.status).toBe(409);
    const answer = await late.text();
    expect(answer).toContain('Ikke lagret. Samarbeidet med bedriften er stoppet');
    expect(answer).toContain('value="Vaske brett"');
    const page = await (await owner.get(`/companies/${company.id}`)).text();
    expect(page).not.toContain(`href="${path}"`);
  });

  it('is said on the employer’s own pages, and nothing new begins there', async () => {
    const { contact, company, employer } = await aCompanyWithProposal();
    await aNeed(app.services, company.id, { need: { state: 'open' } });
    const begun = await (await employer.get('/company/needs/new')).text();
    const idIn = (name: string) =>
      new RegExp(`name="${name}" value="([\\w-]+)"`).exec(begun)?.[1] ?? '';
    expect(await (await employer.get('/company')).text()).toContain('Vi ser etter noen');
    const owner = await visitorAs(app, contact.id);
    await owner.post(`/companies/${company.id}/warnings`, stop);
    const overview = await (await employer.get('/company')).text();
    expect(overview).toContain('Samarbeidet med oss er avsluttet');
    expect(overview).not.toContain('Vi ser etter noen');
    expect((await employer.get('/company/needs/new')).headers.get('Location')).toBe('/company');
    const ids = { needId: idIn('needId'), taskId: idIn('taskId') };
    const late = await employer.post('/company/needs/new', {
      ...{ intent: 'next', ...ids, title: 'Vaske brett og former' },
    });
    expect(late.headers.get('Location')).toBe('/company');
    const rows = await app.services.store.read.select().from(needs);
    expect(rows.some(({ id }) => id === ids.needId)).toBe(false);
  });

  it('closes the doors to what was begun before: nothing is sent in, begun anew or opened again', async () => {
    const { contact, company, employer } = await aCompanyWithProposal();
    const { services } = app;
    const draft = (await aNeed(services, company.id, { need: { state: 'draft' } })).need.id;
    const closed = (await aNeed(services, company.id, { need: { state: 'closed' } })).need.id;
    const ofCompany = eq(needs.companyId, company.id);
    const rows = () => services.store.read.select().from(needs).where(ofCompany);
    const before = await rows();
    const owner = await visitorAs(app, contact.id);
    await owner.post(`/companies/${company.id}/warnings`, stop);

    const formId = 'f'.repeat(24);
    const sent = await employer.post(`/company/needs/${draft}/check`, { intent: 'send' });
    expect(sent.headers.get('Location')).toBe('/company');
    const copied = await employer.post(`/company/needs/${closed}`, { intent: 'copy', formId });
    expect(copied.headers.get('Location')).toBe('/company');
    const chores = { intent: 'make-need', formId, group: 'c'.repeat(24) };
    const made = await employer.post('/company/chores', chores);
    expect(made.headers.get('Location')).toBe('/company');
    const reopened = await employer.post(`/company/needs/${closed}`, { intent: 'reopen' });
    expect(reopened.status).toBe(409);
    expect(await rows()).toEqual(before);
  });

  it('tells a specialist how many of hers the company had seen, and of others that they ended', async () => {
    const { contact, company, shown } = await aCompanyWithProposal();
    const { specialist } = shown;
    await anAskedProposal(app.services, { state: 'drafted' }, { company, specialist });
    const owner = await visitorAs(app, contact.id);
    await owner.post(`/companies/${company.id}/warnings`, stop);
    const [letter] = await lettersTo(app.services, specialist.email);
    expect(letter?.text).toContain('Ett forslag av dine er avsluttet. Bedriften ser det ikke');
    expect(letter?.text).toContain('Ett forslag bedriften ikke hadde fått se');
  });

  it('lets nobody new sign in there', async () => {
    const { company } = await aCompanyWithProposal();
    const owner = await visitorAs(app, company.specialistId ?? '');
    await owner.post(`/companies/${company.id}/warnings`, stop);
    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    const page = await (await administrator.get(`/admin/companies/${company.id}`)).text();
    expect(page).toContain('Ingen nye kan få tilgang');
    const form = '/admin/users/new?role=employer';
    const answer = await administrator.post(form, {
      intent: 'invite',
      formId: await formIdOn(await administrator.get(form)),
      name: 'Ny Leder',
      email: 'ny.leder@example.test',
      companyId: company.id,
      companyRole: 'owner',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Åpne bedriften i registeret først');
    const { read } = app.services.store;
    expect(await findUserByEmail(read, 'ny.leder@example.test')).toBeUndefined();
  });

  it('is said on top of its needs, and none of them can be opened', async () => {
    const { contact, company } = await aCompanyWithProposal();
    const { need } = await aNeed(app.services, company.id, { need: { state: 'submitted' } });
    const owner = await visitorAs(app, contact.id);
    const path = `/needs/${need.id}`;
    expect(await (await owner.get(path)).text()).toContain('Åpne for forslag');
    await owner.post(`/companies/${company.id}/warnings`, stop);
    // Answered as every press on the page is; what counts is that nothing moved.
    expect((await owner.post(path, { intent: 'open' })).status).toBe(303);
    const page = await (await owner.get(path)).text();
    expect(page).toContain('Samarbeidet med bedriften er stoppet');
    expect(page).not.toContain('Åpne for forslag');
    const [row] = await app.services.store.read.select().from(needs).where(eq(needs.id, need.id));
    expect(row?.state).toBe('submitted');
  });

  it.each([
    ['an agreement', aSentAgreement],
    ['one that follows another', aSentFollowUp],
  ])('takes the links of %s that is not in force', async (_, make) => {
    const sent = await make(app.services);
    const party = visitorTo(app, { party: sent.tokens.employer });
    const employer = await visitorAs(app, sent.employer.id);
    const page = `/company/agreements/${sent.agreementId}`;
    expect((await party.get('/accept')).status).toBe(200);
    expect((await employer.get(page)).status).toBe(200);
    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    const { id, name, municipality, sector, updatedAt } = sent.company;
    const facts = { intent: 'save', name, municipality, sector, seenAt: updatedAt };
    await administrator.post(`/admin/companies/${id}`, {
      ...facts,
      status: 'stopped',
      statusReason: 'Trakassering',
    });
    expect((await party.get('/accept')).status).toBe(401);
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
    expect((await employer.get(page)).status).toBe(404);
    const waiting = (await lettersIn(app.services)).map(({ kind }) => kind);
    expect(waiting).not.toContain('agreement-to-accept');
    expect((await sendAgreement(app.services, sent.actor, sent.agreementId)).ok).toBe(false);
  });

  it('takes its needs out of every list, for nobody is looked for there', async () => {
    const { contact, company, shown } = await aCompanyWithProposal();
    const owner = await visitorAs(app, contact.id);
    const specialist = await visitorAs(app, shown.specialist.id);
    const fits = `/profiles/${shown.person.profile.id}/matches`;
    const isListed = async () => {
      const pages = [await owner.get('/needs'), await specialist.get(fits)];
      const texts = await Promise.all(pages.map((page) => page.text()));
      return texts.map((text) => text.includes(`/needs/${shown.need.need.id}`));
    };
    expect(await isListed()).toEqual([true, true]);
    await owner.post(`/companies/${company.id}/warnings`, stop);
    expect(await isListed()).toEqual([false, false]);
  });

  it('names the agreements that stand there, begun or not, by code and first day', async () => {
    const { agreementId, company, person } = await aSentAgreement(app.services);
    const contact = await aSpecialist(app.services);
    const inForce = { inForceAt: '2026-11-23T08:00:00.000Z', startOn: '2026-12-14' };
    await app.services.store.transaction(async (tx) => {
      await tx.update(agreements).set(inForce).where(eq(agreements.id, agreementId));
      await tx
        .update(companies)
        .set({ specialistId: contact.id })
        .where(eq(companies.id, company.id));
    });
    const visitor = await visitorAs(app, contact.id);
    const look = { intent: 'look-at-stop', reason: 'Utrygt arbeid' };
    const page = await (await visitor.post(`/companies/${company.id}/warnings`, look)).text();
    expect(page).toContain(`${person.profile.code}: avtalen gjelder fra`);
    expect(page).toContain('14. desember 2026');
    expect(page).toContain('Jobbspesialisten må avgjøre sammen med hver av dem');
  });

  it('lets nobody be proposed there until an administrator opens it', async () => {
    const { contact, company, shown } = await aCompanyWithProposal();
    const owner = await visitorAs(app, contact.id);
    await owner.post(`/companies/${company.id}/warnings`, stop);
    const { specialist, need, person } = shown;
    const actor = { kind: 'specialist', userId: specialist.id, name: 'x', office: 'Moss' } as const;
    const wanted = { needId: need.need.id, profileId: person.profile.id } as const;
    const propose = () => draftProposal(app.services, actor, { ...wanted, supportLevel: 2 });
    expect(await propose()).toMatchObject({ ok: false, code: 'company-stopped' });

    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    const path = `/admin/companies/${company.id}`;
    const stopped = await findCompany(app.services.store.read, company.id);
    const { name, municipality, sector, statusReason } = company;
    const open = { intent: 'save', name, municipality, sector, status: 'partner' };
    const seen = { ...open, seenAt: stopped?.updatedAt ?? '', specialistId: contact.id };
    const same = { ...seen, statusReason: stopped?.statusReason ?? '' };
    expect((await administrator.post(path, { ...seen, statusReason: '' })).status).toBe(422);
    expect((await administrator.post(path, same)).status).toBe(422);
    expect(statusReason).toBeNull();
    const explained = { ...seen, statusReason: 'Ny leder, avtalt i møte' };
    expect((await administrator.post(path, explained)).status).toBe(303);
    expect(await propose()).toMatchObject({ ok: true });
  });
});
