import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { agreements, auditDetails, carvedJobs, needs, outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { filledIn } from '../support/sent-again';
import { visitorAs, visitorTo } from '../support/visitor';
import { syntheticIdentity } from '../unit/privacy/sentences/synthetic-numbers';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const days = [
  { day: 'mon', from: '08:00', to: '14:00' },
  { day: 'tue', from: '08:00', to: '14:00' },
] as const;

/** A company of its own name with small chores in two needs, and a person they fit. */
async function everyone() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id);
  const company = await aCompany(services, { name: `Bedrift ${services.newId()}` });
  const chore = (title: string, hoursPerWeek: number) => ({
    title,
    hoursPerWeek,
    times: [...days],
    demands: { company: 'together' as const },
  });
  const kitchen = await aNeed(services, company.id, {
    need: { title: 'Hjelp på kjøkkenet' },
    tasks: [chore('Vaske opp', 4), chore('Pakke brød', 3)],
  });
  const store = await aNeed(services, company.id, {
    need: { title: 'Hjelp på lageret' },
    tasks: [chore('Rydde lager', 3)],
  });
  return {
    specialist,
    person,
    company,
    kitchen,
    store,
    profileId: person.profile.id,
    path: `/profiles/${person.profile.id}/jobs`,
    visitor: await visitorAs(app, specialist.id),
    colleague: await visitorAs(app, (await aSpecialist(services)).id),
    boss: await visitorAs(app, (await anEmployer(services, company.id)).id),
    herself: visitorTo(app, { person: await aPersonLink(services, person.profile.id) }),
  };
}
type People = Awaited<ReturnType<typeof everyone>>;

/** Begins a job of these tasks; answers with its address. */
async function begun({ visitor, path, company }: People, taskIds: readonly string[] = []) {
  const formId = app.services.newId();
  const form = { intent: 'start', formId, companyId: company.id, taskId: [...taskIds] };
  const started = await visitor.post(path, form);
  expect(started.headers.get('Location')).toBe(`${path}/${formId}`);
  return `${path}/${formId}`;
}

/** Sends a change of a job as it stands on the page now. */
async function change({ visitor }: People, job: string, form: Record<string, string>) {
  const html = await (await visitor.get(job)).text();
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const formId = /name="formId" value="(\w+)"/.exec(html)?.[1] ?? '';
  return visitor.post(job, { version, formId, ...form });
}

async function planOf({ person }: People) {
  const { listCarvedJobs } = await import('~/db/repositories/carved-jobs');
  const [job] = await listCarvedJobs(app.services.store.read, person.key);
  if (!job) throw new Error('a job was begun');
  return job;
}

/** Gives every warning on the page a reason. */
async function answerAll(people: People, job: string) {
  for (let left = 20; left > 0; left -= 1) {
    const html = await (await people.visitor.get(job)).text();
    const key = /name="key" value="([^"]+)"/.exec(html)?.[1];
    if (key === undefined) return;
    const decoded = key
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'");
    const sent = await change(people, job, {
      intent: 'answer',
      key: decoded,
      reason: 'Kanarigrunn: vi har snakket om det',
    });
    expect(sent.status).toBe(303);
  }
}

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
    const chore = { title: 'Vaske opp', hoursPerWeek: 4, times: [...days] };
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

