import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreements, carvedJobs, needs } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { carvingIn, choreDays } from '../support/carving/carving-in';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { everyone, begun, change } = carvingIn(() => app);

describe('What a job is not put together from', () => {
  it('is a need to be asked about on a later day, and the page says so', async () => {
    const people = await everyone();
    const { kitchen, visitor, path } = people;
    const before = await (await visitor.get(path)).text();
    for (const { id } of kitchen.tasks) expect(before).toContain(`value="${id}"`);
    const later = { comeBackOn: '2031-02-03' };
    await app.services.store.transaction((tx) =>
      tx.update(needs).set(later).where(eq(needs.id, kitchen.need.id)),
    );
    const page = await (await visitor.get(path)).text();
    expect(page).toContain('Ta kontakt igjen mandag 3. februar 2031');
    for (const { id } of kitchen.tasks) expect(page).not.toContain(`value="${id}"`);
  });

  it('is what she has an agreement about, whose hours are told and counted', async () => {
    const { services } = app;
    const sent = await aSentAgreement(services, { terms: { hoursPerWeek: 12 } });
    const chore = { title: 'Vaske opp', hoursPerWeek: 4, times: [...choreDays] };
    await aNeed(services, sent.company.id, { need: { title: 'Oppvask' }, tasks: [chore] });
    const visitor = await visitorAs(app, sent.specialist.id);
    const path = `/profiles/${sent.person.profile.id}/jobs`;
    const before = await (await visitor.get(path)).text();
    for (const { id } of sent.need.tasks) expect(before).toContain(`value="${id}"`);
    const inForceAt = services.clock.now().toISOString();
    await services.store.transaction((tx) =>
      tx.update(agreements).set({ inForceAt }).where(eq(agreements.id, sent.agreementId)),
    );
    const page = await (await visitor.get(path)).text();
    expect(page).toContain('Jobbsøkeren har alt avtale om disse oppgavene');
    expect(page).toContain('Har avtale, 12 t/uke');
    expect(page).toContain('Med avtalen blir det 16 timer i uka');
    for (const { id } of sent.need.tasks) expect(page).not.toContain(`value="${id}"`);
  });
});

describe('A next step', () => {
  it('of more hours than she can is warned of where it stands', async () => {
    const people = await everyone();
    const job = await begun(people, [people.store.tasks[0]?.id ?? '']);
    const stage = { intent: 'add-stage', week: '8', stageHours: '25', what: 'Ta imot varer' };
    const answer = await change(people, job, stage);
    expect(answer.status).toBe(303);
    expect(await (await people.visitor.get(job)).text()).toContain('mer enn jobbsøkeren kan');
  });
});

describe('the best jobs that can be put together', () => {
  it('are told with their tasks, hours, needs and why, and lead to the workbench', async () => {
    const people = await everyone();
    const { visitor, path, company } = people;
    expect(await (await visitor.get(`/profiles/${people.profileId}`)).text()).toContain(path);
    expect(await (await visitor.get(`/profiles/${people.profileId}/matches`)).text()).toContain(
      path,
    );
    const html = await (await visitor.get(path)).text();
    const card = html.split('<article').find((each) => each.includes(company.name)) ?? '';
    for (const text of [
      '10 timer i uka',
      'Vaske opp',
      'Hjelp på kjøkkenet',
      'Hjelp på lageret',
      'Timene holder',
      'Noe gjøres sammen med kolleger',
    ]) {
      expect(card).toContain(text);
    }
    const { kitchen, store } = people;
    const ids = [...kitchen.tasks, ...store.tasks].map(({ id }) => id);
    const job = await begun(people, ids);
    const page = await (await visitor.get(job)).text();
    expect(page).toContain('10 timer i uka');
    // Only what looks over and keeps what is written: all the rest works without script.
    const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, given]) => given);
    expect(new Set(scripts.map((given) => /src="([^"]*)"/.exec(given ?? '')?.[1]))).toEqual(
      new Set(['/texts.js', '/draft.js']),
    );
  });

  it('tell which single change would open one where hours are short', async () => {
    const { services } = app;
    const specialist = await aSpecialist(services);
    const person = await aProfile(services, specialist.id, {
      facts: { hoursPerWeek: { min: 15, max: 20 } },
    });
    const company = await aCompany(services, { name: `Fredagsbedriften ${services.newId()}` });
    const friday = [{ day: 'fri', from: '08:00', to: '16:00' }] as const;
    await aNeed(services, company.id, {
      tasks: [{ title: 'Dekke bord', hoursPerWeek: 14, demands: {} }, { title: 'Koke kaffe', hoursPerWeek: 4, times: [...friday] }],
    }); // prettier-ignore
    const visitor = await visitorAs(app, specialist.id);
    const html = await (await visitor.get(`/profiles/${person.profile.id}/jobs`)).text();
    expect(html).toContain('1 time mindre enn ønsket');
    expect(html).toContain('Én endring som hjelper');
    expect(html).toContain('Flyttes «Koke kaffe» til en tid som passer, blir det 18 timer i uka');
  });

  it('are nobody else’s to see or to change', async () => {
    const people = await everyone();
    const job = await begun(people);
    const { colleague, boss, herself, path } = people;
    for (const stranger of [colleague, boss, herself]) {
      for (const address of [path, job]) {
        const seen = await stranger.get(address);
        expect([302, 303, 403, 404]).toContain(seen.status);
        expect(await seen.text()).not.toContain('Stillingsforslag');
      }
    }
    const formId = app.services.newId();
    const start = { intent: 'start', formId, companyId: people.company.id };
    expect((await colleague.post(path, start)).status).toBe(404);
    const undo = { intent: 'undo', version: '1', formId };
    expect((await colleague.post(job, undo)).status).toBe(404);
    const other = await everyone();
    const strayed = job.replace(people.profileId, other.profileId);
    expect((await other.visitor.get(strayed)).status).toBe(404);
  });

  it('are one, though the form is sent at once three times', async () => {
    const { visitor, path, company, profileId } = await everyone();
    const form = { intent: 'start', formId: await formIdOn(await visitor.get(path)), companyId: company.id }; // prettier-ignore
    const sent = await Promise.all([1, 2, 3].map(() => visitor.post(path, form)));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { read } = app.services.store;
    const rows = await read.select().from(carvedJobs).where(eq(carvedJobs.profileId, profileId));
    expect(rows).toHaveLength(1);
  });

  it('ask which company where none is chosen', async () => {
    const { visitor, path } = await everyone();
    const sent = await visitor.post(path, { intent: 'start', formId: app.services.newId() });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('Velg hvilken bedrift det er');
  });
});
