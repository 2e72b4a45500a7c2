import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { companies, needs } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { aShownProposal } from '~/tests/support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs } from '~/tests/support/visitor';
import { listIn, ownPageOf, togetherPage } from '~/tests/support/requirement-list';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { herBrowser, specialistOf, stateOf, ticksFor, addToList } = listIn(() => app);

describe('a proposal', () => {
  test('is not shown before she has answered the whole list, and says what to do', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    const { items } = await requirementsOf(app.services.store.read, asked.need.need.id);
    const desk = async () => (await specialist.get('/desk')).text();
    expect(await desk()).toContain(`Kravlista mangler ${items.length} svar.`);
    expect(await desk()).not.toContain('Vis forslaget til bedriften');
    const refused = await specialist.post(page, { intent: 'show' });
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain('Jobbsøkeren har ikke svart på hele kravlista');
    expect(html).toContain(`href="${togetherPage(asked)}"`);
    expect(html).not.toContain('value="show"');
    expect(await stateOf(asked)).toBe('consented');

    const ticks = await ticksFor(asked, 'can');
    const ticked = await specialist.post(togetherPage(asked), { intent: 'tick', ...ticks });
    expect(ticked.status).toBe(303);
    expect(await desk()).toContain('Vis forslaget til bedriften');
    expect(await (await specialist.get(page)).text()).toContain('value="show"');
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(303);
    expect(await stateOf(asked)).toBe('shown');
  });

  test.each([
    ['company', { status: 'lead' }, 'Bedriften er ikke partner ennå.'],
    ['company', { status: 'paused' }, 'Samarbeidet med bedriften er satt på pause.'],
    ['company', { status: 'stopped' }, 'Samarbeidet med bedriften er stoppet eller avsluttet.'],
    ['need', { state: 'analysed' }, 'Behovet er ikke åpnet. Åpne det'],
    ['need', { state: 'closed' }, 'Behovet er avsluttet.'],
  ] as const)('says which of the reasons it is: %s %j', async (whose, change, words) => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await app.services.store.transaction(async (tx) => {
      if (whose === 'need') {
        await tx.update(needs).set(change).where(eq(needs.id, asked.proposal.needId));
      } else {
        await tx.update(companies).set(change).where(eq(companies.id, asked.company.id));
      }
    });
    const specialist = await specialistOf(asked);
    const refused = await specialist.post(`/proposals/${asked.proposal.id}`, { intent: 'show' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain(words);
  });

  test('is not shown when one item was added since, until she has answered that one', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked);
    expect(await addToList(asked, 'Ringe når en er syk.')).toBe(true);
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(409);

    const her = await herBrowser(asked);
    expect(await (await her.get('/me')).text()).toContain('Svar på lista');
    const html = await (await her.get(`${ownPageOf(asked)}/requirements`)).text();
    expect(html.match(/class="tick-row__mark"/g)).toHaveLength(1);
    const given = { intent: 'tick', ...(await ticksFor(asked, 'can')) };
    expect((await her.post(`${ownPageOf(asked)}/requirements`, given)).status).toBe(303);
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(303);
  });

  test('keeps what she answered before, with its date, for her specialist and for her', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    const her = await herBrowser(asked);
    const specialist = await specialistOf(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    await her.post(list, { intent: 'tick', ...(await ticksFor(asked, 'no')) });
    const together = { intent: 'tick', ...(await ticksFor(asked, 'can-learn')) };
    expect((await specialist.post(togetherPage(asked), together)).status).toBe(303);
    await specialist.post(togetherPage(asked), together);
    const mine = await (await specialist.get(togetherPage(asked))).text();
    expect(mine).toContain('Svarte «Nei» mandag 23. november 2026');
    expect(mine).not.toContain('Svarte «Kan lære»');
    const words = 'Før svarte du «Nei». Det var mandag 23. november 2026.';
    expect(await (await her.get(list)).text()).toContain(words);
    expect(await (await her.get('/me/everything')).text()).toContain(words);
  });

  test('is not shown before each no is solved or its task left out', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked, undefined, 'no');
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    const refused = await specialist.post(page, { intent: 'show' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).not.toContain('value="show"');

    const { items } = await requirementsOf(app.services.store.read, asked.need.need.id);
    const noes = (how: (text: string) => string) =>
      Object.fromEntries(
        items.flatMap(({ text }, index) => [
          [`noes[${index}].text`, text],
          [`noes[${index}].how`, how(text)],
        ]),
      );
    const short = await specialist.post(page, { intent: 'solve-noes', ...noes(() => 'x') });
    expect(short.status).toBe(422);
    const last = items.at(-1)?.text ?? '';
    const most = noes((text) => (text === last ? '' : 'Vi bruker tralle.'));
    expect((await specialist.post(page, { intent: 'solve-noes', ...most })).status).toBe(303);
    expect(await (await specialist.get(page)).text()).toContain('1 svar mangler en løsning');
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(409);
    await specialist.post(page, { intent: 'solve-noes', ...noes(() => 'Vi bruker tralle.') });
    const readUntil = app.services.clock.now().toISOString();
    await (await herBrowser(asked)).post(ownPageOf(asked), { intent: 'solutions-ok', readUntil });
    expect(await (await specialist.get(page)).text()).toContain('value="show"');
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(303);
    const hers = await (await (await herBrowser(asked)).get('/me/everything')).text();
    expect(hers).toContain('Slik løser vi det: «Vi bruker tralle.»');
  });

  test('is not shown while its card names a task that is left out, and a new one asks her anew', async () => {
    const company = await aCompany(app.services);
    const tasks = [{ title: 'Rydde lager', demands: { liftingKg: 15 } }, { title: 'Vaske gulv' }];
    const need = await aNeed(app.services, company.id, { tasks });
    const given = { company, need };
    const asked = await anAskedProposal(app.services, { state: 'consented' }, given, () => false);
    expect(asked.card.card.lead).toContain('rydde lager');
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked, undefined, 'can');
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    expect(await (await specialist.get(page)).text()).toContain('value="show"');
    const lifting = 'Løfte opp til 15 kilo.';
    const no = { intent: 'tick', 'ticks[0].text': lifting, 'ticks[0].answer': 'no' };
    await specialist.post(togetherPage(asked), no);
    const out = { intent: 'solve-noes', 'noes[0].text': lifting, 'noes[0].isLeftOut': 'on' };
    expect((await specialist.post(page, out)).status).toBe(303);

    const told = await (await specialist.get(page)).text();
    expect(told).toContain('Presentasjonen nevner en oppgave som ikke blir med');
    expect(told).toContain('«Rydde lager»');
    expect(told).not.toContain('value="show"');
    expect(await (await specialist.get('/desk')).text()).toContain(
      'Presentasjonen nevner en oppgave',
    );
    const refused = await specialist.post(page, { intent: 'show' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Skriv om første linje, og spør jobbsøkeren på nytt.');
    expect(await stateOf(asked)).toBe('consented');

    const lead = 'Vi foreslår en kandidat til dette: vaske gulv.';
    const revised = { intent: 'save-card', cardHash: asked.proposal.cardHash, lead };
    expect((await specialist.post(page, revised)).status).toBe(303);
    expect(await stateOf(asked)).toBe('drafted');
    const draft = await (await specialist.get(page)).text();
    expect(draft).not.toContain('Presentasjonen nevner en oppgave');
    const cardHash = /name="cardHash" value="(\w+)"/.exec(draft)?.[1] ?? '';
    const again = { intent: 'ask', cardHash, lead, chosenIds: asked.card.draft.items[0]?.id ?? '' };
    expect((await specialist.post(page, again)).status).toBe(303);
    expect(await (await (await herBrowser(asked)).get(ownPageOf(asked))).text()).toContain(lead);
  });

  test('needs one answer where a task is left out: her other noes to it alone are solved with it', async () => {
    const company = await aCompany(app.services);
    const tasks = [
      { title: 'Rydde lager', demands: { liftingKg: 15, noise: 'loud' as const } },
      { title: 'Vaske gulv', demands: { pace: 'fast' as const } },
    ];
    const need = await aNeed(app.services, company.id, { tasks });
    const asked = await anAskedProposal(app.services, { state: 'consented' }, { company, need });
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked, undefined, 'can');
    const { items } = await requirementsOf(app.services.store.read, need.need.id);
    const ofTask = (index: number) =>
      items
        .filter(({ source, taskIds }) => {
          return source === 'demand' && taskIds.join() === need.tasks[index]?.id;
        })
        .map(({ text }) => text);
    const [lifting = '', noise = ''] = ofTask(0);
    const [pace = ''] = ofTask(1);
    expect([lifting, noise, pace]).not.toContain('');
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    const noes = [lifting, noise, pace].flatMap((text, index) => [
      [`ticks[${index}].text`, text],
      [`ticks[${index}].answer`, 'no'],
    ]);
    await specialist.post(togetherPage(asked), { intent: 'tick', ...Object.fromEntries(noes) });
    expect(await (await specialist.get(page)).text()).toContain('3 svar mangler en løsning');

    const out = { intent: 'solve-noes', 'noes[0].text': lifting, 'noes[0].isLeftOut': 'on' };
    await specialist.post(page, out);
    const html = await (await specialist.get(page)).text();
    expect(html).toContain('1 svar mangler en løsning');
    expect(html).toContain('Løst: «Rydde lager» blir ikke med i jobben.');
    const her = await herBrowser(asked);
    const own = await (await her.get(ownPageOf(asked))).text();
    for (const text of [lifting, noise]) expect(own).toContain(`Du sa nei til «${text}»`);
    expect(own).not.toContain(`Du sa nei til «${pace}»`);
    const everything = await (await her.get('/me/everything')).text();
    expect(everything.match(/Oppgaven blir ikke med/g)).toHaveLength(2);

    // She may call the one that follows wrong as well as the one that was answered.
    const wrong = { intent: 'dispute-solution', demand: noise };
    expect((await her.post(ownPageOf(asked), wrong)).status).toBe(303);
    expect(await (await specialist.get(page)).text()).toContain('2 svar mangler en løsning');
  });

  test('already read by the company, says so to the specialist when a task is left out after', async () => {
    const shown = await aShownProposal(app.services);
    const { items } = await requirementsOf(app.services.store.read, shown.need.need.id);
    const of = items.find(({ taskIds, source }) => taskIds.length === 1 && source === 'demand');
    const specialist = await specialistOf(shown);
    const text = of?.text ?? '';
    await specialist.post(togetherPage(shown), {
      ...{ intent: 'tick', 'ticks[0].text': text, 'ticks[0].answer': 'no' },
    });
    const page = `/proposals/${shown.proposal.id}`;
    await specialist.post(page, {
      ...{ intent: 'solve-noes', 'noes[0].text': text, 'noes[0].isLeftOut': 'on' },
    });
    const html = await (await specialist.get(page)).text();
    expect(html).toContain('Presentasjonen nevner en oppgave som ikke blir med');
    expect(html).toContain('Bedriften har fått lese det.');
  });

  test('tells the company which of its tasks it is about and which not, and never why', async () => {
    const company = await aCompany(app.services);
    const tasks = [{ title: 'Rydde lager', demands: { liftingKg: 15 } }, { title: 'Vaske gulv' }];
    const need = await aNeed(app.services, company.id, { tasks });
    const shown = await aShownProposal(app.services, {}, { company, need });
    const employer = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const read = async () => (await employer.get(`/company/proposals/${shown.proposal.id}`)).text();
    expect(await read()).not.toContain('Ikke med i dette forslaget');
    const specialist = await specialistOf(shown);
    const lifting = 'Løfte opp til 15 kilo.';
    const no = { 'ticks[0].text': lifting, 'ticks[0].answer': 'no' };
    await specialist.post(togetherPage(shown), { intent: 'tick', ...no });
    const out = { intent: 'solve-noes', 'noes[0].text': lifting, 'noes[0].isLeftOut': 'on' };
    await specialist.post(`/proposals/${shown.proposal.id}`, out);
    const html = await read();
    const listUnder = (title: string) =>
      html.split(`<h2>${title}</h2>`)[1]?.split('</ul>')[0] ?? '';
    expect(listUnder('Oppgavene forslaget gjelder')).toContain('Vaske gulv');
    expect(listUnder('Oppgavene forslaget gjelder')).not.toContain('Rydde lager');
    expect(listUnder('Ikke med i dette forslaget')).toContain('Rydde lager');
    expect(html).not.toContain(lifting);
  });

  test('brings a no into the agreement, until it is solved or its task is out', async () => {
    const lifting = 'Løfte opp til 15 kilo.';
    const aMeetingWithNo = async () => {
      const company = await aCompany(app.services);
      const tasks = [{ title: 'Rydde lager', demands: { liftingKg: 15 } }, { title: 'Vaske gulv' }];
      const need = await aNeed(app.services, company.id, { tasks });
      const met = await anAskedProposal(app.services, { state: 'meeting' }, { company, need });
      await aGivenConsent(app.services, met, 'show-card');
      const specialist = await specialistOf(met);
      const given = { 'ticks[0].text': lifting, 'ticks[0].answer': 'no' };
      await specialist.post(togetherPage(met), { intent: 'tick', ...given });
      return {
        solve: async (how: Record<string, string>) => {
          const answer = { intent: 'solve-noes', 'noes[0].text': lifting, ...how };
          expect((await specialist.post(`/proposals/${met.proposal.id}`, answer)).status).toBe(303);
        },
        draft: async () => {
          const draft = { intent: 'draft', proposalId: met.proposal.id, kind: 'trial' };
          const drafted = await specialist.post('/agreements/new', draft);
          return (await specialist.follow(drafted)).text();
        },
      };
    };
    const refused = await aMeetingWithNo();
    const html = await refused.draft();
    expect(html).toContain(`svart nei på noe jobben krever. «${lifting}» (Rydde lager)`);
    await refused.solve({ 'noes[0].isLeftOut': 'on' });
    expect(await refused.draft()).toContain('som ikke skulle være med, står i avtalen');
    await refused.solve({ 'noes[0].how': 'To løfter sammen.' });
    const solved = await refused.draft();
    expect(solved).not.toContain('svart nei på noe jobben krever');
    expect(solved).toContain('To løfter sammen.');

    const leftOut = await aMeetingWithNo();
    await leftOut.solve({ 'noes[0].isLeftOut': 'on' });
    const without = await leftOut.draft();
    expect(without).toContain('Vaske gulv');
    expect(without).not.toContain('Rydde lager');
    expect(without).not.toContain(lifting);
  });

  test('shows her specialist what she can learn and what must be solved, and nobody else', async () => {
    const shown = await aShownProposal(app.services);
    const { need, company, proposal } = shown;
    await aTickedList(app.services, shown, undefined, 'no');
    const specialist = await specialistOf(shown);
    const gaps = await (await specialist.get(`/proposals/${proposal.id}`)).text();
    expect(gaps).toContain('Må løses på en annen måte');
    expect(gaps).toContain('Løfte opp til 10 kilo.');
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await colleague.get(togetherPage(shown))).status).toBe(404);
    expect((await colleague.post(togetherPage(shown), { intent: 'tick' })).status).toBe(404);

    const employer = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    for (const path of [
      '/company',
      `/company/needs/${need.need.id}`,
      `/company/proposals/${proposal.id}`,
    ]) {
      const html = await (await employer.get(path)).text();
      expect(html).not.toMatch(/can-learn|Kan lære<|Må løses|Løfte opp til 10 kilo\.|kravlist/i);
    }
  });
});
