import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterToken } from '~/app/auth/letter-token';
import type { ProfileFacts } from '~/app/domain/profiles/matching-layer';
import { recordAnswerInMeeting } from '~/app/usecases/proposals/record-answer-in-meeting';
import type { Company } from '~/db/repositories/companies';
import type { Need } from '~/db/repositories/needs';
import { insertProposalMessage } from '~/db/repositories/proposal-messages';
import { findProposalOfSpecialist, moveProposal, type Proposal } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const lead = 'Kandidaten er nøyaktig og vant til lager.';
const canary = 'Kanarifugl Hemmelig';

interface Refusing {
  readonly need?: Partial<Need>;
  readonly company?: Partial<Company>;
  readonly facts?: ProfileFacts;
}

async function aScene(facts = {}) {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const company = await aCompany(services);
  const employer = await anEmployer(services, company.id);
  const person = await aProfile(services, specialist.id, {
    facts,
    identity: { name: canary, email: `${services.newId()}@jobbsoker.example.test` },
  });
  const { need, tasks } = await aNeed(services, company.id, { need: { state: 'submitted' } });
  const visitor = await visitorAs(app, specialist.id);
  return { specialist, company, employer, person, need, tasks, visitor };
}

async function proposalOf(specialistId: string, id: string): Promise<Proposal> {
  const found = await findProposalOfSpecialist(app.services.store.read, specialistId, id);
  if (!found) throw new Error('the proposal is gone');
  return found;
}

describe('from a new need to a question to the jobseeker', () => {
  test('takes four screens, and nothing on them says who she is', async () => {
    const { need, tasks, person, specialist, visitor } = await aScene();
    const seen: string[] = [];
    const see = async (path: string) => {
      const response = await visitor.get(path);
      expect([path, response.status]).toEqual([path, 200]);
      seen.push(await response.text());
      return seen.at(-1) ?? '';
    };

    expect(await see('/desk')).toContain(need.title);
    await see(`/needs/${need.id}/complete?task=${tasks[0]?.id}`);
    const completed = await visitor.post(`/needs/${need.id}/complete?task=${tasks[0]?.id}`, {
      intent: 'save',
      hoursPerWeek: '6',
      'demands.noise': 'normal',
      adaptations: 'hansker',
      learnable: 'yes',
    });
    expect(completed.status).toBe(303);

    const analysed = await see(`/needs/${need.id}`);
    expect(analysed).toContain('hansker');
    expect(analysed).toContain('Spør om dette først');
    expect(analysed).not.toContain('Hvem av kollegene kan vise og hjelpe?');
    expect(await see(`/needs/${need.id}/matches`)).toContain(person.profile.code);
    const match = `/needs/${need.id}/matches/${person.profile.id}`;
    expect(await see(match)).toContain('Åpne behovet');
    // The step to take stands by itself, not inside a warning.
    expect(await see(match)).not.toMatch(/notice--warning(?:(?!<\/form>).)*Åpne behovet/s);
    expect((await visitor.post(match, { intent: 'open-need' })).headers.get('Location')).toBe(
      match,
    );
    expect(await see(match)).toContain('Spør om dette');
    const drafted = await visitor.post(match, { intent: 'propose', supportLevel: '2' });
    const page = drafted.headers.get('Location') ?? '';
    const proposalId = page.replace('/proposals/', '');
    expect(await see(page)).toContain('Spør jobbsøkeren');

    const { cardHash } = await proposalOf(specialist.id, proposalId);
    expect((await visitor.post(page, { intent: 'ask', cardHash, lead })).status).toBe(303);
    expect(await (await visitor.get(page)).text()).toContain(lead);
    expect((await proposalOf(specialist.id, proposalId)).state).toBe('asked');
    await see(page);
    await see('/desk');
    await see('/profiles');
    await see(`/profiles/${person.profile.id}`);
    await see(`/profiles/${person.profile.id}/matches`);
    expect(seen.filter((html) => html.includes(canary))).toEqual([]);

    const letters = await lettersTo(app.services, person.identity.email ?? '');
    expect(letters.map(({ kind }) => kind)).toEqual(['ask-jobseeker']);
    expect(letters[0]?.text).not.toContain('Bakeriet');
    expect(letters[0]?.text).not.toContain(canary);
    expect(letters[0]?.link).toMatch(/\/p\/[\w-]{43}\?about=[\w-]+$/);
  });

  test('makes one proposal and one letter, however often the buttons are pressed', async () => {
    const { need, person, specialist, visitor } = await aScene();
    await visitor.post(`/needs/${need.id}`, { intent: 'open' });
    const match = `/needs/${need.id}/matches/${person.profile.id}`;
    const press = () => visitor.post(match, { intent: 'propose', supportLevel: '1' });
    const answers = await Promise.all([press(), press(), press()]);
    const targets = new Set(answers.map((response) => response.headers.get('Location')));
    expect(targets.size).toBe(1);
    const [page = ''] = targets;
    const { cardHash } = await proposalOf(specialist.id, String(page).replace('/proposals/', ''));
    const asks = [1, 2, 3].map(() => visitor.post(String(page), { intent: 'ask', cardHash, lead }));
    const statuses = (await Promise.all(asks)).map(({ status }) => status).sort();
    expect(statuses).toEqual([303, 409, 409]);
    expect(await lettersTo(app.services, person.identity.email ?? '')).toHaveLength(1);
  });

  test.each<[string, Refusing]>([
    ['a need that is not open', { need: { state: 'submitted' } }],
    ['a company that is stopped', { company: { status: 'stopped' } }],
    ['a company she has said no to', { facts: { declinedCompanies: ['bakeriet på TORGET'] } }],
  ])('is refused for %s', async (_, { need: needChange, company: companyChange, facts }) => {
    const { services } = app;
    const specialist = await aSpecialist(services);
    const company = await aCompany(services, companyChange);
    const { need } = await aNeed(services, company.id, { need: needChange });
    const { profile } = await aProfile(services, specialist.id, { facts });
    const visitor = await visitorAs(app, specialist.id);
    const match = `/needs/${need.id}/matches/${profile.id}`;
    const response = await visitor.post(match, { intent: 'propose', supportLevel: '2' });
    expect(response.status).toBe(409);
  });
});

