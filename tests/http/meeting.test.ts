import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { proposals } from '~/db/schema/index';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aProfile } from '~/tests/support/fixtures/profile';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Minutes until the day after the meeting. */
const startOfDayAfter = (now: Date) =>
  (Date.parse('2026-12-04T08:00:00Z') - now.getTime()) / 60_000;

const canary = 'Kanarinavn Eksempel';
const plan = {
  intent: 'arrange',
  seenAt: '',
  onDate: '2026-12-03',
  atTime: '10:30',
  place: 'Torget 1, 2. etasje',
  access: 'Heis til høyre for inngangen.',
  comes: 'Berit, daglig leder',
  speaks: 'together',
  isAccompanied: 'on',
};

/** A company that wants to meet someone, who has said yes to her card and perhaps to her name. */
async function aMeeting({ isNamed }: { isNamed: boolean }) {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const email = `${services.newId()}@jobbsoker.example.test`;
  const person = await aProfile(services, specialist.id, { identity: { name: canary, email } });
  const met = await anAskedProposal(
    services,
    { state: 'meeting', shownAt: '2026-11-23T08:00:00.000Z' },
    { specialist, person },
  );
  await aGivenConsent(services, met, 'show-card');
  if (isNamed) await aGivenConsent(services, met, 'disclose-name');
  const employer = await anEmployer(services, met.company.id);
  return {
    ...met,
    employer,
    email,
    pages: pagesOf(met),
    asSpecialist: await visitorAs(app, specialist.id),
    asEmployer: await visitorAs(app, employer.id),
    asHerself: visitorTo(app, { person: await aPersonLink(services, person.profile.id) }),
  };
}

function pagesOf({ proposal: { id } }: ProposalFixture) {
  return {
    plan: `/proposals/${id}/meeting`,
    company: `/company/proposals/${id}/meeting`,
    own: `/me/proposals/${id}/meeting`,
  };
}

