import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileBlocks } from '~/app/domain/profiles/matching-layer';
import { startTestApp, type TestApp } from '../support/app';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { aCompany } from '../support/fixtures/company';
import { aPartnership } from '../support/fixtures/partnership';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aBreakGlass } from '../support/fixtures/break-glass';
import { aFoundJob } from '../support/fixtures/found-job';
import { anOffice } from '../support/fixtures/office';
import { aSearch } from '../support/fixtures/search';
import { aPersonLink } from '../support/fixtures/person-link';
import { walkPosting } from '../support/fixtures/posting';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { anAdministrator } from '../support/fixtures/user';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { formsOn, type FoundForm } from '../support/forms-on';
import { lettersIn } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
const pages: { readonly who: Visitor; readonly path: string }[] = [];

/**
 * Markup, a template, a header and a formula: what it must stay is text. It holds no whole e-mail
 * address: free text with one is sent back, and nothing of it would be kept.
 */
const markup = `=1+1"><img src=x onerror=alert(1)>'\${7*7}\r\nBcc: ond.evil.test`;
const hostile = ['(a+)+'.repeat(400), `å,ø;æ\n\u202e\u0000 `.repeat(200)];

beforeAll(async () => {
  app = await startTestApp();
  const { services } = app;
  const sent = await aSentAgreement(services);
  const asked = await anAskedProposal(services, {}, sent);
  const shown = await aShownProposal(services, {}, sent);
  const drafted = await anAskedProposal(services, { state: 'drafted' }, sent);
  const employer = await visitorAs(app, sent.employer.id);
  const check = await walkPosting(employer);
  const posting = await (await employer.get(check.replace('/check', '/tasks'))).text();
  const task = /\/tasks\/(\w{24})/.exec(posting)?.[1] ?? '';
  const specialist = await visitorAs(app, sent.specialist.id);
  const person = await aPersonLink(services, sent.person.profile.id);
  const jobseeker = visitorTo(app, { person });
  const administrator = await visitorAs(app, (await anAdministrator(services)).id);
  const requester = await anAdministrator(services);
  await aSearch(services, sent.person, { what: 'pakke brød' });
  await aFoundJob(services, sent.person);
  const profile = `/profiles/${sent.person.profile.id}`;
  const need = `/needs/${sent.need.need.id}`;

  const of = (who: Visitor, paths: readonly string[]) =>
    pages.push(...paths.map((path) => ({ who, path })));
  const draft = (steps: readonly string[]) => steps.map((step) => check.replace('/check', step));
  const roles = ['employer', 'specialist', 'administrator'];
  const request = await aBreakGlass(services, requester, sent.person);
  of(administrator, [
    '/admin/offices',
    `/admin/offices/${await anOffice(services, 'Askim')}`,
    '/admin/break-glass/new',
    `/admin/break-glass/${request}`,
    `/admin/companies/${sent.company.id}`,
    '/admin/companies/new',
    '/admin/companies/import',
  ]);
  of(
    administrator,
    roles.map((role) => `/admin/users/new?role=${role}`),
  );
  of(visitorTo(app, { attempt: 'x' }), ['/sign-in', '/sign-in/code', '/sign-in/link/x']);
  of(visitorTo(app, { party: sent.tokens.employer }), ['/accept']);
  of(employer, draft(['', '/when', '/about'].map((step) => `/tasks/${task}${step}`)));
  of(employer, ['/schemes/estimate']);
  of(employer, draft(['/tasks', '/tasks/new', '/place', '/afterwards', '/check']));
  of(employer, ['/company/needs/new', `/company/proposals/${shown.proposal.id}`]);
  of(specialist, [need, `${need}/complete`, `${need}/matches/${sent.person.profile.id}`]);
  of(specialist, [profile, `${profile}/search`, `${profile}/found-job`, `${need}/move`]);
  of(jobseeker, ['/me/searches', '/me/found-jobs', '/me/specialist', '/me/profile']);
  of(specialist, [`${need}/complete?task=${sent.need.tasks[0]?.id}`, '/profiles/new']);
  of(
    specialist,
    profileBlocks.map((block) => `${profile}/edit?block=${block}`),
  );
  of(specialist, [`${profile}/identity`, `/agreements/${sent.agreementId}`]);
  const inForce = await anAgreementInForce(services);
  const partyTo = await aPersonLink(services, inForce.person.profile.id);
  of(visitorTo(app, { person: partyTo }), [`/me/agreements/${inForce.agreementId}`]);
  of(await visitorAs(app, inForce.employer.id), [`/company/agreements/${inForce.agreementId}`]);
  of(await visitorAs(app, inForce.specialist.id), [`/agreements/${inForce.agreementId}`]);
  const partner = await aCompany(services, { specialistId: sent.specialist.id });
  await aPartnership(services, { specialist: sent.specialist, company: partner });
  of(
    specialist,
    ['', '/edit', '/log', '/person', '/need', '/warnings'].map(
      (page) => `/companies/${partner.id}${page}`,
    ),
  );
  of(specialist, ['/companies/new', '/colleagues', '/needs/week', '/companies']);
  of(
    jobseeker,
    ['/change', ''].map((step) => `/me/proposals/${asked.proposal.id}${step}`),
  );
  of(
    specialist,
    [drafted, shown, sent].map(({ proposal }) => `/proposals/${proposal.id}`),
  );
  of(jobseeker, [`/me/proposals/${asked.proposal.id}/withdraw`, '/me/everything']);
});
afterAll(() => app.close());

