import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposalMessages, proposals } from '~/db/schema/index';
import { withdrawConsents } from '~/db/repositories/consents';
import type { Company } from '~/db/repositories/companies';
import type { User } from '~/db/repositories/users';
import { questionAdvice } from '~/app/domain/proposals/question-wording';
import { answerQuestion } from '~/app/usecases/proposals/answer-question';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aNeed } from '../support/fixtures/need';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let bakery: Company;
let specialist: User;
let manager: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  specialist = await aSpecialist(app.services, { phone: '69 11 22 33' });
  bakery = await aCompany(app.services, { specialistId: specialist.id });
  const shop = await aCompany(app.services, { name: 'Butikken' });
  manager = await visitorAs(app, (await anEmployer(app.services, bakery.id)).id);
  stranger = await visitorAs(app, (await anEmployer(app.services, shop.id)).id);
});
afterAll(() => app.close());

const pathOf = (proposalId: string) => `/company/proposals/${proposalId}`;
const shown = (overrides: Parameters<typeof aShownProposal>[1] = {}) =>
  aShownProposal(app.services, overrides, { specialist, company: bakery });

async function stateOf(proposalId: string) {
  const { read } = app.services.store;
  const [found] = await read.select().from(proposals).where(eq(proposals.id, proposalId));
  return found?.state;
}

describe('A proposal', () => {
  test('opens with whose yes it is, and shows the card, the conditions and who to call', async () => {
    const { proposal, card } = await shown();
    const page = await (await manager.get(pathOf(proposal.id))).text();
    expect(page).toContain('Denne personen har sagt ja til at akkurat dette vises til dere.');
    expect(page).toContain(card.card.lead);
    for (const line of card.card.tasks) expect(page).toContain(line);
    expect(page).toContain('Ingrid Vik');
    expect(page).toContain('69 11 22 33');
  });

  test('is told apart from another for the same need by its number', async () => {
    const company = await aCompany(app.services, { specialistId: specialist.id });
    const owner = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const first = await aShownProposal(app.services, { state: 'meeting' }, { specialist, company });
    const { needId } = first.proposal;
    const alone = await (await owner.get('/company')).text();
    expect(alone).toContain('Forslag til:');
    app.services.clock.advance({ minutes: 1 });
    await aShownProposal(app.services, { state: 'meeting', needId }, { specialist, company });
    const both = await (await owner.get('/company')).text();
    expect(both).toContain('Forslag 1 til:');
    expect(both).toContain('Forslag 2 til:');
  });

  test('lists the company’s tasks where the first line only counts them', async () => {
    const { services } = app;
    const titles = ['Rydde lager', 'Vaske gulv', 'Pakke brød'];
    const need = await aNeed(services, bakery.id, { tasks: titles.map((title) => ({ title })) });
    const { proposal, card } = await aShownProposal(
      services,
      { state: 'shown' },
      { specialist, company: bakery, need },
    );
    const page = await (await manager.get(pathOf(proposal.id))).text();
    const isCounted = card.card.lead.endsWith('oppgaver til.');
    for (const title of titles) {
      expect(page.includes(`<li>${title}</li>`)).toBe(isCounted);
    }
    expect(isCounted).toBe(true);
  });

  test('waits at the overview, and at nobody else’s', async () => {
    const company = await aCompany(app.services, { specialistId: specialist.id });
    const owner = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const { proposal } = await aShownProposal(app.services, {}, { specialist, company });
    const overview = await (await owner.get('/company')).text();
    expect(overview).toContain(pathOf(proposal.id));
    expect(overview).toContain('Venter på svar fra dere');
    expect(await (await stranger.get('/company')).text()).not.toContain(proposal.id);
  });

  test.each(['drafted', 'asked', 'consented', 'declined', 'withdrawn', 'ended'] as const)(
    'that is %s looks as if there were none',
    async (state) => {
      const { proposal } = await shown({ state });
      await expectNothing(proposal.id);
    },
  );

  test('without a consent looks as if there were none', async () => {
    const at = app.services.clock.now().toISOString();
    const { proposal } = await anAskedProposal(
      app.services,
      { state: 'shown', shownAt: at },
      { specialist, company: bakery },
    );
    await expectNothing(proposal.id);
  });

  test('whose consent was withdrawn, or was given for another card, looks as if there were none', async () => {
    const withdrawn = (await shown()).proposal;
    const at = app.services.clock.now().toISOString();
    const owner = { profileId: withdrawn.profileId, proposalId: withdrawn.id };
    await app.services.store.transaction((tx) => withdrawConsents(tx, owner, at));
    await expectNothing(withdrawn.id);

    const changed = (await shown()).proposal;
    await app.services.store.transaction(async (tx) => {
      await tx.update(proposals).set({ cardHash: 'other' }).where(eq(proposals.id, changed.id));
    });
    await expectNothing(changed.id);
  });

  test('made to another company is not found, and cannot be answered', async () => {
    const { proposal } = await shown();
    const missing = await (await stranger.get('/company/proposals/there-is-none')).text();
    const foreign = await stranger.get(pathOf(proposal.id));
    expect(foreign.status).toBe(404);
    expect(withoutNonce(await foreign.text())).toBe(withoutNonce(missing));
    expect((await stranger.post(pathOf(proposal.id), { intent: 'yes' })).status).toBe(404);
    expect(await stateOf(proposal.id)).toBe('shown');
  });

  test('tells the name only when she has said yes to that too', async () => {
    const before = await shown({ state: 'meeting' });
    const path = pathOf(before.proposal.id);
    expect(await (await manager.get(path)).text()).not.toContain(before.person.identity.name);
    await aGivenConsent(app.services, before, 'disclose-name');
    expect(await (await manager.get(path)).text()).toContain(before.person.identity.name);
  });
});

