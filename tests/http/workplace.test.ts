import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MatchTask } from '~/app/domain/matching/input';
import { listAnalysisVersions } from '~/db/repositories/analysis-versions';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { formsOn } from '~/tests/support/forms-on';
import { anAnalysis, ownWords } from '~/tests/support/fixtures/analysis';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A need of a new company, and a specialist looking at it. */
async function aScene(tasks?: readonly Omit<MatchTask, 'id'>[]) {
  const specialist = await aSpecialist(app.services);
  const company = await aCompany(app.services, { specialistId: specialist.id });
  const need = await aNeed(app.services, company.id, tasks ? { tasks } : {});
  const visitor = await visitorAs(app, specialist.id);
  return { specialist, company, need, visitor, page: `/needs/${need.need.id}` };
}

/** Fills in the form of a page that has `intent`, as it was given out. */
async function send(
  visitor: Visitor,
  page: string,
  intent: string,
  fields: Record<string, string> = {},
): Promise<Response> {
  const html = await (await visitor.get(page)).text();
  const form = formsOn(html).find(({ intents }) => intents.includes(intent));
  const hidden = form?.fields.filter(({ kind }) => kind === 'hidden') ?? [];
  const given = Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
  return visitor.post(page, { ...given, ...fields, intent });
}

const textOf = async (visitor: Visitor, page: string) => (await visitor.get(page)).text();

describe('a workplace analysis', () => {
  test('is saved in versions, with who and when, and tells in words what changed', async () => {
    const { visitor, page, specialist, need } = await aScene();
    const wage = { 'points.wage.note': 'Tariff', 'points.wage.standing': 'fixed' };
    expect((await send(visitor, `${page}/analysis`, 'save', wage)).status).toBe(303);
    const later = { ...wage, 'points.wage.standing': 'negotiable', acceptsSpecialist: 'no' };
    expect((await send(visitor, `${page}/analysis`, 'save', later)).status).toBe(303);
    const kept = await listAnalysisVersions(app.services.store.read, need.need.id, 'workplace');
    expect(kept.map(({ version, savedById }) => [version, savedById])).toEqual([
      [2, specialist.id],
      [1, specialist.id],
    ]);
    const versions = await textOf(visitor, `${page}/analysis/versions`);
    for (const words of [
      'Tariff (Kan ikke endres)',
      'Tariff (Kan endres)',
      'Vi kan være på arbeidsplassen',
      'Vet ikke ennå',
    ]) {
      expect(versions).toContain(words);
    }
    expect(versions).not.toContain('Stillingsprosent');
    expect(await textOf(visitor, page)).toContain('1 av 15 punkter kjent');
  });

  test('is never written over by a form that was opened before', async () => {
    const { visitor, page } = await aScene();
    const html = await textOf(visitor, `${page}/analysis`);
    const [form] = formsOn(html).filter(({ intents }) => intents.includes('save'));
    const id = (name: string) => form?.fields.find((field) => field.name === name)?.value ?? '';
    await send(visitor, `${page}/analysis`, 'save', { buddyWho: 'Tor' });
    const late = await visitor.post(`${page}/analysis`, {
      intent: 'save',
      formId: id('formId'),
      fromVersion: id('fromVersion'),
      buddyWho: 'Nattskiftet',
    });
    expect(late.status).toBe(409);
    const answer = await late.text();
    expect(answer).toContain('En annen har lagret mens du skrev');
    expect(answer).toContain('Nattskiftet');
    expect(answer).toContain('Se det som er lagret');
    const [again] = formsOn(answer).filter(({ intents }) => intents.includes('save'));
    const fields = again?.fields.map(({ name, value }) => [name, value] as const) ?? [];
    const looked = { ...Object.fromEntries(fields), intent: 'save', buddyWho: 'Nattskiftet' };
    expect((await visitor.post(`${page}/analysis`, looked)).status).toBe(303);
    expect(await textOf(visitor, `${page}/analysis`)).toContain('Nattskiftet');
  });

  test('sent twenty times at once is one version', async () => {
    const { visitor, page, need } = await aScene();
    const fields = { intent: 'save', formId: 'a'.repeat(24), fromVersion: '0', buddyWho: 'Tor' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor.post(`${page}/analysis`, fields)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 303));
    const kept = await listAnalysisVersions(app.services.store.read, need.need.id, 'workplace');
    expect(kept).toHaveLength(1);
  });

  test('begins with what is known of the same site, and not of another', async () => {
    const { visitor, page, company } = await aScene();
    const fields = { 'points.transport.note': 'Buss 404', 'points.wage.note': 'Tariff' };
    await send(visitor, `${page}/analysis`, 'save', fields);
    const { need: same } = await aNeed(app.services, company.id);
    const elsewhere = { need: { address: 'Storgata 2' } };
    const { need: other } = await aNeed(app.services, company.id, elsewhere);
    const begun = await textOf(visitor, `/needs/${same.id}/analysis`);
    expect(begun).toContain('Buss 404');
    expect(begun).not.toContain('Tariff');
    expect(await textOf(visitor, `/needs/${other.id}/analysis`)).not.toContain('Buss 404');
  });

  test('keeps a note that is too long and says what to do', async () => {
    const { visitor, page } = await aScene();
    const note = 'x'.repeat(1001);
    const answer = await send(visitor, `${page}/analysis`, 'save', { 'points.wage.note': note });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Skriv høyst 1000 tegn.');
    expect(html).toContain(note);
  });
});

