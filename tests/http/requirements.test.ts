import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAssessment, aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { listIn, ownPageOf, togetherPage } from '~/tests/support/requirement-list';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { herBrowser, specialistOf, stateOf, ticksFor, addToList } = listIn(() => app);

describe('her own link', () => {
  test('takes her yes first, and then the list', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    const yes = { intent: 'yes', cardHash: asked.proposal.cardHash };
    expect((await her.post(ownPageOf(asked), yes)).headers.get('Location')).toBe(list);
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
    const list = `${ownPageOf(asked)}/requirements`;
    const saved = await her.post(list, { intent: 'tick', ...some });
    expect(saved.headers.get('Location')).toBe(`${list}?saved`);
    const html = await (await her.get(`${list}?saved`)).text();
    const given = Object.values(some).filter((one) => one === 'can-learn').length;
    expect(html).toContain('Vi har lagret svarene dine');
    expect(html).toContain(`${given} av ${given + 1} er besvart`);
    expect(html.match(/checked=""/g)).toHaveLength(given);
    // What is left is one line, and its link leads to the first answer of it.
    const left = html.match(/<a href="#(ticks-\d+)">/g) ?? [];
    expect(left).toHaveLength(1);
    const id = left[0]?.match(/#(ticks-\d+)/)?.[1];
    const row = html.match(/<fieldset class="tick-row">(?:(?!<\/fieldset>)[\s\S])*/g) ?? [];
    const open = row.filter((one) => one.includes('Ikke svart ennå'));
    expect(open).toHaveLength(1);
    expect(open[0]).toContain(but);
    expect(open[0]).toContain(`id="${id}"`);
  });

  test('says so when nothing was chosen', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    const answer = await her.post(`${ownPageOf(asked)}/requirements`, { intent: 'tick' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Velg minst ett svar før du lagrer.');
  });

  test('calls a forgotten line missing, and only a line added since new', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    const her = await herBrowser(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    const some = await ticksFor(asked, 'can', ['Løfte opp til 10 kilo.']);
    await her.post(list, { intent: 'tick', ...some });
    const forgotten = await (await her.get(list)).text();
    expect(forgotten).toContain('Dette er igjen:');
    expect(forgotten).not.toMatch(/Det er noe nytt på lista|> ?Nytt/);
    expect(await addToList(asked, 'Ringe når en er syk.')).toBe(true);
    const added = await (await her.get(list)).text();
    expect(added).toContain('Det er noe nytt på lista');
    expect(added.match(/class="tick-row__mark">[^<]*(<!-- -->)?Nytt/g)).toHaveLength(1);
  });

  test('takes a no without a single tick', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    expect((await her.post(ownPageOf(asked), { intent: 'no' })).status).toBe(303);
    expect(await stateOf(asked)).toBe('declined');
  });

  test('leaves out an answer to words that are not in the list', async () => {
    const asked = await anAskedProposal(app.services);
    const her = await herBrowser(asked);
    const page = `${ownPageOf(asked)}/requirements`;
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

  const groupsOf = (html: string) =>
    [...html.matchAll(/<h2 class="tick-group__title">([^<]*)/g)].map(([, title]) => title);

  test('stands under its tasks, with one line of a kind and answers that fit it', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const html = await (await her.get(`${ownPageOf(asked)}/requirements`)).text();
    const condition = 'Ja Ja, med noe endret Nei Hva må endres? (Du kan la det stå tomt.)';
    expect(groupsOf(html)).toEqual(['Vaske opp', 'Stå i kassa', 'Arbeidsplassen']);
    expect(rowsOf(html)).toEqual([
      'Gjøre denne oppgaven. Vaske opp. Kan Kan lære Nei',
      'Ha kursbevis: hygiene. Har det Kan få det Nei',
      'Gjøre denne oppgaven. Stå i kassa. Kan Kan lære Nei',
      `Løfte opp til 9 kilo. ${condition}`,
      `Stå og gå nesten hele tida. ${condition}`,
      'Forstå vanlig norsk i samtaler. Det trengs til: snakke med kunder. Kan Kan lære Nei',
      `Jobbe sammen med andre. ${condition}`,
      `Jobbe 10–15 timer i uka. ${condition}`,
    ]);
  });

  test('folds the task she is done with, while something is left elsewhere', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    const folded = async () =>
      (await (await her.get(list)).text()).match(/<details class="tick-group__fold">/g) ?? [];
    expect(await folded()).toHaveLength(0);
    const some = await ticksFor(asked, 'can', ['Stå i kassa.', 'Jobbe 10–15 timer i uka.']);
    await her.post(list, { intent: 'tick', ...some });
    expect(await folded()).toHaveLength(1);
    await her.post(list, { intent: 'tick', ...(await ticksFor(asked, 'can')) });
    expect(await folded()).toHaveLength(0);
  });

  test('tells her specialist what can be learnt, changed and obtained, in three lists', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    const ticks = { intent: 'tick', ...(await ticksFor(asked, 'can-learn')) };
    expect((await her.post(list, ticks)).status).toBe(303);
    const specialist = await specialistOf(asked);
    const html = await (await specialist.get(`/proposals/${asked.proposal.id}`)).text();
    const under = (term: string) =>
      html.slice(html.indexOf(`>${term}<`)).match(/<dd[\s\S]*?<\/dd>/)?.[0] ?? '';
    expect(under('Kan læres')).toContain('Vaske opp.');
    expect(under('Kan læres')).not.toContain('kilo');
    expect(under('Kan skaffes')).not.toContain('Løfte opp');
    expect(under('Kan skaffes')).toContain('hygiene');
    expect(html).toContain('Hva endres?');
    const own = await (await her.get('/me/everything')).text();
    expect(own).toContain('Ja, med noe endret');
  });

  test('lists what must be solved once, with the question over it and the field under each', async () => {
    const asked = await asking();
    await aTickedList(app.services, asked, undefined, 'no');
    const specialist = await specialistOf(asked);
    const html = await (await specialist.get(`/proposals/${asked.proposal.id}`)).text();
    expect(html.match(/>Løfte opp til 9 kilo\./g)).toHaveLength(1);
    expect(html).toMatch(/<label class="field__label"[^>]*>Løfte opp til 9 kilo\./);
    expect(html.match(/Hvordan løses det\?/g)).toHaveLength(1);
    expect(html).not.toContain('Hva endres?');
  });

  test('asks what must change where she says so, and nothing is shown before it is written', async () => {
    const asked = await asking();
    await aGivenConsent(app.services, asked, 'show-card');
    const her = await herBrowser(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    const { items } = await requirementsOf(app.services.store.read, asked.need.need.id);
    const index = items.findIndex(({ text }) => text === 'Løfte opp til 9 kilo.');
    const ticks = await ticksFor(asked, 'can');
    const one = { [`ticks[${index}].answer`]: 'can-learn' };
    const change = { [`ticks[${index}].change`]: 'Jeg må ha tralle.' };
    const long = { [`ticks[${index}].change`]: 'x'.repeat(201) };
    const refused = await her.post(list, { intent: 'tick', ...ticks, ...one, ...long });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv høyst 200 tegn om hva som må endres.');
    // Said or not, the field is empty: what stands there the company may come to read.
    const specialist = await specialistOf(asked);
    const page = `/proposals/${asked.proposal.id}`;
    const told = async () => (await specialist.get(page)).text();
    await her.post(list, { intent: 'tick', ...ticks, ...one });
    expect(await told()).toContain('Jobbsøkeren har ikke skrevet hva. Spør, og skriv det her.');
    await her.post(list, { intent: 'tick', ...ticks, ...one, ...change });
    expect(await (await her.get(list)).text()).toContain('value="Jeg må ha tralle."');
    expect(await told()).toContain('Jobbsøkeren skrev: «Jeg må ha tralle.»');
    expect(await told()).not.toMatch(/<textarea[^>]*>[^<]*Jeg må ha tralle/);
    expect(await told()).toMatch(/<textarea[^>]*name="noes\[\d+\]\.how"[^>]*><\/textarea>/);
    expect(await told()).toContain('1 svar mangler en løsning');
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(409);

    const how = 'Hun får en tralle første dag.';
    const text = items[index]?.text ?? '';
    const out = { intent: 'solve-noes', 'noes[0].text': text, 'noes[0].isLeftOut': 'on' };
    await specialist.post(page, out);
    expect(await told()).toContain('1 svar mangler en løsning');
    await specialist.post(page, { intent: 'solve-noes', 'noes[0].text': text, 'noes[0].how': how });
    expect(await told()).not.toContain('svar mangler en løsning');
    const own = await (await her.get(ownPageOf(asked))).text();
    expect(own).toContain(`Du kan dette med noe endret: «${text}»`);
    expect(own).toContain(how);
    const wrong = { intent: 'dispute-solution', demand: text };
    expect((await her.post(ownPageOf(asked), wrong)).status).toBe(303);
    expect(await told()).toContain('1 svar mangler en løsning');
    await specialist.post(page, { intent: 'solve-noes', 'noes[0].text': text, 'noes[0].how': how });
    const readUntil = app.services.clock.now().toISOString();
    await specialist.post(page, { intent: 'solutions-agreed', readUntil });
    expect((await specialist.post(page, { intent: 'show' })).status).toBe(303);
  });

  test('can be seen and changed afterwards, and a no says what follows', async () => {
    const asked = await asking();
    const her = await herBrowser(asked);
    const list = `${ownPageOf(asked)}/requirements`;
    const link = `href="${list}">Se eller endre svarene`;
    expect(await (await her.get(ownPageOf(asked))).text()).not.toContain(link);
    await her.post(list, { intent: 'tick', ...(await ticksFor(asked, 'can')) });
    const fine = await (await her.get(ownPageOf(asked))).text();
    expect(fine).toContain(link);
    expect(fine).not.toContain('Du svarte nei på noe');
    await her.post(list, { intent: 'tick', ...(await ticksFor(asked, 'no')) });
    const words = `Ingenting er bestemt. ${asked.specialist.name} ser svaret og snakker med deg.`;
    for (const page of [list, ownPageOf(asked)]) {
      expect(await (await her.get(page)).text()).toContain(words);
    }
  });

  test('shows the norwegian it asks before her yes', async () => {
    const asked = await asking('asked');
    const html = await (await (await herBrowser(asked)).get(ownPageOf(asked))).text();
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