async function expectNothing(proposalId: string) {
  expect((await manager.get(pathOf(proposalId))).status).toBe(404);
  expect((await manager.get(`${pathOf(proposalId)}.data`)).status).toBe(404);
  for (const intent of ['yes', 'question', 'not-now']) {
    expect((await manager.post(pathOf(proposalId), { intent })).status).toBe(404);
  }
  expect(await (await manager.get('/company')).text()).not.toContain(proposalId);
}

describe('A letter to a company', () => {
  test('calls who signs it the fixed contact only where she is that', async () => {
    const lines: (string | undefined)[] = [];
    const jonas = await aSpecialist(app.services, { name: 'Jonas Berg' });
    for (const fixed of [jonas, specialist]) {
      const company = await aCompany(app.services, { specialistId: fixed.id });
      const user = await anEmployer(app.services, company.id);
      const { proposal } = await aShownProposal(app.services, {}, { specialist: jonas, company });
      const visitor = await visitorAs(app, user.id);
      await visitor.post(pathOf(proposal.id), { intent: 'question', question: 'Når passer det?' });
      const actor = {
        kind: 'specialist',
        userId: jonas.id,
        name: jonas.name,
        office: 'Moss',
      } as const;
      const answered = await answerQuestion(app.services, actor, proposal.id, 'Fra klokka åtte.');
      expect(answered.ok).toBe(true);
      const letters = await lettersTo(app.services, user.email);
      lines.push(/Hilsen .*/.exec(letters.at(-1)?.text ?? '')?.[0]);
    }
    expect(lines).toEqual([
      'Hilsen Jonas Berg, deres faste kontakt',
      'Hilsen Jonas Berg, kandidatens kontakt hos oss',
    ]);
  });
});

describe('An address of a proposal that is not there', () => {
  test('says the same, kindly, of one never made, another’s and one taken back', async () => {
    const other = await aCompany(app.services, { specialistId: specialist.id });
    const withdrawn = (await shown({ state: 'withdrawn' })).proposal.id;
    const anothers = (await aShownProposal(app.services, {}, { specialist, company: other }))
      .proposal;
    const read = async (id: string) => {
      const answer = await manager.get(pathOf(id));
      expect(answer.status).toBe(404);
      return withoutNonce(await answer.text()).replaceAll(id, 'ID');
    };
    const [first, ...others] = await Promise.all(
      [withdrawn, anothers.id, 'neverthere000000000000001'].map(read),
    );
    for (const page of others) expect(page).toBe(first);
    expect(first).toContain('<title>Forslaget er ikke her');
    expect(first).toContain('Et forslag kan bli tatt tilbake.');
    expect(first).toContain(specialist.name);
    expect(first).toContain('href="tel:69112233"');
    expect(first).toContain('href="/company"');
    expect((await manager.get(`${pathOf(withdrawn)}/meeting`)).status).toBe(404);
  });
});

