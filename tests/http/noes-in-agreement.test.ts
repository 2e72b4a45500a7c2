import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { whatWasSent, type AgreementFixture } from '~/tests/support/fixtures/sent-agreement';
import { anEmployer } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const how = 'Vi flytter arbeidet til klokka ti.';
const mornings = (from: string, to: string) =>
  weekdays.slice(0, 4).map((day) => ({ day, from, to }));
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** She has answered the hours 09–12 on four days, and her specialist has written the solution. */
async function aSolved(answer: Record<string, string>) {
  const company = await aCompany(app.services);
  const employer = await anEmployer(app.services, company.id);
  const tasks = [{ title: 'Vaske', hoursPerWeek: 8, times: mornings('09:00', '12:00') }];
  const need = await aNeed(app.services, company.id, { tasks });
  const shown = { state: 'meeting', shownAt: app.services.clock.now().toISOString() } as const;
  const met = await anAskedProposal(app.services, shown, { company, need });
  await aGivenConsent(app.services, met, 'show-card');
  await aGivenConsent(app.services, met, 'disclose-name');
  const { items } = await requirementsOf(app.services.store.read, need.need.id);
  const text = items.find(({ source }) => source === 'time')?.text ?? '';
  expect(text).toContain('09.00–12.00');
  const specialist = await visitorAs(app, met.specialist.id);
  const proposal = `/proposals/${met.proposal.id}`;
  const list = `/needs/${need.need.id}/requirements/${met.person.profile.id}`;
  await specialist.post(list, { intent: 'tick', 'ticks[0].text': text, ...answer });
  const solve = { intent: 'solve-noes', 'noes[0].text': text, 'noes[0].how': how };
  expect((await specialist.post(proposal, solve)).status).toBe(303);
  const draft = async () => {
    const fields = { intent: 'draft', proposalId: met.proposal.id, kind: 'trial' };
    const drafted = await specialist.post('/agreements/new', fields);
    return drafted.headers.get('Location') ?? '';
  };
  return { met, employer, text, specialist, proposal, solve, draft };
}

const aSolvedNo = () => aSolved({ 'ticks[0].answer': 'no' });
const change = 'Jeg trenger en pause klokka ti.';
const aSolvedChange = () => aSolved({ 'ticks[0].answer': 'can-learn', 'ticks[0].change': change });