describe('a task taken apart', () => {
  test('shows how it is done on the page of the need', async () => {
    const { visitor, page, need } = await aScene();
    const task = need.tasks[0]?.id ?? '';
    const fields = { 'answers.steps': 'Hent brett', trainer: 'together' };
    expect((await send(visitor, `${page}/analysis/tasks/${task}`, 'save', fields)).status).toBe(
      303,
    );
    const html = await textOf(visitor, page);
    expect(html).toContain('Hent brett');
    expect(html).toContain('Vi og en på arbeidsplassen sammen');
  });

  test('must be a task of this need', async () => {
    const { visitor, page } = await aScene();
    const { need: other } = await aScene();
    const task = other.tasks[0]?.id ?? '';
    const path = `${page}/analysis/tasks/${task}`;
    expect((await visitor.get(path)).status).toBe(404);
    const fields = { intent: 'save', formId: 'b'.repeat(24), fromVersion: '0' };
    expect((await visitor.post(path, fields)).status).toBe(404);
  });
});

describe('a vague demand', () => {
  test('is found, made concrete, and stands in the list as a demand or a wish', async () => {
    const { visitor, page, need } = await aScene([
      { title: 'Betjene kassa', text: 'Må ha god norsk og være rask nok' },
    ]);
    const found = await textOf(visitor, page);
    expect(found).toContain('«god norsk» i betjene kassa');
    expect(found).toContain('«rask nok» i betjene kassa');
    const taskId = need.tasks[0]?.id ?? '';
    const row = { wording: 'god norsk', taskId, what: 'Si hva varen koster', why: 'Kunden spør' };
    const other = { wording: 'rask nok', taskId, what: 'Ta en kunde i minuttet', why: '' };
    const rows = [row, other].flatMap((one, index) =>
      Object.entries(one).map(([name, value]) => [`demands[${index}].${name}`, value]),
    );
    const empty = { ...Object.fromEntries(rows), 'demands[2].wording': 'rask som et lyn' };
    const refused = await send(visitor, `${page}/demands`, 'save', empty);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv under «Hva» hva «rask som et lyn» betyr');
    const saved = await send(visitor, `${page}/demands`, 'save', Object.fromEntries(rows));
    expect(saved.status).toBe(303);
    const list = await textOf(visitor, `${page}/requirements`);
    expect(list).toContain('Si hva varen koster.');
    expect(list).toMatch(/Ta en kunde i minuttet\.[^§]*Ønske/);
    const after = await textOf(visitor, page);
    expect(after).not.toContain('for løst til å svare på');
    expect(after).toContain('Kunden spør');
  });
});