describe('the workbench', () => {
  it('adds, shortens, drops and undoes the last change, with the sum following', async () => {
    const people = await everyone();
    const { kitchen, visitor } = people;
    const job = await begun(people);
    const sumOn = async () => /verdict__say">([^<]+)</.exec(await (await visitor.get(job)).text())?.[1]; // prettier-ignore
    expect(await sumOn()).toBe('0 timer i uka');
    const [wash, pack] = kitchen.tasks;
    await change(people, job, { intent: 'add', taskId: wash?.id ?? '' });
    await change(people, job, { intent: 'add', taskId: pack?.id ?? '' });
    await change(people, job, { intent: 'add-seen', title: 'Tømme søppel', seenHours: '1.5' });
    expect(await sumOn()).toBe('8,5 timer i uka');
    const [first] = (await planOf(people)).plan.tasks;
    const taskId = first?.task.id ?? '';
    const shorten = { intent: 'change', taskId, hours: '2', move: 'carve', who: 'kokken' };
    expect((await change(people, job, shorten)).status).toBe(303);
    expect(await sumOn()).toBe('6,5 timer i uka');
    const longer = await change(people, job, { ...shorten, hours: '9' });
    expect(longer.status).toBe(422);
    const refused = await longer.text();
    expect(refused).toContain('Skriv ikke flere timer enn oppgaven er meldt inn med');
    expect(refused).toContain(`id="hours-${taskId}"`);
    await change(people, job, { intent: 'drop', taskId });
    expect(await sumOn()).toBe('4,5 timer i uka');
    await change(people, job, { intent: 'undo' });
    expect(await sumOn()).toBe('6,5 timer i uka');
    const back = await (await visitor.get(job)).text();
    expect(back).toContain('Angre siste endring (4 kan angres)');
    expect(back).toContain('Gjør endringen igjen');
    for (const sum of ['8,5', '7', '4']) {
      const undone = await change(people, job, { intent: 'undo' });
      expect(undone.headers.get('Location')).toBe(`${job}#sum`);
      expect(await sumOn()).toBe(`${sum} timer i uka`);
    }
    await change(people, job, { intent: 'redo' });
    await change(people, job, { intent: 'redo' });
    await change(people, job, { intent: 'redo' });
    expect(await sumOn()).toBe('6,5 timer i uka');
    const strip = { ...shorten, move: 'strip' };
    await change(people, job, strip);
    expect(await sumOn()).toBe('4,5 timer i uka');
    expect(await (await visitor.get(job)).text()).not.toContain('Gjør endringen igjen');
    expect((await change(people, job, { intent: 'redo' })).status).toBe(404);
  });

  it('keeps the first of two changes made at once, and says so to the second', async () => {
    const people = await everyone();
    const job = await begun(people);
    const form = { intent: 'add-seen', title: 'Tømme søppel', seenHours: '1', version: '1' };
    const both = await Promise.all([change(people, job, form), change(people, job, form)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await planOf(people)).plan.tasks).toHaveLength(1);
  });

  it('names field and remedy where something is missing, and keeps what was typed', async () => {
    const people = await everyone();
    const job = await begun(people);
    const cases = [
      [{ intent: 'add', taskId: '' }, 'Velg en oppgave å legge til'],
      [{ intent: 'add-seen', title: 'Tømme', seenHours: '' }, 'Skriv timer i uka som et tall'],
      [{ intent: 'add-stage', week: '8', stageHours: '12' }, 'Skriv hva som er nytt i steget'],
      [{ intent: 'tell', freedHours: '99' }, 'Skriv frigjorte timer som et tall fra 0 til 60'],
      [{ intent: 'answer', key: 'no-tasks', reason: '' }, 'Skriv hvorfor jobben likevel kan foreslås'],
    ] as const; // prettier-ignore
    for (const [form, words] of cases) {
      const sent = await change(people, job, form);
      expect(sent.status).toBe(422);
      expect(await sent.text()).toContain(words);
    }
    const typed = await change(people, job, { intent: 'add-seen', title: 'Tømme', seenHours: '' });
    expect(await typed.text()).toContain('value="Tømme"');
  });

  it('lets no personal data into the name of a task the company may come to read', async () => {
    const people = await everyone();
    const job = await begun(people);
    const title = `Vaske opp for ${syntheticIdentity('018180')}`;
    const sent = await change(people, job, { intent: 'add-seen', title, seenHours: '1' });
    expect(sent.status).toBe(422);
    expect((await planOf(people)).plan.tasks).toEqual([]);
  });

  it('keeps every word sealed, and out of the log', async () => {
    const people = await everyone();
    const job = await begun(people);
    await change(people, job, { intent: 'add-seen', title: 'Kanarivask', seenHours: '4' });
    await change(people, job, { intent: 'tell', freedHours: '4', freedFor: 'Kanarimat' });
    const { read } = app.services.store;
    const rows = await read.select().from(carvedJobs);
    for (const { plan, earlier } of rows) {
      expect(Buffer.from(plan).toString('latin1')).not.toMatch(/kanari/i);
      expect(Buffer.from(earlier ?? []).toString('latin1')).not.toMatch(/kanari/i);
    }
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toMatch(/kanari/i);
    const hers = await (await people.herself.get('/me/everything')).text();
    expect(hers).toContain('Kanarivask');
    expect(hers).toContain('Kanarimat');
  });
});

