import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CarvedPlan } from '~/app/domain/carving/workbench/carved-plan';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { listCarvedJobs } from '~/db/repositories/carved-jobs';
import { agreements, auditDetails, positionAnswers, proposals } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCarvedJob } from '../support/fixtures/carved-job';
import { aCompany } from '../support/fixtures/company';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';
import { syntheticIdentity } from '../unit/privacy/sentences/synthetic-numbers';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const monday = [{ day: 'mon', from: '08:00', to: '14:00' }] as const;
const aTask = (id: string, title: string, hoursPerWeek: number) => ({
  id,
  title,
  hoursPerWeek,
  times: [...monday],
  demands: { company: 'together' as const },
});

const plan: Partial<CarvedPlan> = {
  tasks: [
    {
      ...{ task: aTask('a', 'Vaske opp', 4), move: 'carve', today: 'nobody', why: 'kanarihvorfor' },
      source: { needId: 'x', taskId: 'y', hours: 4 },
    },
    { task: aTask('b', 'Pakke brød', 3), move: 'enrich', today: 'somebody', who: 'kanarihvem' },
    { task: aTask('c', 'Stå i kassa', 5), move: 'strip', why: 'kanarihvorfor' },
  ],
  gains: { freedHours: 3, freedFor: 'Bakeren får bake mer', colleagues: 'Roligere morgener' },
  ground: { replacesPaid: 'no', isToldToUnion: 'yes', toldHow: 'Lederen sier det mandag' },
  stages: [{ week: 8, hours: 10, what: 'Ta imot varer', requires: 'Opplæring på rampa' }],
};

/** A job put together for somebody, and everyone around it. */
async function everyone() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id, {
    identity: { name: 'Kanarinavn Eksempel', email: `${services.newId()}@jobbsoker.example.test` },
  });
  const company = await aCompany(services, { name: `Bedrift ${services.newId()}` });
  const jobId = await aCarvedJob(services, { person, company, specialist }, plan);
  return {
    ...{ specialist, person, company },
    job: `/profiles/${person.profile.id}/jobs/${jobId}`,
    visitor: await visitorAs(app, specialist.id),
    boss: await visitorAs(app, (await anEmployer(services, company.id)).id),
    stranger: await visitorAs(app, (await anEmployer(services, (await aCompany(services)).id)).id),
    herself: visitorTo(app, { person: await aPersonLink(services, person.profile.id) }),
  };
}
type People = Awaited<ReturnType<typeof everyone>>;

const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

async function change({ visitor, job }: People, form: Record<string, string>) {
  const html = await textOf(visitor, job);
  const [version, formId] = [hiddenIn(html, 'version'), hiddenIn(html, 'formId')];
  return visitor.post(job, { version, formId, ...form });
}

/** The job made ready, its need opened and she proposed for it; answers with the proposal's id. */
async function proposed(people: People): Promise<string> {
  const { visitor, job, person } = people;
  for (let left = 20; left > 0; left -= 1) {
    const key = hiddenIn(await textOf(visitor, job), 'key');
    if (key === '') break;
    const plain = key.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
    await change(people, { intent: 'answer', key: plain, reason: 'kanarigrunn' });
  }
  expect((await change(people, { intent: 'make-need' })).status).toBe(303);
  const [made] = await listCarvedJobs(app.services.store.read, person.key);
  await visitor.post(`/needs/${made?.needId}`, { intent: 'open' });
  const propose = { intent: 'propose', supportLevel: '2' };
  const sent = await visitor.post(`/needs/${made?.needId}/matches/${person.profile.id}`, propose);
  return sent.headers.get('Location')?.replace('/proposals/', '') ?? '';
}

const hashOn = (html: string) => /name="cardHash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';

async function ask({ visitor }: People, id: string) {
  const html = await textOf(visitor, `/proposals/${id}`);
  const tiles = html.match(/<input[^>]*name="chosenIds"[^>]*>/g) ?? [];
  const chosenIds = tiles
    .filter((tile) => tile.includes('checked'))
    .map((tile) => /value="([\w-]+)"/.exec(tile)?.[1] ?? '');
  const lead = 'Kandidaten er nøyaktig og vant til lager.';
  const form = { intent: 'ask', cardHash: hashOn(html), lead, chosenIds };
  expect((await visitor.post(`/proposals/${id}`, form)).status).toBe(303);
}