describe('the solution of her no', () => {
  test('is not the company’s to read in a draft while she still has days to read it', async () => {
    const { met, employer, draft } = await aSolvedNo();
    const page = await draft();
    const shown = async () => {
      const specialist = await visitorAs(app, met.specialist.id);
      expect((await specialist.post(page, { intent: 'show-draft' })).status).toBe(303);
      const company = await visitorAs(app, employer.id);
      return (await company.get(`/company${page}/draft`)).text();
    };
    expect(await shown()).not.toContain(how);
    app.services.clock.advance({ minutes: 7 * 24 * 60 });
    expect(await shown()).toContain(how);
  });

  test('is a term all parties read, and the times she said no to are not sent', async () => {
    const { met, employer, text, specialist, draft } = await aSolvedNo();
    const page = await draft();
    const agreementId = page.split('/').at(-1) ?? '';
    const read = async () => (await specialist.get(page)).text();
    const first = await read();
    expect(first).toContain(`<textarea`);
    expect(first).toContain(how);
    // The draft proposes none of the times she said no to, and tells her specialist why.
    expect(first).toContain('Arbeidstida står tom, for kandidaten har svart nei');
    expect(/name="times\.mon"[^>]*/.exec(first)?.[0]).toContain('value=""');

    const terms = {
      ...soundTrial,
      tasks: [{ title: 'Vaske', hoursPerWeek: 8, when: '' }],
      hoursPerWeek: 8,
      limits: [how],
    };
    const save = async (from: string, to: string) => {
      const typed = formOfTerms({ ...terms, times: mornings(from, to) });
      const fields = { ...typed, employer: employer.name, intent: 'save' };
      const saved = await specialist.post(page, {
        ...fields,
        seenAt: hidden(await read(), 'seenAt'),
      });
      expect(saved.status).toBe(303);
    };
    const send = () => specialist.post(page, { intent: 'send' });
    const confirm = async (confirmHash: string) =>
      specialist.post(page, { intent: 'confirm-solutions', confirmHash });

    // What the draft proposed, and what she said no to word for word.
    for (const to of ['11:00', '12:00']) {
      await save('09:00', to);
      expect((await send()).status).toBe(409);
      expect(await read()).toContain('Arbeidstida i avtalen er den kandidaten har svart nei til.');
      expect((await confirm('')).status).toBe(409);
    }

    await save('10:00', '12:00');
    const mended = await read();
    expect(mended).not.toContain('Arbeidstida i avtalen er den kandidaten har svart nei til.');
    expect((await send()).status).toBe(409);
    expect((await confirm('another text')).status).toBe(409);
    const hash = hidden(mended, 'confirmHash');
    expect((await confirm(hash)).status).toBe(303);
    expect(await read()).toContain('Du har bekreftet at løsningen står i avtalen.');

    // The yes counts for that very text.
    await save('10:30', '12:30');
    expect((await send()).status).toBe(409);
    await confirm(hidden(await read(), 'confirmHash'));
    expect((await send()).status).toBe(303);
    const version = await findCurrentVersion(app.services.store.read, agreementId);
    expect(version).toBeDefined();

    const sent = { ...met, agreementId, employer } as unknown as AgreementFixture;
    const { tokens } = await whatWasSent(app.services, sent);
    for (const token of [tokens.jobseeker, tokens.employer]) {
      const html = await (await visitorTo(app, { party: token }).get('/accept')).text();
      expect(html).toContain(how);
      expect(html).not.toContain(text);
    }
    const printed = await (await specialist.get(`${page}/print`)).text();
    expect(printed).toContain(how);
  });

  test('is read on her own page, and stops counting when she says it is not right', async () => {
    const { met, text, specialist, proposal, solve, draft } = await aSolvedNo();
    const link = await aPersonLink(app.services, met.person.profile.id);
    const her = visitorTo(app, { person: link });
    const own = `/me/proposals/${met.proposal.id}`;
    const before = await (await her.get(own)).text();
    expect(before).toContain(`Slik løser vi det: «${how}»`);
    const page = await draft();

    const wrong = { intent: 'dispute-solution', demand: text };
    expect((await her.post(own, wrong)).status).toBe(303);
    expect((await her.post(own, wrong)).status).toBe(409);
    expect((await her.post(own, { ...wrong, demand: 'Noe annet.' })).status).toBe(409);
    const after = await (await her.get(own)).text();
    expect(after).toContain('Du har sagt at dette ikke stemmer.');
    expect(after).not.toContain('value="dispute-solution"');

    const { code, id } = met.person.profile;
    const desk = await (await specialist.get('/desk')).text();
    expect(desk).toContain(`${code} sier at noe ikke stemmer`);
    expect(await (await specialist.get(`/profiles/${id}`)).text()).toContain(how);
    expect(await (await specialist.get(proposal)).text()).toContain('dette ikke stemmer');
    const stopped = await (await specialist.get(page)).text();
    expect(stopped).toContain('Kandidaten har svart nei på noe jobben krever.');
    await specialist.post(proposal, { ...solve, 'noes[0].how': 'Vi begynner klokka elleve.' });
    const anew = await (await specialist.get(page)).text();
    expect(anew).not.toContain('Kandidaten har svart nei på noe jobben krever.');
    expect(anew).toContain('Vi begynner klokka elleve.');
  });
});

test('the solution of her yes with something changed stands in the draft, and is confirmed', async () => {
  const { met, employer, text, specialist, draft } = await aSolvedChange();
  const page = await draft();
  const read = async () => (await specialist.get(page)).text();
  const first = await read();
  expect(/<textarea[^>]*name="limits"[^>]*>([^<]*)/.exec(first)?.[1]).toContain(how);
  expect(first).toContain(`Jobbsøkeren svarte ja, med noe endret: «${change}»`);
  expect(first).not.toContain('Arbeidstida i avtalen er den kandidaten har svart nei til.');

  const typed = formOfTerms({
    ...soundTrial,
    tasks: [{ title: 'Vaske', hoursPerWeek: 8, when: '' }],
    hoursPerWeek: 8,
    limits: [how],
    times: mornings('09:00', '11:00'),
  });
  const seenAt = hidden(first, 'seenAt');
  const fields = { ...typed, employer: employer.name, seenAt, intent: 'save' };
  expect((await specialist.post(page, fields)).status).toBe(303);
  expect((await specialist.post(page, { intent: 'send' })).status).toBe(409);

  // What she calls wrong stops it until it is written anew.
  const her = visitorTo(app, { person: await aPersonLink(app.services, met.person.profile.id) });
  const own = `/me/proposals/${met.proposal.id}`;
  expect((await her.post(own, { intent: 'dispute-solution', demand: text })).status).toBe(303);
  expect(await read()).toContain('Kandidaten kan noe jobben krever, bare når noe endres.');
  const anew = { intent: 'solve-noes', 'noes[0].text': text, 'noes[0].how': how };
  await specialist.post(`/proposals/${met.proposal.id}`, anew);

  const confirmHash = hidden(await read(), 'confirmHash');
  await specialist.post(page, { intent: 'confirm-solutions', confirmHash });
  expect((await specialist.post(page, { intent: 'send' })).status).toBe(303);
  const agreementId = page.split('/').at(-1) ?? '';
  const sent = { ...met, agreementId, employer } as unknown as AgreementFixture;
  const { tokens } = await whatWasSent(app.services, sent);
  const theirs = await (await visitorTo(app, { party: tokens.employer }).get('/accept')).text();
  expect(theirs).toContain(how);
  expect(theirs).not.toContain(change);
});