describe('the requirement list', () => {
  test('is added to, reworded and shortened with a reason, each kept in versions', async () => {
    const { visitor, page } = await aScene();
    const list = `${page}/requirements`;
    const of = 'Løfte opp til 10 kilo.';
    expect((await send(visitor, list, 'add', { text: 'Ringe når en er syk' })).status).toBe(303);
    const words = { of, text: 'Løfte en kasse flasker' };
    expect((await send(visitor, list, 'reword', words)).status).toBe(303);
    const noReason = await send(visitor, list, 'drop', { of, reason: '' });
    expect(noReason.status).toBe(422);
    expect(await noReason.text()).toContain('Skriv en grunn, 2 til 300 tegn.');
    const html = await textOf(visitor, list);
    expect(html).toContain('Ringe når en er syk.');
    expect(html).toContain('Løfte en kasse flasker.');
    expect((await send(visitor, list, 'drop', { of, reason: 'De har tralle' })).status).toBe(303);
    expect(await textOf(visitor, list)).toContain('Grunn: De har tralle');
    expect((await send(visitor, list, 'restore', { of })).status).toBe(303);
    expect(await textOf(visitor, list)).not.toContain('Grunn: De har tralle');
    const versions = await textOf(visitor, `${page}/analysis/versions?of=requirements&from=1&to=3`);
    expect(versions).toContain('De har tralle');
    const gone = await send(visitor, list, 'drop', { of: 'Finnes ikke.', reason: 'Nei da' });
    expect(gone.status).toBe(409);
  });
});

describe('what a company reads of it', () => {
  test('is what was written down together, and not how we judge the place', async () => {
    const shown = await anAskedProposal(app.services);
    await anAnalysis(app.services, shown);
    const employer = await anEmployer(app.services, shown.company.id);
    const manager = await visitorAs(app, employer.id);
    const html = await textOf(manager, `/company/needs/${shown.need.need.id}`);
    expect(html).toContain('Om arbeidsplassen');
    expect(html).toContain('Slik gjøres oppgaven: Pakke brød i poser');
    expect(html).toContain('Hent brett');
    expect(html).toContain('Den som baker om natta');
    expect(html).not.toContain(ownWords);
  });

  test('can be corrected, and its specialist is told once and can say it is looked at', async () => {
    const { visitor, company, specialist, need, page } = await aScene();
    await anAnalysis(app.services, { specialist, need });
    const manager = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const own = `/company/needs/${need.need.id}`;
    expect((await send(manager, own, 'correct', { text: '' })).status).toBe(422);
    const fields = { intent: 'correct', formId: 'c'.repeat(24), text: 'Lønna er høyere' };
    expect((await manager.post(own, fields)).status).toBe(303);
    const again = await manager.post(own, fields);
    expect(await (await manager.follow(again)).text()).toContain('Takk. Vi retter det');
    const kinds = (await lettersTo(app.services, specialist.email)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'analysis-corrected')).toHaveLength(1);
    expect(await textOf(visitor, page)).toContain('Lønna er høyere');
    expect((await send(visitor, page, 'handled')).status).toBe(303);
    expect(await textOf(visitor, page)).not.toContain('Lønna er høyere');
  });

  test('is nothing of another company', async () => {
    const { need } = await aScene();
    const stranger = await aCompany(app.services);
    const manager = await visitorAs(app, (await anEmployer(app.services, stranger.id)).id);
    const fields = { intent: 'correct', formId: 'd'.repeat(24), text: 'Ikke vårt' };
    const answer = await manager.post(`/company/needs/${need.need.id}`, fields);
    expect(answer.status).toBe(404);
  });
});
