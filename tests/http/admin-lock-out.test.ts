import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nowOf } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { findProfile } from '~/db/repositories/profiles';
import { findUser, type User } from '~/db/repositories/users';
import { handOvers, proposals } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { anArrangedMeeting } from '../support/fixtures/arranged-meeting';
import { aCompany } from '../support/fixtures/company';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let admin: Visitor;
let next: User;

beforeAll(async () => {
  app = await startTestApp();
  admin = await visitorAs(app, (await anAdministrator(app.services)).id);
  next = await aSpecialist(app.services, { name: 'Nora Etter', office: 'Råde' });
});
afterAll(() => app.close());

const pathOf = (user: User) => `/admin/users/${user.id}/suspend`;
const lockOut = (user: User, successorId = next.id) =>
  admin.post(pathOf(user), { intent: 'suspend', successorId });

/** A specialist with a company, and a person proposed to it. */
async function aSpecialistWithWork(overrides: { isProtected?: boolean } = {}) {
  const { services } = app;
  const specialist = await aSpecialist(services, { name: 'Inga Før' });
  const company = await aCompany(services, { name: 'Bakeriet', specialistId: specialist.id });
  const employer = await anEmployer(services, company.id);
  const email = `${specialist.id}@jobbsoker.example.test`;
  const person = await aProfile(services, specialist.id, {
    profile: overrides,
    identity: { name: 'Kanarinavn', email },
  });
  const asked = await anAskedProposal(services, {}, { specialist, company, person });
  const her = visitorTo(app, { person: await aPersonLink(services, person.profile.id) });
  const profileId = person.profile.id;
  return { specialist, company, employer, email, profileId, proposal: asked.proposal, her };
}

describe('the page where a user is shut out', () => {
  it('says how much rests on her, and names no jobseeker', async () => {
    const { specialist } = await aSpecialistWithWork();
    const html = await (await admin.get(pathOf(specialist))).text();
    for (const text of ['Jobbsøkere', 'Åpne kandidatforslag', 'Bedrifter', 'Nora Etter']) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('Kanarinavn');
    expect((await findUser(app.services.store.read, specialist.id))?.suspendedAt).toBeNull();
  });

  it('asks who takes over, and shuts nobody out before that is answered', async () => {
    const { specialist } = await aSpecialistWithWork();
    for (const wrong of ['', 'nobody', specialist.id]) {
      const answer = await lockOut(specialist, wrong);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Velg en jobbspesialist som tar over');
    }
    expect((await findUser(app.services.store.read, specialist.id))?.suspendedAt).toBeNull();
  });

  it('asks nothing about successors of an employer', async () => {
    const { employer } = await aSpecialistWithWork();
    const { specialist } = await aSpecialistWithWork();
    expect(await (await admin.get(pathOf(specialist))).text()).toContain('successorId');
    expect(await (await admin.get(pathOf(employer))).text()).not.toContain('successorId');
    expect((await lockOut(employer, '')).status).toBe(303);
    expect((await findUser(app.services.store.read, employer.id))?.suspendedAt).not.toBeNull();
  });
});