describe('the first meeting', () => {
  test('stands with its day and time at the company’s overview, and not before it is arranged', async () => {
    const met = await aMeeting({ isNamed: true });
    const overview = async () => (await met.asEmployer.get('/company')).text();
    expect(await overview()).not.toContain('Møte torsdag');
    const kept = await met.asSpecialist.post(met.pages.plan, plan);
    expect(await (await met.asSpecialist.follow(kept)).text()).toContain('Begge får en e-post');
    const html = await overview();
    expect(html).toContain('Møte med kandidaten');
    expect(html).toContain('Møte torsdag 3. desember 2026 kl. 10.30');
    expect(html).toMatch(/Sendt 23\. nov\., /);
    expect(html).not.toContain(canary);
  });

  test('is told to both sides with links only, and each has a page to prepare with', async () => {
    const met = await aMeeting({ isNamed: true });
    const her = async () => (await met.asHerself.get(`/me/proposals/${met.proposal.id}`)).text();
    expect(await her()).toContain('Vi avtaler et møte.');
    expect((await met.asEmployer.get(met.pages.company)).status).toBe(404);
    expect((await met.asHerself.get(met.pages.own)).status).toBe(404);
    expect((await met.asSpecialist.post(met.pages.plan, plan)).status).toBe(303);

    const theirs = await (await met.asEmployer.get(met.pages.company)).text();
    for (const text of ['torsdag 3. desember 2026 kl. 10.30', plan.place, plan.access, canary]) {
      expect(theirs).toContain(text);
    }
    const hers = await (await met.asHerself.get(met.pages.own)).text();
    expect(hers).toContain('torsdag 3. desember 2026 kl. 10.30');
    expect(hers).toContain('De vet hva du heter.');
    expect(await (await met.asHerself.get('/me')).text()).toContain(met.pages.own);
    const matter = await her();
    expect(matter).toContain(`href="${met.pages.own}"`);
    expect(matter).not.toContain('Vi avtaler et møte.');
    const proposal = await met.asEmployer.get(`/company/proposals/${met.proposal.id}`);
    expect(await proposal.text()).toContain(met.pages.company);

    for (const address of [met.employer.email, met.email]) {
      const letters = await lettersTo(app.services, address);
      expect(letters.map(({ kind }) => kind)).toEqual(['meeting-arranged']);
      // Every letter to a jobseeker greets her by her first name, and no letter to an employer does.
      const greets = letters[0]?.text.includes(`Hei ${canary.split(' ')[0]}!`);
      expect(greets).toBe(address === met.email);
      for (const secret of [canary, plan.place, met.person.profile.code]) {
        expect(letters[0]?.text).not.toContain(secret);
      }
    }
  });

  test('saved once more unchanged tells nobody; changed it tells both again', async () => {
    const met = await aMeeting({ isNamed: true });
    await met.asSpecialist.post(met.pages.plan, plan);
    expect((await met.asSpecialist.post(met.pages.plan, plan)).status).toBe(303);
    expect(await lettersTo(app.services, met.email)).toHaveLength(1);
    const page = await (await met.asSpecialist.get(met.pages.plan)).text();
    const seenAt = /name="seenAt" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const later = { ...plan, seenAt, onDate: '2026-12-04' };
    expect((await met.asSpecialist.post(met.pages.plan, later)).status).toBe(303);
    expect(await lettersTo(app.services, met.email)).toHaveLength(2);
    const stale = { ...plan, onDate: '2026-12-07' };
    expect((await met.asSpecialist.post(met.pages.plan, stale)).status).toBe(409);
  });

  test('needs her yes to be named, or her wish to meet without', async () => {
    const met = await aMeeting({ isNamed: false });
    const refused = await met.asSpecialist.post(met.pages.plan, plan);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Jobbsøkeren har ikke sagt ja til at navnet sies.');
    const unnamed = { ...plan, isWithoutName: 'on' };
    expect((await met.asSpecialist.post(met.pages.plan, unnamed)).status).toBe(303);
    const theirs = await (await met.asEmployer.get(met.pages.company)).text();
    expect(theirs).toContain('Kandidaten sier navnet sitt selv, i møtet.');
    expect(theirs).not.toContain(canary);
    expect(theirs).not.toContain(met.person.profile.code);
    expect(await (await met.asHerself.get(met.pages.own)).text()).toContain(
      'De vet ikke hva du heter.',
    );
  });

  test('is gone for the company the moment she takes her yes back', async () => {
    const met = await aMeeting({ isNamed: true });
    await met.asSpecialist.post(met.pages.plan, plan);
    const own = { profileId: met.person.profile.id, proposalId: met.proposal.id };
    await withdrawConsent(app.services, own, { how: 'link' });
    expect((await met.asEmployer.get(met.pages.company)).status).toBe(404);
    expect((await met.asSpecialist.post(met.pages.plan, plan)).status).toBe(409);
  });

  test.each([
    ['an agreement is in force', { state: 'agreement' }, 'Møtet ditt', 'Møtet er torsdag'],
    ['she said no', { state: 'withdrawn' }, 'Møtet er avlyst', 'Du sa nei likevel.'],
    ['the company said no', { state: 'declined' }, 'Møtet er avlyst', 'Bedriften har takket nei.'],
    ['we ended it', { state: 'ended' }, 'Møtet er avlyst', 'Vi har avsluttet forslaget.'],
    [
      'the company is stopped',
      { state: 'ended', answerReason: 'company-stopped' },
      'Møtet er avlyst',
      'Vi har stoppet samarbeidet med bedriften.',
    ],
  ] as const)(
    'has a page of hers until its day has passed when %s',
    async (_, now, title, text) => {
      const met = await aMeeting({ isNamed: true });
      await met.asSpecialist.post(met.pages.plan, plan);
      await app.services.store.transaction(async (tx) => {
        await tx.update(proposals).set(now).where(eq(proposals.id, met.proposal.id));
      });
      const page = await (await met.asHerself.get(met.pages.own)).text();
      expect(page).toContain(title);
      expect(page).toContain(met.specialist.name);
      expect(await (await met.asHerself.get('/me/everything')).text()).toContain(text);
      expect(page.includes(text)).toBe(title === 'Møtet er avlyst');
      const today = app.services.clock.now();
      const later = startOfDayAfter(today);
      app.services.clock.advance({ minutes: later });
      const person = await aPersonLink(app.services, met.person.profile.id);
      expect((await visitorTo(app, { person }).get(met.pages.own)).status).toBe(404);
      app.services.clock.advance({ minutes: -later });
    },
  );

  test.each([
    ['a Sunday', { onDate: '2026-12-06' }, 'Velg en arbeidsdag'],
    ['a day gone by', { onDate: '2026-11-20' }, 'Velg en arbeidsdag'],
    ['no clock', { atTime: 'formiddag' }, 'Skriv klokkeslettet'],
    ['no place', { place: '' }, 'Skriv hvor møtet er'],
    ['her name', { access: `Si at du skal møte ${canary}` }, 'Teksten sier hvem jobbsøkeren er'],
    ['nobody to speak', { speaks: '' }, 'Velg hvem som forteller'],
  ])('with %s is sent back, and nobody is told', async (_what, fields, text) => {
    const met = await aMeeting({ isNamed: true });
    const response = await met.asSpecialist.post(met.pages.plan, { ...plan, ...fields });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(text);
    expect(page).toContain(plan.comes);
    expect(await lettersTo(app.services, met.email)).toEqual([]);
  });
});

describe('the time of a meeting', () => {
  test.each([
    ['9', '09.00'],
    ['kl 9', '09.00'],
    ['0930', '09.30'],
    ['9.30', '09.30'],
    ['09:30', '09.30'],
  ])('written «%s» is kept and read as %s', async (atTime, read) => {
    const met = await aMeeting({ isNamed: true });
    const answer = await met.asSpecialist.post(met.pages.plan, { ...plan, atTime });
    expect(answer.status).toBe(303);
    expect(await (await met.asEmployer.get(met.pages.company)).text()).toContain(`kl. ${read}`);
  });
});
