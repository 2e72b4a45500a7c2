import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editRequirements } from '~/app/usecases/needs/edit-requirements';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAssessment, aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aShownProposal } from '~/tests/support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const herBrowser = async ({ person }: ProposalFixture) =>
  visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
const specialistOf = ({ specialist }: ProposalFixture) => visitorAs(app, specialist.id);
const pageOf = ({ proposal }: ProposalFixture) => `/me/proposals/${proposal.id}`;
const togetherPage = ({ need, person }: ProposalFixture) =>
  `/needs/${need.need.id}/requirements/${person.profile.id}`;

async function stateOf({ proposal }: ProposalFixture) {
  const { read } = app.services.store;
  return (await findProposalOfPerson(read, proposal.profileId, proposal.id))?.state;
}

/** The fields of a sent list: all items with an answer, but for those whose words are left out. */
async function ticksFor({ need }: ProposalFixture, answer: string, but: readonly string[] = []) {
  const { items } = await requirementsOf(app.services.store.read, need.need.id);
  return Object.fromEntries(
    items.flatMap(({ text }, index) => [
      [`ticks[${index}].text`, text],
      ...(but.includes(text) ? [] : [[`ticks[${index}].answer`, answer]]),
    ]),
  ) as Record<string, string>;
}

async function addToList({ need, specialist }: ProposalFixture, text: string) {
  const { id: userId, name } = specialist;
  const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
  const edit = { kind: 'add', text } as const;
  const id = app.services.newId();
  const edited = await editRequirements(app.services, actor, need.need.id, { id, edit });
  expect(edited.ok).toBe(true);
}

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

  test('is not shown when one item was added since, until she has answered that one', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked);
    await addToList(asked, 'Ringe når en er syk.');
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(409);

    const her = await herBrowser(asked);
    expect(await (await her.get('/me')).text()).toContain('Svar på lista');
    const html = await (await her.get(`${pageOf(asked)}/requirements`)).text();
    expect(html.match(/class="tick-row__mark"/g)).toHaveLength(1);
    const given = { intent: 'tick', ...(await ticksFor(asked, 'can-learn')) };
    expect((await her.post(`${pageOf(asked)}/requirements`, given)).status).toBe(303);
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(303);
  });

  test('keeps what she answered before, with its date, for her specialist and for her', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    await aGivenConsent(app.services, asked, 'show-card');
    const her = await herBrowser(asked);
    const specialist = await specialistOf(asked);
    const list = `${pageOf(asked)}/requirements`;
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
    expect(await (await specialist.get(page)).text()).toContain('1 nei mangler en løsning');
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(409);
    await specialist.post(page, { intent: 'solve-noes', ...noes(() => 'Vi bruker tralle.') });
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
    expect(await (await (await herBrowser(asked)).get(pageOf(asked))).text()).toContain(lead);
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
    expect(await (await specialist.get(page)).text()).toContain('3 nei mangler en løsning');

    const out = { intent: 'solve-noes', 'noes[0].text': lifting, 'noes[0].isLeftOut': 'on' };
    await specialist.post(page, out);
    const html = await (await specialist.get(page)).text();
    expect(html).toContain('1 nei mangler en løsning');
    expect(html).toContain('Løst: «Rydde lager» blir ikke med i jobben.');
    const her = await herBrowser(asked);
    const own = await (await her.get(pageOf(asked))).text();
    for (const text of [lifting, noise]) expect(own).toContain(`Du sa nei til «${text}»`);
    expect(own).not.toContain(`Du sa nei til «${pace}»`);
    const everything = await (await her.get('/me/everything')).text();
    expect(everything.match(/Oppgaven blir ikke med/g)).toHaveLength(2);

    // She may call the one that follows wrong as well as the one that was answered.
    const wrong = { intent: 'dispute-solution', demand: noise };
    expect((await her.post(pageOf(asked), wrong)).status).toBe(303);
    expect(await (await specialist.get(page)).text()).toContain('2 nei mangler en løsning');
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

describe('her own link', () => {
  test('takes her yes first, and then the list', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    const list = `${pageOf(asked)}/requirements`;
    const yes = { intent: 'yes', cardHash: asked.proposal.cardHash };
    expect((await her.post(pageOf(asked), yes)).headers.get('Location')).toBe(list);
    expect(await stateOf(asked)).toBe('consented');
    expect(await (await her.get(list)).text()).toContain('Takk. Du har sagt ja');
    const ticked = { intent: 'tick', ...(await ticksFor(asked, 'can')) };
    expect((await her.post(list, ticked)).status).toBe(303);
    expect(await (await her.get(list)).text()).toContain('Takk. Du har svart på alt');
  });

  test('keeps what she has answered and asks for the rest', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    const but = 'Løfte opp til 10 kilo.';
    const some = await ticksFor(asked, 'can-learn', [but]);
    const answer = await her.post(`${pageOf(asked)}/requirements`, { intent: 'tick', ...some });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`${but} Velg et svar her`);
    expect(html.match(/checked=""/g)).toHaveLength(
      Object.values(some).filter((one) => one === 'can-learn').length,
    );
  });

  test('calls a forgotten line missing, and only a line added since new', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    const her = await herBrowser(asked);
    const list = `${pageOf(asked)}/requirements`;
    const some = await ticksFor(asked, 'can', ['Løfte opp til 10 kilo.']);
    await her.post(list, { intent: 'tick', ...some });
    const forgotten = await (await her.get(list)).text();
    expect(forgotten).toContain('Du mangler ett svar.');
    expect(forgotten).not.toMatch(/Det er noe nytt på lista|> ?Nytt/);
    await addToList(asked, 'Ringe når en er syk.');
    const added = await (await her.get(list)).text();
    expect(added).toContain('Det er noe nytt på lista');
    expect(added.match(/class="tick-row__mark"/g)).toHaveLength(1);
  });

  test('takes a no without a single tick', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    expect((await her.post(pageOf(asked), { intent: 'no' })).status).toBe(303);
    expect(await stateOf(asked)).toBe('declined');
  });

  test('leaves out an answer to words that are not in the list', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    const page = `${pageOf(asked)}/requirements`;
    const strange = { 'ticks[0].text': 'Noe helt annet.', 'ticks[0].answer': 'can' };
    expect((await her.post(page, { intent: 'tick', ...strange })).status).toBe(422);
    expect(await (await her.get('/me/everything')).text()).not.toContain('Noe helt annet.');
  });

  test('shows her every answer and every assessment', async () => {
    const asked = await anAskedProposal(app.services);
    await aTickedList(app.services, asked, undefined, 'can-learn');
    await anAssessment(app.services, asked, 'Vi må snakke mer om dette');
    const html = await (await (await herBrowser(asked)).get('/me/everything')).text();
    expect(html).toContain('Løfte opp til 10 kilo.');
    expect(html).toContain('Kan lære');
    expect(html).toContain('Vi må snakke mer om dette');
  });
});