describe('what rests on a specialist who is shut out', () => {
  it('moves the companies at once, and tells them and the one who takes over', async () => {
    const { specialist, company, employer } = await aSpecialistWithWork();
    await lockOut(specialist);
    const moved = await findCompany(app.services.store.read, company.id);
    expect(moved?.specialistId).toBe(next.id);
    const told = await lettersTo(app.services, employer.email);
    expect(told.at(-1)?.subject).toContain('Nora Etter er din nye faste kontakt');
    const mine = await lettersTo(app.services, next.email);
    expect(mine.at(-1)?.subject).toBe('Du tar over etter Inga Før');
    expect(JSON.stringify(mine)).not.toContain('Kanarinavn');
  });

  it('writes nothing of a new contact to a company the cooperation with is over', async () => {
    const { services } = app;
    const specialist = await aSpecialist(services, { name: 'Inga Før' });
    const told = await Promise.all(
      (['stopped', 'ended', 'paused'] as const).map(async (status) => {
        const company = await aCompany(services, { status, specialistId: specialist.id });
        return { company, employer: await anEmployer(services, company.id) };
      }),
    );
    await lockOut(specialist);
    const letters = await Promise.all(
      told.map(async ({ company, employer }) => {
        const moved = await findCompany(services.store.read, company.id);
        expect(moved?.specialistId).toBe(next.id);
        return (await lettersTo(services, employer.email)).map(({ kind }) => kind);
      }),
    );
    expect(letters).toEqual([[], [], ['new-fixed-contact']]);
  });

  it('leaves the person where she is until she says yes, and then all of hers moves', async () => {
    const { specialist, profileId, proposal, email, her } = await aSpecialistWithWork();
    const before = (await lettersTo(app.services, email)).length;
    await lockOut(specialist);
    const { read } = app.services.store;
    expect((await findProfile(read, profileId))?.specialistId).toBe(specialist.id);
    expect(await lettersTo(app.services, email)).toHaveLength(before + 1);
    const receipt = await (await admin.get(pathOf(specialist))).text();
    expect(receipt).toContain('Inga Før er stengt ute');
    expect(receipt).toContain('Én jobbsøker er spurt');

    const page = await (await her.get('/me/specialist')).text();
    expect(page).toContain('Vil du ha Nora Etter som jobbspesialist?');
    await her.post('/me/specialist', { intent: 'yes', specialistId: next.id });
    expect(await findProfile(read, profileId)).toMatchObject({
      specialistId: next.id,
      office: 'Råde',
    });
    const [row] = await read.select().from(proposals).where(eq(proposals.id, proposal.id));
    expect(row?.specialistId).toBe(next.id);
    const theirs = await visitorAs(app, next.id);
    expect((await theirs.get(`/profiles/${profileId}`)).status).toBe(200);
  });

  it('says how many got no letter, and how the one who comes reaches them all the same', async () => {
    const { services } = app;
    const { specialist, company, profileId } = await aSpecialistWithWork();
    const silent = await aProfile(services, specialist.id, {
      identity: { name: 'Kanari Tause', phone: '40 00 00 99', email: '' },
    });
    const asked = await anAskedProposal(
      services,
      { state: 'meeting' },
      { specialist, company, person: silent },
    );
    await anArrangedMeeting(services, asked);
    await lockOut(specialist);
    const receipt = await (await admin.get(pathOf(specialist))).text();
    expect(receipt).toContain('Én er spurt på e-post.');
    expect(receipt).toContain('Én har ikke e-post');
    expect(receipt).toContain('/admin/break-glass/new');

    const theirs = await visitorAs(app, next.id);
    const page = await (await theirs.get(`/hand-overs/${silent.profile.id}`)).text();
    expect(page).toContain('har ikke e-post');
    expect(page).toContain('Be Ola Nordby om nødinnsyn');
    for (const secret of ['Kanari', '40 00 00 99', 'Bakeriet', 'desember'])
      expect(page).not.toContain(secret);
    const written = await (await theirs.get(`/hand-overs/${profileId}`)).text();
    expect(written).not.toContain('nødinnsyn');
  });

  it('moves nothing when she says no, and another can be chosen', async () => {
    const { specialist, profileId, her } = await aSpecialistWithWork();
    await lockOut(specialist);
    await her.post('/me/specialist', { intent: 'no', specialistId: next.id });
    const { read } = app.services.store;
    expect((await findProfile(read, profileId))?.specialistId).toBe(specialist.id);
    const other = await aSpecialist(app.services, { name: 'En Annen' });
    expect((await lockOut(specialist, other.id)).status).toBe(303);
    expect(await (await her.get('/me')).text()).toContain('En Annen');
    // An old page's yes to the first one answers nothing.
    await her.post('/me/specialist', { intent: 'yes', specialistId: next.id });
    expect((await findProfile(read, profileId))?.specialistId).toBe(specialist.id);
  });

  it('asks her once when the form is sent ten times at once', async () => {
    const { specialist, email, profileId } = await aSpecialistWithWork();
    const before = (await lettersTo(app.services, email)).length;
    await Promise.all(Array.from({ length: 10 }, () => lockOut(specialist)));
    expect(await lettersTo(app.services, email)).toHaveLength(before + 1);
    const rows = await app.services.store.read
      .select()
      .from(handOvers)
      .where(eq(handOvers.profileId, profileId));
    expect(rows).toHaveLength(1);
  });

  it('asks a protected person too, and counts her nowhere', async () => {
    const { specialist, her } = await aSpecialistWithWork({ isProtected: true });
    const html = await (await admin.get(pathOf(specialist))).text();
    expect(html).toMatch(/Jobbsøkere<\/dt><dd[^>]*>0</);
    await lockOut(specialist);
    expect(await (await her.get('/me')).text()).toContain('Nora Etter');
  });

  it('stops asking when she who was shut out is let in again', async () => {
    const { specialist, her } = await aSpecialistWithWork();
    await lockOut(specialist);
    expect(await (await her.get('/me/specialist')).text()).toContain('Nora Etter');
    await admin.post(pathOf(specialist), { intent: 'reinstate' });
    expect(await (await her.get('/me/specialist')).text()).not.toContain('Nora Etter');
  });
});

