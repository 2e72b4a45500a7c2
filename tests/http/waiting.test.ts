import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendDueReminders } from '~/app/usecases/proposals/send-due-reminders';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { anEmployer } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const monday = '2026-11-23T08:00:00.000Z';
beforeEach(() => app.services.clock.set(monday));

const pageOf = ({ proposal }: ProposalFixture) => `/proposals/${proposal.id}`;
const canary = 'Kanarisvarer Eksempel';

async function stateOf({ proposal }: ProposalFixture) {
  const now = await findProposalOfPerson(app.services.store.read, proposal.profileId, proposal.id);
  return now?.state;
}

async function aShownProposal() {
  const shown = await anAskedProposal(app.services, { state: 'shown', shownAt: monday });
  await aGivenConsent(app.services, shown, 'show-card');
  const employer = await anEmployer(app.services, shown.company.id);
  return { ...shown, employer };
}

/** Signed in at the time it is now: a session does not last for days. */
const asSpecialist = ({ specialist }: ProposalFixture): Promise<Visitor> =>
  visitorAs(app, specialist.id);

async function formField(page: string, name: string): Promise<string> {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}

describe('while the employer is silent', () => {
  test('the page says what happens by itself, and then to ring, without any job having run', async () => {
    const shown = await aShownProposal();
    const early = await (await (await asSpecialist(shown)).get(pageOf(shown))).text();
    expect(early).toContain('Én påminnelse går ut mandag 30. november 2026');
    app.services.clock.set('2026-12-02T08:00:00.000Z');
    const late = await asSpecialist(shown);
    expect(await (await late.get(pageOf(shown))).text()).toContain('Ring bedriften');
    const desk = await (await late.get('/desk')).text();
    expect(desk.indexOf('Ring bedriften')).toBeGreaterThan(desk.indexOf('Venter på deg'));
  });

  test('the reminder can be stopped, and then none goes out', async () => {
    const shown = await aShownProposal();
    const visitor = await asSpecialist(shown);
    expect((await visitor.post(pageOf(shown), { intent: 'stop-reminder' })).status).toBe(303);
    expect(await (await visitor.get(pageOf(shown))).text()).toContain('Du har stoppet påminnelsen');
    expect((await visitor.post(pageOf(shown), { intent: 'stop-reminder' })).status).toBe(409);
    app.services.clock.set('2026-11-30T08:00:00.000Z');
    await sendDueReminders(app.services);
    expect(await lettersTo(app.services, shown.employer.email)).toEqual([]);
  });

  test('an answer on the phone is kept with who and when, and moves the proposal', async () => {
    const shown = await aShownProposal();
    const visitor = await asSpecialist(shown);
    const said = { intent: 'phone-answer', saidBy: canary, saidOn: '2026-11-23' };
    const answered = await visitor.post(pageOf(shown), {
      ...said,
      answer: 'not-now',
      notNowReason: 'another-time',
    });
    expect(answered.status).toBe(303);
    expect(await stateOf(shown)).toBe('not-now');
    const page = await (await visitor.get(pageOf(shown))).text();
    expect(page).toContain(`${canary} svarte på telefon mandag 23. november 2026.`);
    expect(page).toContain('Det passer bedre en annen gang');
    expect((await visitor.post(pageOf(shown), { ...said, answer: 'yes' })).status).toBe(409);

    const employer = await visitorAs(app, shown.employer.id);
    const theirs = await (await employer.get(`/company/proposals/${shown.proposal.id}`)).text();
    expect(theirs).not.toContain(canary);
  });

  test.each([
    ['no answer', { answer: '' }, 'Velg hva bedriften svarte.'],
    ['no reason for not now', { answer: 'not-now' }, 'Velg en grunn.'],
    ['nobody who said it', { answer: 'yes', saidBy: '' }, 'Skriv hvem i bedriften'],
    ['no day', { answer: 'yes', saidOn: '' }, 'Velg dagen bedriften svarte.'],
    ['a day before it was shown', { answer: 'yes', saidOn: '2026-11-20' }, 'Velg en dag fra'],
    ['a day to come', { answer: 'yes', saidOn: '2026-11-24' }, 'Velg en dag fra'],
  ])('an answer with %s is sent back, with what was typed', async (_what, fields, text) => {
    const shown = await aShownProposal();
    const visitor = await asSpecialist(shown);
    const response = await visitor.post(pageOf(shown), {
      intent: 'phone-answer',
      saidBy: canary,
      saidOn: '2026-11-23',
      ...fields,
    });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(text);
    expect(page.includes(canary)).toBe(!('saidBy' in fields));
    expect(await stateOf(shown)).toBe('shown');
  });

  test('no answer counts that the employer could not have given: not shown, not consented', async () => {
    const asked = await anAskedProposal(app.services);
    const unconsented = await anAskedProposal(app.services, { state: 'shown', shownAt: monday });
    const said = { intent: 'phone-answer', answer: 'yes', saidBy: canary, saidOn: '2026-11-23' };
    for (const scene of [asked, unconsented]) {
      const visitor = await asSpecialist(scene);
      expect((await visitor.post(pageOf(scene), said)).status).toBe(409);
      expect(await stateOf(scene)).toBe(scene.proposal.state);
    }
  });
});