describe('a blocked match', () => {
  test('stays visible under «ikke nå», with the reason', async () => {
    const { need, visitor, person } = await aScene({ travel: { from: 'Oslo', reaches: ['Oslo'] } });
    const page = await (await visitor.get(`/needs/${need.id}/matches`)).text();
    expect(page).toContain('Ikke nå, fordi');
    expect(page.indexOf(person.profile.code)).toBeGreaterThan(page.indexOf('Ikke nå, fordi'));
  });
});

describe('the week of a match', () => {
  test.each([
    ['leaves out the night where nobody is there', '08:00', false],
    ['shows the night to someone who begins at four', '04:00', true],
  ])('%s', async (_, from, isShown) => {
    const available = [{ day: 'mon', from, to: '12:00' }];
    const { need, visitor, person } = await aScene({ available });
    const html = await (await visitor.get(`/needs/${need.id}/matches/${person.profile.id}`)).text();
    expect(html).toContain('Bilde av uka');
    expect(html).toMatch(/<text[^>]*>12<\/text>/);
    expect(/<text[^>]*>04<\/text>/.test(html)).toBe(isShown);
  });
});

describe('the card', () => {
  test('tells the specialist what she needs and the company is not told, before she is asked', async () => {
    const conditions = [{ about: 'liftingKg', want: { max: 12 }, strength: 'need' } as const];
    const { need, person, specialist, visitor } = await aScene({ conditions });
    const match = `/needs/${need.id}/matches/${person.profile.id}`;
    await visitor.post(match, { intent: 'open-need' });
    const drafted = await visitor.post(match, { intent: 'propose', supportLevel: '2' });
    const page = drafted.headers.get('Location') ?? '';
    const id = page.replace('/proposals/', '');
    const told = 'løftene er på 12 kg eller mindre';
    expect(await (await visitor.get(page)).text()).not.toContain('Bedriften får ikke vite');
    const ask = async () => {
      const { cardHash } = await proposalOf(specialist.id, id);
      const sent = { intent: 'ask', cardHash, lead: 'Kandidaten er vant til lager.' };
      expect((await visitor.post(page, sent)).status).toBe(303);
      return (await proposalOf(specialist.id, id)).state;
    };
    expect(await ask()).toBe('drafted');
    expect(await (await visitor.get(page)).text()).toMatch(
      new RegExp(`Bedriften får ikke vite dette: [^.]*${told}`, 'i'),
    );
    expect(await ask()).toBe('asked');
  });

  test('holds only what is ticked, and the change is a new question to her', async () => {
    const asked = await anAskedProposal(app.services);
    const { proposal, specialist, card } = asked;
    await aGivenConsent(app.services, asked, 'show-card');
    const visitor = await visitorAs(app, specialist.id);
    const page = `/proposals/${proposal.id}`;
    const [kept = '', dropped = ''] = card.chosenIds;
    const response = await visitor.post(page, {
      intent: 'save-card',
      cardHash: proposal.cardHash,
      lead: 'Kandidaten er vant til lager.',
      chosenIds: kept,
    });
    expect(response.status).toBe(303);
    const now = await proposalOf(specialist.id, proposal.id);
    expect(now.state).toBe('drafted');
    expect(now.cardHash).not.toBe(proposal.cardHash);
    const html = await (await visitor.get(page)).text();
    const shown = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
    const textOf = (id: string) => card.draft.items.find((item) => item.id === id)?.text ?? '?';
    expect(shown).toContain('Kandidaten er vant til lager.');
    expect(shown).toContain(textOf(kept));
    expect(shown).not.toContain(textOf(dropped));
  });

  test('refuses a word that tells of health, and keeps what was typed', async () => {
    const { proposal, specialist } = await anAskedProposal(app.services, { state: 'drafted' });
    const visitor = await visitorAs(app, specialist.id);
    const lead = 'Kandidaten har ADHD og er rask.';
    const response = await visitor.post(`/proposals/${proposal.id}`, {
      intent: 'save-card',
      cardHash: proposal.cardHash,
      lead,
    });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(lead);
    expect(page).toContain('Skriv heller hva arbeidet krever');
  });
});