describe('letting somebody in again', () => {
  it('says beforehand what comes back and what does not', async () => {
    const { specialist } = await aSpecialistWithWork();
    const before = await (await admin.get(pathOf(specialist))).text();
    expect(before).toContain('kommer ikke tilbake av seg selv');
    await lockOut(specialist);
    const after = await (await admin.get(pathOf(specialist))).text();
    expect(after).toContain('Slipp inn Inga Før igjen?');
    expect(after).toContain('Jobbsøkere som har sagt ja til en annen. De blir hos den nye.');
    expect(after).toContain('Nå hos Nora Etter');
    expect(after).not.toContain('Kanarinavn');
  });

  it('gives back the companies that are chosen, and tells them and the one who took over', async () => {
    const { services } = app;
    const { specialist, company, employer } = await aSpecialistWithWork();
    const kept = await aCompany(services, { name: 'Kafeen', specialistId: specialist.id });
    const moved = await aCompany(services, { name: 'Kroa', specialistId: specialist.id });
    const foreign = await aCompany(services, { name: 'Fremmed', specialistId: next.id });
    await lockOut(specialist);
    // Nora has agreed with a colleague since: that is not the administrator's to undo here.
    const third = await aSpecialist(services, { name: 'Tredje' });
    await services.store.transaction((tx) =>
      moveFixedContact(
        tx,
        { companyId: moved.id, specialistId: next.id, offeredToId: null },
        { specialistId: third.id, offeredToId: null },
        nowOf(services),
      ),
    );
    const companyId = [company, moved, foreign].map(({ id }) => id);
    const sent = { intent: 'reinstate', companyId };
    const count = (await lettersTo(services, next.email)).length;
    await Promise.all([1, 2, 3].map(() => admin.post(pathOf(specialist), sent)));

    const contactOf = async (id: string) =>
      (await findCompany(services.store.read, id))?.specialistId;
    expect(await contactOf(company.id)).toBe(specialist.id);
    expect(await contactOf(kept.id)).toBe(next.id);
    expect(await contactOf(moved.id)).toBe(third.id);
    expect(await contactOf(foreign.id)).toBe(next.id);
    const told = await lettersTo(services, employer.email);
    expect(told.filter(({ subject }) => subject.startsWith('Inga Før er din nye'))).toHaveLength(1);
    const mine = (await lettersTo(services, next.email)).slice(count);
    expect(mine.map(({ subject }) => subject)).toEqual(['Inga Før er tilbake']);
    expect(mine[0]?.text).toContain('Inga Før er igjen fast kontakt for: Bakeriet.');
    expect(mine[0]?.text).toContain('Du er fortsatt fast kontakt for: Kafeen.');
  });
});
