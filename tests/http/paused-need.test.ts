import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendDueReminders } from '~/app/usecases/proposals/send-due-reminders';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { landedOn } from '~/tests/support/fixtures/posting';
import { aShownProposal } from '~/tests/support/fixtures/shown-proposal';
import { anEmployer } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const at = (day: string) => `${day}T08:00:00.000Z`;
beforeEach(() => app.services.clock.set(at('2026-11-23')));

type Scene = Awaited<ReturnType<typeof aPausedNeed>>;

/** Somebody is shown to a company on Monday, and the company puts its need on hold the same day. */
async function aPausedNeed(untilOn: string) {
  const shown = await aShownProposal(app.services);
  const employer = await anEmployer(app.services, shown.company.id);
  const manager = await visitorAs(app, employer.id);
  const needPath = `/company/needs/${shown.need.need.id}`;
  landedOn(await manager.post(needPath, { intent: 'pause', untilOn }));
  return { ...shown, employer, needPath };
}

/** Signed in at the time it is now: a session does not last for days. */
const asEmployer = ({ employer }: Scene) => visitorAs(app, employer.id);
const asSpecialist = ({ specialist }: Scene) => visitorAs(app, specialist.id);
const ownPage = ({ proposal }: Scene) => `/proposals/${proposal.id}`;
const shownPage = ({ proposal }: Scene) => `/company/proposals/${proposal.id}`;
const textOf = async (answer: Promise<Response>) => (await answer).text();

async function remindersOn(scene: Scene, day: string): Promise<number> {
  app.services.clock.set(at(day));
  await sendDueReminders(app.services);
  const letters = await lettersTo(app.services, scene.employer.email);
  return letters.filter(({ kind }) => kind === 'employer-reminded').length;
}

async function stateOf({ proposal }: Scene) {
  const now = await findProposalOfPerson(app.services.store.read, proposal.profileId, proposal.id);
  return now?.state;
}

describe('while a need is paused', () => {
  test('all three read until when, and the specialist is not told to ring', async () => {
    const scene = await aPausedNeed('2027-01-11');
    app.services.clock.set(at('2026-12-14'));
    const until = 'mandag 11. januar 2027';
    const specialist = await asSpecialist(scene);
    expect(await textOf(specialist.get(ownPage(scene)))).toContain(`Bedriften venter til ${until}`);
    const desk = await textOf(specialist.get('/desk'));
    expect(desk).toContain(`Bedriften venter til ${until}`);
    expect(desk).not.toContain('Ring bedriften');
    const employer = await asEmployer(scene);
    expect(await textOf(employer.get(shownPage(scene)))).toContain(`på vent til ${until}`);
    const overview = await textOf(employer.get('/company'));
    expect(overview).toContain('Ingenting venter på deg nå');
    expect(overview).toContain('Venter så lenge behovet er på vent');
    const her = visitorTo(app, {
      person: await aPersonLink(app.services, scene.person.profile.id),
    });
    const hers = await textOf(her.get(`/me/proposals/${scene.proposal.id}`));
    expect(hers).toContain(`Bedriften venter til ${until}`);
  });

  test('one that is not paused is called about, and reminded of after five working days', async () => {
    const shown = await aShownProposal(app.services);
    const employer = await anEmployer(app.services, shown.company.id);
    const scene = { ...shown, employer, needPath: '' };
    expect(await remindersOn(scene, '2026-11-30')).toBe(1);
    app.services.clock.set(at('2026-12-14'));
    const specialist = await asSpecialist(scene);
    expect(await textOf(specialist.get('/desk'))).toContain('Ring bedriften');
  });

  test('a question the specialist has to answer does not rest, and closing decides it too', async () => {
    const shown = await aShownProposal(app.services);
    const employer = await anEmployer(app.services, shown.company.id);
    const manager = await visitorAs(app, employer.id);
    const question = 'Kan kandidaten begynne klokka åtte?';
    landedOn(
      await manager.post(shownPage({ ...shown, employer, needPath: '' }), {
        intent: 'question',
        question,
      }),
    );
    const needPath = `/company/needs/${shown.need.need.id}`;
    const sent = await textOf(manager.get(needPath));
    expect(sent).toContain('Det får svaret «ikke nå»');
    expect(sent).not.toContain('Det venter så lenge');
    const move = await textOf(
      (await visitorAs(app, shown.specialist.id)).get(`/needs/${shown.need.need.id}/move`),
    );
    expect(move).toContain('får det svaret «ikke nå».');
    expect(move).not.toContain('På vent venter');
    landedOn(await manager.post(needPath, { intent: 'pause', untilOn: '' }));
    const told = (await lettersTo(app.services, shown.specialist.email)).at(-1);
    expect(told?.kind).toBe('need-moved');
    expect(told?.text).toContain('Forslag du eller en kollega må ta stilling til: 1.');
    expect(told?.text).not.toContain('Forslag som venter til behovet fortsetter');
  });

  test('without a day, they wait until the company says so', async () => {
    const scene = await aPausedNeed('');
    const page = await textOf((await asSpecialist(scene)).get(ownPage(scene)));
    expect(page).toContain('Bedriften venter til de selv sier fra');
  });

  test.each([
    [{ intent: 'yes' }, 'interested'],
    [{ intent: 'question', question: 'Kan kandidaten begynne klokka åtte?' }, 'question'],
    [{ intent: 'not-now', reason: 'another-time' }, 'not-now'],
  ])('the company may answer it all the same: %j', async (form, state) => {
    const scene = await aPausedNeed('2027-01-11');
    landedOn(await (await asEmployer(scene)).post(shownPage(scene), form));
    expect(await stateOf(scene)).toBe(state);
  });

  test('no reminder goes out, and five working days after its end one does', async () => {
    const scene = await aPausedNeed('2027-01-11');
    expect(await remindersOn(scene, '2026-11-30')).toBe(0);
    expect(await remindersOn(scene, '2027-01-08')).toBe(0);
    expect(await remindersOn(scene, '2027-01-11')).toBe(0);
    expect(await remindersOn(scene, '2027-01-15')).toBe(0);
    const page = await textOf((await asSpecialist(scene)).get(ownPage(scene)));
    expect(page).toContain('Én påminnelse går ut mandag 18. januar 2027');
    expect(await remindersOn(scene, '2027-01-18')).toBe(1);
  });

  test('the days count from when the company says to go on', async () => {
    const scene = await aPausedNeed('');
    expect(await remindersOn(scene, '2027-01-11')).toBe(0);
    landedOn(await (await asEmployer(scene)).post(scene.needPath, { intent: 'resume' }));
    expect(await remindersOn(scene, '2027-01-15')).toBe(0);
    expect(await remindersOn(scene, '2027-01-18')).toBe(1);
  });
});