describe('showing it to the company', () => {
  const show = async ({ specialist, proposal }: ProposalFixture) => {
    const visitor = await visitorAs(app, specialist.id);
    return visitor.post(`/proposals/${proposal.id}`, { intent: 'show' });
  };

  test('needs a consent for exactly this card', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    const { proposal, company } = asked;
    const employer = await anEmployer(app.services, company.id);
    await aTickedList(app.services, asked);
    expect((await show(asked)).status).toBe(409);
    const other = { ...asked, proposal: { ...proposal, cardHash: 'another'.padEnd(64, '0') } };
    await aGivenConsent(app.services, other, 'show-card');
    expect((await show(asked)).status).toBe(409);
    await aGivenConsent(app.services, asked, 'disclose-name');
    expect((await show(asked)).status).toBe(409);
    expect(await lettersTo(app.services, employer.email)).toEqual([]);
  });

  test('sends the company an address and nothing about her', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    const { company, proposal, card, person } = asked;
    const employer = await anEmployer(app.services, company.id);
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked);
    expect((await show(asked)).status).toBe(303);
    const letters = await lettersTo(app.services, employer.email);
    expect(letters).toHaveLength(1);
    const [letter] = letters;
    expect(letter?.link).toContain(encodeURIComponent(`/company/proposals/${proposal.id}`));
    const told = [person.identity.name, person.profile.code, card.card.lead];
    expect(
      told.filter((text) => letter?.text.includes(text) || letter?.html.includes(text)),
    ).toEqual([]);
  });

  test('leads who is out to her sign-in letter by one press, and who is in to the proposal', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    const employer = await anEmployer(app.services, asked.company.id);
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked);
    await show(asked);
    const [letter] = await lettersTo(app.services, employer.email);
    const { pathname, search } = new URL(letter?.link ?? '');
    const [way, to] = [pathname + search, `/company/proposals/${asked.proposal.id}`];
    const insider = await visitorAs(app, employer.id);
    expect((await insider.get(way)).headers.get('Location')).toBe(to);

    const outsider = visitorTo(app);
    const page = await (await outsider.get(way)).text();
    expect(page).toContain('adressen du fikk e-posten på');
    expect(page).not.toContain(employer.email);
    const pressed = await outsider.post(way, { intent: 'send-to-reader' });
    expect(pressed.headers.get('Location')).toBe(`/sign-in/code?next=${encodeURIComponent(to)}`);
    const signIn = (await lettersTo(app.services, employer.email)).at(-1);
    expect(signIn?.kind).toBe('sign-in');
    const link = new URL(signIn?.link ?? '');
    const signedIn = await outsider.post(link.pathname + link.search, { intent: 'sign-in' });
    expect(signedIn.headers.get('Location')).toBe(to);
  });

  test('has a way in that sends nothing to anybody once it is changed or too old', async () => {
    const employer = await anEmployer(app.services, (await aCompany(app.services)).id);
    const letter = letterToken(app.services, employer.id);
    const other = await anEmployer(app.services, (await aCompany(app.services)).id);
    const visitor = visitorTo(app);
    for (const changed of [letter.replace(employer.id, other.id), `${letter}0`, 'x']) {
      const way = `/sign-in?letter=${changed}`;
      expect(await (await visitor.get(way)).text()).not.toContain('send-to-reader');
      expect((await visitor.post(way, { intent: 'send-to-reader' })).status).toBe(410);
    }
    for (const { email } of [employer, other]) {
      expect(await lettersTo(app.services, email)).toEqual([]);
    }
  });
});