async function sayYes({ herself }: People, id: string) {
  const path = `/me/proposals/${id}`;
  const cardHash = hashOn(await textOf(herself, path));
  const said = await herself.post(path, { intent: 'yes', cardHash });
  expect(said.status).toBe(303);
}

/** Asked, answered and shown: the company reads it. */
async function shown(people: People): Promise<string> {
  const id = await proposed(people);
  await ask(people, id);
  await sayYes(people, id);
  const { read } = app.services.store;
  const [row] = await read.select().from(proposals).where(eq(proposals.id, id));
  const { items } = await requirementsOf(read, row?.needId ?? '');
  const ticks = items.flatMap(({ text }, at) => [
    [`ticks[${at}].text`, text],
    [`ticks[${at}].answer`, 'can'],
  ]);
  if (ticks.length > 0) {
    const list = `/me/proposals/${id}/requirements`;
    await people.herself.post(list, { intent: 'tick', ...Object.fromEntries(ticks) });
  }
  const sent = await people.visitor.post(`/proposals/${id}`, { intent: 'show' });
  expect(sent.status).toBe(303);
  return id;
}

type Rows = readonly Partial<Record<'title' | 'fit' | 'hours' | 'when' | 'why', string>>[];

async function answered(people: People, id: string, rows: Rows) {
  const path = `/company/proposals/${id}`;
  const formId = await formIdOn(await people.boss.get(path));
  const fields = rows.flatMap((row, at) =>
    Object.entries(row).map(([name, value]) => [`tasks[${at}].${name}`, value]),
  );
  return people.boss.post(path, { intent: 'position', formId, ...Object.fromEntries(fields) });
}

describe('The job put together for somebody', () => {
  test('is read by her before her company, and says nothing of why', async () => {
    const people = await everyone();
    const { visitor, herself, boss, stranger, job } = people;
    const id = await proposed(people);
    const draft = await textOf(visitor, `/proposals/${id}`);
    expect(draft).toContain('Stillingen bedriften får lese');
    expect(draft).toContain('Bakeren får bake mer.');
    expect(draft).not.toContain('Jobben sier noe annet nå');

    // What it gives may still be changed, and is composed anew before she is asked.
    await change(people, { intent: 'tell', freedHours: '3', freedFor: 'Bakeren får lage kaker' });
    const stale = await textOf(visitor, `/proposals/${id}`);
    expect(stale).toContain('Jobben sier noe annet nå');
    const compose = { intent: 'compose-position', cardHash: hashOn(stale) };
    expect((await visitor.post(`/proposals/${id}`, compose)).status).toBe(303);
    expect(await textOf(visitor, `/proposals/${id}`)).toContain('Bakeren får lage kaker.');
    const drop = await change(people, { intent: 'drop', taskId: 'a' });
    expect([drop.status, (await textOf(visitor, job)).includes('Vaske opp')]).toEqual([409, true]);

    await ask(people, id);
    const hers = await textOf(herself, `/me/proposals/${id}`);
    for (const words of ['Slik kan jobben bli', 'Vaske opp. 4 timer i uka.', 'Til sammen 7 timer i uka.', 'Bakeren får lage kaker.', 'Etter 8 uker: 10 timer i uka. Ta imot varer.']) {
      expect(hers).toContain(words);
    } // prettier-ignore
    for (const path of [`/company/proposals/${id}`, `/company/proposals/${id}/position`]) {
      expect((await boss.get(path)).status, path).toBe(404);
      expect((await stranger.get(path)).status, path).toBe(404);
    }
    expect(hers + draft).not.toMatch(/kanarihv|kanarigrunn/);
  });

  test('is under her yes with the card: taken anew after it, it asks her anew', async () => {
    const people = await everyone();
    const { visitor, herself } = people;
    const id = await proposed(people);
    await ask(people, id);
    const before = hashOn(await textOf(herself, `/me/proposals/${id}`));
    await sayYes(people, id);
    expect(await textOf(visitor, `/proposals/${id}`)).not.toContain('Jobben sier noe annet nå');
    const stage = { intent: 'add-stage', week: '20', stageHours: '12', what: 'Låse om kvelden' };
    expect((await change(people, stage)).status).toBe(303);
    const page = await textOf(visitor, `/proposals/${id}`);
    expect(page).toContain('Da må jobbsøkeren spørres på nytt.');
    const compose = { intent: 'compose-position', cardHash: hashOn(page) };
    await visitor.post(`/proposals/${id}`, compose);
    const { read } = app.services.store;
    const [row] = await read.select().from(proposals).where(eq(proposals.id, id));
    expect(row?.state).toBe('drafted');
    expect(row?.cardHash).not.toBe(before);
    expect((await visitor.post(`/proposals/${id}`, { intent: 'show' })).status).toBe(409);
    await ask(people, id);
    const old = await herself.post(`/me/proposals/${id}`, { intent: 'yes', cardHash: before });
    expect(old.status).toBe(409);
    expect(await textOf(herself, `/me/proposals/${id}`)).toContain('Låse om kvelden');
  });

  test('has no words in it that say who she is', async () => {
    const people = await everyone();
    const number = syntheticIdentity('018180');
    const refused = await change(people, { intent: 'tell', freedFor: `Ring ${number}` });
    expect(refused.status).toBe(422);
    await change(people, { intent: 'tell', freedFor: 'Kanarinavn får det fint' });
    const id = await proposed(people);
    const page = await textOf(people.visitor, `/proposals/${id}`);
    const sheet = page.slice(page.indexOf('class="position"'));
    expect(page).toContain('Dette er ikke tatt med');
    expect(sheet).toContain('Forslag til stilling');
    expect(sheet.slice(0, sheet.indexOf('</article>'))).not.toContain('Kanarinavn');
  });
});