describe('while she is silent', () => {
  test('the page says how she was asked, and a new link is one letter however often it is pressed', async () => {
    const asked = await anAskedProposal(app.services);
    const visitor = await asSpecialist(asked);
    expect(await (await visitor.get(pageOf(asked))).text()).toContain('Spør i et møte');
    app.services.clock.set('2026-11-30T08:00:00.000Z');
    await sendDueReminders(app.services);
    const later = await asSpecialist(asked);
    const page = await (await later.get(pageOf(asked))).text();
    expect(page).toContain('På e-post 30. november 2026');
    expect(page).toContain('mandag 14. desember 2026');
    const updatedAt = await formField(page, 'updatedAt');
    const sent = await Promise.all(
      [1, 2, 3].map(() => later.post(pageOf(asked), { intent: 'new-link', updatedAt })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const { email = '' } = asked.person.identity;
    const kinds = (await lettersTo(app.services, email)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'ask-jobseeker')).toHaveLength(1);
  });

  test('a colleague can do none of it', async () => {
    const asked = await anAskedProposal(app.services);
    const other = await asSpecialist(await anAskedProposal(app.services));
    for (const intent of ['new-link', 'stop-reminder', 'pause', 'resume']) {
      const fields = { intent, updatedAt: asked.proposal.updatedAt, askedBy: 'specialist' };
      expect([intent, (await other.post(pageOf(asked), fields)).status]).toEqual([intent, 404]);
    }
  });
});

describe('a pause', () => {
  test('hides the card from the employer, and says who asked for it', async () => {
    const shown = await aShownProposal();
    const visitor = await asSpecialist(shown);
    const employer = await visitorAs(app, shown.employer.id);
    const theirs = `/company/proposals/${shown.proposal.id}`;
    expect((await employer.get(theirs)).status).toBe(200);
    expect((await visitor.post(pageOf(shown), { intent: 'pause' })).status).toBe(422);
    await visitor.post(pageOf(shown), { intent: 'pause', askedBy: 'jobseeker' });
    expect((await employer.get(theirs)).status).toBe(404);
    expect(await (await visitor.get(pageOf(shown))).text()).toContain('Jobbsøkeren ba om pause.');

    const own = await visitor.post(pageOf(shown), { intent: 'resume', askedBy: 'specialist' });
    expect(own.status).toBe(409);
    expect(await own.text()).toContain('Jobbsøkeren ba om pausen');
    await visitor.post(pageOf(shown), { intent: 'resume', askedBy: 'jobseeker' });
    expect(await stateOf(shown)).toBe('shown');
    expect((await employer.get(theirs)).status).toBe(200);
  });
});