describe('from a question to a meeting', () => {
  test('the answer reaches the company, and a meeting is asked of her by a new link', async () => {
    const { services } = app;
    const asked = await anAskedProposal(services, { state: 'question' });
    const { specialist, proposal, company, person } = asked;
    const employer = await anEmployer(services, company.id);
    const question = 'Kan kandidaten begynne klokka åtte?';
    const message = { id: services.newId(), proposalId: proposal.id, at: proposal.createdAt };
    await services.store.transaction((tx) =>
      insertProposalMessage(tx, person.key, { ...message, author: 'employer', text: question }),
    );
    const visitor = await visitorAs(app, specialist.id);
    const page = `/proposals/${proposal.id}`;
    expect(await (await visitor.get(page)).text()).toContain(question);
    const answered = await visitor.post(page, { intent: 'answer', text: 'Ja, fra mandag.' });
    expect(answered.status).toBe(303);
    const [letter] = await lettersTo(services, employer.email);
    expect(letter?.kind).toBe('question-answered');
    expect(letter?.text).not.toContain('fra mandag');

    const now = await proposalOf(specialist.id, proposal.id);
    const at = { updatedAt: now.updatedAt };
    await services.store.transaction((tx) => moveProposal(tx, now, { state: 'interested' }, at));
    expect((await visitor.post(page, { intent: 'ask-for-meeting' })).status).toBe(303);
    expect((await proposalOf(specialist.id, proposal.id)).state).toBe('meeting');
    const hers = await lettersTo(services, person.identity.email ?? '');
    expect(hers.map(({ kind }) => kind)).toContain('meeting-asked');
  });

  test('an answer given in a meeting names a witness who is someone else', async () => {
    const asked = await anAskedProposal(app.services);
    const { specialist, proposal } = asked;
    const { cardHash } = proposal;
    const visitor = await visitorAs(app, specialist.id);
    const page = `/proposals/${proposal.id}`;
    const yes = { intent: 'yes-in-meeting', cardHash };
    expect((await visitor.post(page, yes)).status).toBe(422);
    const own = await visitor.post(page, { ...yes, witness: specialist.name.toUpperCase() });
    expect(own.status).toBe(422);
    expect(await own.text()).toContain('Vitnet må være en annen enn deg');
    const given = await visitor.post(page, {
      ...yes,
      witness: 'Nils Moe',
      isInterpreterUsed: 'on',
    });
    expect(given.status).toBe(303);
    expect((await proposalOf(specialist.id, proposal.id)).state).toBe('consented');
  });

  test('a no to being named can be given in a meeting too, and she may change her mind', async () => {
    const meeting = await anAskedProposal(app.services, { state: 'meeting' });
    await aGivenConsent(app.services, meeting, 'show-card');
    const { specialist, proposal } = meeting;
    const visitor = await visitorAs(app, specialist.id);
    const page = `/proposals/${proposal.id}`;
    const no = { intent: 'no-to-meeting', cardHash: proposal.cardHash, witness: 'Nils Moe' };
    expect((await visitor.post(page, no)).status).toBe(303);
    const { state, meetingDeclinedAt } = await proposalOf(specialist.id, proposal.id);
    expect(state).toBe('meeting');
    expect(meetingDeclinedAt).not.toBeNull();
    expect((await visitor.post(page, no)).status).toBe(409);
    expect((await visitor.post(page, { ...no, intent: 'yes-to-meeting' })).status).toBe(303);
    expect(await (await visitor.get(page)).text()).toContain('Jobbsøkeren har sagt ja.');
  });

  test('nobody else writes down her answer', async () => {
    const { proposal } = await anAskedProposal(app.services);
    const other = await aSpecialist(app.services);
    const actor = { kind: 'specialist', userId: other.id, name: other.name, office: '' } as const;
    const { cardHash } = proposal;
    const answer = { answer: 'yes', cardHash, witness: 'Nils Moe' } as const;
    const outcome = await recordAnswerInMeeting(app.services, actor, proposal.id, {
      ...answer,
      isInterpreterUsed: false,
      ways: [],
    });
    expect(outcome).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('ending', () => {
  test('keeps the reason, stops unsent letters and is the last step', async () => {
    const asked = await anAskedProposal(app.services, { state: 'consented' });
    const { company, proposal, specialist } = asked;
    const employer = await anEmployer(app.services, company.id);
    await aGivenConsent(app.services, asked, 'show-card');
    await aTickedList(app.services, asked);
    const visitor = await visitorAs(app, specialist.id);
    const page = `/proposals/${proposal.id}`;
    await visitor.post(page, { intent: 'show' });
    expect((await visitor.post(page, { intent: 'end' })).status).toBe(422);
    const ended = await visitor.post(page, { intent: 'end', reason: 'company-filled' });
    expect(ended.status).toBe(303);
    const now = await proposalOf(specialist.id, proposal.id);
    expect(now).toMatchObject({ state: 'ended', answerReason: 'company-filled' });
    expect(await lettersTo(app.services, employer.email)).toEqual([]);
    expect((await visitor.post(page, { intent: 'show' })).status).toBe(409);
  });
});

describe('another specialist', () => {
  test('finds no proposal that is not hers', async () => {
    const { proposal } = await anAskedProposal(app.services);
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    const page = `/proposals/${proposal.id}`;
    expect((await other.get(page)).status).toBe(404);
    for (const intent of ['show', 'ask-for-meeting']) {
      expect([intent, (await other.post(page, { intent })).status]).toEqual([intent, 404]);
    }
    expect((await other.post(page, { intent: 'end', reason: 'other' })).status).toBe(404);
    expect((await other.post(page, { intent: 'no-such-thing' })).status).toBe(400);
  });
});