describe('the list she answers', () => {
  const tasks: NonNullable<Parameters<typeof aNeed>[2]>['tasks'] = [
    {
      title: 'Vaske opp',
      demands: { standing: 'some', liftingKg: 4, company: 'together' },
      language: { level: 'A2', reason: 'forstå beskjeder' },
      requires: [{ kind: 'certificate', name: 'hygiene' }],
    },
    {
      title: 'Stå i kassa',
      demands: { standing: 'much', liftingKg: 9, company: 'together' },
      language: { level: 'B1', reason: 'snakke med kunder' },
    },
  ];
  const asking = async (state: 'asked' | 'consented' = 'consented') => {
    const company = await aCompany(app.services);
    const need = await aNeed(app.services, company.id, { tasks });
    const asked = await anAskedProposal(app.services, { state }, { company, need });
    if (state === 'consented') await aGivenConsent(app.services, asked, 'show-card');
    return asked;
  };
  /** The words of a list, row by row, in order. */
  const rowsOf = (html: string) =>
    [...html.matchAll(/<fieldset class="tick-row[\s\S]*?<\/fieldset>/g)].map(([row]) =>
      row
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );

  test('has one line of a kind, names the task it is about, and answers that fit it', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const html = await (await her.get(`${pageOf(asked)}/requirements`)).text();
    const condition = 'Ja Ja, med noe endret Nei';
    expect(rowsOf(html)).toEqual([
      'Vaske opp. Kan Kan lære Nei',
      'Stå i kassa. Kan Kan lære Nei',
      `Jobbe sammen med andre. ${condition}`,
      'Ha kursbevis: hygiene. Gjelder: Vaske opp Har det Kan få det Nei',
      `Løfte opp til 9 kilo. Gjelder: Stå i kassa ${condition}`,
      `Stå og gå nesten hele tida. Gjelder: Stå i kassa ${condition}`,
      'Forstå vanlig norsk i samtaler. Det trengs til: snakke med kunder. Gjelder: Stå i kassa Kan Kan lære Nei',
      `Jobbe 10–15 timer i uka. ${condition}`,
    ]);
  });

  test('tells her specialist what can be learnt, changed and obtained, in three lists', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const list = `${pageOf(asked)}/requirements`;
    const ticks = { intent: 'tick', ...(await ticksFor(asked, 'can-learn')) };
    expect((await her.post(list, ticks)).status).toBe(303);
    const specialist = await specialistOf(asked);
    const html = await (await specialist.get(`/proposals/${asked.proposal.id}`)).text();
    const under = (term: string) =>
      html.slice(html.indexOf(`>${term}<`)).match(/<dd[\s\S]*?<\/dd>/)?.[0] ?? '';
    expect(under('Kan læres')).toContain('Vaske opp.');
    expect(under('Kan læres')).not.toContain('kilo');
    expect(under('Går hvis noe endres')).toContain('Løfte opp til 9 kilo.');
    expect(under('Kan skaffes')).toContain('hygiene');
    const own = await (await her.get('/me/everything')).text();
    expect(own).toContain('Ja, med noe endret');
  });

  test('can be seen and changed afterwards, and a no says what follows', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const list = `${pageOf(asked)}/requirements`;
    const link = `href="${list}">Se eller endre svarene`;
    expect(await (await her.get(pageOf(asked))).text()).not.toContain(link);
    await her.post(list, { intent: 'tick', ...(await ticksFor(asked, 'can')) });
    const fine = await (await her.get(pageOf(asked))).text();
    expect(fine).toContain(link);
    expect(fine).not.toContain('Du svarte nei på noe');
    await her.post(list, { intent: 'tick', ...(await ticksFor(asked, 'no')) });
    const words = `Ingenting er bestemt. ${asked.specialist.name} ser svaret og snakker med deg.`;
    for (const page of [list, pageOf(asked)]) {
      expect(await (await her.get(page)).text()).toContain(words);
    }
  });

  test('shows the norwegian it asks before her yes', async () => {
    const asked = await asking('asked');
    const html = await (await (await herBrowser(asked)).get(pageOf(asked))).text();
    const before = html.slice(0, html.indexOf('value="yes"'));
    expect(before).toContain('Forstå vanlig norsk i samtaler.');
  });
});