describe('a proposal from a carved job', () => {
  async function made(people: People) {
    const job = await begun(people, [people.kitchen.tasks[0]?.id ?? '']);
    await change(people, job, { intent: 'add-seen', title: 'Kanarivask', seenHours: '4' });
    await change(people, job, { intent: 'tell', freedHours: '4', freedFor: 'Kanarimat' });
    await answerAll(people, job);
    const sent = await change(people, job, { intent: 'make-need' });
    expect(sent.status).toBe(303);
    const needId = (await planOf(people)).needId ?? '';
    expect(sent.headers.get('Location')).toBe(`/needs/${needId}/matches/${people.profileId}`);
    return { job, needId };
  }

  it('is not made while a warning has no reason', async () => {
    const people = await everyone();
    const job = await begun(people, [people.kitchen.tasks[0]?.id ?? '']);
    expect(await (await people.visitor.get(job)).text()).not.toContain('Gjør klar til forslag');
    const sent = await change(people, job, { intent: 'make-need' });
    expect(sent.status).toBe(409);
    expect(await sent.text()).toContain('Noe må endres eller begrunnes');
    expect((await planOf(people)).needId).toBeNull();
  });

  it('makes one need that reaches nobody at the company and no colleague, by page or letter', async () => {
    const people = await everyone();
    const before = (await app.services.store.read.select().from(outbox)).length;
    const { job, needId } = await made(people);
    const { boss, colleague, visitor, company, profileId } = people;
    await change(people, job, { intent: 'make-need' });
    const { read } = app.services.store;
    const about = await read.select().from(needs).where(eq(needs.aboutPersonId, profileId));
    expect(about.map(({ id }) => id)).toEqual([needId]);
    expect(await read.select().from(outbox)).toHaveLength(before);
    for (const path of ['/company', '/company/needs/new', `/company/needs/${needId}`]) {
      expect(await (await boss.get(path)).text(), path).not.toMatch(/kanari/i);
    }
    expect((await boss.get(`/company/needs/${needId}`)).status).toBe(404);
    for (const path of ['/needs', '/needs/week', '/desk', `/companies/${company.id}`, '/search?q=kanarivask']) {
      expect(await (await colleague.get(path)).text(), path).not.toMatch(/kanarivask</i);
    } // prettier-ignore
    for (const path of ['', '/matches', '/analysis', '/complete', '/demands', '/requirements']) {
      expect((await colleague.get(`/needs/${needId}${path}`)).status, path).toBe(404);
    }
    expect(JSON.stringify((await exportRecords(app.services)).needs)).not.toMatch(/kanari/i);
    const other = await aProfile(app.services, people.specialist.id);
    for (const path of ['matches', 'jobs']) {
      const theirs = await (await visitor.get(`/profiles/${other.profile.id}/${path}`)).text();
      expect(theirs, path).not.toMatch(/kanari/i);
    }
    const own = await (await visitor.get(`/needs/${needId}`)).text();
    expect(own).toContain('Gjelder bare denne jobbsøkeren');
    expect(own).not.toContain('Kanarimat');
    const late = await change(people, job, { intent: 'add-seen', title: 'Mer', seenHours: '1', version: '9' }); // prettier-ignore
    expect(late.status).toBe(409);
  });

  it('goes the usual way: proposed for her alone, and read by the company after her yes', async () => {
    const people = await everyone();
    const { needId } = await made(people);
    const { visitor, boss, profileId, specialist, company, person } = people;
    await visitor.post(`/needs/${needId}`, { intent: 'open' });
    const propose = { intent: 'propose', supportLevel: '1' };
    const proposed = await visitor.post(`/needs/${needId}/matches/${profileId}`, propose);
    expect(proposed.headers.get('Location')).toMatch(/^\/proposals\//);
    expect(await (await boss.get('/company')).text()).not.toMatch(/kanari/i);
    const { read } = app.services.store;
    const [need] = await read.select().from(needs).where(eq(needs.id, needId));
    if (!need) throw new Error('the need was made');
    const given = { specialist, company, need: { need, tasks: [] }, person };
    const { proposal } = await aShownProposal(app.services, {}, given);
    const page = await (await boss.get(`/company/proposals/${proposal.id}`)).text();
    expect(page).not.toMatch(/kanarimat|kanarigrunn/i);
    expect((await boss.get(`/company/needs/${needId}`)).status).toBe(404);
  });
});

describe('what is written in one form of a job', () => {
  it('stands there again after another form was sent or refused, until it is saved', async () => {
    const people = await everyone();
    const { visitor, kitchen } = people;
    const job = await begun(people, [kitchen.tasks[0]?.id ?? '']);
    const opened = await (await visitor.get(job)).text();
    const keys = [...opened.matchAll(/name="key" value="([^"]+)"/g)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(1);
    const places = [...opened.matchAll(/data-place="([^"]+)"/g)].map(([, place = '']) => place);
    const placeOf = (part: string) =>
      places.find((place) => new URL(place, app.url).searchParams.get('entry') === part) ?? '';
    const keep = async (part: string, fields: Record<string, string>) => {
      const kept = { intent: 'keep', place: placeOf(part), ...fields };
      expect((await visitor.post('/drafts', kept)).status).toBe(204);
    };
    await keep('tell', { colleagues: 'Roligere morgener for alle' });
    for (const [at, key] of keys.entries()) {
      await keep(`answer ${key}`, { reason: `Grunn nummer ${at}` });
    }

    const added = { intent: 'add', taskId: kitchen.tasks[1]?.id ?? '' };
    expect((await change(people, job, added)).status).toBe(303);
    const again = await (await visitor.get(job)).text();
    expect(again).toContain('Roligere morgener for alle');
    const standing = keys.flatMap((key, at) => (again.includes(`value="${key}"`) ? [at] : []));
    expect(standing.length).toBeGreaterThan(1);
    for (const at of standing) expect(again).toContain(`Grunn nummer ${at}`);

    const [one = 0, other = 0] = standing;
    const unsaid = { intent: 'answer', key: keys[one] ?? '', reason: '' };
    const refused = await change(people, job, unsaid);
    expect(refused.status).toBe(422);
    const answer = await refused.text();
    expect(answer).toContain('Roligere morgener for alle');
    expect(answer).toContain(`Grunn nummer ${other}`);

    const colleague = await aSpecialist(app.services);
    expect((await (await visitorAs(app, colleague.id)).get(job)).status).toBe(404);

    const { colleagues } = filledIn(again, 'tell');
    const told = { intent: 'tell', colleagues: String(colleagues) };
    expect((await change(people, job, told)).status).toBe(303);
    const saved = await (await visitor.get(job)).text();
    expect(saved.match(/Det er ikke lagret ennå/g)).toHaveLength(
      (again.match(/Det er ikke lagret ennå/g)?.length ?? 0) - 1,
    );
    expect(filledIn(saved, 'tell')['colleagues']).toBe('Roligere morgener for alle');
  });
});