describe('Its company', () => {
  test('reads it under the card and on a sheet of its own, in its own words', async () => {
    const people = await everyone();
    const id = await shown(people);
    const page = await textOf(people.boss, `/company/proposals/${id}`);
    const sheet = await textOf(people.boss, `/company/proposals/${id}/position`);
    for (const words of [
      'Forslag til stilling',
      '7 timer i uka',
      'Mandag kl. 08.00–14.00',
      'Dette blir gjort som ikke blir gjort i dag',
      'Andre hos dere får 3 timer mer i uka.',
      'Bakeren får bake mer.',
      'Stå i kassa',
      'En kollega å gjøre oppgavene sammen med.',
      'Vi er på arbeidsplassen hver uke i starten',
      'Etter 8 uker: 10 timer i uka. Ta imot varer. Det må være på plass: Opplæring på rampa.',
      'Tillitsvalgt eller verneombud vet om dette.',
      'Lederen sier det mandag',
      'week-chart',
    ]) {
      expect(page).toContain(words);
      expect(sheet).toContain(words);
    }
    for (const html of [page, sheet]) {
      expect(html).not.toMatch(/kanari|snekring|carv|strip|enrich/i);
    }
    const { stranger, herself } = people;
    expect((await stranger.get(`/company/proposals/${id}/position`)).status).toBe(404);
    await herself.post(`/me/proposals/${id}/withdraw`, { intent: 'withdraw' });
    expect((await people.boss.get(`/company/proposals/${id}/position`)).status).toBe(404);
  });

  test('answers task by task, once, and the answer is taken into the job', async () => {
    const people = await everyone();
    const { visitor, boss, job, specialist } = people;
    const id = await shown(people);
    const path = `/company/proposals/${id}`;
    const rows = [
      { title: 'Vaske opp', fit: 'other', hours: '2,5', when: 'Kanaritid: etter klokka ti' },
      { title: 'Pakke brød', fit: 'not-here', why: 'Vi har fått en maskin' },
    ];
    const empty = await answered(people, id, [{ title: 'Vaske opp' }, { ...rows[1], why: '' }]);
    expect(empty.status).toBe(422);
    const faults = await empty.text();
    expect(faults).toContain('Velg om «Vaske opp» passer hos dere');
    expect(faults).toContain('href="#tasks-1-why"');

    const before = (await lettersTo(app.services, specialist.email)).length;
    const formId = await formIdOn(await boss.get(path));
    const fields = Object.fromEntries(
      rows.flatMap((row, at) => Object.entries(row).map(([name, value]) => [`tasks[${at}].${name}`, value])),
    ) as Record<string, string>; // prettier-ignore
    const form = { intent: 'position', formId, ...fields };
    const sent = await Promise.all([1, 2, 3].map(() => boss.post(path, form)));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { read } = app.services.store;
    const kept = await read
      .select()
      .from(positionAnswers)
      .where(eq(positionAnswers.proposalId, id));
    expect(kept).toHaveLength(1);
    expect(Buffer.from(kept[0]?.tasks ?? []).toString('latin1')).not.toMatch(/kanaritid/i);
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toMatch(/kanaritid/i);
    const letters = (await lettersTo(app.services, specialist.email)).slice(before);
    expect(letters.map(({ link }) => link)).toEqual([`${app.url}/proposals/${id}`]);
    expect(letters[0]?.text).not.toMatch(/kanaritid|maskin/i);
    expect(await textOf(boss, path)).toContain('Dere svarte på oppgavene');

    const seen = await textOf(visitor, `/proposals/${id}`);
    expect(seen).toContain('Bedriften sier');
    expect(seen).toContain('«Vi har fått en maskin»');
    expect(await textOf(visitor, job)).toContain('Ta timene med i jobben');
    for (const title of ['Vaske opp', 'Pakke brød']) {
      expect((await change(people, { intent: 'take-answer', title })).status).toBe(303);
    }
    const [after] = await listCarvedJobs(read, people.person.key);
    expect(after?.plan.tasks.map(({ task }) => [task.title, task.hoursPerWeek])).toEqual([
      ['Vaske opp', 2.5],
      ['Stå i kassa', 5],
    ]);
    expect(await textOf(people.herself, '/me/everything')).toContain('Kanaritid: etter klokka ti');
    // What she said yes to is still what the company reads.
    expect(await textOf(boss, path)).toContain('7 timer i uka');
    expect((await textOf(visitor, job)).match(/Tatt med i jobben/g)).toHaveLength(2);
  });

  test('may not answer about tasks it does not read, or of somebody else', async () => {
    const people = await everyone();
    const id = await shown(people);
    const stray = await answered(people, id, [{ title: 'Noe annet', fit: 'fits' }]);
    expect(stray.status).toBe(409);
    const formId = app.services.newId();
    const form = { intent: 'position', formId, 'tasks[0].title': 'Vaske opp', 'tasks[0].fit': 'fits' }; // prettier-ignore
    expect((await people.stranger.post(`/company/proposals/${id}`, form)).status).toBe(404);
    const rows = [
      { title: 'Vaske opp', fit: 'not-here', why: 'Vi tror kandidaten er syk' },
      { title: 'Pakke brød', fit: 'fits' },
    ];
    const refused = await answered(people, id, rows);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('skriv bare om arbeidet');
  });
});

