import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { administrator } from '../support/browser/administrator';
import { employer } from '../support/browser/employer';
import { jobseeker } from '../support/browser/jobseeker';
import { linkTo } from '../support/browser/link-to';
import { readKept } from '../support/browser/read-kept';
import { openScreen } from '../support/browser/screen';
import { signInByLetter } from '../support/browser/sign-in-by-letter';
import { specialist } from '../support/browser/specialist';
import { launchChromium } from '../support/chromium';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const task = 'Vaske brett og former';
const need = 'Vaske brett og former og pakke rundstykker';
const siri = { name: 'Kanarinavn Lunde', email: 'kanari-post@example.test', phone: '90 91 92 93' };

/** One task, from «blir aldri gjort» to an agreement in force, by four roles on four screens. */
async function walkTheThread({ services, url }: TestApp, hasJavaScript: boolean) {
  const ingrid = await aSpecialist(services, { phone: '69 11 22 33' });
  const bakery = await aCompany(services, { specialistId: ingrid.id });
  const kari = await anEmployer(services, bakery.id, { phone: '69 00 00 01' });
  const ola = await anAdministrator(services);
  const letterTo = (who: { email: string }, kind: string) => linkTo(services, who.email, kind);
  const newScreen = () => openScreen(browser, { url, hasJavaScript });
  const karis = await newScreen();
  const ingrids = await newScreen();
  const siris = await newScreen();
  const olas = await newScreen();

  await signInByLetter(karis, services, kari.email);
  await employer.postsTwoTasks(karis);

  await signInByLetter(ingrids, services, ingrid.email);
  const code = await specialist.takesIn(ingrids, siri);
  await specialist.completesAndOpens(ingrids, need, task);
  await specialist.seesWhoFits(ingrids, code);
  await specialist.asks(ingrids);

  await jobseeker.saysYesToTheCard(siris, await letterTo(siri, 'ask-jobseeker'));
  await specialist.shows(ingrids);

  const card = await employer.readsTheCard(karis, await letterTo(kari, 'proposal-shown'));
  expect(card).not.toMatch(/kanari|90 91 92 93/i);
  await employer.wantsToMeet(karis);

  await specialist.asksForTheSecondYes(ingrids);
  await jobseeker.saysYesToTheName(siris, await letterTo(siri, 'meeting-asked'));
  await specialist.draftsAndSends(ingrids);

  await jobseeker.acceptsTheAgreement(
    siris,
    await letterTo(siri, 'agreement-to-accept'),
    siri.name,
  );
  await employer.acceptsTheAgreement(karis, await letterTo(kari, 'agreement-to-accept'));
  await specialist.acceptsLast(ingrids);

  await employer.seesItInForce(karis);
  await jobseeker.seesItInForce(siris);
  await specialist.printsTheAgreement(ingrids);
  await signInByLetter(olas, services, ola.email);
  await administrator.findsTheLogWhole(olas);
}

describe('One task becomes an agreement in force', () => {
  const kept: Record<string, ReturnType<typeof readKept>> = {};

  test.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('%s', { timeout: 180_000 }, async (how, hasJavaScript) => {
    const app = await startTestApp();
    try {
      await walkTheThread(app, hasJavaScript);
      kept[how] = readKept(app.services);
      expect(kept[how]?.agreements).toMatchObject([{ in_force_at: 'there' }]);
    } finally {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await app.close();
    }
  });

  test('leaves everyone’s answers in the database, and a log and letters that tell of them', () => {
    const { needs, proposals, consents, agreements, ...rest } = kept['without JavaScript'] ?? {};
    expect(needs).toMatchObject([{ state: 'open' }]);
    expect(proposals).toMatchObject([{ state: 'agreement' }]);
    expect(consents).toMatchObject([
      { purpose: 'show-card', given_how: 'link', withdrawn_at: null },
      { purpose: 'disclose-name', given_how: 'link', withdrawn_at: null },
    ]);
    expect(agreements).toMatchObject([{ kind: 'trial', is_unpaid: 1, in_force_at: 'there' }]);
    expect(rest.agreement_parties).toMatchObject([
      { party: 'jobseeker', accepted_at: 'there' },
      { party: 'employer', accepted_at: 'there' },
      { party: 'specialist', accepted_at: 'there' },
    ]);
    const actions = rest.audit_events?.map(({ action }) => action);
    expect([...new Set(actions)]).toEqual(theStoryInTheLog);
    const kinds = rest.outbox?.map(({ kind }) => kind).filter((kind) => kind !== 'sign-in');
    expect(kinds).toEqual(theLettersInOrder);
  });

  test('leaves the same rows in the same states with JavaScript and without', () => {
    expect(kept['with JavaScript']).toBeDefined();
    expect(kept['with JavaScript']).toEqual(kept['without JavaScript']);
  });
});

const theStoryInTheLog = [
  'session.started',
  'need.started',
  'need.submitted',
  'profile.created',
  'profile.changed',
  'need.completed',
  'need.opened',
  'match.kept',
  'proposal.drafted',
  'proposal.asked',
  'consent.given',
  'requirements.ticked',
  'requirements.solved',
  'requirements.solution-agreed',
  'proposal.shown',
  'proposal.interested',
  'proposal.meeting-asked',
  'agreement.drafted',
  'agreement.changed',
  'agreement.solutions-confirmed',
  'agreement.sent',
  'agreement.accepted',
  'agreement.came-into-force',
];

const theLettersInOrder = [
  'need-received',
  'need-receipt',
  'ask-jobseeker',
  'jobseeker-answered',
  'solutions-written',
  'proposal-shown',
  'employer-answered',
  'meeting-asked',
  'meeting-answered',
  'agreement-to-accept',
  'agreement-to-accept',
  'agreement-your-turn',
  'agreement-in-force',
  'agreement-in-force',
  'agreement-in-force',
];