describe('the sheet to print', () => {
  test('has every item and neither code nor name', async () => {
    const asked = await anAskedProposal(app.services);
    const specialist = await specialistOf(asked);
    const html = await (await specialist.get(`${togetherPage(asked)}/print`)).text();
    const { items } = await requirementsOf(app.services.store.read, asked.need.need.id);
    for (const { text } of items) expect(html).toContain(text);
    const words = html.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(words).not.toContain(asked.person.profile.code);
    expect(words).not.toContain(asked.person.identity.name);
  });
});

describe('the ten questions', () => {
  const matchPage = ({ need, person }: ProposalFixture) =>
    `/needs/${need.need.id}/matches/${person.profile.id}`;

  test('stand beside what is computed, and say where the two differ', async () => {
    const asked = await anAskedProposal(app.services);
    const specialist = await specialistOf(asked);
    const page = matchPage(asked);
    const fields = {
      intent: 'assess',
      seenAt: '',
      'answers.transport.answer': 'no',
      'answers.transport.note': 'Bussen går for sent',
    };
    expect((await specialist.post(page, fields)).status).toBe(303);
    const html = await (await specialist.get(page)).text();
    expect(html).toContain('1 av 10 besvart');
    expect(html).toContain('Bussen går for sent');
    expect(html).toContain('Ulikt: du sier «nei», det som er regnet ut, sier «ja».');
  });

  test('are not written over by an older page', async () => {
    const asked = await anAskedProposal(app.services);
    await anAssessment(app.services, asked, 'Først');
    const specialist = await specialistOf(asked);
    const late = { intent: 'assess', seenAt: '', 'answers.wish.note': 'Sist' };
    const answer = await specialist.post(matchPage(asked), late);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Sist');
  });

  test('take of money only that it is accepted, and when', async () => {
    const asked = await anAskedProposal(app.services);
    const specialist = await specialistOf(asked);
    const page = matchPage(asked);
    const yes = { intent: 'assess', seenAt: '', 'answers.money.answer': 'yes' };
    const answer = await specialist.post(page, yes);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Skriv datoen da det ble godtatt.');
    const note = { 'answers.money.note': '12 000 kroner', moneyAcceptedOn: '2026-11-20' };
    expect((await specialist.post(page, { ...yes, ...note })).status).toBe(303);
    expect(await (await specialist.get(page)).text()).not.toContain('12 000 kroner');
  });

  test('lie sealed in the file, as her answers do', async () => {
    const asked = await anAskedProposal(app.services);
    await anAssessment(app.services, asked, 'ForseglaNotat');
    const extra = { text: 'ForseglaKryss', answer: 'no', at: '2026-11-23', how: 'link' } as const;
    await aTickedList(app.services, asked, extra);
    const file = Buffer.concat(
      ['test.db', 'test.db-wal'].map((name) => readFileSync(join(app.services.folder, name))),
    );
    expect(file.includes('ForseglaNotat')).toBe(false);
    expect(file.includes('ForseglaKryss')).toBe(false);
  });
});