test('An agreement is drafted with what was answered and taken in', async () => {
  const people = await everyone();
  const id = await shown(people);
  await answered(people, id, [
    { title: 'Vaske opp', fit: 'other', hours: '2' },
    { title: 'Pakke brød', fit: 'not-here', why: 'Vi har en maskin' },
  ]);
  for (const title of ['Vaske opp', 'Pakke brød']) {
    await change(people, { intent: 'take-answer', title });
  }
  const at = app.services.clock.now().toISOString();
  await app.services.store.transaction((tx) =>
    tx.update(proposals).set({ state: 'meeting', updatedAt: at }).where(eq(proposals.id, id)),
  );
  const form = { intent: 'draft', proposalId: id, proposal: id, kind: 'trial' };
  const sent = await people.visitor.post(`/agreements/new?proposal=${id}`, form);
  expect(sent.status).toBe(303);
  const [row] = await app.services.store.read.select().from(agreements).where(eq(agreements.proposalId, id)); // prettier-ignore
  const page = await textOf(people.visitor, `/agreements/${row?.id}`);
  expect(page).toContain('Vaske opp');
  expect(page).not.toContain('Pakke brød');
  const sheet = await textOf(people.visitor, `/agreements/${row?.id}/print`);
  for (const html of [page, sheet]) {
    expect(html).toContain(
      'Etter 8 uker: 10 timer i uka. Ta imot varer. Det må være på plass: opplæring på rampa.',
    );
  }
});