const withoutNonce = (page: string) => page.replaceAll(/nonce="[^"]*"/g, '');

describe('An employer', () => {
  test('who says yes twenty times has said it once, and the specialist gets one letter', async () => {
    const { proposal } = await shown();
    const before = (await lettersTo(app.services, specialist.email)).length;
    const path = pathOf(proposal.id);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => manager.post(path, { intent: 'yes' })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await stateOf(proposal.id)).toBe('interested');
    const letters = (await lettersTo(app.services, specialist.email)).slice(before);
    expect(letters.map(({ link }) => link)).toEqual([`${app.url}/proposals/${proposal.id}`]);
    expect(await (await manager.get(path)).text()).toContain('Vi spør kandidaten om et møte');
  });

  test('who asks about several things that may not be asked of is told of each', async () => {
    const { proposal } = await shown();
    const question = 'Er hun gravid, hvor kommer hun fra, og har hun hatt sykefravær?';
    const refused = await manager.post(pathOf(proposal.id), { intent: 'question', question });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    for (const topic of ['health', 'pregnancy', 'origin'] as const) {
      expect(page).toContain(questionAdvice[topic].why);
    }
  });

  test('asks about the work, and reads the answer', async () => {
    const { proposal, person } = await shown();
    const path = pathOf(proposal.id);
    const question = 'Kan kandidaten begynne klokka seks?';
    const asked = await manager.post(path, { intent: 'question', question });
    expect(asked.status).toBe(303);
    expect(await stateOf(proposal.id)).toBe('question');
    const page = await (await manager.get(path)).text();
    expect(page).toContain(question);
    expect(page).toContain('Vi har fått spørsmålet');
    const { read } = app.services.store;
    const [kept] = await read
      .select()
      .from(proposalMessages)
      .where(eq(proposalMessages.proposalId, proposal.id));
    expect(Buffer.from(kept?.text ?? []).toString()).not.toContain('klokka');
    expect(person.key.open(`proposal_messages.text:${kept?.id}`, kept!.text)).toBe(question);
  });

  test('asks more before the first is answered, and reads each with its own answer', async () => {
    const { proposal, specialist: hers } = await shown();
    const path = pathOf(proposal.id);
    const ask = (question: string) => manager.post(path, { intent: 'question', question });
    const questions = ['Når passer det?', 'Hvem lærer opp?', 'Går det med helg?'];
    for (const question of questions) expect((await ask(question)).status).toBe(303);
    // The same words again while they wait are the same question.
    expect((await ask('Hvem lærer opp?')).status).toBe(303);
    expect((await ask('Hvilken diagnose har kandidaten?')).status).toBe(422);
    for (const question of ['Hva er viktig i starten?', 'Kan vi ringe?']) await ask(question);
    const many = await ask('Og en til?');
    expect(many.status).toBe(409);
    expect(await many.text()).toContain('Fem spørsmål venter på svar fra oss.');

    const specialist = await visitorAs(app, hers.id);
    const own = `/proposals/${proposal.id}`;
    const answer = async (text: string, questionId?: string) => {
      const page = await (await specialist.get(own)).text();
      const next = /name="questionId" value="([^"]*)"/.exec(page)?.[1] ?? '';
      const form = { intent: 'answer', text, questionId: questionId ?? next };
      return { status: (await specialist.post(own, form)).status, id: form.questionId };
    };
    const first = await answer('Mandager.');
    expect(first.status).toBe(303);
    expect(await stateOf(proposal.id)).toBe('question');
    // The same form sent twice does not answer the next question too.
    expect((await answer('Mandager.', first.id)).status).toBe(409);
    expect((await answer('Lederen på stedet.')).status).toBe(303);
    const page = await (await manager.get(path)).text();
    const order = [questions[0], 'Mandager.', questions[1], 'Lederen på stedet.', questions[2]];
    const at = order.map((words) => page.indexOf(`<dd>${words}</dd>`));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    expect(page.match(/Vi har ikke svart på dette ennå\./g)).toHaveLength(3);
    for (const text of ['Nei.', 'At noen tar imot.', 'Ja.']) await answer(text);
    expect(await stateOf(proposal.id)).toBe('answered');
    expect(await (await manager.get(path)).text()).not.toContain('Vi har ikke svart');
  });

  test('may not ask about health: it is refused in words, kept in the field, and not stored', async () => {
    const { proposal } = await shown();
    const question = 'Hvilken diagnose har kandidaten?';
    const refused = await manager.post(pathOf(proposal.id), { intent: 'question', question });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Loven lar dere ikke spørre om helse.');
    expect(page).toContain('Hva skal til for at arbeidet fungerer godt?');
    expect(page).toContain(`>${question}</textarea>`);
    expect(page).toMatch(/<title>Feil: /);
    expect(await stateOf(proposal.id)).toBe('shown');
  });

  test('may not ask what she has been punished for, and is told of the police certificate', async () => {
    const { proposal } = await shown();
    const question = 'Er han straffet?';
    const refused = await manager.post(pathOf(proposal.id), { intent: 'question', question });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(
      'Bare der en lov krever det, kan dere be om politiattest',
    );
    expect(await stateOf(proposal.id)).toBe('shown');
    const lawful = 'Loven krever politiattest for dette arbeidet. Kan kandidaten få en?';
    const asked = await manager.post(pathOf(proposal.id), { intent: 'question', question: lawful });
    expect(asked.status).toBe(303);
  });

  test('who asks nothing is told so', async () => {
    const { proposal } = await shown();
    const empty = await manager.post(pathOf(proposal.id), { intent: 'question', question: ' ' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Skriv spørsmålet');
  });

  test('says not now with a reason, and without one is asked for it', async () => {
    const { proposal } = await shown();
    const path = pathOf(proposal.id);
    const note = 'Vi har mye å gjøre før jul.';
    const unanswered = await manager.post(path, { intent: 'not-now', note });
    const page = await unanswered.text();
    expect(unanswered.status).toBe(422);
    expect(page).toContain('Velg en grunn');
    expect(page).toContain(`>${note}</textarea>`);
    const told = { intent: 'not-now', reason: 'another-time', note: 'Hun virket syk.' };
    const refused = await manager.post(path, told);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Under «Vil dere si mer?» står det noe om');
    const answered = await manager.post(path, { intent: 'not-now', reason: 'another-time', note });
    expect(answered.status).toBe(303);
    expect(await stateOf(proposal.id)).toBe('not-now');
    expect((await manager.post(path, { intent: 'yes' })).status).toBe(409);
  });
});