/** The fields of a form with an attack where people type, or with `isEverywhere` in every field. */
function filled(form: FoundForm, attack: string, isEverywhere = false): Record<string, string> {
  return Object.fromEntries(
    form.fields.map(({ name, kind, value }) => {
      const isAttacked = kind === 'typed' || isEverywhere;
      return [name, isAttacked ? attack : value];
    }),
  );
}

/** Sends each form of a page with each of its intents; answers with what went wrong. */
async function attackPage(
  { who, path }: (typeof pages)[number],
  fill: (form: FoundForm) => Record<string, string>,
): Promise<{ readonly sent: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  let sent = 0;
  const html = await (await who.get(path)).text();
  for (const form of formsOn(html).filter(({ action }) => action !== '/sign-out')) {
    for (const intent of form.intents) {
      const response = await who.post(form.action || path, { ...fill(form), intent });
      const what = `${path} ${intent}: ${response.status}`;
      sent += 1;
      if (response.status >= 500) wrong.push(what);
      if ((await response.text()).includes('<img src=x')) wrong.push(`${what} shows markup`);
      const target = response.headers.get('Location') ?? '/';
      if (!/^\/(?!\/)/.test(target)) wrong.push(`${what} leads to ${target}`);
      if (response.headers.has('Bcc')) wrong.push(`${what} has a header`);
    }
  }
  return { sent, wrong };
}

describe('every field of every form', () => {
  it('keeps markup, headers and formulas as text', async () => {
    const answers = [];
    for (const page of pages) {
      answers.push(await attackPage(page, (form) => filled(form, markup)));
      answers.push(await attackPage(page, (form) => filled(form, markup, true)));
    }
    expect(answers.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(answers.reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThan(100);
  });

  it('shows what was kept as text, to everyone who reads it', async () => {
    const wrong: string[] = [];
    let shown = 0;
    for (const { who, path } of pages) {
      const html = await (await who.get(path)).text();
      if (html.includes('<img src=x')) wrong.push(path);
      if (html.includes('&lt;img src=x')) shown += 1;
    }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(5);
  });

  it('lends no letter a header, a reader or markup', async () => {
    const letters = await lettersIn(app.services);
    expect(letters.length).toBeGreaterThan(2);
    expect(letters.some(({ html }) => html.includes('&lt;img src=x'))).toBe(true);
    for (const { to, subject, html } of letters) {
      expect(to).toMatch(/^[^\s@]+@[^\s@]+\.test$/);
      expect(to).not.toContain('evil');
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html).not.toContain('<img src=x');
    }
  });

  it('answers two thousand hostile characters', async () => {
    const wrong: string[] = [];
    for (const attack of hostile) {
      for (const page of pages) {
        wrong.push(...(await attackPage(page, (form) => filled(form, attack))).wrong);
      }
    }
    expect(wrong).toEqual([]);
  });
});