describe('What is private', () => {
  const canary = (name: string) => `KANARI-${name}`;

  test('reaches no page, no data and no letter of an employer', async () => {
    const fixture = await shown({ state: 'answered' });
    const { proposal, person } = fixture;
    await app.services.store.transaction(async (tx) => {
      for (const author of ['jobseeker', 'specialist'] as const) {
        const id = app.services.newId();
        const isHers = author === 'jobseeker';
        const text = isHers ? canary('her-words') : 'Ja, det går fint.';
        const at = app.services.clock.now().toISOString();
        const sealed = person.key.seal(`proposal_messages.text:${id}`, text);
        await tx
          .insert(proposalMessages)
          .values({ id, proposalId: proposal.id, author, text: sealed, at });
      }
    });
    const secrets = [
      canary('her-words'),
      person.identity.name,
      person.identity.phone ?? 'no phone',
      person.identity.email ?? 'no e-mail',
      person.profile.id,
      person.profile.code,
      proposal.cardHash,
      ...(person.layer.facts.declinedCompanies ?? []),
    ];
    const need = `/company/needs/${proposal.needId}`;
    const paths = ['/company', pathOf(proposal.id), need, `${need}/receipt`];
    for (const path of paths.flatMap((each) => [each, `${each}.data`])) {
      const body = await (await manager.get(path)).text();
      for (const secret of secrets) expect(body, `${path}: ${secret}`).not.toContain(secret);
    }
    expect(await (await manager.get(pathOf(proposal.id))).text()).toContain('Ja, det går fint.');
  });
});
